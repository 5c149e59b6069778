/**
 * `npm run test:engines`: engines that are too large for `npm test` are fetched, and every verdict
 * column is compared on them with the interpreter, for the written agreements, for random ones and
 * for golden leads. It ends with one line for each engine.
 *
 * `--from SEED --count N` chooses the random agreements.
 */
import { parseArgs } from 'node:util';
import { goldenLeads } from '#core/program/golden/golden-leads.ts';
import { toSql } from '#core/program/to-sql/index.ts';
import { selfTest } from '#core/program/to-sql/self-test.ts';
import { type Compared, randomAgreement, writtenAgreement } from './agreements.ts';
import { openChdb } from './chdb.ts';
import { differences, type Engine } from './engine.ts';
import { NotForThisMachine } from './install.ts';
import { openPostgresql } from './postgresql.ts';
import { answerOf, QUESTIONS } from './questions.ts';

const LEADS = 100;
const GOLDEN = 200;
const WRITTEN = ['policies', 'test/policies/hallgarth'];

const { values } = parseArgs({
  options: { from: { type: 'string', default: '2000' }, count: { type: 'string', default: '12' } },
});
const seeds = Array.from({ length: Number(values.count) }, (_, place) => Number(values.from) + place);

const agreements: (() => Promise<Compared>)[] = [
  ...WRITTEN.map((folder) => () => writtenAgreement(folder, LEADS)),
  ...seeds.map((seed) => async () => randomAgreement(seed, LEADS)),
];

const engines: readonly (readonly [title: string, open: () => Promise<Engine>])[] = [
  ['PostgreSQL', openPostgresql],
  ['ClickHouse', openChdb],
];

const summary: string[] = [];
for (const [title, open] of engines)
  summary.push(await open().then(compareAll, (error: unknown) => notOpened(title, error)));
process.stdout.write(`${summary.join('\n')}\n`);

function notOpened(title: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof NotForThisMachine) return `${title}: skipped, ${reason}.`;
  process.exitCode = 1;
  return `${title}: could not be started, ${reason}`;
}

async function compareAll(engine: Engine): Promise<string> {
  let leads = 0;
  const odd = await oddAnswers(engine);
  for (const answer of odd) process.stderr.write(`${engine.title}, ${answer}\n`);
  let failed = odd.length;
  for (const agreement of agreements) {
    const { title, ...one } = await agreement();
    const found = await compared(engine, one).catch((error: unknown) => [String(error)]);
    leads += one.leads.length + GOLDEN;
    if (found.length > 0) failed += 1;
    process.stderr.write(
      `${engine.title}, ${title}: ${found.length === 0 ? 'the same' : `\n  ${found.join('\n  ')}`}\n`,
    );
  }
  if (failed > 0) process.exitCode = 1;
  await engine.close();
  const about = `${QUESTIONS.length} questions, ${agreements.length} agreements and ${leads.toLocaleString('en')} leads compared in every verdict column`;
  return `${engine.title}: ${about}, ${failed === 0 ? 'all the same' : `${failed} of them differ`}.`;
}

async function oddAnswers(engine: Engine): Promise<readonly string[]> {
  const odd: string[] = [];
  for (const question of QUESTIONS) {
    const answer = await answerOf(engine, question).catch(String);
    if (answer !== question.answer) odd.push(`${question.title}: ${JSON.stringify(answer)}`);
  }
  return odd;
}

async function compared(engine: Engine, one: Omit<Compared, 'title'>): Promise<readonly string[]> {
  const { program, leads, moment } = one;
  return [...(await differences(engine, program, leads, moment)), ...(await selfTested(engine, one))];
}

/** What the self-test that goes with the statement says. */
async function selfTested(
  engine: Engine,
  { program, moment, leads }: Omit<Compared, 'title'>,
): Promise<readonly string[]> {
  const golden = goldenLeads(program, moment, { count: GOLDEN, samples: leads.slice(0, 20) });
  const { before, query } = selfTest(program, toSql(program, engine.dialect), golden, moment, engine.dialect);
  for (const statement of before) await engine.run(statement);
  const rows = await engine.rows(query);
  return rows.map((row) => `self-test: ${row.map(String).join(': ')}`);
}
