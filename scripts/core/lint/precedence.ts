/** Which source gives which field, and which precedence rule decides between them. */
import type { Agreement } from '../agreement/agreement.ts';
import { mapOf } from '../agreement/written.ts';
import type { NodePlace } from '../diagnostics/place.ts';
import { keyAt } from '../diagnostics/place.ts';
import type { PrecedenceRule } from '../schema/policies.generated.ts';
import type { LintContext } from './lint-rule.ts';
import { type Sound, soundOf } from './rules/sound-of.ts';

/** Field to sources to the first place where the source gives the field. */
export type Givers = ReadonlyMap<string, ReadonlyMap<string, NodePlace>>;

export function giversIn({ definitions }: Agreement): Givers {
  const givers = new Map<string, Map<string, NodePlace>>();
  for (const { kind, enclosing, data, path, policy } of definitions) {
    if (kind !== 'source/export' || enclosing === undefined) continue;
    for (const field of Object.keys(mapOf(data['fields']))) {
      const sources = givers.get(field) ?? new Map<string, NodePlace>();
      if (!sources.has(enclosing.name)) sources.set(enclosing.name, keyAt(policy.file, [...path, 'fields', field]));
      givers.set(field, sources);
    }
  }
  return givers;
}

/** `undefined` while there are none, or one of them is broken: what it decides is then not known. */
export function precedenceRules(
  agreement: Agreement,
  context: LintContext,
): readonly Sound<PrecedenceRule>[] | undefined {
  const rules = soundOf<PrecedenceRule>(agreement, 'precedence-rule', context);
  const all = agreement.definitions.filter(({ kind }) => kind === 'precedence-rule').length;
  return all === 0 || rules.length < all || agreement.mayLack('precedence-rule') ? undefined : rules;
}

/** Every source and its exports could be read. */
export function sourcesAreSound(agreement: Agreement, { isSound }: LintContext): boolean {
  return !agreement.mayLack('source') && agreement.definitions.every((one) => one.kind !== 'source' || isSound(one));
}
