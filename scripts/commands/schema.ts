/** `schema`: the schemas of policies and of what Lockstep writes, for editors and other programs. */
import { readFile } from 'node:fs/promises';
import { didYouMean } from '../core/diagnostics/did-you-mean.ts';
import { kinds } from '../core/kinds/index.ts';
import { wholeSchema } from '../core/kinds/schemas.ts';
import type { Report } from '../core/report/report.ts';
import type { JsonSchema } from '../core/schema/json-schema.ts';
import { TOOLKIT } from '../node/toolkit.ts';
import { UsageError } from '../node/usage-error.ts';
import type { Command, Outcome } from './command.ts';

/** What Lockstep writes, with the file that holds its schema. */
const WRITTEN = [
  { id: 'findings', file: 'report.schema.json', summary: 'What every command writes with --format json.' },
  { id: 'review', file: 'review.schema.json', summary: 'What diff adds to that, under its key data.' },
  { id: 'program', file: 'program.schema.json', summary: 'What "compile --to json" writes.' },
] as const;

export const schema: Command = {
  name: 'schema',
  summary: 'print the JSON Schema of a policy kind, or of what Lockstep writes',
  arguments: [{ name: '[name]', summary: 'a kind such as signals, or findings, or program; else a list of them' }],
  options: [],
  formats: ['pretty', 'json'],
  async run({ arguments: [asked] }): Promise<Outcome> {
    if (asked === undefined) return { report: list(), exit: 0 };
    const report = { command: 'schema', findings: [], blocks: [], summary: '' };
    return { report, output: await schemaText(asked), exit: 0 };
  },
};

async function schemaText(asked: string): Promise<string> {
  const kind = kinds.find(({ id }) => id === asked);
  const written = WRITTEN.find(({ id }) => id === asked);
  const found = kind?.schema ?? (written && (await readSchema(written.file)));
  if (found !== undefined) return `${JSON.stringify(wholeSchema(found), undefined, 2)}\n`;
  const meant = didYouMean(
    asked,
    [...kinds, ...WRITTEN].map(({ id }) => id),
  );
  const all = 'See them all with: npm run lockstep -- schema';
  throw new UsageError(`There is no schema "${asked}".`, meant === undefined ? all : `Did you mean "${meant}"? ${all}`);
}

async function readSchema(file: string): Promise<JsonSchema> {
  const schema: JsonSchema = JSON.parse(await readFile(new URL(`schemas/${file}`, TOOLKIT), 'utf8'));
  return schema;
}

function list(): Report {
  const all = [...WRITTEN, ...kinds.map(({ id, summary }) => ({ id, file: `${id}.schema.json`, summary }))];
  return {
    command: 'schema',
    findings: [],
    blocks: [
      {
        block: 'table',
        columns: [
          { title: 'Name', align: 'left' },
          { title: 'What it is the schema of', align: 'left' },
        ],
        rows: all.map(({ id, summary }) => [id, summary]),
      },
    ],
    summary: 'Print one with: npm run lockstep -- schema <name>',
    data: { schemas: all.map(({ id, file, summary }) => ({ name: id, file: `schemas/${file}`, summary })) },
  };
}
