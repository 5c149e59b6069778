/** What policies say beside their definitions: who answers for them, and what holds for all that is in them. */
import type { Agreement, Policy } from '../agreement/agreement.ts';
import { mapOf, textOf } from '../agreement/written.ts';
import { pathKey } from '../diagnostics/place.ts';
import type { ChangeRule } from './change-rule.ts';
import type { Comparing } from './comparing.ts';
import { kindEffects } from './effects/index.ts';
import { slotAt, slotOf } from './informs.ts';
import { meaningOfPolicy } from './normal-form.ts';
import { changedParts } from './parts.ts';
import type { ChangedPart, DefinitionChange, Effect } from './review.ts';
import { equivalent } from './rules/change/equivalent.ts';
import { ownerChanged } from './rules/change/owner-changed.ts';
import { policyChanged } from './rules/change/policy-changed.ts';
import { reworded } from './rules/change/reworded.ts';
import { whatIsWritten } from './wording.ts';

const RECORDS: ReadonlySet<string> = new Set(
  kindEffects.flatMap(({ kind, isRecord }) => (isRecord === true ? [kind] : [])),
);
/** Which version it is, and from which day on, says that something changed and not what. */
const EDITION: ReadonlySet<string> = new Set(['version', 'valid_from', 'as_of']);

export function policyChangesOf({ base, head }: Comparing): readonly DefinitionChange[] {
  return head.agreement.policies.flatMap((after) => {
    const before = counterpartOf(after, base.agreement);
    if (before === undefined || RECORDS.has(after.kind.id)) return [];
    const parts = changedParts(
      before.data,
      after.data,
      definitionsIn([before, base.agreement], [after, head.agreement]),
    );
    const isSame = meaningOfPolicy(before, base.agreement) === meaningOfPolicy(after, head.agreement);
    const byRule = Map.groupBy(parts, (part) => ruleOf(part, after, isSame));
    return [...byRule].map(([rule, own]) => changeOf(rule, own, after));
  });
}

/** The only one of its kind, or the one in the file of the same name. */
function counterpartOf({ kind, file }: Policy, { policies }: Agreement): Policy | undefined {
  const same = policies.filter((policy) => policy.kind.id === kind.id);
  return same.find((policy) => nameOf(policy.file) === nameOf(file)) ?? (same.length === 1 ? same[0] : undefined);
}

function nameOf(file: string): string {
  return file.split('/').at(-1) ?? file;
}

function definitionsIn(...sides: readonly (readonly [Policy, Agreement])[]): (path: ChangedPart['path']) => boolean {
  const places = new Set(
    sides.flatMap(([policy, { definitions }]) =>
      definitions.filter((definition) => definition.policy === policy).map(({ path }) => pathKey(path)),
    ),
  );
  return (path) => places.has(pathKey(path));
}

function ruleOf({ path }: ChangedPart, { kind }: Policy, isSame: boolean): ChangeRule {
  const [key = ''] = path;
  const slot = slotOf(kind);
  const informs = path.some((_, place) => slotAt(slot, path.slice(0, place + 1)).informs);
  const isEdition = kind.id === 'company' && EDITION.has(String(key));
  if (informs || isEdition) return reworded;
  if (isSame) return equivalent;
  return key === 'owners' ? ownerChanged : policyChanged;
}

const SAYS: ReadonlyMap<ChangeRule, readonly [Effect, string]> = new Map([
  [reworded, ['reworded', 'only words for people differ']],
  [equivalent, ['equivalent', 'is written differently and means the same']],
]);

function changeOf(rule: ChangeRule, parts: readonly ChangedPart[], { kind, data }: Policy): DefinitionChange {
  const title = textOf(mapOf(data)['title']) ?? kind.title;
  const [effect, says] = SAYS.get(rule) ?? (['shifted', whatIsWritten(parts)] as const);
  return {
    kind: 'policy',
    id: kind.id,
    title,
    what: 'changed',
    effect,
    certainty: effect === 'equivalent' ? 'proved' : 'observed',
    rule: rule.id,
    says: `${title}: ${says}.`,
    parts,
    reaches: rule.reaches,
    affects: rule.affects,
    witnesses: [],
    because: [],
  };
}
