/**
 * Everything written by `generate`: what it should be now, and what the toolkit's folder holds. The
 * files are committed, so that editors, types and readers have them without running anything.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { conditionSchema, conditionTypes } from '../../core/conditions/generate.ts';
import type { Finding } from '../../core/diagnostics/finding.ts';
import { type CheckRule, findingOf } from '../../core/diagnostics/rule.ts';
import { kinds, sharedSchemas } from '../../core/kinds/index.ts';
import { jsonText } from './json-text.ts';
import { policyTypes } from './policy-types.ts';
import { programSchema } from './program-schema.ts';

export interface GeneratedFile {
  /** From the folder of the toolkit, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

const STALE_GENERATED: CheckRule = {
  id: 'config/stale-generated',
  title: 'A generated file is not what it would be now',
  severity: 'error',
  certainty: 'proved',
  why: 'Editors, types and checks would go by an older form of the language than the toolkit speaks.',
  remedy: 'Run "npm run generate" and commit what it writes.',
};

export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const schemas = kinds.map(({ schema }) => schema);
  return [
    { file: 'schemas/condition.schema.json', text: jsonText(conditionSchema()) },
    { file: 'schemas/program.schema.json', text: jsonText(await programSchema()) },
    { file: 'scripts/core/schema/condition.generated.ts', text: conditionTypes() },
    { file: 'scripts/core/schema/policies.generated.ts', text: await policyTypes(schemas, sharedSchemas) },
  ];
}

/** Those whose text in the folder differs, or that are not there. */
export async function staleFiles(files: readonly GeneratedFile[], root: URL): Promise<readonly GeneratedFile[]> {
  const texts = await Promise.all(
    files.map(({ file }) => readFile(new URL(file, root), 'utf8').catch(() => undefined)),
  );
  return files.filter(({ text }, index) => withoutReturns(texts[index]) !== text);
}

export async function writeFiles(files: readonly GeneratedFile[], root: URL): Promise<void> {
  await Promise.all(files.map(({ file, text }) => writeFile(new URL(file, root), text)));
}

export function staleFinding({ file }: GeneratedFile): Finding {
  return findingOf(STALE_GENERATED, {
    message: `${file} is not what the toolkit would write now.`,
    place: { in: 'text', file, from: 0, to: 0 },
  });
}

/** A checkout on Windows may have changed the line ends. */
function withoutReturns(text: string | undefined): string | undefined {
  return text?.replaceAll('\r\n', '\n');
}
