/**
 * A compiled module says of every lead what the interpreter says, in every verdict column. `npm run
 * prove` compares many more agreements.
 */
import { expect, test } from 'vitest';
import { type Compared, randomAgreement, writtenAgreement } from '#test/engines/agreements.ts';
import { agreementOfAccounts } from '#test/generators/agreements.ts';
import { drawnFrom } from '#test/generators/draw.ts';
import { leads } from '#test/generators/leads.ts';
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

test.for(Array.from({ length: COUNT }, (_, place) => FROM + place))(
  'as the interpreter judges people of accounts together, seed %i',
  async (seed) => {
    const { program, moment } = drawnFrom(seed, agreementOfAccounts);
    const people = drawnFrom(seed, (draw) => leads(draw, program, moment.asOf, LEADS));
    await expectSame({ title: `seed ${seed}`, program, moment, leads: people });
  },
);

async function expectSame({ program, leads: all, moment }: Compared): Promise<void> {
  const judge = await compiledJudge(program);
  const [compiled, interpreted] = [judge(all, moment), interpretedColumns(program, all, moment)];
  all.forEach((_, place) => {
    expect(compiled[place]).toEqual(interpreted[place]);
  });
}
