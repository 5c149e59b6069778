/**
 * What makes a finding the same one before and after a change: its rule, the definition it is about,
 * the keys that lead there inside it, and what is wrong. Lines, folders, the order of definitions and
 * the wording of the sentence play no part, so that moving or reformatting a policy makes no finding new.
 */
import type { Finding } from './finding.ts';
import type { Path, Place } from './place.ts';

/** `data` and `text` are those of the policy the finding is in. */
export function fingerprintOf(finding: Finding, data: unknown, text: string): string {
  const parts = [finding.rule, ...placeParts(finding.place, data, text), ...wordsOf(finding.message)];
  if (finding.didYouMean !== undefined) parts.push(finding.didYouMean);
  return hashed(JSON.stringify(parts));
}

function placeParts(place: Place, data: unknown, text: string): readonly string[] {
  const file = place.file.split('/').at(-1) ?? '';
  if (place.in === 'rows') return [file, String(place.row), place.column ?? ''];
  if (place.in === 'text') return [file, spaced(text.slice(place.from, place.to))];
  return [kindOf(data), ...named(place.path, data), plain(at(place.path, data))];
}

function kindOf(data: unknown): string {
  return isObject(data) && typeof data['kind'] === 'string' ? data['kind'] : '';
}

/** An item of a list goes by its id; one without has no name, only what is wrong with it. */
function named(path: Path, data: unknown): readonly string[] {
  return path.map((step, depth) => {
    if (typeof step === 'string') return `/${step}`;
    const item = at(path.slice(0, depth + 1), data);
    return isObject(item) && typeof item['id'] === 'string' ? `#${item['id']}` : '#';
  });
}

/** A whole definition is not what is wrong; a single value, or a list of them, is. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.every((item) => !isObject(item)) ? value.map(plain).join(' ') : '';
  return isObject(value) ? '' : spaced(String(value));
}

/** What the sentence names in quotes: ids and values, as data and not as prose. */
function wordsOf(message: string): readonly string[] {
  return [...message.matchAll(/"([^"]*)"/gu)].map(([, word = '']) => spaced(word));
}

function spaced(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}

function at(path: Path, data: unknown): unknown {
  let value = data;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

const PRIME = 0x100000001b3n;
const BASIS = 0xcbf29ce484222325n;

/** FNV-1a over UTF-16 units, 64 bits in hexadecimal: tells findings apart, keeps no secret. */
function hashed(text: string): string {
  let hash = BASIS;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
