/**
 * What is computed differently in two programs. The *cone* of a part is the part with everything it reads,
 * directly or through others. Where the cones are the same in both programs the part cannot differ for any
 * lead; where they are not, it may.
 */
import type { Read } from '../conditions/operator.ts';
import type { Program, ScoringModel, Stage } from '../program/program.ts';
import { KIND_OF_STEP, readsOfRule, readsOfStep, readsOfTest } from '../program/reads.ts';
import { wordless } from './wordless.ts';

export interface Cones {
  /** `kind id` as a definition would be called: `stage mql`, `condition in-a-trial`, `segment makers`. */
  differs(part: string): boolean;
  /** Parts of the program with which the part would be judged, itself among them; of both programs. */
  coneOf(part: string): ReadonlySet<string>;
  /** Those of them that are computed differently themselves. */
  changedIn(part: string): readonly string[];
}

interface Part {
  readonly text: string;
  readonly reads: readonly string[];
}
type Parts = ReadonlyMap<string, Part>;

export function conesOf(base: Program, head: Program): Cones {
  const [before, after] = [partsOf(base), partsOf(head)];
  const cones = new Map<string, ReadonlySet<string>>();
  const coneOf = (part: string): ReadonlySet<string> => {
    const known = cones.get(part);
    if (known !== undefined) return known;
    const cone = new Set<string>();
    collect(part, cone, (one) => [...(before.get(one)?.reads ?? []), ...(after.get(one)?.reads ?? [])]);
    cones.set(part, cone);
    return cone;
  };
  const isOther = (part: string): boolean => before.get(part)?.text !== after.get(part)?.text;
  const changedIn = (part: string): readonly string[] => [...coneOf(part)].filter(isOther);
  return { coneOf, changedIn, differs: (part) => changedIn(part).length > 0 };
}

function collect(part: string, into: Set<string>, readsOf: (part: string) => readonly string[]): void {
  if (into.has(part)) return;
  into.add(part);
  for (const read of readsOf(part)) collect(read, into, readsOf);
}

function partsOf(program: Program): Parts {
  const { fields, signals, steps, lifecycle, statements, routings, account, timeZone } = program;
  const parts = new Map<string, Part>();
  const enter: Enter = (part, said, reads, others = []) => {
    const before = parts.get(part);
    parts.set(part, {
      text: (before?.text ?? '') + wordless(said),
      reads: [...(before?.reads ?? []), ...reads.map(keyOf), ...others],
    });
  };
  for (const { id, type } of fields) enter(`field ${id}`, [type, timeZone], []);
  for (const { id, properties, countsAs } of signals) enter(`signal ${id}`, [properties, countsAs], []);
  for (const step of steps) enter(`${KIND_OF_STEP[step.step]} ${step.id}`, step, readsOfStep(step));
  for (const step of steps) if (step.step === 'model') enterRules(step, enter);
  for (const { id, when } of lifecycle.criteria) enter(`criterion ${id}`, when ?? null, readsOfTest(when));
  for (const { id, when, blocks } of lifecycle.disqualifiers)
    enter(`disqualifier ${id}`, [when, blocks], readsOfTest(when));
  for (const [place, stage] of lifecycle.stages.entries()) {
    const before = lifecycle.stages.slice(0, place).map(({ id }) => `stage ${id}`);
    enter(`stage ${stage.id}`, logicOf(stage), readsOfStage(stage), before);
    const fast = stage.fastTrack;
    if (fast !== undefined) enter(`fast-track ${fast.id}`, fast.when, readsOfTest(fast.when));
  }
  for (const { kind, id, when } of statements) enter(`${kind} ${id}`, when, readsOfTest(when));
  for (const { origin: _, ...routing } of routings) {
    const tests = [routing.appliesWhen, ...[...routing.overriding, ...routing.routes].map(({ when }) => when)];
    enter(`routing ${routing.id}`, routing, tests.flatMap(readsOfTest));
  }
  enter('subject person', account ?? null, []);
  return parts;
}

type Enter = (part: string, said: unknown, reads: readonly Read[], others?: readonly string[]) => void;

function enterRules({ id, groups, forgets }: ScoringModel, enter: Enter): void {
  for (const rule of groups.flatMap(({ rules }) => rules))
    enter(`model/rule ${id}/${rule.id}`, [rule, forgets], readsOfRule(rule));
}

/** What decides who qualifies for the stage, earlier stages being read by it. */
function logicOf({ gate, entry, fastTrack, needs }: Stage): unknown {
  return [gate ?? null, entry ?? null, fastTrack?.when ?? null, needs];
}

function readsOfStage({ gate, entry, fastTrack, needs }: Stage): readonly Read[] {
  const fields = needs.map((id): Read => ({ kind: 'field', id }));
  return [...[gate, entry, fastTrack?.when].flatMap(readsOfTest), ...fields];
}

/** Who asks for a stage asks the records, never its gate. */
function keyOf({ kind, id }: Read): string {
  return kind === 'stage' ? `records ${id}` : `${kind} ${id}`;
}
