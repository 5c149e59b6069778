/** A folder of CRM tables written in a test, opened with the example's agreement. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Agreement } from '#core/agreement/agreement.ts';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { lower } from '#core/program/lower/index.ts';
import type { Program } from '#core/program/program.ts';
import { join as joined, NULL, sql } from '#core/sql/fragment.ts';
import type { Crm } from '#node/crm/crm.ts';
import { openCrm } from '#node/crm/open-crm.ts';
import { dialect } from '#node/data/session.ts';
import { readPolicies } from '#node/files/read-policies.ts';

export const AS_OF = Date.UTC(2026, 9, 15, 9);

export interface Example {
  readonly agreement: Agreement;
  readonly program: Program;
}

export async function example(): Promise<Example> {
  const agreement = buildAgreement(await readPolicies('policies'));
  const { program } = lower(agreement, { asOf: AS_OF });
  if (program === undefined) throw new Error('the example does not compile');
  return { agreement, program };
}

/** Files by their names; those that end in `.gz` are packed. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-crm-'));
  for (const [name, text] of Object.entries(files))
    await writeFile(join(folder, name), name.endsWith('.gz') ? gzipSync(text) : text);
  return folder;
}

export async function opened(of: Example, files: Readonly<Record<string, string>>): Promise<Crm> {
  return openCrm({ ...of, folder: await folderOf(files), asOf: AS_OF, settings: { threads: 1 } });
}

/** Some columns of a relation, in the order of the first. */
export async function rowsIn(
  { session }: Crm,
  relation: string,
  columns: readonly string[],
): Promise<readonly (readonly unknown[])[]> {
  const names = joined(
    columns.map((name) => dialect.name(name)),
    ', ',
    NULL,
  );
  const rows = await session.rows(sql`SELECT ${names} FROM ${dialect.name(relation)} ORDER BY ALL`);
  return rows.map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value)));
}

/** Without the folder, which is another each time, and without tables that a test does not care for. */
export function said({ findings }: Crm): readonly string[] {
  return findings
    .filter(({ rule }) => rule !== 'data/table-missing')
    .map(({ severity, rule, message }) => `${severity} ${rule}: ${message.replaceAll(/\S*lockstep-crm-\w+\//gu, '')}`);
}
