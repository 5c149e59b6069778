/**
 * The program as a file: what `compile --to json` writes and `--program` reads. Its shape is published
 * as `schemas/program.schema.json`, which `generate` writes from the types here.
 */
import type { TunableNumber } from '../numbers.ts';
import type { Program } from '../program.ts';

/** Within one version of the format keys are only added. */
export const PROGRAM_FORMAT = 1;

/** Whole days since 1970-01-01; open where no definition begins or ends. */
export interface InForce {
  readonly from?: number;
  readonly until?: number;
}

export interface ProgramDocument {
  /** Version of this format. */
  readonly lockstep: typeof PROGRAM_FORMAT;
  readonly agreement: {
    readonly name: string;
    readonly version: string;
    /** Of the policies it was compiled from. */
    readonly digest: string;
  };
  /** Days on which the same definitions are in force, both included, in the company's zone. */
  readonly inForce: InForce;
  readonly program: Program;
  readonly numbers: readonly TunableNumber[];
}
