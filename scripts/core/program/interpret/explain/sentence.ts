/** One sentence: where the lead stands, and which rule of the agreement settled it. */

import { durationText } from '../../../conditions/duration.ts';
import { listed } from '../../../conditions/phrase.ts';
import { DAY_MS } from '../../../conditions/value.ts';
import { formatDay } from '../../english/format.ts';
import type { Basis } from '../../verdict.ts';
import type { Explaining } from './context.ts';

export function sentenceFor(explaining: Explaining): string {
  return SENTENCES[explaining.verdict.basis](explaining);
}

const SENTENCES: Readonly<Record<Basis, (explaining: Explaining) => string>> = {
  blocked: (explaining) =>
    explaining.verdict.stage === 'disqualified'
      ? `Disqualified, whatever else holds: ${because(explaining)}.`
      : `Held at ${stageOf(explaining)} until it is known: ${because(explaining)}.`,
  override: (explaining) => {
    const { record } = explaining.standing;
    const until =
      record?.what === 'override' && record.validUntil !== undefined ? ` until ${formatDay(record.validUntil)}` : '';
    return `${stageOf(explaining)}, set by ${record?.role ?? 'a person who may'}${on(record?.at)}${until}.`;
  },
  disqualified: (explaining) => `Disqualified: ${because(explaining)}.`,
  recycled: (explaining) => `Recycled${on(explaining.standing.record?.at)}${reasonOf(explaining)}.`,
  rejected: (explaining) => `${stageOf(explaining)}: rejected${asRecorded(explaining)}${reasonOf(explaining)}.`,
  'timed-out': (explaining) => {
    const left = explaining.index.stages.get(explaining.standing.record?.stage ?? '');
    const after = left?.timesOut === undefined ? '' : `, ${durationText(left.timesOut.after)} long,`;
    return `${stageOf(explaining)}: its time as ${left?.title ?? ''}${after} ran out.`;
  },
  recorded: (explaining) => `${stageOf(explaining)}, recorded${on(explaining.standing.record?.at)}.`,
  qualifies: (explaining) => `${stageOf(explaining)}: ${qualifying(explaining)}.`,
  none: () => 'At no stage yet: no gate is open for it.',
};

function stageOf({ verdict, words }: Explaining): string {
  return words.title('stage', verdict.stage ?? '');
}

/** Titles of the disqualifiers that decided, else of the reason recorded. */
function because(explaining: Explaining): string {
  const { gates, verdict } = explaining;
  const deciding = gates.disqualifiers.filter(({ disqualifier }) => verdict.deciding.includes(disqualifier.id));
  if (deciding.length === 0) return reasonTitle(explaining) ?? 'recorded without a reason';
  return listed(
    deciding.map(({ disqualifier }) => disqualifier.title),
    'and',
  );
}

function reasonTitle({ index, verdict }: Explaining): string | undefined {
  return verdict.reason === undefined ? undefined : (index.reasons.get(verdict.reason)?.title ?? verdict.reason);
}

function reasonOf(explaining: Explaining): string {
  const title = reasonTitle(explaining);
  return title === undefined ? '' : ` (${title})`;
}

function on(instant: number | undefined): string {
  return instant === undefined ? '' : ` on ${formatDay(Math.floor(instant / DAY_MS))}`;
}

function qualifying({ gates, verdict }: Explaining): string {
  const gate = gates.stages.find(({ stage }) => stage.id === verdict.stage);
  if (gate?.fastTrack === true) return `on the fast track, ${gate.stage.fastTrack?.title ?? ''}`;
  return 'its gate holds';
}

function asRecorded({ standing: { record }, words }: Explaining): string {
  return record === undefined ? '' : ` as ${words.title('stage', record.stage)}${on(record.at)}`;
}
