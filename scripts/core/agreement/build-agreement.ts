/**
 * Builds the agreement from its documents. Every policy is validated and linked, broken ones as far as
 * they can be understood, so that one run shows everything that is wrong and one mistake shows once.
 */
import type { Finding } from '../diagnostics/finding.ts';
import { inReadingOrder } from '../diagnostics/order.ts';
import { isWithin, type Path, type Place } from '../diagnostics/place.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import { kinds, sharedSchemas } from '../kinds/index.ts';
import type { DefinitionKind, Kind } from '../kinds/kind.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { repaired } from '../schema/repair.ts';
import { createValidator, type Validation, type Validator } from '../schema/validator.ts';
import type { Agreement, Definition, Policy, Reference } from './agreement.ts';
import { catalogueOf } from './catalogue.ts';
import { definitionsIn } from './define.ts';
import { doubtAbout, type Lost } from './doubt.ts';
import { missingKinds, missingPolicies, repeatedPolicies } from './presence.ts';
import { type Recognised, recognise } from './recognise.ts';
import { resolveReferences } from './resolve.ts';
import { unusedDefinitions } from './unused.ts';
import { mapOf, textOf } from './written.ts';

/** The kinds of policies there are, and the schemas theirs refer to. */
export interface Language {
  readonly kinds: readonly Kind[];
  readonly sharedSchemas: readonly JsonSchema[];
}

const LOCKSTEP: Language = { kinds, sharedSchemas };

export function buildAgreement(documents: readonly PolicyDocument[], language: Language = LOCKSTEP): Agreement {
  const validator = validatorOf(language);
  const recognised = documents.map((document) => recognise(document, language.kinds));
  const judged = recognised.flatMap((one) => (one.kind === undefined ? [] : [judge(one, one.kind, validator)]));
  const policies = judged.map(({ policy }) => policy);

  const repeated = repeatedPolicies(policies);
  const missing = missingKinds(language.kinds, new Set(policies.map(({ kind }) => kind)));
  const lost = new Map(judged.map(({ recognised: one, validation }) => [one, lostIn(one, validation)]));

  const definitions = judged.flatMap(({ policy, validation }) => definitionsIn(policy, validation.definitions));
  const catalogue = catalogueOf(definitions);
  const doubt = doubtAbout(
    recognised,
    lost,
    missing,
    catalogue.repeated.map(({ kind }) => kind),
  );
  const own = [
    ...documents.flatMap(({ findings }) => findings),
    ...recognised.flatMap(({ findings }) => findings),
    ...judged.flatMap(({ findings }) => findings),
  ];
  const written = judged.flatMap(({ policy, validation }) =>
    validation.references.map((reference) => ({ ...reference, policy })),
  );
  const resolution = resolveReferences(
    written,
    definitions,
    catalogue,
    ({ policy, path, kinds: wanted, id }) => isSaid(own, policy.file, path) || doubt.mayDefine(wanted, id),
  );
  const references = withoutRepetitions(resolution.references);

  const definitionKinds = new Map(
    language.kinds.flatMap(({ defines }) => defines.map((kind): [string, DefinitionKind] => [kind.id, kind])),
  );
  const unused = unusedDefinitions(
    definitions,
    references,
    (kind) => definitionKinds.get(kind),
    (definition) =>
      catalogue.repeated.includes(definition) ||
      resolution.suggested.has(definition) ||
      doubt.mayName(definition.kind, definition.id) ||
      repeated.has(definition.policy),
  );
  const findings = [
    ...own,
    ...missingPolicies(
      missing.filter((kind) => !doubt.mayBeOfKind(kind)),
      documents[0]?.file,
    ),
    ...repeated.values(),
    ...catalogue.duplicates.filter(({ place }) => ![...repeated.keys()].some(({ file }) => file === place.file)),
    ...resolution.findings,
    ...unused,
  ];
  return {
    company: companyIn(policies),
    policies,
    definitions,
    references,
    findings: inReadingOrder(findings, offsets(documents)),
    find: catalogue.find,
    ...connections(references),
  };
}

const validators = new WeakMap<Language, Validator>();

function validatorOf(language: Language): Validator {
  const known = validators.get(language);
  if (known !== undefined) return known;
  const validator = createValidator([...language.sharedSchemas, ...language.kinds.map(({ schema }) => schema)]);
  validators.set(language, validator);
  return validator;
}

interface Judged {
  readonly recognised: Recognised;
  readonly policy: Policy;
  readonly validation: Validation;
  readonly findings: readonly Finding[];
}

function judge(recognised: Recognised, kind: Kind, validator: Validator): Judged {
  const { document } = recognised;
  const { data, file } = document;
  const named = recognised.findings.length === 0 ? data : repaired(data, [{ value: ['kind'], become: kind.id }]);
  const validation = validator.validate(String(kind.schema['$id']), named, file);
  const findings = validation.findings.filter(
    ({ place }) => place.in !== 'policy' || !isSaid(document.findings, file, place.path),
  );
  const errors = [...document.findings, ...recognised.findings, ...findings].filter(
    ({ severity }) => severity === 'error',
  );
  return { recognised, policy: { kind, file, data, document, valid: errors.length === 0 }, validation, findings };
}

function lostIn({ document }: Recognised, { lost, definitionsLost, referencesLost }: Validation): Lost {
  return { words: [...document.lost, ...lost], definitions: definitionsLost, references: referencesLost };
}

/** Something is already said of the very key or value, or of a value that holds it. */
function isSaid(findings: readonly Finding[], file: string, path: Path): boolean {
  return findings.some(({ place }) => {
    if (place.in !== 'policy' || place.file !== file || place.path.length === 0) return false;
    return isWithin(path, place.path) && (place.part !== 'key' || path.length === place.path.length);
  });
}

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
