/** Stages, disqualifiers and reasons in plain English. */
import { durationText } from '../../conditions/duration.ts';
import { sentenceOf } from '../../conditions/english.ts';
import { inline, inQuotes, listed } from '../../conditions/phrase.ts';
import type { Test } from '../../conditions/test.ts';
import type { Words } from '../../conditions/words.ts';
import type { Disqualifier, Evidence, EvidenceByCase, Reason, Stage } from '../program.ts';

/** How a stage is entered and left, in one sentence. */
export function stageSentence(stage: Stage, words: Words): string {
  const { gate, entry, fastTrack, needs, timesOut } = stage;
  const parts = [
    gate === undefined ? decision(stage, words) : `Entered when ${sentenceOf(gate, words)}`,
    ...(entry === undefined ? [] : [waived(entry, words)]),
    ...(fastTrack === undefined ? [] : [`on the fast track when ${sentenceOf(fastTrack.when, words)}`]),
    ...(needs.length === 0
      ? []
      : [
          `once ${listed(
            needs.map((field) => inline(words.title('field', field))),
            'and',
          )} ${needs.length === 1 ? 'is' : 'are'} known`,
        ]),
    ...(timesOut === undefined
      ? []
      : [`left for ${words.title('stage', timesOut.to)} after ${durationText(timesOut.after)}`]),
  ];
  return `${parts.join('; ')}.`;
}

function decision({ decidedBy, evidence }: Stage, words: Words): string {
  const who = listed(
    decidedBy.map((role) => role.replaceAll('-', ' ')),
    'or',
  );
  return `Decided by ${who}${evidence === undefined ? '' : ` with ${evidencePhrase(evidence, words)}`}`;
}

/** An entry test without parts holds for every lead. */
function waived(entry: Test, words: Words): string {
  const when = entry.op === 'all' && entry.of.length === 0 ? '' : ` when ${sentenceOf(entry, words)}`;
  return `rules of earlier stages are not asked${when}`;
}

/** "at least 3 of budget, authority, need and timeline (all of need and authority if …)". */
function evidencePhrase({ cases, otherwise }: EvidenceByCase, words: Words): string {
  const exceptions = cases.map(({ when, value }) => `${listPhrase(value, words)} if ${sentenceOf(when, words)}`);
  return `${listPhrase(otherwise, words)}${exceptions.length === 0 ? '' : ` (${exceptions.join('; ')})`}`;
}

function listPhrase({ n, of }: Evidence, words: Words): string {
  const titles = listed(
    of.map((criterion) => inQuotes(words.title('criterion', criterion))),
    'and',
  );
  if (of.length === 1) return titles;
  return `${n === of.length ? 'all of' : `at least ${n} of`} ${titles}`;
}

export function disqualifierSentence({ when, blocks }: Disqualifier, words: Words): string {
  const open = blocks ? '; while that is not known, the lead waits at the first stage' : '';
  return `Disqualifies when ${sentenceOf(when, words)}${open}.`;
}

/** What follows from a reason. */
export function reasonSentence({ consequence }: Reason, words: Words): string {
  if (consequence.do === 'disqualify') return 'The lead is disqualified.';
  if (consequence.do === 'return_for_data') return 'The lead goes back one stage until its data is complete.';
  const sooner = listed(
    consequence.soonerIf.map((signal) => inline(words.title('signal', signal))),
    'or',
  );
  return `The lead rests for ${durationText(consequence.notBefore)}${sooner === '' ? '' : `, or until ${sooner}`}.`;
}
