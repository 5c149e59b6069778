/**
 * What a version says of a lead, in words: the outcome, and the smallest reasons for it as the interpreter
 * finds them ("not MQL", because "the score of fit is 92.5 points, below 100").
 */
import { readingOf } from '../conditions/english.ts';
import { pairOf, truthOf } from '../conditions/judge.ts';
import { inline } from '../conditions/phrase.ts';
import { phrase } from '../conditions/sentence.ts';
import type { FieldTest, Origin, ScoreTest, Test } from '../conditions/test.ts';
import type { Truth } from '../conditions/truth.ts';
import { formatCount, formatHundredths, formatPoints } from '../program/english/format.ts';
import { wordsOf } from '../program/english/words.ts';
import type { Trace } from '../program/explanation.ts';
import type { Explaining } from '../program/interpret/explain/context.ts';
import { smallestReasons } from '../program/interpret/explain/reasons.ts';
import { describeScore, seenBy } from '../program/interpret/explain/seen.ts';
import { partsOf } from '../program/interpret/explain/trace.ts';
import type { Moment } from '../program/interpret/past.ts';
import { judgeFully } from '../program/interpret/verdict.ts';
import type { Lead } from '../program/lead.ts';
import type { Program } from '../program/program.ts';

export function explainingOf(program: Program, lead: Lead, moment: Moment): Explaining {
  return { ...judgeFully(program, lead, moment), words: wordsOf(program) };
}

/** Why a test comes out as it does, one clause for each condition that is needed; at most five. */
export function clausesOf(test: Test, explaining: Explaining, hoped = true): readonly string[] {
  const [smallest] = smallestReasons(test, hoped, explaining);
  if (smallest === undefined) return [];
  const tests = testsWithin(test, explaining);
  const clauses = leavesOf(smallest).map((leaf) => {
    const own = tests.get(originKey(leaf.origin));
    return own === undefined ? leaf.text : clauseOf(own, explaining);
  });
  return [...new Set(clauses)].slice(0, MOST);
}

const MOST = 5;

function leavesOf(trace: Trace): readonly Trace[] {
  return trace.parts.length === 0 ? [trace] : trace.parts.flatMap(leavesOf);
}

function testsWithin(test: Test, explaining: Explaining): ReadonlyMap<string, Test> {
  const inner = partsOf(test, explaining).flatMap((part) => [...testsWithin(part, explaining)]);
  return new Map([...inner, [originKey(test.origin), test] as const]);
}

function originKey({ file, path }: Origin): string {
  return JSON.stringify([file, path]);
}

function clauseOf(test: Test, explaining: Explaining): string {
  const truth = truthOf(test, explaining.subject);
  if (test.op === 'score') return scoreClause(test, truth, explaining);
  const number = test.op === 'field' ? numberClause(test, truth, explaining) : undefined;
  if (number !== undefined) return number;
  const seen = seenBy(test, explaining);
  const shown = seen === undefined ? '' : ` (${seen})`;
  const reading = phrase(readingOf(test, explaining.words, truth === false ? 'denied' : undefined));
  return truth === undefined ? `it cannot be told whether ${reading}${shown}` : `${reading}${shown}`;
}

type BoundName = keyof ScoreTest['bounds'];
const HOLDS: Readonly<Record<BoundName, string>> = {
  from: 'at least',
  above: 'above',
  below: 'below',
  up_to: 'at most',
};
const FAILS: Readonly<Record<BoundName, string>> = {
  from: 'below',
  above: 'not above',
  below: 'not below',
  up_to: 'above',
};
const NAMES: readonly BoundName[] = ['from', 'above', 'below', 'up_to'];

/** With the bound that holds for this lead, where it depends on the case. */
function scoreClause({ model, bounds }: ScoreTest, truth: Truth, explaining: Explaining): string {
  const { subject, words } = explaining;
  const name = `the score of ${inline(words.title('model', model))}`;
  const { points, ...score } = subject.score(model);
  if (points === undefined) return `${name} is ${describeScore(score)}`;
  const asked = NAMES.flatMap((bound) => {
    const amount = bounds[bound];
    if (amount === undefined) return [];
    const at = pairOf(amount, subject);
    const text =
      at.least === at.most
        ? formatHundredths(at.least)
        : `${formatHundredths(at.least)} or ${formatHundredths(at.most)}, depending on what is not known`;
    return [{ bound, fails: !holds(bound, points.least, at.most), text }];
  });
  const unknown = explaining.verdict.unknownFields.length;
  const open =
    points.least === points.most || unknown === 0
      ? ''
      : ` (${formatCount(unknown, 'field is', 'fields are')} not known)`;
  return boundsClause(`${name} is ${formatPoints(points)}${open}`, truth, asked);
}

interface AskedBound {
  readonly bound: BoundName;
  readonly fails: boolean;
  readonly text: string;
}

/** "… is 40, below 50"; of what does not hold only the bounds that are missed. */
function boundsClause(said: string, truth: Truth, asked: readonly AskedBound[]): string {
  if (truth === undefined)
    return `${said}, and it takes ${asked.map(({ bound, text }) => `${HOLDS[bound]} ${text}`).join(', ')}`;
  const telling = truth ? asked : asked.filter(({ fails }) => fails);
  return [said, ...telling.map(({ bound, text }) => `${truth ? HOLDS[bound] : FAILS[bound]} ${text}`)].join(', ');
}

/** A number against plain bounds; `undefined` for any other test of a field. */
function numberClause({ field, by }: FieldTest, truth: Truth, explaining: Explaining): string | undefined {
  const { subject, words } = explaining;
  const value = subject.field(field);
  const seen = seenBy({ op: 'field', origin: { file: '', path: [] }, field, by }, explaining);
  if (typeof value !== 'number' || truth === undefined || seen === undefined) return undefined;
  const asked = by.flatMap((comparison): readonly AskedBound[] => {
    if (!('bound' in comparison) || comparison.type.is === 'date' || comparison.type.is === 'instant') return [];
    const { least, most } = pairOf(comparison.bound, subject);
    if (least !== most) return [];
    return [
      { bound: comparison.by, fails: !holds(comparison.by, value, least), text: words.value(comparison.type, least) },
    ];
  });
  if (asked.length < by.length) return undefined;
  return boundsClause(`${inline(words.title('field', field))} is ${seen}`, truth, asked);
}

function holds(bound: BoundName, points: number, at: number): boolean {
  switch (bound) {
    case 'from':
      return points >= at;
    case 'above':
      return points > at;
    case 'below':
      return points < at;
    case 'up_to':
      return points <= at;
  }
}
