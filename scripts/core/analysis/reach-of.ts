/**
 * The answer to a question: what is reachable of its circuit with a source of events and without one, and
 * for each outcome a lead, shown by the interpreter to come out so.
 */
import type { Versions } from './analysis.ts';
import { circuitOf } from './circuit/circuit.ts';
import type { Rooted } from './circuit/finish.ts';
import type { Factor, LeadPart } from './factor.ts';
import type { FactorsOf } from './factors.ts';
import type { Construct, Leaf } from './leaf.ts';
import type { Observation, Reach, Reached } from './reach.ts';
import { enoughOf } from './solve/enough.ts';
import { Meter } from './solve/meter.ts';
import { type Outcome, outcomesOf } from './solve/outcomes.ts';
import type { Path } from './solve/paths.ts';
import { leadOf } from './witness/lead-of.ts';
import { nearSamples } from './witness/near-samples.ts';
import { seenOf } from './witness/see.ts';

/** Enough for the widest questions about agreements as large as the shipped ones. */
const STEPS = 250_000;
/** Leads judged where the proof does not end. */
const TRIED = 200;

export function reachOf(
  versions: Versions,
  observations: readonly Observation[],
  factorsOf: FactorsOf,
  steps = STEPS,
): Reach {
  const meter = new Meter(steps);
  const shown = new Shown(versions, observations);
  const because = new Set<Construct>();
  const answer = (circuit: Rooted, without: readonly LeadPart[]): void => {
    const factors = factorsOf(circuit.leaves, enoughOf(circuit));
    const { outcomes, complete } = outcomesOf(circuit, factors, meter);
    if (!complete) because.add('steps');
    for (const { open } of factors) if (open !== undefined) because.add(open);
    for (const outcome of outcomes) shown.add(outcome, factors, without);
    if (!complete) shown.tryNear(factors);
  };
  const known = circuitOf(versions, observations, 'known');
  answer(known, []);
  const unknown = circuitOf(versions, observations, 'unknown');
  // What is made of them can be the same, though neither looks at events any more.
  if (known.leaves.some(isOfEvents) || !isSame(known, unknown)) answer(unknown, [{ without: 'events' }]);
  shown.trySamples();
  return { reached: shown.list(), complete: because.size === 0, because: [...because], steps: meter.spent };
}

/** Outcomes found so far, each with a lead if the interpreter agrees. */
class Shown {
  private readonly versions: Versions;
  private readonly observations: readonly Observation[];
  private readonly found = new Map<string, Reached>();

  constructor(versions: Versions, observations: readonly Observation[]) {
    this.versions = versions;
    this.observations = observations;
  }

  add({ seen, doubt, because, paths }: Outcome, factors: readonly Factor[], without: readonly LeadPart[]): void {
    const key = JSON.stringify(seen);
    if (this.found.get(key)?.lead !== undefined) return;
    for (const path of paths) {
      const lead = leadOf([...without, ...partsOf(path, factors)]);
      const words = this.show(lead);
      if (JSON.stringify(words) === key) return;
      if (doubt === 0) throw new Error(mismatch(this.observations, seen, words));
    }
    if (!this.found.has(key)) this.found.set(key, { seen, because });
  }

  /** A lead shows what is seen of it, whatever it was made for. */
  private show(lead: Reached['lead'] & object): readonly string[] {
    const seen = seenOf(this.versions, this.observations, lead);
    const key = JSON.stringify(seen);
    if (this.found.get(key)?.lead === undefined) this.found.set(key, { seen, lead, because: [] });
    return seen;
  }

  /** What is possible is shown, though the proof did not end. */
  tryNear(factors: readonly Factor[]): void {
    let left = TRIED;
    for (const { id, fields, events } of nearSamples(this.versions.samples, factors)) {
      if (left-- === 0) return;
      this.show({ id, fields, ...(events === undefined ? {} : { events }) });
    }
  }

  trySamples(): void {
    for (const { id, fields, events } of this.versions.samples) {
      if (this.list().every(({ lead }) => lead !== undefined)) return;
      this.show({ id, fields, ...(events === undefined ? {} : { events }) });
    }
  }

  list(): readonly Reached[] {
    return [...this.found.values()];
  }
}

function isOfEvents({ leaf }: Leaf): boolean {
  return leaf === 'count' || leaf === 'points' || leaf === 'quiet';
}

function isSame(one: Rooted, other: Rooted): boolean {
  return JSON.stringify([one.nodes, one.roots]) === JSON.stringify([other.nodes, other.roots]);
}

function partsOf(path: Path, factors: readonly Factor[]) {
  return [...path].sort(([a], [b]) => a - b).flatMap(([factor, row]) => factors[factor]?.rows[row]?.part?.() ?? []);
}

function mismatch(observations: readonly Observation[], seen: readonly string[], words: readonly string[]): string {
  const place = seen.findIndex((word, index) => word !== words[index]);
  const asked = JSON.stringify(observations[place]).slice(0, 400);
  return `The analysis says ${seen[place]} where the interpreter says ${words[place]}: ${asked}`;
}
