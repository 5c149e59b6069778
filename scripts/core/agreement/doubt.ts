/**
 * What nobody can know while a file is broken. An id that seems to be missing, or to be unused, may stand
 * in a part that could not be read; saying so would make one mistake look like many.
 */
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Definition } from './agreement.ts';
import type { Recognised } from './recognise.ts';

export interface Doubt {
  /** The id may be defined, as one of these kinds, in a part that could not be read. */
  mayDefine(kinds: readonly string[], id: string): boolean;
  /** Anything of this kind may be defined there. */
  mayLack(kind: string): boolean;
  /** The id may be named in a part that could not be read. */
  mayName(kind: string, id: string): boolean;
}

interface Dark {
  /** Kind of the policy; `undefined` if it could be any. */
  readonly kind: Kind | undefined;
  says(id: string): boolean;
}

/** What could not be understood of a recognised document. */
export interface Lost {
  readonly words: readonly string[];
  /** Kinds of definitions that may be missing from it, whatever their ids. */
  readonly definitions: readonly string[];
  /** Kinds that it may have referred to. */
  readonly references: readonly string[];
}

/**
 * `missing` are kinds of policies that are not there, `repeated` definitions whose id another one has: one
 * of the two was meant to have another.
 */
export function doubtAbout(
  documents: readonly Recognised[],
  judged: readonly { readonly recognised: Recognised; readonly lost: Lost }[],
  missing: readonly Kind[],
  repeated: readonly Definition[],
): Doubt {
  const unreadable = documents.filter(({ kind }) => kind === undefined);
  const dark: readonly Dark[] = [
    ...unreadable.map(({ seems, document }) => ({ kind: seems, says: mention(document.text) })),
    ...judged.flatMap(({ recognised, lost: { words } }) => {
      const says = (id: string): boolean =>
        words.some((word) => didYouMean(id, [word.replace(/^\$/u, '')]) !== undefined);
      return words.length === 0 ? [] : [{ kind: recognised.kind, says }];
    }),
    ...missing.map((kind) => ({ kind, says: () => true })),
  ];
  const defined = new Set([...judged.flatMap(({ lost }) => lost.definitions), ...repeated.map(({ kind }) => kind)]);
  const referred = new Set(judged.flatMap(({ lost }) => lost.references));
  return {
    mayDefine: (kinds, id) =>
      kinds.some((kind) => defined.has(kind)) || dark.some(({ kind, says }) => couldDefine(kind, kinds) && says(id)),
    mayLack: (wanted) => defined.has(wanted) || dark.some(({ kind }) => couldDefine(kind, [wanted])),
    mayName: (kind, id) => referred.has(kind) || dark.some(({ says }) => says(id)),
  };
}

function couldDefine(kind: Kind | undefined, kinds: readonly string[]): boolean {
  return kind === undefined || kind.defines.some(({ id }) => kinds.includes(id));
}

/** Whether a text holds an id, or the last part of a nested one, as a word. Of no text everything is possible. */
function mention(text: string): (id: string) => boolean {
  const words = new Set(text.split(/[^\w.-]+/u));
  return (id) => text === '' || words.has(id.split('/').at(-1) ?? id);
}
