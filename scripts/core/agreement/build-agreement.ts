/**
 * Builds the agreement from its documents. Every policy is validated and linked, broken ones as far as
 * they can be understood, so that one run shows everything that is wrong and one mistake shows once.
 */
import { inReadingOrder } from '../diagnostics/order.ts';
import type { Place } from '../diagnostics/place.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { Agreement, Definition, Policy, Reference } from './agreement.ts';
import { catalogueOf } from './catalogue.ts';
import { definitionsIn } from './define.ts';
import { doubtAbout } from './doubt.ts';
import { isSaid, judgePolicy } from './judge-policy.ts';
import { definitionKindsOf, type Language, LOCKSTEP, validatorOf } from './language.ts';
import { missingKinds, missingPolicies, repeatedPolicies } from './presence.ts';
import { recognise } from './recognise.ts';
import { resolveReferences } from './resolve.ts';
import { unusedDefinitions } from './unused.ts';
import { mapOf, textOf } from './written.ts';

/** `language` is Lockstep's own unless a test brings a smaller one. */
export function buildAgreement(documents: readonly PolicyDocument[], language: Language = LOCKSTEP): Agreement {
  const recognised = documents.map((document) => recognise(document, language.kinds));
  const judged = recognised.flatMap((one) =>
    one.kind === undefined ? [] : [judgePolicy(one, one.kind, validatorOf(language))],
  );
  const policies = judged.map(({ policy }) => policy);
  const ofEach = [documents, recognised, judged].flat().flatMap(({ findings }) => findings);

  const missing = missingKinds(language.kinds, recognised);
  const repeated = repeatedPolicies(policies);
  const repeatedFiles = new Set([...repeated.keys()].map(({ file }) => file));

  const definitions = judged.flatMap(({ policy, validation }) => definitionsIn(policy, validation.definitions));
  const catalogue = catalogueOf(definitions);
  const doubt = doubtAbout(recognised, judged, missing, catalogue.repeated);
  const written = judged.flatMap(({ policy, validation }) =>
    validation.references.map((reference) => ({ ...reference, policy })),
  );
  const resolution = resolveReferences(
    written,
    definitions,
    catalogue,
    ({ policy, path, kinds, id }) => isSaid(ofEach, policy.file, path) || doubt.mayDefine(kinds, id),
  );
  const references = withoutRepetitions(resolution.references);
  const isExcused = (definition: Definition): boolean =>
    catalogue.repeated.includes(definition) ||
    resolution.suggested.has(definition) ||
    doubt.mayName(definition.kind, definition.id) ||
    repeated.has(definition.policy);

  const findings = [
    ...ofEach,
    ...missingPolicies(missing, documents[0]?.file),
    ...repeated.values(),
    ...catalogue.duplicates.filter(({ place }) => !repeatedFiles.has(place.file)),
    ...resolution.findings,
    ...unusedDefinitions(definitions, references, definitionKindsOf(language), isExcused),
  ];
  return {
    company: companyIn(policies),
    policies,
    definitions,
    references,
    findings: inReadingOrder(findings, offsets(documents)),
    find: catalogue.find,
    mayLack: doubt.mayLack,
    ...connections(references),
  };
}

/** A schema may come to the same value on two ways. */
function withoutRepetitions(references: readonly Reference[]): readonly Reference[] {
  return [...new Map(references.map((reference) => [JSON.stringify(reference.place), reference])).values()];
}

function connections(references: readonly Reference[]): Pick<Agreement, 'usesOf' | 'usedBy'> {
  const from = Map.groupBy(references, (reference) => reference.from);
  const to = Map.groupBy(references, (reference) => reference.to);
  return {
    usesOf: (definition: Definition) => from.get(definition) ?? [],
    usedBy: (definition: Definition) => to.get(definition) ?? [],
  };
}

function companyIn(policies: readonly Policy[]): Agreement['company'] {
  const data = mapOf(policies.find(({ kind }) => kind.id === 'company')?.data);
  return { name: textOf(data['name']) ?? '', version: textOf(data['version']) ?? '' };
}

function offsets(documents: readonly PolicyDocument[]): (place: Place) => number {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return (place) => (place.in === 'rows' ? place.row : (byFile.get(place.file)?.locate(place).from.offset ?? 0));
}
