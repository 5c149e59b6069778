/**
 * What a CRM has to be told of a judged lead: its new stage, where that differs from the recorded one, and
 * why, in one line. Everything is read off the columns of a verdict, which are the same in every engine.
 */
import { listed } from '../conditions/phrase.ts';
import type { Words } from '../conditions/words.ts';
import { wordsOf } from './english/words.ts';
import { DISQUALIFIED, type Program } from './program.ts';
import type { Basis, Verdict } from './verdict.ts';

export interface StageUpdate {
  readonly record: string;
  readonly stage: string;
  readonly why: string;
  readonly version: string;
}

export type Judged = Pick<
  Verdict,
  'lead' | 'qualifiesFor' | 'stage' | 'basis' | 'recordedStage' | 'reason' | 'deciding'
>;

/** None for a lead that stands where the records say, or at no stage. */
export function stageUpdates(program: Program): (judged: Judged) => StageUpdate | undefined {
  const words = wordsOf(program);
  return (judged) => {
    const { lead, stage, recordedStage } = judged;
    if (stage === undefined || stage === recordedStage) return undefined;
    return { record: lead, stage, why: WHY[judged.basis]({ program, words, judged }), version: program.version };
  };
}

interface Telling {
  readonly program: Program;
  readonly words: Words;
  readonly judged: Judged;
}

const WHY: Readonly<Record<Basis, (telling: Telling) => string>> = {
  blocked: (telling) =>
    telling.judged.stage === DISQUALIFIED
      ? `Disqualified, whatever else holds: ${disqualifying(telling)}`
      : `Held until it is known: ${disqualifying(telling)}`,
  override: () => 'Set by override',
  disqualified: (telling) => `Disqualified: ${disqualifying(telling)}`,
  recycled: (telling) => `Recycled${forReason(telling)}`,
  rejected: (telling) => `Rejected${forReason(telling)}`,
  'timed-out': () => 'Its time in the stage before ran out',
  recorded: ({ program, words, judged }) => {
    const place = (stage: string | undefined): number => program.lifecycle.stages.findIndex(({ id }) => id === stage);
    const isBack = place(judged.recordedStage) > place(judged.stage);
    return isBack
      ? `What is recorded is not enough for ${words.title('stage', judged.recordedStage ?? '')}`
      : 'Reached earlier, and a stage once reached is kept';
  },
  qualifies: ({ program, words, judged }) => {
    const stage = program.lifecycle.stages.find(({ id }) => id === judged.stage);
    const isFast = stage?.fastTrack !== undefined && judged.deciding.includes(stage.fastTrack.id);
    return isFast
      ? `Fast track: ${stage.fastTrack?.title ?? ''}`
      : `Qualifies for ${words.title('stage', judged.stage ?? '')}`;
  },
  none: () => '',
};

/** The disqualifiers that decided, else the reason on record. */
function disqualifying({ program, judged }: Telling): string {
  const { disqualifiers } = program.lifecycle;
  const deciding = disqualifiers.filter(({ id }) => judged.deciding.includes(id)).map(({ title }) => title);
  return deciding.length > 0
    ? listed(deciding, 'and')
    : (reasonTitle({ program, judged }) ?? 'recorded without a reason');
}

function forReason(telling: Telling): string {
  const title = reasonTitle(telling);
  return title === undefined ? '' : `: ${title}`;
}

function reasonTitle({ program, judged }: Pick<Telling, 'program' | 'judged'>): string | undefined {
  return program.lifecycle.reasons.find(({ id }) => id === judged.reason)?.title ?? judged.reason;
}
