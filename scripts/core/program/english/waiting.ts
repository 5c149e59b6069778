/** Time around an event in plain English: how long it waits, and what keeps it from counting. */
import { durationText } from '../../conditions/duration.ts';
import { inline, listed } from '../../conditions/phrase.ts';
import type { Words } from '../../conditions/words.ts';
import type { CountRule, EventRule, Exemption, Forgetting } from '../program.ts';

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
