/** One policy under the schema of its kind: what is wrong with it, what it defines and refers to. */
import type { Finding } from '../diagnostics/finding.ts';
import { isWithin, type Path } from '../diagnostics/place.ts';
import type { Kind } from '../kinds/kind.ts';
import { repaired } from '../schema/repair.ts';
import type { Validation, Validator } from '../schema/validator.ts';
import type { Policy } from './agreement.ts';
import type { Lost } from './doubt.ts';
import type { Recognised } from './recognise.ts';

export interface JudgedPolicy {
  readonly recognised: Recognised;
  readonly policy: Policy;
  readonly validation: Validation;
  readonly lost: Lost;
  /** Of the schema, where nothing has been said of the text already. */
  readonly findings: readonly Finding[];
}

export function judgePolicy(recognised: Recognised, kind: Kind, validator: Validator): JudgedPolicy {
  const { document } = recognised;
  const { data, file } = document;
  const meant = recognised.repairs.length === 0 ? data : repaired(data, recognised.repairs);
  const validation = validator.validate(String(kind.schema['$id']), meant, file);
  const findings = validation.findings.filter(
    ({ place }) => place.in !== 'policy' || !isSaid(document.findings, file, place.path),
  );
  const all = [...document.findings, ...recognised.findings, ...findings];
  const valid = all.every(({ severity }) => severity !== 'error');
  const { lost, definitionsLost, referencesLost } = validation;
  return {
    recognised,
    policy: { kind, file, data, document, valid },
    validation,
    lost: { words: [...document.lost, ...lost], definitions: definitionsLost, references: referencesLost },
    findings,
  };
}

/** Something is already said of the very key or value, or of a value that holds it. */
export function isSaid(findings: readonly Finding[], file: string, path: Path): boolean {
  return findings.some(({ place }) => {
    if (place.in !== 'policy' || place.file !== file || place.path.length === 0) return false;
    return isWithin(path, place.path) && (place.part !== 'key' || path.length === place.path.length);
  });
}
