/** References from what the schemas noted: resolved where they can be, findings where they cannot. */
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { Edit, Finding, Fix } from '../diagnostics/finding.ts';
import { isWithin, type NodePlace } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import { capitalised, kindInWords, subjectAt } from '../schema/subject.ts';
import type { NotedReference } from '../schema/validator.ts';
import type { Definition, Policy, Reference } from './agreement.ts';
import { AMBIGUOUS_REFERENCE, UNKNOWN_REFERENCE } from './agreement-rules.ts';
import { type Catalogue, idPlace } from './catalogue.ts';

export interface Resolution {
  readonly references: readonly Reference[];
  /** Where each reference leads to nothing or to two things; those to one missing id together. */
  readonly findings: readonly Finding[];
  /** Definitions that a misspelt reference probably meant. */
  readonly suggested: ReadonlySet<Definition>;
}

export interface WrittenReference extends NotedReference {
  readonly policy: Policy;
}

interface Looked extends WrittenReference {
  readonly from: Definition | undefined;
  readonly found: readonly Definition[];
}

export function resolveReferences(
  written: readonly WrittenReference[],
  definitions: readonly Definition[],
  catalogue: Catalogue,
  isDoubtful: (reference: WrittenReference) => boolean,
): Resolution {
  const looked = written.map((reference) => {
    const from = definitions.findLast(
      ({ policy, path }) => policy === reference.policy && isWithin(reference.path, path),
    );
    return { ...reference, from, found: candidates(reference, from, catalogue) };
  });
  const references = looked.flatMap((reference) => {
    const [to, another] = reference.found;
    if (to === undefined || another !== undefined) return [];
    return [{ place: placeOf(reference), ...(reference.from === undefined ? {} : { from: reference.from }), to }];
  });
  const ambiguous = looked.filter(({ found }) => found.length > 1);
  const unknown = together(looked.filter((reference) => reference.found.length === 0 && !isDoubtful(reference)));
  const explained = unknown.map((group) => unknownFinding(group, definitions));
  return {
    references,
    findings: [
      ...ambiguous.map((reference) => ambiguousFinding(reference, definitions)),
      ...explained.map(({ finding }) => finding),
    ],
    suggested: new Set(explained.flatMap(({ meant }) => meant ?? [])),
  };
}

function candidates(
  { kinds, id }: NotedReference,
  from: Definition | undefined,
  catalogue: Catalogue,
): readonly Definition[] {
  const exact = new Set(kinds.map((kind) => catalogue.find(kind, id)).filter((found) => found !== undefined));
  if (exact.size > 0) return [...exact];
  const nested = catalogue.nested(kinds, id);
  const near = nested.filter(({ enclosing }) => enclosing !== undefined && enclosing === from?.enclosing);
  return near.length > 0 ? near : nested;
}

/** References to one missing id that could mean the same: a team, and a team or role. */
function together(references: readonly Looked[]): readonly (readonly [Looked, ...Looked[]])[] {
  const groups: [Looked, ...Looked[]][] = [];
  for (const reference of references) {
    const group = groups.find(
      ([first]) => first.id === reference.id && first.kinds.some((kind) => reference.kinds.includes(kind)),
    );
    if (group === undefined) groups.push([reference]);
    else group.push(reference);
  }
  return groups;
}

function unknownFinding(
  [first, ...others]: readonly [Looked, ...Looked[]],
  definitions: readonly Definition[],
): { readonly finding: Finding; readonly meant: Definition | undefined } {
  const possible = definitions.filter(({ kind }) =>
    first.kinds.some((wanted) => kindInWords(wanted) === kindInWords(kind)),
  );
  const suggestion = didYouMean(
    first.id,
    possible.map(({ id }) => id),
  );
  const meant = possible.find(({ id }) => id === suggestion);
  const what = first.kinds.map(kindInWords).join(' or ');
  const related = others.map((other) => ({ place: placeOf(other), note: 'named here too' }));
  if (meant !== undefined) related.push({ place: idPlace(meant), note: `"${meant.id}" is defined here` });
  const finding = findingOf(UNKNOWN_REFERENCE, {
    message: `${nameOf(first, definitions)} names the ${what} "${first.id}", which is not defined.`,
    place: placeOf(first),
    ...(related.length === 0 ? {} : { related }),
    ...(meant === undefined ? {} : { didYouMean: meant.id, fix: fixFor([first, ...others], meant) }),
  });
  return { finding, meant };
}

/** Every reference in the file of the first; those of other files are found again there. */
function fixFor(references: readonly Looked[], { id }: Definition): Fix {
  const file = references[0]?.policy.file ?? '';
  const edits = references
    .filter(({ policy }) => policy.file === file)
    .map(({ path, part }): Edit => (part === 'key' ? { do: 'rename', path, key: id } : { do: 'set', path, value: id }));
  return { title: `Write "${id}"`, file, edits };
}

function ambiguousFinding(reference: Looked, definitions: readonly Definition[]): Finding {
  const meanings = reference.found.map((found) => `the ${kindInWords(found.kind)} "${found.id}"`).join(' or ');
  return findingOf(AMBIGUOUS_REFERENCE, {
    message: `${nameOf(reference, definitions)} names "${reference.id}", which could be ${meanings}.`,
    place: placeOf(reference),
    related: reference.found.map((found) => ({ place: idPlace(found), note: `the ${kindInWords(found.kind)}` })),
  });
}

function nameOf({ path, part, policy }: Looked, definitions: readonly Definition[]): string {
  const own = definitions
    .filter((definition) => definition.policy === policy)
    .map(({ path: at, kind, name }) => ({ path: at, kind, id: name }));
  return capitalised(subjectAt(part === 'key' ? path.slice(0, -1) : path, own));
}

function placeOf({ policy, path, part }: WrittenReference): NodePlace {
  return { in: 'policy', file: policy.file, path, part };
}
