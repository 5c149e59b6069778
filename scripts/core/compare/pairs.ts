/** Definitions of both versions, matched by kind and id, whatever file they stand in. */
import type { Agreement, Definition } from '../agreement/agreement.ts';
import { isWithin, pathKey } from '../diagnostics/place.ts';
import type { Pair } from './comparing.ts';
import { meaningOf } from './normal-form.ts';
import { changedParts } from './parts.ts';

/** In the order of the new files, what was removed after it; what both write alike among them. */
export function pairsOf(base: Agreement, head: Agreement): readonly Pair[] {
  const kept = head.definitions.map((after): Pair => {
    const before = base.find(after.kind, after.id);
    const { kind, id, title } = after;
    if (before === undefined) return { what: 'added', kind, id, title, after, parts: [] };
    return {
      what: 'changed',
      kind,
      id,
      title,
      before,
      after,
      meansOther: meaningOf(before, base) !== meaningOf(after, head),
      parts: partsOf(before, after, base, head),
    };
  });
  const removed = base.definitions.flatMap((before): readonly Pair[] => {
    const { kind, id, title } = before;
    return head.find(kind, id) === undefined ? [{ what: 'removed', kind, id, title, before, parts: [] }] : [];
  });
  return [...kept, ...removed];
}

function partsOf(before: Definition, after: Definition, base: Agreement, head: Agreement): Pair['parts'] {
  const inside = new Set([...insideOf(before, base), ...insideOf(after, head)]);
  return changedParts(before.data, after.data, (path) => inside.has(pathKey(path)));
}

/** Where, from the definition down, others stand. */
function insideOf({ policy, path }: Definition, { definitions }: Agreement): readonly string[] {
  return definitions
    .filter((other) => other.policy === policy && other.path.length > path.length && isWithin(other.path, path))
    .map((other) => pathKey(other.path.slice(path.length)));
}
