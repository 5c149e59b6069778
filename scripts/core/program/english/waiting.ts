/** Time around events in plain English: how long one waits, what keeps it from counting, what quiet costs. */
import { durationText } from '../../conditions/duration.ts';
import { inline, listed } from '../../conditions/phrase.ts';
import type { Words } from '../../conditions/words.ts';
import type { CountRule, EventRule, Exemption, Forgetting, Inactivity } from '../program.ts';
import { formatCount, formatPoints } from './format.ts';

/** "counted 6 days after it happened", "unless the lead reaches Accepted meanwhile". */
export function waitingPhrases({ waits, exceptWhen }: EventRule | CountRule, words: Words): readonly string[] {
  return [
    ...(waits === undefined ? [] : [`counted ${durationText(waits)} after it happened`]),
    ...(exceptWhen.length === 0 ? [] : [`unless ${exemptionsInWords(exceptWhen, words)}`]),
  ];
}

/** "the lead reached Accepted meanwhile or list import happened in the 30 days before". */
export function exemptionsInWords(exemptions: readonly Exemption[], words: Words): string {
  return listed(
    exemptions.map((exemption) => `${happening(exemption, words)} ${whenInWords(exemption)}`),
    'or',
  );
}

function happening(what: Forgetting, words: Words): string {
  if ('signal' in what) return `${inline(words.title('signal', what.signal))} happened`;
  return `the lead reached ${listed(
    what.reached.map((stage) => words.title('stage', stage)),
    'or',
  )}`;
}

function whenInWords(exemption: Exemption): string {
  return 'before' in exemption ? `in the ${durationText(exemption.before)} before` : 'meanwhile';
}

/** "-10 points after 30 days without page view or form, and again every 30 days, up to 6 times". */
export function inactivityPhrase(inactivity: Inactivity | undefined, words: Words): readonly string[] {
  if (inactivity === undefined) return [];
  const { signals, after, every, points, atMost, orSince } = inactivity;
  const named = listed(
    signals.map((signal) => inline(words.title('signal', signal))),
    'or',
  );
  const begins = orSince === undefined ? '' : ` (else since ${inline(words.title('field', orSince.field))})`;
  const again = atMost === 1 ? '' : ` and again every ${durationText(every)} up to ${formatCount(atMost, 'time')}`;
  return [
    `${formatPoints({ least: points, most: points })} after ${durationText(after)} without ${named}${begins}${again}`,
  ];
}
