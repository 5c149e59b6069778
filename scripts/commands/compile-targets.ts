/** What `compile` writes, one function for each form. */
import { FOLDING } from '../core/conditions/fold.ts';
import type { Examination } from '../core/lint/examine.ts';
import { goldenLeads } from '../core/program/golden/golden-leads.ts';
import { dayIn } from '../core/program/leads/zone.ts';
import type { Program } from '../core/program/program.ts';
import { toJs } from '../core/program/to-js/index.ts';
import { daysAround, toJson } from '../core/program/to-json/index.ts';
import { sqlFiles } from '../core/program/to-sql/sql-files.ts';
import { dialects } from '../core/sql/dialects/index.ts';
import type { Texts } from '../node/files/write-texts.ts';

/** How many leads prove a statement on an engine. */
const GOLDEN = 200;

export interface ToCompile {
  readonly examination: Examination;
  readonly program: Program;
  /** Of the policies. */
  readonly digest: string;
  readonly dialect: string;
}

export interface Compiled extends Texts {
  /** For people. */
  readonly what: string;
}

export const targets = { sql, js, json } as const satisfies Readonly<Record<string, (of: ToCompile) => Compiled>>;

function sql({ examination, program, digest, dialect: id }: ToCompile): Compiled {
  const { agreement, asOf, samples } = examination;
  const [, make = dialects.duckdb] = Object.entries(dialects).find(([known]) => known === id) ?? [];
  const dialect = make(FOLDING);
  const moment = { asOf, asOfDate: dayIn(program.timeZone, asOf) };
  const leads = goldenLeads(program, moment, { count: GOLDEN, samples: samples.map(({ lead }) => lead) });
  const stamp = { agreement: agreement.company.name, version: agreement.company.version, digest };
  const { relations, verdicts, selfTest, whole } = sqlFiles(program, dialect, stamp, { leads, moment });
  return {
    what: `SQL for ${dialect.title}, with a self-test of ${leads.length} golden leads`,
    inFolder: [
      { name: 'relations.sql', text: relations },
      { name: 'verdicts.sql', text: verdicts },
      { name: 'self-test.sql', text: selfTest },
    ],
    whole,
  };
}

function js({ examination, program, digest }: ToCompile): Compiled {
  const { agreement, asOf } = examination;
  const inForce = daysAround(agreement, dayIn(program.timeZone, asOf));
  const { module, types } = toJs(program, { version: agreement.company.version, digest, inForce });
  return {
    what: 'a JavaScript module',
    inFolder: [
      { name: 'lockstep.js', text: module },
      { name: 'lockstep.d.ts', text: types },
    ],
    whole: module,
    beside: { ending: '.d.ts', text: types },
  };
}

function json({ examination, program, digest }: ToCompile): Compiled {
  const { agreement, asOf } = examination;
  const text = `${JSON.stringify(toJson(agreement, program, { day: dayIn(program.timeZone, asOf), digest }), undefined, 2)}\n`;
  return { what: 'data', inFolder: [{ name: 'lockstep.json', text }], whole: text };
}
