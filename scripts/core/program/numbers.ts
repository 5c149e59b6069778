/**
 * Every number of the agreement that can be tuned: points, thresholds, caps, windows, waits, limits,
 * weights. Each comes with the bytes that hold it, so that a proposed change is one splice of the text.
 * Which keys hold such numbers is not listed here: every number and duration of a definition that judging
 * reads is one, except under the keys that every definition has and under those that only inform.
 */

import common from '../../../schemas/common.schema.json' with { type: 'json' };
import type { Agreement, Definition } from '../agreement/agreement.ts';
import { isMap } from '../agreement/written.ts';
import { isWithin, type Path, valueAt } from '../diagnostics/place.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import { isInForce } from './lower/in-force.ts';

export interface TunableNumber {
  /** Kind and id of the innermost definition that holds it: `model/rule`, `fit/industry`. */
  readonly kind: string;
  readonly definition: string;
  readonly file: string;
  /** Keys from the top of the file. */
  readonly path: Path;
  /** Bytes of the file in UTF-8, `to` exclusive. */
  readonly bytes: { readonly from: number; readonly to: number };
  /** What stands in those bytes: `45`, `30d`, `50%`, `3 per 7d`. */
  readonly written: string;
}

/** Kinds of policies that judging reads. */
const DECIDING: ReadonlySet<string> = new Set(['conditions', 'data-dictionary', 'lifecycle', 'scoring']);

/** Keys that say something to people and systems, and nothing to judging. */
const INFORMING: ReadonlySet<string> = new Set([
  ...Object.keys(common.$defs.definition.properties),
  'also',
  'columns',
  'decimals',
  'exits',
  'retry',
  'attempts',
  'within',
]);

/** A share, a duration or a limit; plain numbers are no text. */
const TUNABLE = /^(?:-?\d+%|[1-9]\d*[hdw]|once|(?:once|[1-9]\d*) per [1-9]\d*[hdw])$/u;

/** In the order of files and lines; of what is in force on a day only. */
export function numbersOf(agreement: Agreement, day: number): readonly TunableNumber[] {
  const deciding = agreement.definitions.filter(({ policy }) => DECIDING.has(policy.kind.id));
  const files = new Map(deciding.map(({ policy }) => [policy.file, bytesIn(policy.document)]));
  return deciding
    .filter((definition) => isInForce(definition, day))
    .flatMap((definition) =>
      pathsOf(definition, deciding).map((path): TunableNumber => {
        const { file, document } = definition.policy;
        const { from, to } = document.locate(valueAt(file, path));
        const offset = files.get(file) ?? ((at: number) => at);
        const bytes = { from: offset(from.offset), to: offset(to.offset) };
        const written = document.text.slice(from.offset, to.offset);
        return { kind: definition.kind, definition: definition.id, file, path, bytes, written };
      }),
    );
}

/** Of the numbers of the definition itself, not of the ones inside it. */
function pathsOf({ data, path, policy }: Definition, all: readonly Definition[]): readonly Path[] {
  const inside = all.filter(
    (other) => other.policy === policy && other.path.length > path.length && isWithin(other.path, path),
  );
  const isOthers = (at: Path): boolean => inside.some((other) => isWithin(at, other.path));
  const walk = (value: unknown, at: Path): readonly Path[] => {
    if (isOthers(at)) return [];
    if (Array.isArray(value)) return value.flatMap((item: unknown, index) => walk(item, [...at, index]));
    if (isMap(value)) {
      const entries = Object.entries(value).filter(([key]) => !INFORMING.has(key));
      return entries.flatMap(([key, item]) => walk(item, [...at, key]));
    }
    return typeof value === 'number' || (typeof value === 'string' && TUNABLE.test(value)) ? [at] : [];
  };
  return walk(data, path);
}

/** Turns an offset of the text into one of its bytes. */
function bytesIn({ text }: PolicyDocument): (offset: number) => number {
  const encoder = new TextEncoder();
  return (offset) => encoder.encode(text.slice(0, offset)).length;
}
