/**
 * The policies of many states of a folder at once: trees are read level by level, all states together, and
 * each content once, so that a long history costs a few processes of git and no more.
 */
import { join } from 'node:path';
import type { PolicyDocument } from '../../core/document/policy-document.ts';
import { isPolicyFile, MOST_BYTES, policyFromBytes, tooLargeDocument } from '../files/policy-file.ts';
import { contentsOf } from './objects.ts';
import type { Repository } from './repository.ts';

/** Documents by the id of the tree; the same file with the same content is the same document. */
export async function policiesOfTrees(
  { folder, policies }: Repository,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly PolicyDocument[]>> {
  const files = await filesOfTrees(folder, ids);
  const blobs = [...files.values()].flat().map(({ id }) => id);
  const contents = await contentsOf(folder, blobs);
  const known = new Map<string, PolicyDocument>();
  const documentOf = ({ name, id }: Entry): PolicyDocument => {
    const file = join(policies, name).replaceAll('\\', '/');
    const bytes = contents.get(id) ?? Buffer.alloc(0);
    const document =
      known.get(`${id} ${file}`) ??
      (bytes.length > MOST_BYTES ? tooLargeDocument(file, bytes.length) : policyFromBytes(file, bytes));
    known.set(`${id} ${file}`, document);
    return document;
  };
  return new Map(
    [...files].map(([tree, entries]) => [
      tree,
      entries.toSorted((one, other) => (one.name < other.name ? -1 : 1)).map(documentOf),
    ]),
  );
}

interface Entry {
  /** Path below the tree. */
  readonly name: string;
  readonly id: string;
}

async function filesOfTrees(folder: string, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const files = new Map<string, Entry[]>(ids.map((id) => [id, []]));
  let open = [...files.keys()].map((id) => ({ root: id, at: '', id }));
  while (open.length > 0) {
    const trees = await contentsOf(
      folder,
      open.map(({ id }) => id),
    );
    open = open.flatMap(({ root, at, id }) =>
      entriesOf(trees.get(id) ?? Buffer.alloc(0), id.length / 2).flatMap((entry) => {
        const name = `${at}${entry.name}`;
        if (entry.mode === TREE) return [{ root, at: `${name}/`, id: entry.id }];
        if (FILES.has(entry.mode) && isPolicyFile(name)) files.get(root)?.push({ name, id: entry.id });
        return [];
      }),
    );
  }
  return files;
}

const TREE = '40000';
const FILES: ReadonlySet<string> = new Set(['100644', '100755', '100664']);

/** A tree as git stores it: mode, name, and the bytes of the id. */
function entriesOf(tree: Buffer, idBytes: number): readonly (Entry & { readonly mode: string })[] {
  const entries: (Entry & { readonly mode: string })[] = [];
  let at = 0;
  while (at < tree.length) {
    const space = tree.indexOf(0x20, at);
    const end = tree.indexOf(0, space);
    entries.push({
      mode: tree.toString('latin1', at, space),
      name: tree.toString('utf8', space + 1, end),
      id: tree.toString('hex', end + 1, end + 1 + idBytes),
    });
    at = end + 1 + idBytes;
  }
  return entries;
}
