/** Two versions of written policies: as they stand, and with one passage written differently. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import type { Versions } from '#core/analysis/analysis.ts';
import { readDocument } from '#core/document/read-document.ts';
import { dayIn } from '#core/program/leads/zone.ts';
import { lower } from '#core/program/lower/index.ts';
import type { Program } from '#core/program/program.ts';
import { judgeSamples } from '#core/program/samples.ts';

export interface Change {
  readonly folder: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const AS_OF = Date.UTC(2026, 9, 15, 9);

export async function versionsOf({ folder, file, from, to }: Change): Promise<Versions> {
  const texts = new Map<string, string>();
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (name.endsWith('.yaml')) texts.set(name, await readFile(join(folder, name), 'utf8'));
  }
  const written = texts.get(file) ?? '';
  if (!written.includes(from)) throw new Error(`${file} does not say "${from}".`);
  const base = agreementOf(texts);
  const [before, after] = [base, agreementOf(new Map([...texts, [file, written.replace(from, to)]]))].map(programOf);
  if (before === undefined || after === undefined) throw new Error('The policies are broken.');
  return {
    base: before,
    head: after,
    moment: { asOf: AS_OF, asOfDate: dayIn(before.timeZone, AS_OF) },
    samples: judgeSamples(base, { asOf: AS_OF, now: AS_OF }).samples.map(({ lead }) => lead),
  };
}

function agreementOf(texts: ReadonlyMap<string, string>) {
  return buildAgreement([...texts].map(([file, text]) => readDocument(file, text)));
}

function programOf(agreement: ReturnType<typeof agreementOf>): Program | undefined {
  return lower(agreement, { asOf: AS_OF }).program;
}
