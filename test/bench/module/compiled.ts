/** The policy of `test/bench/policies` as a compiled module, loaded the way a user loads it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { lower } from '#core/program/lower/index.ts';
import { toJs } from '#core/program/to-js/index.ts';
import { readPolicies } from '#node/files/read-policies.ts';
import type { HandVerdict } from './by-hand/judge.ts';
import type { HandLead } from './by-hand/lead.ts';
import { BENCH_MOMENT } from './leads.ts';

export type JudgeLead = (lead: HandLead, when: typeof BENCH_MOMENT) => HandVerdict;

export async function compiledModule(): Promise<JudgeLead> {
  const policies = fileURLToPath(new URL('../policies', import.meta.url));
  const { program, findings } = lower(buildAgreement(await readPolicies(policies)), { asOf: BENCH_MOMENT.asOf });
  if (program === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  const directory = await mkdtemp(join(tmpdir(), 'lockstep-bench-'));
  const file = join(directory, 'judge.mjs');
  await writeFile(file, toJs(program, { version: program.version, digest: 'bench' }).module);
  const loaded: { readonly judgeLead: JudgeLead } = await import(pathToFileURL(file).href);
  await rm(directory, { recursive: true });
  return loaded.judgeLead;
}
