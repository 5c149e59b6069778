/** Objects of a repository by their names; one process of git for all of them. */
import { outputOfGit } from './git.ts';

const LINE_FEED = 10;

/** Contents by object id, each once. All have to be there. */
export async function contentsOf(folder: string, ids: Iterable<string>): Promise<ReadonlyMap<string, Buffer>> {
  const asked = [...new Set(ids)];
  const contents = new Map<string, Buffer>();
  if (asked.length === 0) return contents;
  const out = await outputOfGit(folder, ['cat-file', '--batch'], lines(asked));
  let at = 0;
  while (at < out.length) {
    const end = out.indexOf(LINE_FEED, at);
    const [id = '', , size = ''] = out.toString('latin1', at, end).split(' ');
    const from = end + 1;
    const to = from + Number(size);
    contents.set(id, out.subarray(from, to));
    at = to + 1;
  }
  return contents;
}

export interface Named {
  readonly id: string;
  readonly type: string;
}

/** What each name stands for, in their order; `undefined` if for nothing, or for more than one thing. */
export async function objectsNamed(folder: string, names: readonly string[]): Promise<readonly (Named | undefined)[]> {
  const out = await outputOfGit(folder, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], lines(names));
  const answers = out.toString().split('\n');
  return names.map((_, place) => {
    const [id = '', type = ''] = (answers[place] ?? '').split(' ');
    return /^[0-9a-f]{40,64}$/u.test(id) && /^(?:commit|tree|blob|tag)$/u.test(type) ? { id, type } : undefined;
  });
}

function lines(names: readonly string[]): string {
  return names.map((name) => `${name}\n`).join('');
}
