/**
 * What a version says of a lead, in words: the outcome, and the smallest reasons for it as the interpreter
 * finds them ("not MQL", because "the score of fit is 92.5 points, below 100").
 */
import { readingOf } from '../conditions/english.ts';
import { pairOf, truthOf } from '../conditions/judge.ts';
import { inline } from '../conditions/phrase.ts';
import { phrase } from '../conditions/sentence.ts';
import type { Origin, ScoreTest, Test } from '../conditions/test.ts';
import type { Truth } from '../conditions/truth.ts';
import { formatHundredths, formatPoints } from '../program/english/format.ts';
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
function scoreClause({ model, bounds }: ScoreTest, truth: Truth, { subject, words }: Explaining): string {
  const name = `the score of ${inline(words.title('model', model))}`;
  const { points, ...score } = subject.score(model);
  if (points === undefined) return `${name} is ${describeScore(score)}`;
  const asked = NAMES.flatMap((bound) => {
    const amount = bounds[bound];
    if (amount === undefined) return [];
    const at = pairOf(amount, subject);
    const fails = !holds(bound, points.least, at.most);
    return [{ bound, fails, text: at.least === at.most ? formatHundredths(at.least) : formatPoints(at) }];
  });
  const telling = truth === false ? asked.filter(({ fails }) => fails) : asked;
  const limits = telling
    .map(({ bound, text }) => `${truth === false ? FAILS[bound] : HOLDS[bound]} ${text}`)
    .join(', ');
  const said = `${name} is ${formatPoints(points)}`;
  return truth === undefined ? `${said}, and it takes ${limits}` : `${said}, ${limits}`;
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
