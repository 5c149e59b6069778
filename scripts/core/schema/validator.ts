/**
 * Validates policies against the schemas (JSON Schema 2020-12, https://json-schema.org/draft/2020-12)
 * and notes in the same pass what they define and refer to. Every mistake is one finding.
 */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Path } from '../diagnostics/place.ts';
import { defines, type Notes, refersTo } from './annotations.ts';
import { type Failure, failureOf, pathOf, valueAtPath } from './failure.ts';
import { findingsOf } from './findings.ts';
import type { JsonSchema } from './json-schema.ts';
import { misspeltHeads } from './misspelt-heads.ts';
import { isUnknownKey, relevantFailures } from './relevant-failures.ts';
import { asWritten, type Repair, repaired } from './repair.ts';
import { isSchema, schemaBook } from './schema-book.ts';
import { uniqueItems } from './unique-items.ts';
import { definitionsLost, referencesLost, wordsLost } from './words-lost.ts';

export interface Validator {
  /** `schemaId` is the `$id` of one of the schemas; only schemas asked for are compiled. */
  validate(schemaId: string, data: unknown, file: string): Validation;
}

export interface Validation {
  readonly findings: readonly Finding[];
  readonly references: readonly NotedReference[];
  readonly definitions: readonly NotedDefinition[];
  /** Words in parts that could not be understood: ids defined or referred to there are not noted. */
  readonly lost: readonly string[];
  /** Kinds of definitions that may be missing because of it, whatever their ids. */
  readonly definitionsLost: readonly string[];
  /** Kinds that may have been referred to there. */
  readonly referencesLost: readonly string[];
}

export interface NotedReference {
  /** Of the value, or of the key that is the reference. */
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly kinds: readonly string[];
  /** Without the `$` of a list. */
  readonly id: string;
}

export interface NotedDefinition {
  readonly path: Path;
  /** As the schema says it, nested ones `model/rule`. */
  readonly kind: string;
  /** `undefined` where the id is missing or no text. */
  readonly id: string | undefined;
}

export function createValidator(schemas: readonly JsonSchema[]): Validator {
  const book = schemaBook(schemas);
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    passContext: true,
    strict: false,
    messages: false,
    logger: false,
    // Each schema is compiled for one run: making its code shorter takes longer than running it.
    code: { optimize: false },
    inlineRefs: false,
  });
  formats(ajv, ['date', 'date-time']);
  ajv.removeKeyword('uniqueItems');
  for (const keyword of [uniqueItems, defines, refersTo]) ajv.addKeyword(keyword);
  for (const schema of schemas) ajv.addSchema(schema);

  function judge(schemaId: string, data: unknown): { readonly failures: readonly Failure[]; readonly notes: Notes } {
    const validate: ValidateFunction | undefined = ajv.getSchema(schemaId);
    if (validate === undefined) throw new Error(`No schema is called ${schemaId}.`);
    const notes: Notes = { references: [], definitions: [] };
    validate.call(notes, data);
    const forms = new Map(notes.definitions.map(({ pointer, schema }) => [pointer, schema]));
    const failures = (validate.errors ?? []).map((error) => failureOf(error, data, forms));
    return { failures: [...failures, ...misspeltHeads(failures, book)], notes };
  }

  /** Renames unknown keys that resemble a known one, replaces words that resemble an allowed one. */
  function repairsFor(failures: readonly Failure[]): readonly Repair[] {
    return failures.flatMap((failure): readonly Repair[] => {
      const { keyword, path, key, params, value } = failure;
      if (key !== undefined && isUnknownKey(failure, book)) {
        const free = [...book.keysOf(failure.schema).keys()].filter((name) => !(isSchema(value) && name in value));
        const rename = didYouMean(key, free);
        return rename === undefined ? [] : [{ object: path, key, rename }];
      }
      if (keyword !== 'enum' || typeof value !== 'string' || !Array.isArray(params['allowedValues'])) return [];
      const meant = didYouMean(value, params['allowedValues'].map(String));
      return meant === undefined ? [] : [{ value: path, become: meant }];
    });
  }

  return {
    validate(schemaId, data, file) {
      const first = judge(schemaId, data);
      const repairs = repairsFor(first.failures);
      const meant = repairs.length === 0 ? data : repaired(data, repairs);
      const second = repairs.length === 0 ? first : judge(schemaId, meant);
      const still = new Set(
        second.failures.map(({ keyword, path, key }) => keyOf(keyword, asWritten(path, repairs), key)),
      );
      const own = first.failures.filter(
        (failure) => isRepaired(failure, repairs) || still.has(keyOf(failure.keyword, failure.path, failure.key)),
      );
      const definitions = second.notes.definitions.map(({ pointer, kind, id }) => ({
        path: asWritten(pathOf(pointer, meant), repairs),
        kind,
        id,
      }));
      const references = second.notes.references.map((reference) => notedReference(reference, meant, repairs));
      const relevant = relevantFailures(own, book);
      const lookUp = { book, root: schemas.find(({ $id }) => $id === schemaId) ?? {} };
      return {
        findings: findingsOf(relevant, { file, definitions, book }),
        references,
        definitions,
        lost: wordsLost(relevant, definitions, repairs, data),
        definitionsLost: definitionsLost(own, definitions, lookUp),
        referencesLost: referencesLost(own, lookUp),
      };
    },
  };
}

function notedReference(
  { pointer, kinds, id }: Notes['references'][number],
  data: unknown,
  repairs: readonly Repair[],
): NotedReference {
  const path = pathOf(pointer, data);
  const inValue = typeof valueAtPath(path, data) === 'string';
  const written = asWritten(inValue ? path : [...path, id], repairs);
  return { path: written, part: inValue ? 'value' : 'key', kinds, id: id.replace(/^\$/u, '') };
}

function keyOf(keyword: string, path: Path, key: string | undefined): string {
  return JSON.stringify([keyword, path, key]);
}

function isRepaired({ path, key, keyword }: Failure, repairs: readonly Repair[]): boolean {
  return repairs.some((repair) =>
    'value' in repair
      ? keyword === 'enum' && JSON.stringify(repair.value) === JSON.stringify(path)
      : repair.key === key && JSON.stringify(repair.object) === JSON.stringify(path),
  );
}
