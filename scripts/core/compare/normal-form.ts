/**
 * The meaning of one definition as text: what is written in it without words for people, layout and the
 * order of keys, with equal spellings made one. Two definitions with the same text say the same; what is
 * signed is this text. Only rewritings that are right wherever they can stand are done here: whatever is
 * left different may still be proved to say the same.
 *
 * A definition written inside another is part of the other's meaning by its name alone.
 */
import type { Agreement, Definition, Policy } from '../agreement/agreement.ts';
import { isMap } from '../agreement/written.ts';
import { type Path, pathKey } from '../diagnostics/place.ts';
import { canonicalText } from './canonical-text.ts';
import { type Slot, slotAt, slotOf } from './informs.ts';
import { oneSpelling } from './spellings.ts';

/** Stable: the same text for the same meaning, in every version of the file it stands in. */
export function meaningOf({ data, path, policy }: Definition, agreement: Agreement): string {
  const reading: Reading = { names: namesIn(policy, agreement), own: path };
  return canonicalText(normal(data, slotAt(slotOf(policy.kind), path), path, reading));
}

/** What a policy says outside of its definitions. */
export function meaningOfPolicy(policy: Policy, agreement: Agreement): string {
  const reading: Reading = { names: namesIn(policy, agreement), own: [] };
  return canonicalText(withoutNames(normal(policy.data, slotOf(policy.kind), [], reading)));
}

interface Reading {
  /** Of the definitions in the policy, by where they stand. */
  readonly names: ReadonlyMap<string, string>;
  readonly own: Path;
}

const NAME = 'defines';

function normal(value: unknown, slot: Slot, path: Path, reading: Reading): unknown {
  if (slot.informs) return undefined;
  const name = path.length > reading.own.length ? reading.names.get(pathKey(path)) : undefined;
  if (name !== undefined) return { [NAME]: name };
  if (typeof value === 'string') return value.trim().replaceAll(/\s+/gu, ' ');
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) => normal(item, slot.at(index), [...path, index], reading));
    return oneSpelling(items.filter((item) => item !== undefined));
  }
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, normal(inner, slot.at(key), [...path, key], reading)] as const,
  );
  return oneSpelling(Object.fromEntries(entries.filter(([, inner]) => inner !== undefined)));
}

/** Of a policy the definitions are told one by one; only what stands beside them is its own. */
function withoutNames(value: unknown): unknown {
  if (!isMap(value)) return value;
  const isName = (item: unknown): boolean => isMap(item) && NAME in item;
  return Object.fromEntries(
    Object.entries(value).filter(([, item]) => !isName(item) && !(Array.isArray(item) && item.every(isName))),
  );
}

const namesOf = new WeakMap<Agreement, Map<Policy, ReadonlyMap<string, string>>>();

function namesIn(policy: Policy, agreement: Agreement): ReadonlyMap<string, string> {
  const remembered = namesOf.get(agreement) ?? new Map<Policy, ReadonlyMap<string, string>>();
  namesOf.set(agreement, remembered);
  const own = agreement.definitions.filter((definition) => definition.policy === policy);
  const names = remembered.get(policy) ?? new Map(own.map(({ path, name }) => [pathKey(path), name]));
  remembered.set(policy, names);
  return names;
}
