/**
 * A compiled module says of every lead what the interpreter says, in every verdict column. `npm run
 * prove` compares many more agreements.
 */
import { expect, test } from 'vitest';
import { type Compared, randomAgreement, writtenAgreement } from '#test/engines/agreements.ts';
import { compiledJudge, interpretedColumns } from './module-verdict.ts';

const LEADS = 100;
const FROM = Number(process.env['MODULE_FROM'] ?? 3000);
const COUNT = Number(process.env['MODULE_COUNT'] ?? 20);

test.for(['policies', 'test/policies/hallgarth'])('as the interpreter judges by %s', async (folder) => {
  await expectSame(await writtenAgreement(folder, LEADS));
});

test.for(Array.from({ length: COUNT }, (_, place) => FROM + place))(
  'as the interpreter judges by a random agreement, seed %i',
  async (seed) => {
    await expectSame(randomAgreement(seed, LEADS));
  },
);

async function expectSame({ program, leads, moment }: Compared): Promise<void> {
  const judgeLead = await compiledJudge(program);
  for (const lead of leads) expect(judgeLead(lead, moment)).toEqual(interpretedColumns(program, lead, moment));
}
