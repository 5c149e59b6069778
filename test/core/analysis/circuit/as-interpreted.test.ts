/**
 * The circuit says of a lead what the interpreter says: the answers to its leaves are taken from the lead,
 * and every observation of every random agreement is compared, with all that a lead can come with.
 */
import { expect, test } from 'vitest';
import { circuitOf } from '#core/analysis/circuit/circuit.ts';
import { evaluate } from '#core/analysis/circuit/evaluate.ts';
import type { Observation, Side } from '#core/analysis/reach.ts';
import { see } from '#core/analysis/witness/see.ts';
import { type Judged, judgeFully } from '#core/program/interpret/verdict.ts';
import type { Lead } from '#core/program/lead.ts';
import type { Program } from '#core/program/program.ts';
import { type Compared, randomAgreement, writtenAgreement } from '#test/engines/agreements.ts';
import { drawnFrom } from '#test/generators/draw.ts';
import { altered } from './altered.ts';
import { answerOf } from './answer-of.ts';
import { observationsOf, ordersOf } from './observations.ts';

const LEADS = 40;
const FROM = Number(process.env['CIRCUIT_FROM'] ?? 7000);
const COUNT = Number(process.env['CIRCUIT_COUNT'] ?? 20);

test.for(['policies', 'test/policies/hallgarth'])('as the interpreter judges by %s', async (folder) => {
  expect(differences(await writtenAgreement(folder, LEADS))).toEqual([]);
});

test.for(Array.from({ length: COUNT }, (_, place) => FROM + place))(
  'as the interpreter judges by a random agreement and by one made of it, seed %i',
  (seed) => {
    expect(differences(randomAgreement(seed, LEADS), seed)).toEqual([]);
  },
);

/** What circuit and interpreter see differently; the first few. */
function differences({ program, moment, leads }: Compared, seed?: number): readonly string[] {
  const head = seed === undefined ? program : drawnFrom(seed, (draw) => altered(draw, program));
  const observations = [...observationsOf(program, 'base'), ...observationsOf(head, 'head'), ...ordersOf(head)].filter(
    (observation) => !isOfSeveral(observation, head),
  );
  const versions = { base: program, head, moment };
  const circuit = circuitOf(versions, observations);
  // Of some leads only, there is less to say.
  const [ofKnown, ofUnknown] = [
    circuitOf(versions, observations, 'known'),
    circuitOf(versions, observations, 'unknown'),
  ];
  return leads.flatMap((lead) => seenDifferently(lead)).slice(0, 5);

  function seenDifferently(lead: Lead): readonly string[] {
    const judged: Readonly<Record<Side, Judged>> = {
      base: judgeFully(program, lead, moment),
      head: judgeFully(head, lead, moment),
    };
    const under = (side: Side): Judged => judged[side];
    return [circuit, lead.events === undefined ? ofUnknown : ofKnown].flatMap((each) =>
      comparedWith(each, lead, under),
    );
  }

  function comparedWith(each: typeof circuit, lead: Lead, under: (side: Side) => Judged): readonly string[] {
    const values = evaluate(each, (leaf) => answerOf(leaf, under));
    return observations.flatMap((observation, place) => {
      const [said, says] = [values[each.roots[place] ?? -1], see(observation, under)];
      return said === says
        ? []
        : [`${lead.id}: ${JSON.stringify(observation).slice(0, 300)}: ${String(said)}, not ${says}`];
    });
  }
}

/** Of scores that several people make together a circuit knows nothing. */
function isOfSeveral(observation: Observation, program: Program): boolean {
  const together = new Set<string>();
  for (const step of program.steps) {
    const reads =
      step.step === 'combined'
        ? step.parts.map(({ model }) => model)
        : step.step === 'matrix'
          ? [step.rows, step.columns]
          : [];
    if (step.step === 'rolled-up' || reads.some((model) => together.has(model))) together.add(step.id);
  }
  return together.has('model' in observation ? observation.model : 'matrix' in observation ? observation.matrix : '');
}
