/** The consent table as the rules about it read it. */
import type { Agreement, Definition } from '../agreement/agreement.ts';
import { mapOf, textOf } from '../agreement/written.ts';
import type { Path } from '../diagnostics/place.ts';
import type { LintContext } from './lint-rule.ts';

/** Row for people whose answer is not known. */
export const UNKNOWN = 'unknown';

export interface ConsentField {
  readonly field: Definition;
  readonly file: string;
  /** Where the table names it. */
  readonly path: Path;
}

/** `undefined` while there is no table, or its field is broken or not defined, which has been said. */
export function consentField(agreement: Agreement, { isSound, isSoundAt }: LintContext): ConsentField | undefined {
  const policy = agreement.policies.find(({ kind }) => kind.id === 'data-standards');
  const path = ['consent', 'field'];
  if (policy === undefined || !isSoundAt(policy.file, path)) return undefined;
  const id = textOf(mapOf(mapOf(policy.data)['consent'])['field']);
  const field = agreement.find('field', id ?? '');
  return field === undefined || !isSound(field) ? undefined : { field, file: policy.file, path };
}
