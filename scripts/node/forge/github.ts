/**
 * Comments of pull requests over the API of GitHub. One comment for each pull request, written over by later
 * runs; only a comment by our own account counts as ours, whatever another one says of itself.
 */
import { orderOf } from '../../core/report/comment/comment.ts';
import { UsageError } from '../usage-error.ts';

export interface Forge {
  /** `https://api.github.com`. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** Login under which the token writes: `github-actions[bot]`. */
  readonly author: string;
  readonly fetch: typeof fetch;
}

/** Numbers of the open pull requests whose newest commit this is. The forge is asked, never the change itself. */
export async function pullRequestsAt(forge: Forge, head: string): Promise<readonly number[]> {
  const found = await all(forge, `/repos/${forge.repository}/commits/${head}/pulls`);
  return found.flatMap(({ number, state, head: tip }) =>
    typeof number === 'number' && state === 'open' && isObject(tip) && tip['sha'] === head ? [number] : [],
  );
}

export type Put = 'written' | 'updated' | 'newer';

/** `newer` if the comment there is by a later run, and stays. */
export async function putComment(
  forge: Forge,
  pullRequest: number,
  { text, order }: { readonly text: string; readonly order: number },
): Promise<Put> {
  const issue = `/repos/${forge.repository}/issues`;
  const comments = await all(forge, `${issue}/${pullRequest}/comments`);
  for (const { id, body, user } of comments) {
    const before = typeof body === 'string' ? orderOf(body) : undefined;
    if (before === undefined || !isObject(user) || user['login'] !== forge.author) continue;
    if (before > order) return 'newer';
    await ask(forge, `${issue}/comments/${Number(id)}`, { method: 'PATCH', body: JSON.stringify({ body: text }) });
    return 'updated';
  }
  await ask(forge, `${issue}/${pullRequest}/comments`, { method: 'POST', body: JSON.stringify({ body: text }) });
  return 'written';
}

const PAGE = 100;
/** So many pages are read at most; more comments than that nobody reads either. */
const MOST_PAGES = 50;

async function all(forge: Forge, path: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const found: Readonly<Record<string, unknown>>[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const items: unknown = await ask(forge, `${path}?per_page=${PAGE}&page=${page}`, { method: 'GET' });
    const read = Array.isArray(items) ? items.filter(isObject) : [];
    found.push(...read);
    if (read.length < PAGE) break;
  }
  return found;
}

async function ask(forge: Forge, path: string, request: RequestInit): Promise<unknown> {
  const response = await forge.fetch(`${forge.api}${path}`, {
    ...request,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${forge.token}`,
      'content-type': 'application/json',
      'x-github-api-version': '2022-11-28',
    },
  });
  if (response.ok) return response.json();
  throw new UsageError(
    `The forge answered ${response.status} to ${request.method ?? 'GET'} ${path}.`,
    'The token needs to read pull requests and to write to them ("pull-requests: write").',
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
