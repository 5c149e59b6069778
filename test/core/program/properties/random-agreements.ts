/** Random agreements with a few leads each, and what breaks a property on them. */
import type { Moment } from '#core/program/interpret/past.ts';
import type { Lead } from '#core/program/lead.ts';
import type { Program } from '#core/program/program.ts';
import { agreement, type GeneratedAgreement, plainAgreement } from '#test/generators/agreements.ts';
import { type Draw, drawnFrom } from '#test/generators/draw.ts';
import { leads } from '#test/generators/leads.ts';

export interface RandomAgreement {
  readonly seed: number;
  readonly files: ReadonlyMap<string, string>;
  readonly program: Program;
  readonly moment: Moment;
  readonly leads: readonly Lead[];
}

const AGREEMENTS = 40;
const LEADS = 25;

const made = new Map<typeof agreement, readonly RandomAgreement[]>();

export function randomAgreements(): readonly RandomAgreement[] {
  return several(agreement);
}

/** In these knowing more can only decide more: nothing asks for presence or declares what a missing value is worth. */
export function plainAgreements(): readonly RandomAgreement[] {
  return several(plainAgreement);
}

function several(make: (draw: Draw) => GeneratedAgreement): readonly RandomAgreement[] {
  const before = made.get(make);
  if (before !== undefined) return before;
  const all = Array.from({ length: AGREEMENTS }, (_, place) => one(make, place));
  made.set(make, all);
  return all;
}

/** Seeds far from those that engines are compared on, so that together they see more. */
function one(make: (draw: Draw) => GeneratedAgreement, place: number): RandomAgreement {
  const seed = 900_000 + place;
  const { files, program, moment } = drawnFrom(seed, make);
  return { seed, files, program, moment, leads: drawnFrom(seed, (draw) => leads(draw, program, moment.asOf, LEADS)) };
}

/** What breaks a property, as `seed, lead: why`; the first few. */
export function breaches(
  agreements: readonly RandomAgreement[],
  property: (lead: Lead, given: RandomAgreement) => Iterable<string>,
): readonly string[] {
  const found: string[] = [];
  for (const given of agreements) {
    for (const lead of given.leads) {
      for (const why of property(lead, given)) found.push(`seed ${given.seed}, ${lead.id}: ${why}`);
      if (found.length >= 10) return found;
    }
  }
  return found;
}
