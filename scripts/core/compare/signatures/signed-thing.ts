/**
 * What the two sides sign: each outermost definition of the kinds that bind them, with everything written
 * inside it, and what such a policy says beside its definitions. Its meaning is the text that a signature
 * holds the digest of; words for people and layout are not in it.
 */
import type { Agreement, Definition, Policy } from '../../agreement/agreement.ts';
import { ownersOf } from '../../agreement/define.ts';
import { sideOfParty } from '../../agreement/parties.ts';
import type { Owners } from '../../agreement/policy-data.ts';
import { mapOf, textOf } from '../../agreement/written.ts';
import { isWithin, type Path } from '../../diagnostics/place.ts';
import { meaningOf, meaningOfPolicy } from '../normal-form.ts';

export type SigningSide = 'marketing' | 'sales';
export const SIGNING_SIDES: readonly SigningSide[] = ['marketing', 'sales'];

export interface SignedThing {
  /** Kind and id: `stage mql`; `policy lifecycle` for what stands beside its definitions. */
  readonly key: string;
  readonly title: string;
  readonly file: string;
  readonly path: Path;
  readonly meaning: string;
  /** Who answers for it on each side that has to sign. */
  readonly owners: Readonly<Partial<Record<SigningSide, string>>>;
}

/** Of what is agreed; drafts, proposals and what is retired bind nobody. */
export function signedThings(agreement: Agreement): readonly SignedThing[] {
  const binding = agreement.policies.filter(({ kind, valid }) => kind.binds === true && valid);
  return [...Map.groupBy(binding, ({ kind }) => kind).values()].flatMap((policies) => [
    ...besideDefinitions(policies, agreement),
    ...agreement.definitions
      .filter((definition) => policies.includes(definition.policy) && isOutermost(definition))
      .map((definition) => signedDefinition(definition, agreement)),
  ]);
}

function isOutermost({ enclosing, status }: Definition): boolean {
  return enclosing === undefined && (status === 'active' || status === 'deprecated');
}

function signedDefinition(definition: Definition, agreement: Agreement): SignedThing {
  const { kind, id, title, policy, path, owners } = definition;
  const within = agreement.definitions.filter((inner) => inner.policy === policy && isWithin(inner.path, path));
  // The order of keys says nothing; that of a list is part of the meaning of what it stands in.
  const meanings = within.map((each) => [each.kind, each.id, meaningOf(each, agreement)]);
  const meaning = JSON.stringify(meanings.toSorted((one, other) => (one.join(' ') < other.join(' ') ? -1 : 1)));
  return { key: `${kind} ${id}`, title, file: policy.file, path, meaning, owners: signingOwners(owners) };
}

/** Of all policies of a kind together; nothing where they hold nothing but definitions and who owns them. */
function besideDefinitions(policies: readonly Policy[], agreement: Agreement): readonly SignedThing[] {
  const saying = policies.flatMap((policy) => {
    const meaning = meaningOfPolicy(policy, agreement);
    const said: unknown = JSON.parse(meaning);
    const { kind, owners, ...rest } = mapOf(said);
    return Object.keys(rest).length === 0 ? [] : [{ policy, meaning, owners }];
  });
  const [first] = saying;
  if (first === undefined) return [];
  const { kind, file, data } = first.policy;
  return [
    {
      key: `policy ${kind.id}`,
      title: textOf(mapOf(data)['title']) ?? kind.title,
      file,
      path: ['kind'],
      meaning: JSON.stringify(saying.map((each) => each.meaning)),
      owners: signingOwners(ownersOf(mapOf(first.owners))),
    },
  ];
}

function signingOwners({ marketing, sales }: Owners): SignedThing['owners'] {
  return { ...(marketing === undefined ? {} : { marketing }), ...(sales === undefined ? {} : { sales }) };
}

/**
 * The side for which a role may sign something: its own, if it is the owner there, is in the team that is,
 * or answers for the whole agreement.
 */
export function sideSignedBy(
  role: string,
  { owners }: Pick<SignedThing, 'owners'>,
  agreement: Agreement,
): SigningSide | undefined {
  const company = mapOf(mapOf(agreement.policies.find(({ kind }) => kind.id === 'company')?.data)['owners']);
  const parties = new Set([role, textOf(agreement.find('role', role)?.data['team'])]);
  return SIGNING_SIDES.find(
    (side) =>
      sideOfParty(role, agreement) === side &&
      owners[side] !== undefined &&
      (parties.has(owners[side]) || parties.has(textOf(company[side]))),
  );
}
