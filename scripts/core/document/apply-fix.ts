/**
 * A fix applied to the text of a policy. The result is read again and must hold exactly what the same
 * edits make of the data: whatever the splices did beyond that, the fix is refused.
 */
import type { Node } from 'yaml';
import type { Edit, Fix } from '../diagnostics/finding.ts';
import type { Path } from '../diagnostics/place.ts';
import { type Refused, type Splice, spliceOf } from './edit-splice.ts';
import { readDocument } from './read-document.ts';
import { parseYaml } from './syntax-errors.ts';

/** A text whose nodes can be found; `undefined` if there are none. Read once for many fixes. */
export function editable(text: string): Editable | undefined {
  const root = parseYaml(text)[0]?.contents;
  return root ? { text, root } : undefined;
}
export interface Editable {
  readonly text: string;
  readonly root: Node;
}

/** One splice for all edits of a fix, or why there is none. */
export function spliceOfFix({ edits }: Pick<Fix, 'edits'>, { text, root }: Editable): Splice | Refused {
  const splices: Splice[] = [];
  for (const edit of edits) {
    const splice = spliceOf(edit, root, text);
    if ('refused' in splice) return splice;
    splices.push(splice);
  }
  splices.sort((one, other) => one.from - other.from);
  const [first] = splices;
  const last = splices.at(-1);
  if (first === undefined || last === undefined) return { refused: 'it changes nothing' };
  const overlap = splices.some(({ to }, index) => to > (splices[index + 1]?.from ?? Number.POSITIVE_INFINITY));
  if (overlap) return { refused: 'its changes meet in one place' };
  const parts = splices.map(({ by, to }, index) => by + text.slice(to, splices[index + 1]?.from ?? to));
  return { from: first.from, to: last.to, by: parts.join('') };
}

export function applyFix(fix: Pick<Fix, 'edits'>, text: string): { readonly text: string } | Refused {
  const whole = editable(text);
  const splice = whole === undefined ? { refused: 'the file cannot be read' } : spliceOfFix(fix, whole);
  if ('refused' in splice) return splice;
  const changed = text.slice(0, splice.from) + splice.by + text.slice(splice.to);
  const before = readDocument('', text).data;
  if (before === undefined) return { refused: 'the file cannot be read' };
  const expected = fix.edits.reduce(edited, before);
  const same = JSON.stringify(readDocument('', changed).data) === JSON.stringify(expected);
  return same ? { text: changed } : { refused: 'more than it would change' };
}

/** What an edit makes of the data. */
function edited(data: unknown, edit: Edit): unknown {
  return edit.do === 'replace' ? data : editedAt(data, edit.path, edit);
}

function editedAt(data: unknown, path: Path, edit: Exclude<Edit, { readonly do: 'replace' }>): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return edit.do === 'set' ? edit.value : data;
  const isLast = rest.length === 0;
  if (Array.isArray(data)) {
    const items: readonly unknown[] = data;
    if (isLast && edit.do === 'remove') return items.filter((_, index) => index !== step);
    return items.map((item, index) => (index === step ? editedAt(item, rest, edit) : item));
  }
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).flatMap(([key, value]): (readonly [string, unknown])[] => {
    if (key !== String(step)) return [[key, value]];
    if (isLast && edit.do === 'remove') return [];
    if (isLast && edit.do === 'rename') return [[edit.key, value]];
    return [[key, editedAt(value, rest, edit)]];
  });
  return Object.fromEntries(entries);
}
