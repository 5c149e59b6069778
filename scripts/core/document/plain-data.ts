/**
 * Nodes as plain data: maps without a prototype (so that no key of a policy can be mistaken for a
 * property every object has), arrays, text, numbers, truth values, and `null` where a value is
 * missing. What cannot be taken as it is becomes a finding; its words are kept, so that a check over
 * several files knows what it may not miss.
 */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Finding } from '../diagnostics/finding.ts';
import { keyAt, nodeAt, type Path, type Place, valueAt } from '../diagnostics/place.ts';
import { type CheckRule, findingOf, type Occurrence } from '../diagnostics/rule.ts';
import { DEEPEST_NESTING } from './limits.ts';
import { keyText, pairsOf, resolved, spanOf, type Tree, wordsIn } from './nodes.ts';
import { type ScalarProblem, scalarProblem } from './scalars.ts';
import {
  DUPLICATE_KEY,
  EMPTY_VALUE,
  KEY_NOT_TEXT,
  RESERVED_KEY,
  TAG,
  TOO_DEEP,
  UNUSABLE_ALIAS,
} from './syntax-rules.ts';

export interface PlainData {
  /** `undefined` where the nodes cannot be taken as data at all. */
  readonly data: unknown;
  readonly findings: readonly Finding[];
  /** Words of the parts left out. */
  readonly lost: readonly string[];
}

interface Position {
  readonly path: Path;
  /** Nodes being read, from the outside in; an alias of one of them would never end. */
  readonly inside: readonly Node[];
  /** In what an alias stands for: findings were made where it is written. */
  readonly repeated: boolean;
}

/** Keys that change objects in JavaScript, and the merge key of YAML 1.1. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<']);

export function plainData(file: string, tree: Tree): PlainData {
  const findings: Finding[] = [];
  const lost: string[] = [];
  let readable = true;

  function report(rule: CheckRule, at: Position, occurrence: Occurrence): void {
    if (!at.repeated) findings.push(findingOf(rule, occurrence));
  }

  function read(node: unknown, at: Position): unknown {
    if (isAlias(node)) return readAlias(node, at);
    if (isScalar(node)) return readScalar(node, at);
    if (!isMap(node) && !isSeq(node)) return null;
    checkTag(node, at);
    if (at.inside.length >= DEEPEST_NESTING) {
      if (readable) findings.push(findingOf(TOO_DEEP, tooDeep(nodeAt(file, at.path))));
      readable = false;
      return null;
    }
    const inside = [...at.inside, node];
    if (isMap(node)) return readMap(pairsOf(node), { ...at, inside });
    return node.items.map((item, index) => read(item, { ...at, path: [...at.path, index], inside }));
  }

  function readAlias(alias: Node, at: Position): unknown {
    const target = resolved(alias, tree);
    const name = isAlias(alias) ? alias.source : '';
    if (target === undefined || at.inside.includes(target)) {
      const what =
        target === undefined ? `no earlier value carries the anchor &${name}` : 'it stands inside the value it repeats';
      report(UNUSABLE_ALIAS, at, {
        message: `The alias *${name} stands for nothing: ${what}.`,
        place: valueAt(file, at.path),
      });
      return null;
    }
    return read(target, { ...at, repeated: true });
  }

  function readScalar(scalar: Scalar, at: Position): unknown {
    checkTag(scalar, at);
    const problem = scalarProblem(scalar);
    if (problem !== undefined) report(problem.rule, at, scalarOccurrence(scalar, problem, file, at.path));
    // A tag can turn text into something that is no plain value.
    return isPlain(scalar.value) ? scalar.value : (scalar.source ?? null);
  }

  function checkTag(node: Node, at: Position): void {
    if (!('tag' in node) || typeof node.tag !== 'string') return;
    const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
    report(TAG, at, { message: `${subjectOf(at.path)} carries the YAML tag ${tag}.`, place: valueAt(file, at.path) });
  }

  function readMap(pairs: readonly Pair[], at: Position): unknown {
    const data: Record<string, unknown> = Object.create(null);
    for (const pair of pairs) {
      const key = keyText(pair.key);
      if (key !== undefined && acceptsKey(key, pair, data, at)) data[key] = readValue(key, pair, at);
      else {
        if (key === undefined) report(KEY_NOT_TEXT, at, unnamedKey(pair, at));
        lost.push(...wordsIn(pair.key), ...wordsIn(pair.value));
      }
    }
    return data;
  }

  function readValue(key: string, pair: Pair, at: Position): unknown {
    const path = [...at.path, key];
    if (pair.value !== null) return read(pair.value, { ...at, path });
    const place = keyAt(file, path);
    const remedy =
      'Give it a value; if it is the rest of a sentence with a comma in it, put the whole sentence in quotes.';
    report(EMPTY_VALUE, at, { message: `The key "${key}" has no value.`, place, remedy });
    return null;
  }

  /** Says what is wrong with a key; `false` if it has to be left out. */
  function acceptsKey(key: string, pair: Pair, data: Readonly<Record<string, unknown>>, at: Position): boolean {
    const place = keyAt(file, [...at.path, key]);
    if (RESERVED.has(key)) {
      report(RESERVED_KEY, at, { message: `The key "${key}" is reserved for programs.`, place });
      return false;
    }
    if (key in data) {
      const related = [{ place, note: 'it is already written here' }];
      const message = `The key "${key}" is written twice in the same place.`;
      report(DUPLICATE_KEY, at, { message, place: placeOfKey(pair, place), related });
      return false;
    }
    if (isScalar(pair.key) && typeof pair.key.value !== 'string') {
      const type = typeof pair.key.value === 'number' ? 'number' : 'truth value';
      const message = `The key ${key} is read as a ${type}, not as text.`;
      report(KEY_NOT_TEXT, at, { message, place, remedy: `Write "${key}" in quotes.` });
    }
    return true;
  }

  function unnamedKey(pair: Pair, at: Position): Occurrence {
    return {
      message: 'A value stands where the name of a key should be.',
      place: placeOfKey(pair, nodeAt(file, at.path)),
    };
  }

  /** Where a key stands that no path leads to, such as the second of two equal ones. */
  function placeOfKey(pair: Pair, otherwise: Place): Place {
    const span = spanOf(pair.key);
    return span === undefined ? otherwise : { in: 'text', file, ...span };
  }

  const data = read(tree.root, { path: [], inside: [], repeated: false });
  return { data: readable ? data : undefined, findings, lost };
}

export function tooDeep(place: Place): Occurrence {
  return { message: `Maps and lists are nested more than ${DEEPEST_NESTING} levels deep here.`, place };
}

function scalarOccurrence(scalar: Scalar, { rule, what, remedy }: ScalarProblem, file: string, path: Path): Occurrence {
  const span = spanOf(scalar);
  // What is not written has no place of its own: its key stands for it.
  const written = span !== undefined && span.to > span.from;
  const place = written || path.length === 0 ? valueAt(file, path) : nodeAt(file, path);
  const message = `${rule === EMPTY_VALUE ? nameOf(path) : subjectOf(path)} ${what}.`;
  return remedy === undefined ? { message, place } : { message, place, remedy };
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function subjectOf(path: Path): string {
  return typeof path.at(-1) === 'string' ? `The value of "${path.at(-1)}"` : nameOf(path);
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The policy';
  if (typeof last === 'string') return `The key "${last}"`;
  const list = path.findLast((step) => typeof step === 'string');
  return list === undefined ? `Item ${last + 1}` : `Item ${last + 1} of "${list}"`;
}
