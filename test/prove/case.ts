/** What a seed stands for: an agreement with leads for it. The same seed makes the same case anywhere. */
import type { Moment } from '#core/program/interpret/past.ts';
import type { Lead } from '#core/program/lead.ts';
import type { Program } from '#core/program/program.ts';
import { agreement } from '#test/generators/agreements.ts';
import { drawnFrom } from '#test/generators/draw.ts';
import { leads } from '#test/generators/leads.ts';

export const LEADS = 200;

export interface Case {
  readonly seed: number;
  /** File names and their YAML. */
  readonly files: ReadonlyMap<string, string>;
  readonly program: Program;
  readonly leads: readonly Lead[];
  readonly moment: Moment;
}

export function caseOf(seed: number, count: number = LEADS): Case {
  const { files, program, moment } = drawnFrom(seed, agreement);
  return { seed, files, program, moment, leads: drawnFrom(seed, (draw) => leads(draw, program, moment.asOf, count)) };
}
