/**
 * The agreement as examined once for the whole build. Everything else in the model reads this, and
 * pages read the model: one number, one place.
 */
import { relative } from 'node:path';
import { type Examination, examine } from '#core/lint/examine.ts';
import { readPolicies } from '#node/files/read-policies.ts';

/** Set by the command that builds the site; files are named as seen from where it was started. */
export const directory = relative(process.cwd(), process.env['LOCKSTEP_POLICIES'] ?? 'policies') || '.';

const asked = process.env['LOCKSTEP_AS_OF'];

export const examination: Examination = examine(await readPolicies(directory), {
  asOf: asked === undefined ? undefined : Number(asked),
  now: Number(process.env['LOCKSTEP_NOW']),
});

export const { agreement, program, samples } = examination;
