/** Scoring models as ledgers: what each rule looks at, what it is worth, and how that is held in bounds. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { Amount } from '#core/conditions/amount.ts';
import type { Origin } from '#core/conditions/test.ts';
import { formatCount, formatHundredths } from '#core/program/english/format.ts';
import {
  type Grade,
  type Group,
  isModel,
  type Limits,
  type Matrix,
  type Model,
  type Rule,
} from '#core/program/program.ts';
import { partsOf } from './definitions.ts';
import { program } from './examination.ts';
import { phraseOf } from './readings.ts';
import { sentenceStart } from './text.ts';

export interface RuleLine {
  readonly when: string;
  readonly origin: Origin;
  /** Hundredths. */
  readonly points: number;
}

export function modelOf({ name }: Definition): Model | undefined {
  return program?.steps.filter(isModel).find(({ id }) => id === name);
}

export function matrixOf({ name }: Definition): Matrix | undefined {
  const step = program?.steps.find(({ id, step: kind }) => id === name && kind === 'matrix');
  return step?.step === 'matrix' ? step : undefined;
}

/** What the rule is worth, case by case; `otherwise` only where it is worth something or decides. */
export function linesOf(rule: Rule): readonly RuleLine[] {
  if (rule.rule === 'count') return countLines(rule);
  const { cases, otherwise } = rule.points;
  const { origin } = rule;
  // Names are looked up in the whole rule: a table of points names its field once, above all cases.
  const lines = cases.map(({ when, value }) => ({ when: sentenceStart(phraseOf(when)), origin, points: value }));
  if (rule.rule === 'value') return [...lines, { when: 'Otherwise', origin, points: otherwise }];
  return [...lines, { when: cases.length === 0 ? 'Each time' : 'Each other time', origin, points: otherwise }];
}

function countLines({ bands, origin }: Extract<Rule, { rule: 'count' }>): readonly RuleLine[] {
  return bands.map(({ from, below, points }) => ({ when: countText(from, below), origin, points }));
}

function countText(from: number | undefined, below: number | undefined): string {
  const last = below === undefined ? undefined : below - 1;
  if (from === undefined && last === 0) return 'Never';
  if (from === undefined) return last === undefined ? 'However often' : `Up to ${formatCount(last, 'time')}`;
  if (last === undefined) return `${formatCount(from, 'time')} or more`;
  return from === last ? formatCount(from, 'time') : `${from} to ${formatCount(last, 'time')}`;
}

/** "At most 60, at least 0 points" for a model, a group or a rule. */
export function limitsText({ floor, cap }: Limits): string | undefined {
  const parts = [
    ...(cap === undefined ? [] : [`at most ${amountText(cap)}`]),
    ...(floor === undefined ? [] : [`at least ${amountText(floor)}`]),
  ];
  return parts.length === 0 ? undefined : sentenceStart(`${parts.join(', ')} points`);
}

function amountText({ cases, otherwise }: Amount): string {
  const exceptions = cases.map(({ when, value }) => `${formatHundredths(value)} if ${phraseOf(when)}`);
  const plain = formatHundredths(otherwise);
  return exceptions.length === 0 ? plain : `${plain} (${exceptions.join('; ')})`;
}

/** The scale on which the single rules of a model are drawn. */
export function scaleOf(groups: readonly Group[]): { readonly least: number; readonly most: number } {
  const all = groups.flatMap(({ rules }) => rules.flatMap(linesOf)).map(({ points }) => points);
  return { least: Math.min(0, ...all), most: Math.max(100, ...all) };
}

/** Bands with the range of each; `from` of the band above ends it. Hundredths. */
export function bandsOf(grades: readonly Grade[], { floor, cap }: Limits) {
  const bounds = grades.flatMap(({ from }) => from ?? []);
  const least = floor?.otherwise ?? Math.min(0, ...bounds);
  const most = cap?.otherwise ?? Math.max(...bounds) * 1.25;
  return grades.map((grade, index) => ({
    ...grade,
    start: grade.from ?? least,
    end: index === 0 ? most : (grades[index - 1]?.from ?? most),
    scale: { least, most },
  }));
}

/** Parts of a model that judge nobody at the moment: drafts, proposals, what is past. */
export function notInForce(model: Definition): readonly Definition[] {
  const step = modelOf(model);
  if (step?.step !== 'model') return [];
  const inForce = new Set(step.groups.flatMap(({ rules }) => rules.map(({ id }) => id)));
  return partsOf(model, 'model/rule').filter(({ name }) => !inForce.has(name));
}
