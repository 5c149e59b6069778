/** What tells accounts apart: a field that comes with the lead, or the domain of an address. */
import { mapOf, textOf } from '../../agreement/written.ts';
import { valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type { AccountKey } from '../members.ts';
import type { Lowering } from './lowering.ts';
import { ACCOUNT_KEY } from './rules.ts';

/** Types whose values are texts, as keys are. */
const KEY_TYPES: readonly string[] = ['text', 'choice', 'country', 'email', 'domain', 'url'];

/** The field as it is written, whether it suits or not. */
export function accountKeyIn({ agreement }: Lowering): { readonly file: string; readonly key: string } | undefined {
  for (const { kind, file, data } of agreement.policies) {
    const key = textOf(mapOf(mapOf(data)['account'])['key']);
    if (kind.id === 'data-dictionary' && key !== undefined) return { file, key };
  }
  return undefined;
}

export function lowerAccount(lowering: Lowering): { readonly account?: AccountKey } {
  const written = accountKeyIn(lowering);
  const field = written && lowering.find('field', written.key)?.data;
  if (written === undefined || field === undefined) return {};
  const { file, key } = written;
  const problem =
    field.applies_to !== undefined
      ? `it is a field of ${field.applies_to}`
      : field.derived !== undefined && !('domain_of' in field.derived)
        ? 'it is derived from others by case'
        : KEY_TYPES.includes(field.type)
          ? undefined
          : `it is of the type ${field.type}`;
  if (problem === undefined) return { account: { key } };
  const message = `${key} cannot tell accounts apart: ${problem}.`;
  lowering.report(findingOf(ACCOUNT_KEY, { message, place: valueAt(file, ['account', 'key']) }));
  return {};
}
