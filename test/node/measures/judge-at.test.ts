/** People judged at instants of their own, all at once, against the interpreter asked for each with that moment. */
import { expect, test } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import type { Test } from '#core/conditions/test.ts';
import { DAY_MS } from '#core/conditions/value.ts';
import { accountKeyOf } from '#core/program/account-key.ts';
import { judgeStatements } from '#core/program/interpret/statements.ts';
import type { Lead } from '#core/program/lead.ts';
import { dayIn } from '#core/program/leads/zone.ts';
import type { Program } from '#core/program/program.ts';
import type { Fragment } from '#core/sql/fragment.ts';
import { sql } from '#core/sql/fragment.ts';
import { readBack } from '#node/data/judge-with-duckdb.ts';
import { judgeWithInterpreter } from '#node/data/judge-with-interpreter.ts';
import { dialect } from '#node/data/session.ts';
import { askAt, judgeAt } from '#node/measures/judge-at.ts';
import { type CrmRow, crmOf } from '#test/crm/crm-of.ts';
import { rowsOfLeads } from '#test/crm/crm-of-leads.ts';
import { type Compared, randomAgreement, writtenAgreement } from '#test/engines/agreements.ts';
import { agreementOfAccounts } from '#test/generators/agreements.ts';
import { type Draw, drawnFrom } from '#test/generators/draw.ts';
import { leads } from '#test/generators/leads.ts';

const LEADS = 40;
const CASES = 60;
const FROM = Number(process.env['JUDGE_AT_FROM'] ?? 5000);
const COUNT = Number(process.env['JUDGE_AT_COUNT'] ?? 6);
const SEEDS = Array.from({ length: COUNT }, (_, place) => FROM + place);

test.for(['policies', 'test/policies/hallgarth'])('as the interpreter judges at the moment, by %s', async (folder) => {
  await expectSame(1, await writtenAgreement(folder, LEADS));
});

test.for(SEEDS)('as the interpreter judges at the moment, by a random agreement, seed %i', async (seed) => {
  await expectSame(seed, randomAgreement(seed, LEADS));
});

test.for(SEEDS)('people of an account as they were at the moment, seed %i', async (seed) => {
  const { program, moment } = drawnFrom(seed, agreementOfAccounts);
  const made = drawnFrom(seed, (draw) => leads(draw, program, moment.asOf, LEADS));
  await expectSame(seed, { title: '', program, moment, leads: made });
});

interface Case {
  readonly id: string;
  readonly lead: Lead;
  readonly at: number;
}

async function expectSame(seed: number, { program, moment, leads: made }: Compared): Promise<void> {
  const people = made.map(asPeople);
  const knownAt = drawnFrom(
    seed,
    (draw) =>
      new Map(
        people.map(({ id }) => [id, draw.chance(80) ? undefined : draw.int(moment.asOf - 200 * DAY_MS, moment.asOf)]),
      ),
  );
  const cases = drawnFrom(seed, (draw) => casesOf(draw, people, moment.asOf));
  const rows = rowsOfLeads(program, people);
  const withBirth = (rows.people ?? []).map(
    (row): CrmRow => ({ ...row, created_at: knownAt.get(String(row['person'])) }),
  );
  const agreement = buildAgreement([]);
  const crm = await crmOf({ agreement, program, asOf: moment.asOf }, { ...rows, people: withBirth });
  try {
    const query = queryOf(cases);
    const questions = questionsOf(program).map((test, place) => ({ name: `question ${place}`, test }));
    const columns = await judgeAt(crm, query, 'judged');
    await askAt(crm, query, questions, 'asked');
    const judged = await tableOf('judged');
    const asked = await tableOf('asked');
    expect(judged.size).toBe(cases.length);
    for (const { id, lead, at } of cases) {
      const then = { asOf: at, asOfDate: dayIn(program.timeZone, at) };
      const others = people.filter(
        (other) => other.id !== lead.id && isOfAccount(program, lead, other) && (knownAt.get(other.id) ?? at) <= at,
      );
      const [verdict] = judgeWithInterpreter(program, [lead, ...others], then).rows;
      expect([id, ...(judged.get(id) ?? [])]).toEqual([id, ...(verdict ?? [])]);
      const statements = questions.map(({ name, test }) => ({
        kind: 'segment',
        id: name,
        title: name,
        origin: test.origin,
        when: test,
      }));
      const truths = judgeStatements({ ...program, statements }, lead, then, [lead, ...others]).map(
        ({ truth }) => truth,
      );
      expect([id, ...(asked.get(id) ?? [])]).toEqual([
        id,
        ...truths.map((truth) => (truth === undefined ? undefined : String(truth))),
      ]);
    }
    expect(columns.length).toBeGreaterThan(9);
  } finally {
    crm.close();
  }

  async function tableOf(name: string) {
    const found = await crm.session.rows(sql`SELECT * FROM ${dialect.name(name)}`);
    return new Map(found.map(([id, ...values]) => [String(id), values.map(readBack)]));
  }
}

/** The tables know everybody's events and records, and nothing of accounts but their people. */
function asPeople({ id, fields, events = [], records = [] }: Lead): Lead {
  return { id, fields, events, records };
}

function casesOf(draw: Draw, people: readonly Lead[], asOf: number): readonly Case[] {
  return Array.from({ length: CASES }, (_, place) => {
    const lead = draw.one(people);
    const known = [...(lead.events ?? []), ...(lead.records ?? [])].map(({ at }) => at).filter((at) => at <= asOf);
    const at =
      draw.chance(50) && known.length > 0
        ? draw.one(known) + draw.int(-1, 1)
        : asOf - draw.int(0, 200) * DAY_MS - draw.int(0, DAY_MS);
    return { id: `case ${place}`, lead, at: Math.min(at, asOf) };
  });
}

function queryOf(cases: readonly Case[]): Fragment {
  const { text } = dialect;
  const columns = [
    { name: 'case', shape: 'text' },
    { name: 'person', shape: 'text' },
    { name: 'at', shape: 'whole' },
  ] as const;
  return dialect.rows(
    columns,
    cases.map(({ id, lead, at }) => [text(id), text(lead.id), text(String(at))]),
  );
}

function questionsOf({ steps, lifecycle, statements }: Program): readonly Test[] {
  const own = steps.flatMap((step) =>
    step.step === 'condition' ? [step.when] : step.step === 'axis' ? step.cases.map(({ when }) => when) : [],
  );
  const gates = lifecycle.stages
    .flatMap(({ gate, fastTrack }) => [gate, fastTrack?.when])
    .filter((test) => test !== undefined);
  return [...own, ...gates, ...lifecycle.disqualifiers.map(({ when }) => when), ...statements.map(({ when }) => when)];
}

function isOfAccount(program: Program, one: Lead, other: Lead): boolean {
  const key = accountKeyOf(program, one);
  return key !== undefined && key === accountKeyOf(program, other);
}
