/**
 * What both teams expect of a sample lead, compared with how it comes out. Each miss stands at the
 * very key, says what was expected and what came out, and points at what made the difference.
 */
import type { Definition } from '../agreement/agreement.ts';
import type { Pair } from '../conditions/amount.ts';
import { unitsOf } from '../conditions/decimal.ts';
import type { Words } from '../conditions/words.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { Finding, RelatedPlace } from '../diagnostics/finding.ts';
import { nodeAt, type Path, valueAt } from '../diagnostics/place.ts';
import { type CheckRule, findingOf } from '../diagnostics/rule.ts';
import type { Expectation } from '../schema/policies.generated.ts';
import { formatPoints } from './english/format.ts';
import { wordsOf } from './english/words.ts';
import type { Explanation, LedgerLine, Trace } from './explanation.ts';
import { describeScore } from './interpret/explain/seen.ts';
import type { Lead } from './lead.ts';
import type { Program } from './program.ts';

export const EXPECTATION: CheckRule = {
  id: 'test/expectation',
  title: 'A sample lead that does not come out as both teams expect',
  severity: 'error',
  certainty: 'proved',
  why: 'The sample leads are what the two teams agreed on; a definition that treats one differently changes the agreement.',
  remedy:
    'Repair the definition; or, if both teams agree that this lead is to come out differently now, change the expectation.',
};

interface Comparing {
  readonly definition: Definition;
  readonly lead: Lead;
  readonly explanation: Explanation;
  readonly words: Words;
}

export function expectationsMissed(
  definition: Definition,
  expect: Expectation,
  { lead, program, explanation }: Pick<Comparing, 'lead' | 'explanation'> & { readonly program: Program },
): readonly Finding[] {
  const comparing: Comparing = { definition, lead, explanation, words: wordsOf(program) };
  return [
    ...stages(expect, comparing),
    ...reason(expect, comparing),
    ...scores(expect, comparing),
    ...grades(expect, comparing),
    ...cells(expect, comparing),
    ...axes(expect, comparing),
    ...routes(expect, comparing),
    ...views(expect, comparing),
    ...because(expect, comparing),
  ];
}

function stages(expect: Expectation, comparing: Comparing): readonly Finding[] {
  const { words, explanation, lead } = comparing;
  const { verdict, sentence } = explanation;
  const recorded = lead.records === undefined ? UNKNOWN : verdict.recordedStage;
  const asked = [
    ['stage', expect.stage, verdict.stage, 'stand at', sentence],
    ['qualifies_for', expect.qualifies_for, verdict.qualifiesFor, 'qualify for', ''],
    ['recorded', expect.recorded, recorded, 'be recorded at', ''],
  ] as const;
  return asked.flatMap(([key, expected, actual, what, why]) => {
    if (expected === undefined || expected === (actual ?? NONE)) return [];
    const wanted = stageTitle(expected, words);
    const got = stageTitle(actual ?? NONE, words);
    const related = key === 'recorded' ? [] : reasonsFor(expected, comparing);
    return [
      missed(
        comparing,
        [key],
        `should ${what} ${wanted}, and it is ${got}${why === '' ? '' : ` (${why.replace(/\.$/u, '')})`}`,
        related,
      ),
    ];
  });
}

const NONE = 'none';
const UNKNOWN = 'unknown';

/** Nothing is known of records or signals that the lead came without, not even that there were none. */
function stageTitle(stage: string, words: Words): string {
  if (stage === UNKNOWN) return 'not known';
  return stage === NONE ? 'no stage' : words.title('stage', stage);
}

/** What keeps the lead from the stage expected, else what brought it where it is. */
function reasonsFor(expected: string, { explanation }: Comparing): readonly RelatedPlace[] {
  const wanted = explanation.stages.find(({ stage }) => stage === expected)?.gate;
  const against = wanted === undefined || wanted.truth === true ? [] : failing(wanted);
  return (against.length > 0 ? against : explanation.reasons).slice(0, MOST_RELATED).map(relatedTo);
}

const MOST_RELATED = 3;

/** The parts that do not hold, as deep as they can be told apart. */
function failing(trace: Trace): readonly Trace[] {
  const parts = trace.parts.filter(({ truth }) => truth === trace.truth);
  return parts.length === 0 ? [trace] : parts.flatMap(failing);
}

function relatedTo({ text, seen, origin, truth }: Trace): RelatedPlace {
  const outcome = truth === undefined ? 'cannot be told' : truth ? 'holds' : 'does not hold';
  return {
    place: nodeAt(origin.file, origin.path),
    note: `${text}: ${outcome}${seen === undefined ? '' : `, ${seen}`}`,
  };
}

function reason({ reason: expected }: Expectation, comparing: Comparing): readonly Finding[] {
  const { reason: actual } = comparing.explanation.verdict;
  if (expected === undefined || expected === actual) return [];
  return [missed(comparing, ['reason'], `should have the reason ${expected}, and has ${actual ?? 'none'}`)];
}

function scores({ scores: expected = {} }: Expectation, comparing: Comparing): readonly Finding[] {
  return Object.entries(expected).flatMap(([model, written]) => {
    const wanted = pairOf(written);
    const score = comparing.explanation.verdict.scores.get(model);
    if (score === undefined || (score.points?.least === wanted.least && score.points.most === wanted.most)) return [];
    const title = comparing.words.title('model', model);
    const message = `should have ${formatPoints(wanted)} in ${title}, and has ${describeScore(score)}`;
    return [missed(comparing, ['scores', model], message, ledgerOf(model, comparing))];
  });
}

function pairOf(written: number | readonly [number, number]): Pair {
  const [least, most] = typeof written === 'number' ? [written, written] : written;
  return { least: hundredths(least), most: hundredths(most) };
}

/** More decimals than points have never match. */
function hundredths(points: number): number {
  const read = unitsOf(points, 2);
  return 'units' in read ? read.units : Number.NaN;
}

/** The lines that weigh most, each at its place. */
function ledgerOf(model: string, { explanation }: Comparing): readonly RelatedPlace[] {
  const lines = explanation.ledgers.find((ledger) => ledger.model === model)?.lines ?? [];
  return lines
    .filter(({ least, most }) => least !== 0 || most !== 0)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, MOST_RELATED)
    .map((line) => ({
      place: nodeAt(line.origin.file, line.origin.path),
      note: `${formatPoints(line)}: ${line.text}`,
    }));
}

function weight({ least, most }: LedgerLine): number {
  return Math.max(Math.abs(least), Math.abs(most));
}

function grades({ grades: expected = {} }: Expectation, comparing: Comparing): readonly Finding[] {
  const { explanation, words } = comparing;
  return Object.entries(expected).flatMap(([model, wanted]) => {
    const score = explanation.verdict.scores.get(model);
    if (score === undefined || wanted === (score.grade ?? UNKNOWN)) return [];
    const got = score.grade === undefined ? describeScore(score) : `${score.grade} with ${describeScore(score)}`;
    const message = `should have the grade ${wanted} in ${words.title('model', model)}, and has ${got}`;
    return [missed(comparing, ['grades', model], message, ledgerOf(model, comparing))];
  });
}

function cells({ cells: expected = {} }: Expectation, comparing: Comparing): readonly Finding[] {
  const { explanation, words } = comparing;
  return Object.entries(expected).flatMap(([matrix, wanted]) => {
    const actual = explanation.verdict.cells.get(matrix) ?? UNKNOWN;
    if (wanted === actual) return [];
    return [
      missed(comparing, ['cells', matrix], `should be ${wanted} in ${words.title('matrix', matrix)}, and is ${actual}`),
    ];
  });
}

function axes({ axes: expected = {} }: Expectation, comparing: Comparing): readonly Finding[] {
  return Object.entries(expected).flatMap(([axis, wanted]) => {
    const told = comparing.explanation.axes.find((one) => one.axis === axis);
    const actual = told?.value?.id ?? UNKNOWN;
    if (told === undefined || wanted === actual) return [];
    const message = `should be ${wanted} in ${told.title}, and is ${actual}`;
    return [missed(comparing, ['axes', axis], message, told.traces.map(relatedTo))];
  });
}

function routes({ routes: expected = {} }: Expectation, comparing: Comparing): readonly Finding[] {
  return Object.entries(expected).flatMap(([routing, wanted]) => {
    const told = comparing.explanation.routings.find((one) => one.routing === routing);
    if (told === undefined) return [];
    const actual = told.outcome === 'routed' ? (told.route?.id ?? 'otherwise') : told.outcome;
    if (wanted === actual) return [];
    const related = told.route === undefined ? [] : [relatedTo(told.route.trace)];
    const message = `should go by ${wanted} in ${told.title}, and goes by ${actual} (${told.text})`;
    return [missed(comparing, ['routes', routing], message, related)];
  });
}

function views({ views: expected = {} }: Expectation, comparing: Comparing): readonly Finding[] {
  const { explanation, lead, words } = comparing;
  return (['marketing', 'sales', 'agreed'] as const).flatMap((side) => {
    const wanted = expected[side];
    const actual = lead.events === undefined ? UNKNOWN : (explanation.views[side] ?? NONE);
    if (wanted === undefined || wanted === actual) return [];
    const who = side === 'agreed' ? 'by the agreed view' : `by ${side}`;
    const message = `should be seen ${who} at ${stageTitle(wanted, words)}, and is ${actual === UNKNOWN ? '' : 'seen at '}${stageTitle(actual, words)}`;
    return [missed(comparing, ['views', side], message)];
  });
}

function because({ because: expected = [] }: Expectation, comparing: Comparing): readonly Finding[] {
  const actual = comparing.explanation.because;
  return expected.flatMap((id, index) => {
    if (actual.includes(id)) return [];
    const related = comparing.explanation.reasons.slice(0, MOST_RELATED).map(relatedTo);
    const meant = didYouMean(id, actual);
    const message = `should come out so because of ${id}, which took no part in it`;
    return [missed(comparing, ['because', index], message, related, meant)];
  });
}

function missed(
  { definition }: Comparing,
  keys: Path,
  what: string,
  related: readonly RelatedPlace[] = [],
  meant?: string,
): Finding {
  return findingOf(EXPECTATION, {
    message: `Sample lead ${definition.id} ${what}.`,
    place: valueAt(definition.policy.file, [...definition.path, 'expect', ...keys]),
    ...(related.length === 0 ? {} : { related }),
    ...(meant === undefined ? {} : { didYouMean: meant }),
  });
}
