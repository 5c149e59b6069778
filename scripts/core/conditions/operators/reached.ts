/** `reached`: the records say that a stage was entered. */
import type { Path } from '../../diagnostics/place.ts';
import { exactly, plain } from '../amount.ts';
import {
  casesOfBounds,
  countInWords,
  countRange,
  lowerBounds,
  type WrittenBounds,
  within,
  withinJs,
  withinSql,
} from '../bounds.ts';
import { originOf } from '../combination.ts';
import { windowInWords } from '../event-count.ts';
import { whereKnown } from '../js-truth.ts';
import { lowerCount } from '../lower-amount.ts';
import type { Aloud, Operator } from '../operator.ts';
import { listed } from '../phrase.ts';
import { part } from '../schema-parts.ts';
import type { Scope } from '../scope.ts';
import { SIDES } from '../sides.ts';
import type { Bounds, ReachedTest } from '../test.ts';
import { lowerDuration } from '../window.ts';
import type { Reading, Words } from '../words.ts';

export const reachedOperator: Operator<'reached'> = {
  op: 'reached',
  summary: 'The records say that a stage was entered, whenever that was. Unknown for a lead that came without records.',
  schema: {
    properties: {
      reached: {
        title: 'Reached',
        description: 'Id of a stage, or several of which one is enough. Asks the records, never the gates.',
        type: ['string', 'array'],
        refersTo: 'stage',
        minItems: 1,
        uniqueItems: true,
        items: { title: 'Stage', type: 'string', refersTo: 'stage' },
        examples: ['mql', ['recycled', 'disqualified']],
      },
      in_last: part('duration', 'In the last', 'The stage was entered less than this long ago.'),
      times: {
        title: 'Times',
        description: 'How often it was entered, within the window if there is one; at least once unless given.',
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        properties: {
          from: part('bound', 'From', 'At least so often.', [2]),
          above: part('bound', 'Above', 'More often than this.', [1]),
          below: part('bound', 'Below', 'Less often than this; `below: 1` is never.', [1]),
          up_to: part('bound', 'Up to', 'At most so often.', [3]),
        },
      },
    },
  },
  lower: ({ reached, in_last: written, times: often }, path, scope) => {
    const stages = typeof reached === 'string' ? [reached] : reached;
    const isKnown = stages.every((stage) => scope.stages.includes(stage) || SIDES.includes(stage));
    const inLast = written === undefined ? undefined : lowerDuration(written, [...path, 'in_last'], scope);
    const times = often && lowerTimes(often, listed(stages, 'or'), [...path, 'times'], scope);
    if (!isKnown || (written !== undefined && inLast === undefined)) return undefined;
    if (often !== undefined && times === undefined) return undefined;
    return {
      op: 'reached',
      origin: originOf(scope, path),
      stages,
      ...(inLast === undefined ? {} : { inLast }),
      ...(times === undefined ? {} : { times }),
    };
  },
  test: ({ stages, inLast, times }, subject, judge) => {
    if (times === undefined) return subject.reached(stages, inLast);
    const counted = subject.timesReached(stages, inLast);
    return counted === undefined ? undefined : within(times, exactly(counted), judge);
  },
  sql: ({ stages, inLast, times }, scope) => {
    if (times === undefined) return scope.reached(stages, inLast);
    const counted = scope.timesReached(stages, inLast);
    return withinSql(times, { least: counted, most: counted }, scope);
  },
  js: ({ stages, inLast, times }, scope) => {
    if (times === undefined) return scope.reached(stages, inLast);
    const { value, known } = scope.timesReached(stages, inLast);
    return whereKnown(known, withinJs(times, { least: value, most: value }, scope));
  },
  english: (test, words, aloud) => ({ text: isNever(test) ? notReached(test, words) : hasReached(test, words, aloud) }),
  denied: (test, words, aloud): Reading | undefined => {
    if (test.times === undefined) return { text: notReached(test, words) };
    return isNever(test) ? { text: hasReached({ ...test, times: { from: plain(1) } }, words, aloud) } : undefined;
  },
  reads: ({ stages }) => stages.map((id) => ({ kind: 'stage', id })),
  children: ({ times = {} }) => casesOfBounds(times),
  examples: [
    {
      yaml: '{ reached: mql, in_last: 90d }',
      english: 'the lead has reached Marketing-qualified lead in the last 90 days',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ reached: [inquiry, mql], times: { from: 2 }, in_last: 90d }',
      english: 'the lead has reached Inquiry or Marketing-qualified lead at least twice in the last 90 days',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ reached: recycled, times: { below: 1 } }',
      english: 'the lead has not reached Recycled',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ reached: [recycled, disqualified] }',
      english: 'the lead has reached Recycled or Disqualified',
      leads: { fernhill: false, brook: true, blank: undefined },
    },
  ],
};

function lowerTimes(written: WrittenBounds, stages: string, path: Path, scope: Scope): Bounds | undefined {
  const what = `the number of times ${stages} was entered`;
  return lowerBounds(written, { what, path, scope, least: 0 }, (bound, at) => lowerCount(bound, at, scope, what));
}

function isNever({ times }: ReachedTest): boolean {
  return times !== undefined && countRange(times)?.highest === 0;
}

function notReached({ stages, inLast }: ReachedTest, words: Words): string {
  return `the lead has not reached ${stagesInWords(stages, words)}${windowInWords(inLast)}`;
}

function hasReached({ stages, inLast, times }: ReachedTest, words: Words, aloud: Aloud): string {
  return `the lead has reached ${stagesInWords(stages, words)}${howOften(times, aloud)}${windowInWords(inLast)}`;
}

function howOften(times: Bounds | undefined, aloud: Aloud): string {
  if (times === undefined) return '';
  const number = countInWords(times, aloud);
  if (number === 'at least 1') return ' at least once';
  return number === 'at least 2' ? ' at least twice' : ` ${number} times`;
}

function stagesInWords(stages: readonly string[], words: Words): string {
  return listed(
    stages.map((stage) => words.title('stage', stage)),
    'or',
  );
}
