/** An agreement out of texts, as the repository would load it. */
import { stringify } from 'yaml';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { readDocument } from '#core/document/read-document.ts';
import { lower } from '#core/program/lower/index.ts';
import type { Program } from '#core/program/program.ts';
import type { Yaml } from '#test/generators/world.ts';

/** Policies as data, by file. */
export type Policies = ReadonlyMap<string, Yaml>;

/** `undefined` if the checks refuse it. */
export function programOf(policies: Policies, asOf: number): Program | undefined {
  const documents = [...policies].map(([file, data]) => readDocument(file, stringify(data, STYLE)));
  const built = buildAgreement(documents);
  const { program, findings } = lower(built, { asOf });
  const isSound = [...built.findings, ...findings].every(({ severity }) => severity !== 'error');
  return isSound ? program : undefined;
}

const STYLE = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;
