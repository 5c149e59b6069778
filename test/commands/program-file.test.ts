/** `--program` judges by what was compiled before, and by nothing else. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluate } from '#commands/evaluate.ts';
import { explain } from '#commands/explain.ts';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { lower } from '#core/program/lower/index.ts';
import { toJson } from '#core/program/to-json/index.ts';
import { readPolicies } from '#node/files/read-policies.ts';

const AS_OF = Date.UTC(2026, 9, 15, 9);
/** The example company's fiscal quarters turn here. */
const NEXT_QUARTER = Date.UTC(2027, 0, 15, 9);

const LEADS = `lead,contact.title,company.industry,company.employees,contact.consent
one,Head of Planning,retail,300,given
two,,,,
`;

let folder: string;
let program: string;
let leads: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-'));
  [program, leads] = [join(folder, 'program.json'), join(folder, 'leads.csv')];
  const agreement = buildAgreement(await readPolicies('policies'));
  const { program: lowered } = lower(agreement, { asOf: AS_OF });
  if (lowered === undefined) throw new Error('the example is not sound');
  const document = toJson(agreement, lowered, { day: Math.floor(AS_OF / 86_400_000), digest: 'a-digest' });
  await writeFile(program, JSON.stringify(document));
  await writeFile(leads, LEADS);
});
afterAll(() => rm(folder, { recursive: true }));

function asked(words: readonly string[], flags: Readonly<Record<string, string>>, asOf = AS_OF) {
  const policies = flags['program'] === undefined ? 'policies' : 'no/such/folder';
  return { arguments: words, flags, policies, asOf, now: asOf, format: 'csv', quiet: true, talk: () => undefined };
}

test('verdicts are those of the policies', async () => {
  const byProgram = await evaluate.run(asked([leads], { program }));
  const byPolicies = await evaluate.run(asked([leads], {}));
  expect(byProgram.output).toBe(byPolicies.output);
  expect(byProgram.output).toContain('one,2026-10-15T09:00:00Z');
  expect(byProgram.report.agreement).toEqual({ name: 'Quillmere', version: '3.2' });
});

test('a lead is explained', async () => {
  const { report } = await explain.run({ ...asked(['one'], { program, leads }), format: 'pretty' });
  expect(report.data).toMatchObject({ verdict: { lead: 'one' } });
});

test('a day on which other definitions may be in force is refused', async () => {
  await expect(evaluate.run(asked([leads], { program }, NEXT_QUARTER))).rejects.toThrow(/not those of/u);
});

test.for([
  ['a file that is not there', 'nowhere.json', /cannot be read \(ENOENT\)/u],
  ['a file that is no JSON', 'leads.csv', /is no JSON/u],
])('%s is named', async ([, name = '', said]) => {
  await expect(evaluate.run(asked([leads], { program: join(folder, String(name)) }))).rejects.toThrow(said);
});

test('sample leads stay with their policies', async () => {
  await expect(evaluate.run(asked([], { program }))).rejects.toThrow('--program belongs to a file of leads');
});
