/** Scoring rules in plain English: what each looks at, how often it counts, and what it is worth. */
import { type Amount, isPlain } from '../../conditions/amount.ts';
import { durationText } from '../../conditions/duration.ts';
import { readingOf, sentenceOf } from '../../conditions/english.ts';
import { eventsInWords, timeInWords } from '../../conditions/event-count.ts';
import { inline, listed, sentenceStart } from '../../conditions/phrase.ts';
import type { FieldTest, Test } from '../../conditions/test.ts';
import type { Words } from '../../conditions/words.ts';
import type { CountRule, EventRule, Limit, Limits, Rule, ValueRule } from '../program.ts';
import { formatCount, formatHundredths, formatPoints } from './format.ts';
import { waitingPhrases } from './waiting.ts';

/** One sentence, with a full stop. */
export function ruleSentence(rule: Rule, words: Words): string {
  const parts = [worthOf(rule, words), ...limitsPhrase(rule.limits, words)];
  return `${sentenceStart(parts.join(', '))}.`;
}

function worthOf(rule: Rule, words: Words): string {
  if (rule.rule === 'value') return pointsPhrase(rule, words);
  return rule.rule === 'events' ? eventsPhrase(rule, words) : countPhrase(rule, words);
}

function pointsPhrase({ points, field }: ValueRule, words: Words): string {
  const rest = points.otherwise === 0 ? 'nothing' : pointsText(points.otherwise);
  if (isPlain(points)) return `${rest} for every lead`;
  const cases = merged(points.cases).map(({ when, value }) => `${pointsText(value)} if ${sentenceOf(when, words)}`);
  const other = field === undefined ? 'otherwise' : 'in every other case';
  return `${cases.join('; ')}; ${other} ${rest}`;
}

type Case = Amount['cases'][number];

/** Neighbouring values of one field that are worth the same are read together. */
function merged(cases: readonly Case[]): readonly Case[] {
  const read: Case[] = [];
  for (const next of cases) {
    const last = read.at(-1);
    const together = last !== undefined && last.value === next.value ? union(last.when, next.when) : undefined;
    if (together === undefined) read.push(next);
    else read.splice(-1, 1, { when: together, value: next.value });
  }
  return read;
}

function union(one: Test, other: Test): FieldTest | undefined {
  if (one.op !== 'field' || other.op !== 'field' || one.field !== other.field) return undefined;
  const [a, b] = [one.by, other.by].map(([only, second]) => (second === undefined ? only : undefined));
  if (a?.by !== 'in' || b?.by !== 'in' || a.list !== undefined || b.list !== undefined) return undefined;
  return { ...one, by: [{ ...a, literals: [...a.literals, ...b.literals] }] };
}

function eventsPhrase(rule: EventRule, words: Words): string {
  const { of, limit, points, decay } = rule;
  const frequency = limit === undefined ? [] : [`counted ${formatLimit(limit)}`];
  const fading = decay === undefined ? [] : [`fading with age (${decay.text})`];
  return [
    `${amountText(points, words)} for each ${eventsText(of, words)}`,
    ...waitingPhrases(rule, words),
    ...distinctPhrase(of, words),
    ...frequency,
    ...fading,
  ].join(', ');
}

function countPhrase(rule: CountRule, words: Words): string {
  const { of, limit, bands } = rule;
  const worth = bands
    .filter(({ points }) => points !== 0)
    .map(({ points, ...ends }) => `${pointsText(points)} for ${timesText(ends)}`);
  const frequency = limit === undefined ? [] : [`counted ${formatLimit(limit)}`];
  return [
    `${listed(worth, 'and')} of ${eventsText(of, words)}`,
    ...waitingPhrases(rule, words),
    ...distinctPhrase(of, words),
    ...frequency,
  ].join(', ');
}

function eventsText(of: EventRule['of'], words: Words): string {
  return `${eventsInWords(of, words, (test) => readingOf(test, words))}${timeInWords(of)}`;
}

function distinctPhrase({ signal, distinct }: EventRule['of'], words: Words): readonly string[] {
  if (distinct === undefined) return [];
  const what = distinct.by === 'day' ? 'day' : `different ${inline(words.propertyTitle(signal, distinct.property))}`;
  return [`once for each ${what}`];
}

/** Counts of a band as people say them: "2 to 4 times", "5 times or more". */
function timesText({ from, below }: { readonly from?: number; readonly below?: number }): string {
  if (below === undefined) return from === undefined ? 'any number of times' : `${formatCount(from, 'time')} or more`;
  const last = below - 1;
  if (from === undefined) return `up to ${formatCount(last, 'time')}`;
  return from === last ? formatCount(from, 'time') : `${from} to ${formatCount(last, 'time')}`;
}

/** "at least 0 points", "at most 30 points". */
export function limitsPhrase({ floor, cap }: Limits, words: Words): readonly string[] {
  return [
    ...(floor === undefined ? [] : [`at least ${amountText(floor, words)}`]),
    ...(cap === undefined ? [] : [`at most ${amountText(cap, words)}`]),
  ];
}

/** "100 points (10 if …)". */
function amountText({ cases, otherwise }: Amount, words: Words): string {
  const exceptions = cases.map(({ when, value }) => `${formatHundredths(value)} if ${sentenceOf(when, words)}`);
  return `${pointsText(otherwise)}${exceptions.length === 0 ? '' : ` (${exceptions.join('; ')})`}`;
}

function pointsText(hundredths: number): string {
  return formatPoints({ least: hundredths, most: hundredths });
}

/** `once`, `once in 30 days`, `3 times in 7 days`. */
export function formatLimit({ newest, per }: Limit): string {
  const times = newest === 1 ? 'once' : formatCount(newest, 'time');
  return per === undefined ? times : `${times} in ${durationText(per)}`;
}
