/** The agreements that every engine is compared on: the shipped one, a second company's, and random ones. */
import { fileURLToPath } from 'node:url';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { parseInstant } from '#core/conditions/instant.ts';
import type { Moment } from '#core/program/interpret/past.ts';
import type { Lead } from '#core/program/lead.ts';
import { dayIn } from '#core/program/leads/zone.ts';
import { lower } from '#core/program/lower/index.ts';
import type { Program } from '#core/program/program.ts';
import { judgeSamples } from '#core/program/samples.ts';
import { readPolicies } from '#node/files/read-policies.ts';
import { agreement } from '#test/generators/agreements.ts';
import { drawnFrom } from '#test/generators/draw.ts';
import { leads } from '#test/generators/leads.ts';

export interface Compared {
  readonly title: string;
  readonly program: Program;
  readonly moment: Moment;
  readonly leads: readonly Lead[];
}

const ROOT = new URL('../..', import.meta.url);
const AS_OF = parseInstant('2026-10-15T09:00:00Z') ?? 0;

/** Sample leads of the agreement, then random ones. */
export async function writtenAgreement(folder: string, count: number): Promise<Compared> {
  const built = buildAgreement(await readPolicies(fileURLToPath(new URL(folder, ROOT))));
  const { program } = lower(built, { asOf: AS_OF });
  if (program === undefined) throw new Error(`${folder} does not lower`);
  const samples = judgeSamples(built, { asOf: AS_OF, now: AS_OF }).samples.map(({ lead }) => lead);
  const random = drawnFrom(1, (draw) => leads(draw, program, AS_OF, count));
  return { title: folder, program, moment: momentOf(program, AS_OF), leads: [...samples, ...random] };
}

export function randomAgreement(seed: number, count: number): Compared {
  const { program, moment } = drawnFrom(seed, agreement);
  return {
    title: `seed ${seed}`,
    program,
    moment,
    leads: drawnFrom(seed, (draw) => leads(draw, program, moment.asOf, count)),
  };
}

function momentOf({ timeZone }: Program, asOf: number): Moment {
  return { asOf, asOfDate: dayIn(timeZone, asOf) };
}
