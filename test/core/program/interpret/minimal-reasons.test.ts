/**
 * A reason settles its test alone, and nothing in it can be dropped: tried on every gate, fast track and
 * disqualifier of agreements and leads made at random.
 */
import { describe, expect, it } from 'vitest';
import { truthOf } from '#core/conditions/judge.ts';
import type { Test } from '#core/conditions/test.ts';
import { all, any, atLeast, not, type Truth } from '#core/conditions/truth.ts';
import { wordsOf } from '#core/program/english/words.ts';
import type { Trace } from '#core/program/explanation.ts';
import type { Explaining } from '#core/program/interpret/explain/context.ts';
import { reasonSets } from '#core/program/interpret/explain/reason-sets.ts';
import { smallestReasons } from '#core/program/interpret/explain/reasons.ts';
import { partsOf } from '#core/program/interpret/explain/trace.ts';
import { judgeFully } from '#core/program/interpret/verdict.ts';
import type { Lead } from '#core/program/lead.ts';
import type { Program } from '#core/program/program.ts';
import { readsOfTest, sourceFieldsOf } from '#core/program/reads.ts';
import { usesAccount } from '#core/program/strata.ts';
import { agreement } from '../../../generators/agreements.ts';
import { drawnFrom } from '../../../generators/draw.ts';
import { leads } from '../../../generators/leads.ts';

const AGREEMENTS = 40;
const LEADS = 6;

type Moment = Parameters<typeof judgeFully>[2];

interface Case {
  readonly program: Program;
  readonly moment: Moment;
  readonly lead: Lead;
}

function casesOf(seed: number): readonly Case[] {
  const { program, moment, drawn } = drawnFrom(seed, (draw) => {
    const made = agreement(draw);
    return { ...made, drawn: leads(draw, made.program, made.moment.asOf, LEADS) };
  });
  return drawn.map((lead) => ({ program, moment, lead }));
}

function explainingOf({ program, moment, lead }: Case): Explaining {
  return { ...judgeFully(program, lead, moment), words: wordsOf(program) };
}

/** Every test with what is hoped of it. */
function settledTests({ lifecycle }: Program): readonly (readonly [Test, boolean])[] {
  const gates = lifecycle.stages.flatMap(({ gate, fastTrack }) => [gate, fastTrack?.when]);
  return [
    ...gates.flatMap((test) => (test === undefined ? [] : [[test, true] as const])),
    ...lifecycle.disqualifiers.map(({ when }) => [when, false] as const),
  ];
}

interface Leaf {
  readonly place: string;
  readonly test: Test;
}

/** What the test comes to when each of its leaves is what is said of it. */
function settled(test: Test, truth: (leaf: Leaf) => Truth, explaining: Explaining, place = ''): Truth {
  const parts = isLeaf(test, explaining) ? [] : partsOf(test, explaining);
  if (parts.length === 0) return truth({ place, test });
  const truths = parts.map((part, index) => settled(part, truth, explaining, `${place}/${index}`));
  switch (test.op) {
    case 'any':
      return any(truths);
    case 'at_least':
      return atLeast(test.n, truths);
    case 'not':
      return not(truths[0]);
    case 'unsettled':
      return truths.every((one) => one === truths[0]) ? truths[0] : undefined;
    default:
      return all(truths);
  }
}

/** Evidence on record settles a criterion whatever its condition says; what is not agreed stays so. */
function isLeaf(test: Test, { subject, index }: Explaining): boolean {
  if (test.op === 'unsettled') return truthOf(test, subject) === undefined;
  if (test.op !== 'decision') return false;
  const when = index.criteria.get(test.criterion)?.when;
  return when === undefined || truthOf(when, subject) !== truthOf(test, subject);
}

function leavesOf(test: Test, explaining: Explaining): readonly Leaf[] {
  const found: Leaf[] = [];
  settled(test, (leaf) => void found.push(leaf) as undefined, explaining);
  return found;
}

/** A named condition that is used twice is two leaves, which cannot be told apart by where they are written. */
function asksTwice(test: Test, explaining: Explaining): boolean {
  const places = leavesOf(test, explaining).map((leaf) => keyOf(leaf.test.origin));
  return new Set(places).size < places.length;
}

const keyOf = (origin: Trace['origin']): string => JSON.stringify(origin);

/** Where the leaves of a reason are written. */
function placesIn(trace: Trace): ReadonlySet<string> {
  return new Set(trace.parts.length === 0 ? [keyOf(trace.origin)] : trace.parts.flatMap((part) => [...placesIn(part)]));
}

/** The known truth of the leaves that are kept, unknown of the others. */
const keeping =
  (kept: ReadonlySet<string>, { subject }: Explaining) =>
  ({ test }: Leaf): Truth =>
    kept.has(keyOf(test.origin)) ? truthOf(test, subject) : undefined;

const without = (kept: ReadonlySet<string>, place: string): ReadonlySet<string> =>
  new Set([...kept].filter((one) => one !== place));

/** Whether the unknown leaves that are not kept could turn out so that the test comes to what is hoped. */
function couldBe(hoped: boolean, test: Test, kept: ReadonlySet<string>, explaining: Explaining): boolean {
  const { subject } = explaining;
  const open = leavesOf(test, explaining)
    .filter((leaf) => truthOf(leaf.test, subject) === undefined && !kept.has(keyOf(leaf.test.origin)))
    .map(({ place }) => place);
  return Array.from({ length: 2 ** open.length }, (_, turn) => turn).some((turn) => {
    const supposed = new Map(open.map((place, index) => [place, Math.floor(turn / 2 ** index) % 2 === 1]));
    return settled(test, (leaf) => supposed.get(leaf.place) ?? truthOf(leaf.test, subject), explaining) === hoped;
  });
}

const MOST_OPEN = 8;

interface JudgedTest {
  readonly drawn: Case;
  readonly explaining: Explaining;
  readonly test: Test;
  /** Among the tests of its program. */
  readonly place: number;
  readonly truth: Truth;
  readonly reasons: readonly ReadonlySet<string>[];
}

function judgedTests(seed: number): readonly JudgedTest[] {
  return casesOf(seed).flatMap((drawn) => {
    const explaining = explainingOf(drawn);
    return settledTests(drawn.program).map(([test, hoped], place) => ({
      drawn,
      explaining,
      test,
      place,
      truth: truthOf(test, explaining.subject),
      reasons: smallestReasons(test, hoped, explaining).map(placesIn),
    }));
  });
}

/** Few enough unknown leaves to try all there is, and nothing that stays open whatever they turn out to be. */
function canBeTried({ test, explaining }: JudgedTest): boolean {
  const open = leavesOf(test, explaining).filter((leaf) => truthOf(leaf.test, explaining.subject) === undefined);
  return open.length <= MOST_OPEN && open.every((leaf) => leaf.test.op !== 'unsettled');
}

/** The lead with those fields alone that the reason reads; none where a score or an account may read them all. */
function withFieldsOf(reason: ReadonlySet<string>, { drawn, explaining, test }: JudgedTest): Lead | undefined {
  const read = leavesOf(test, explaining)
    .filter((leaf) => reason.has(keyOf(leaf.test.origin)))
    .flatMap((leaf) => readsOfTest(leaf.test));
  const isScored = read.some(({ kind }) => kind === 'model' || kind === 'matrix');
  if (isScored || usesAccount(drawn.program)) return undefined;
  const needed = new Set(read.flatMap(sourceFieldsOf(drawn.program)));
  return { ...drawn.lead, fields: new Map([...drawn.lead.fields].filter(([field]) => needed.has(field))) };
}

/** Whether a stage is open if nothing is known but what is kept. */
function opened(place: number, kept: ReadonlySet<string>, explaining: Explaining): Truth {
  const stage = explaining.program.lifecycle.stages[place];
  if (stage === undefined) return true;
  const before = opened(place - 1, kept, explaining);
  if (stage.gate === undefined) return before;
  const truth = (test: Test | undefined): Truth =>
    test !== undefined && settled(test, keeping(kept, explaining), explaining);
  return any([truth(stage.fastTrack?.when), all([truth(stage.gate), any([before, truth(stage.entry)])])]);
}

describe.each(Array.from({ length: AGREEMENTS }, (_, seed) => seed))('agreement %i', (seed) => {
  const tests = judgedTests(seed);
  const known = tests.filter(({ truth }) => truth !== undefined);

  it('a known result needs nothing but its reason, and all of it', () => {
    for (const { test, truth, reasons, explaining } of known) {
      for (const kept of reasons) {
        expect(settled(test, keeping(kept, explaining), explaining)).toBe(truth);
        if (asksTwice(test, explaining)) continue;
        for (const place of kept)
          expect(settled(test, keeping(without(kept, place), explaining), explaining)).toBeUndefined();
      }
    }
  });

  it('an unknown result stays short of what is hoped for its reason alone, and for no less', () => {
    for (const judged of tests.filter(({ truth }) => truth === undefined).filter(canBeTried)) {
      const { test, reasons, explaining } = judged;
      const [, hoped = true] = settledTests(judged.drawn.program)[judged.place] ?? [];
      for (const kept of reasons) {
        expect(couldBe(hoped, test, kept, explaining)).toBe(false);
        if (asksTwice(test, explaining)) continue;
        for (const place of kept) expect(couldBe(hoped, test, without(kept, place), explaining)).toBe(true);
      }
    }
  });

  it('fields that a reason does not read can be forgotten', () => {
    for (const judged of known) {
      const lead = withFieldsOf(judged.reasons[0] ?? new Set(), judged);
      if (lead === undefined) continue;
      const { program, moment } = judged.drawn;
      const { subject } = judgeFully(program, lead, moment);
      expect(truthOf(judged.test, subject)).toBe(judged.truth);
    }
  });

  it('what qualifies a lead for a stage is enough to open it', () => {
    for (const { lead, program, moment } of casesOf(seed)) {
      const explaining = explainingOf({ lead, program, moment });
      const place = program.lifecycle.stages.findIndex(({ id }) => id === explaining.verdict.qualifiesFor);
      const isHeld = explaining.gates.disqualifiers.some(
        ({ disqualifier, truth }) => disqualifier.blocks && truth !== false,
      );
      if (place < 0 || isHeld) continue;
      const sets = reasonSets(explaining);
      expect(sets.length).toBeGreaterThan(0);
      for (const set of sets)
        expect(opened(place, new Set(set.flatMap((trace) => [...placesIn(trace)])), explaining)).toBe(true);
    }
  });
});
