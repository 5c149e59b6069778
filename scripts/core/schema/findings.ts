/** Failures as findings: each in the sentence of its keyword, about the definition it is in. */
import type { Finding } from '../diagnostics/finding.ts';
import type { NodePlace, Path } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import type { Failure } from './failure.ts';
import type { JsonSchema } from './json-schema.ts';
import { knownKeys } from './relevant-failures.ts';
import type { SchemaBook } from './schema-book.ts';
import { sentenceFor } from './sentences/index.ts';
import type { About } from './sentences/sentence.ts';
import { capitalised, type NamedPart, subjectAt } from './subject.ts';

export interface Judged {
  readonly file: string;
  readonly definitions: readonly NamedPart[];
  readonly book: SchemaBook;
}

export function findingsOf(failures: readonly Failure[], judged: Judged): readonly Finding[] {
  return failures.map((failure) => explained(failure, judged));
}

function explained(failure: Failure, { file, definitions, book }: Judged): Finding {
  const subject = subjectAt(subjectPath(failure), definitions);
  const { rule, message, at, fix, ...more } = sentenceFor(failure.keyword).explain(failure, {
    subject,
    keys: book.keysOf(failure.schema),
    isKnown: (key) => knownKeys(failure, book).has(key),
    about: aboutOf(book.around(failure.schema)),
  });
  const { path, part } = at ?? { path: failure.path, part: 'value' };
  const place: NodePlace = { in: 'policy', file, path, part };
  const repair = fix === undefined ? {} : { fix: { ...fix, file } };
  return findingOf(rule, { message: `${capitalised(message)}.`, place, ...more, ...repair });
}

/** A misnamed key is itself what the sentence is about; a missing or unread one belongs to its object. */
function subjectPath({ path, key, params }: Failure): Path {
  const ofObject = 'missingProperty' in params || 'additionalProperty' in params || 'unevaluatedProperty' in params;
  return key === undefined || ofObject ? path : [...path, key];
}

function aboutOf(schemas: readonly JsonSchema[]): About {
  const texts = (keyword: string): readonly string[] =>
    schemas.map((schema) => schema[keyword]).filter((text) => typeof text === 'string');
  const examples = schemas.map((schema) => schema['examples']).find((list) => Array.isArray(list));
  return {
    title: texts('title')[0],
    description: texts('description')[0],
    examples: Array.isArray(examples) ? examples : [],
    expects: texts('expects')[0],
  };
}
