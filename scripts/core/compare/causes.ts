/**
 * Which changed definitions made a lead move: those that what decided about it reads, directly or through
 * others. A model whose score is the same under both versions has no part in it, and what it reads neither.
 */
import type { Agreement, Definition } from '../agreement/agreement.ts';
import { meaningOf } from './normal-form.ts';
import type { Version } from './review.ts';

export interface Decided {
  /** Ids of the stage, fast track or disqualifiers that decided, before and after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Ids of models whose score is another. */
  readonly otherScores: readonly string[];
}

export interface Causes {
  /** Each as kind and id. What decided itself, where nothing that it reads is written differently. */
  of(decided: Decided): readonly string[];
}

type Versions = Pick<Version, 'agreement'>;

export function causesIn(base: Versions, head: Versions): Causes {
  const isChanged = changes(base.agreement, head.agreement);
  const [old, current] = [readerOf(base.agreement), readerOf(head.agreement)];
  return {
    of({ before, after, otherScores }) {
      const moving = new Set(otherScores);
      const goesInto = ({ kind, id }: Definition): boolean => kind !== 'model' || moving.has(id);
      const visited = [...current.read(after, goesInto), ...old.read(before, goesInto)];
      const changed = visited.filter(isChanged);
      const told = changed.length > 0 ? changed : [...current.decided(after), ...old.decided(before)];
      return [...new Set(told.map(({ kind, id }) => `${kind} ${id}`))];
    },
  };
}

/** Whether a definition means something else in the other version, or is not there; remembered, as many ask. */
function changes(base: Agreement, head: Agreement): (definition: Definition) => boolean {
  const known = new Map<string, boolean>();
  return ({ kind, id }) => {
    const key = `${kind} ${id}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const [before, after] = [base.find(kind, id), head.find(kind, id)];
    const isChanged = before === undefined || after === undefined || meaningOf(before, base) !== meaningOf(after, head);
    known.set(key, isChanged);
    return isChanged;
  };
}

const DECIDING = ['stage', 'fast-track', 'disqualifier'];

function readerOf(agreement: Agreement) {
  const inside = Map.groupBy(agreement.definitions, ({ enclosing }) => enclosing);
  const decided = (ids: readonly string[]): readonly Definition[] =>
    ids.flatMap((id) => DECIDING.flatMap((kind) => agreement.find(kind, id) ?? []));
  return {
    decided,
    /** What decided and everything it reads, the nearest first. */
    read(ids: readonly string[], goesInto: (definition: Definition) => boolean): readonly Definition[] {
      const found = new Set<Definition>();
      let next = decided(ids);
      while (next.length > 0) {
        for (const definition of next) found.add(definition);
        const read = next.flatMap((one) => [
          ...agreement.usesOf(one).map(({ to }) => to),
          ...(inside.get(one) ?? []).filter((inner) => !DECIDING.includes(inner.kind)),
        ]);
        next = [...new Set(read)].filter((one) => !found.has(one) && isLogic(one) && goesInto(one));
      }
      return [...found];
    },
  };
}

/** People and teams decide nothing about a lead by themselves. */
function isLogic({ kind }: Definition): boolean {
  return kind !== 'role' && kind !== 'team' && kind !== 'asset';
}
