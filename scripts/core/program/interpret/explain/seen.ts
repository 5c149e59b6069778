/** What a test found when it looked, in words; combinations have seen nothing themselves. */

import { listed } from '../../../conditions/phrase.ts';
import type { Score } from '../../../conditions/subject.ts';
import type { Test, TestByOp } from '../../../conditions/test.ts';
import { DAY_MS } from '../../../conditions/value.ts';
import { formatCount, formatDay, formatPoints } from '../../english/format.ts';
import { newestEntered } from '../past.ts';
import type { Explaining } from './context.ts';
import { seenMembers } from './seen-members.ts';

export function seenBy(test: Test, explaining: Explaining): string | undefined {
  switch (test.op) {
    case 'field':
      return seenField(test.field, explaining);
    case 'known':
      return seenKnown(test, explaining);
    case 'change':
      return [test.of.field, test.of.since].map((field) => seenField(field, explaining)).join(' against ');
    case 'signal':
      return seenEvents(explaining.subject.count(test.count), [test.count.signal], explaining);
    case 'any_signal':
      return seenEvents(eventsOf(test.signals, explaining)?.length, test.signals, explaining);
    case 'score':
      return describeScore(explaining.subject.score(test.model));
    case 'grade':
      return seenGrade(test, explaining);
    case 'cell':
      return seenCell(test, explaining);
    case 'reached':
      return seenReached(test, explaining);
    case 'decision':
      return explaining.past.records === undefined ? WITHOUT_RECORDS : undefined;
    case 'view':
      return seenView(test, explaining);
    case 'any_of':
    case 'none_of':
    case 'count_of':
    case 'highest_of':
    case 'sum_of':
    case 'most_advanced':
      return seenMembers(test.rollUp, explaining);
    case 'not_agreed':
      return 'the two teams have not agreed';
    case 'private':
      return test.field === undefined ? 'defined elsewhere, not imported' : seenField(test.field, explaining);
    case 'unsettled':
      return 'the two teams have not agreed whether one is enough';
    case 'all':
    case 'any':
    case 'not':
    case 'at_least':
    case 'condition':
      return undefined;
  }
}

const NOT_KNOWN = 'not known';
const WITHOUT_RECORDS = 'no records of stages';
const WITHOUT_EVENTS = 'no source of events';

function seenField(id: string, { subject, words, program }: Explaining): string {
  const value = subject.field(id);
  if (value === undefined) return NOT_KNOWN;
  const isPersonal = program.fields.some((field) => field.id === id && field.personal);
  return isPersonal ? 'known, not shown' : words.value(words.fieldType(id), value);
}

function seenKnown({ fields }: TestByOp['known'], { subject }: Explaining): string {
  const known = fields.filter((field) => subject.field(field) !== undefined).length;
  if (fields.length === 1) return known === 1 ? 'known' : NOT_KNOWN;
  return `${known} of ${fields.length} known`;
}

function eventsOf(signals: readonly string[], { past }: Explaining): readonly { readonly at: number }[] | undefined {
  return past.events?.filter(({ signal }) => signals.includes(signal));
}

/** How many count, and when the newest of the signal was, whether it counts or not. */
function seenEvents(count: number | undefined, signals: readonly string[], explaining: Explaining): string {
  if (count === undefined) return WITHOUT_EVENTS;
  const newest = eventsOf(signals, explaining)?.[0];
  if (newest === undefined) return 'none';
  const day = formatDay(Math.floor(newest.at / DAY_MS));
  return count === 0 ? `none that counts, the last on ${day}` : `${formatCount(count, 'time')}, the last on ${day}`;
}

/** A score as a clause: `62 points`, `not applicable`. */
export function describeScore({ status, points }: Score): string {
  if (points !== undefined) return formatPoints(points);
  return status === 'undetermined' ? 'cannot be determined' : status.replaceAll('-', ' ');
}

function seenGrade({ model }: TestByOp['grade'], { subject, words }: Explaining): string {
  const score = subject.score(model);
  return score.grade === undefined ? describeScore(score) : words.gradeTitle(model, score.grade);
}

function seenCell({ matrix }: TestByOp['cell'], { subject, words }: Explaining): string {
  const cell = subject.cell(matrix);
  return cell === undefined ? NOT_KNOWN : words.gradeTitle(matrix, cell);
}

function seenReached({ stages, inLast, times }: TestByOp['reached'], { past, subject, words }: Explaining): string {
  if (past.records === undefined) return WITHOUT_RECORDS;
  const entered = newestEntered(past.records, stages);
  if (entered === undefined)
    return `never ${listed(
      stages.map((stage) => words.title('stage', stage)),
      'or',
    )}`;
  const newest = `${words.title('stage', entered.stage)} on ${formatDay(Math.floor(entered.at / DAY_MS))}`;
  if (times === undefined) return newest;
  return `${formatCount(subject.timesReached(stages, inLast) ?? 0, 'time')}, the last ${newest}`;
}

function seenView({ side }: TestByOp['view'], { subject, words }: Explaining): string {
  const stage = subject.view(side);
  if (stage === undefined) return WITHOUT_EVENTS;
  return stage === null ? 'no stage' : words.title('stage', stage);
}
