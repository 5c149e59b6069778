/** One comment for each pull request, over the API of a forge that is played here. */
import { describe, expect, it } from 'vitest';
import { type Forge, pullRequestsAt, putComment } from '#node/forge/github.ts';

const HEAD = '0123abc';
const ours = (order: number) => `<!-- lockstep review ${order} ${HEAD} -->\nMQL becomes looser.`;
const by = (login: string, body: string, id = 7) => ({ id, body, user: { login } });

/** Answers by path, and keeps what was asked. */
function forgeWith(answers: Readonly<Record<string, unknown>>): { readonly forge: Forge; readonly asked: string[] } {
  const asked: string[] = [];
  const forge: Forge = {
    api: 'https://forge.example',
    repository: 'quillmere/agreement',
    token: 'secret',
    author: 'github-actions[bot]',
    fetch: (url, request) => {
      const path = String(url).replace('https://forge.example/repos/quillmere/agreement', '');
      const { method = 'GET', body } = request ?? {};
      asked.push(typeof body === 'string' ? `${method} ${path} ${body}` : `${method} ${path}`);
      const answer = method === 'GET' ? answers[path] : {};
      return Promise.resolve(
        Response.json(answer ?? { message: 'Not Found' }, { status: answer === undefined ? 404 : 200 }),
      );
    },
  };
  return { forge, asked };
}

const COMMENTS = '/issues/3/comments?per_page=100&page=1';

describe('the comment under a pull request', () => {
  it.each([
    ['is written where there is none', [], 'written', 'POST /issues/3/comments'],
    ['is written over by a later run', [by('github-actions[bot]', ours(40))], 'updated', 'PATCH /issues/comments/7'],
    ['is written over by the same run', [by('github-actions[bot]', ours(41))], 'updated', 'PATCH /issues/comments/7'],
    ['stays if a later run wrote it', [by('github-actions[bot]', ours(42))], 'newer', undefined],
    [
      'is not one that somebody else wrote with our marker',
      [by('mallory', ours(99))],
      'written',
      'POST /issues/3/comments',
    ],
    [
      'is not one of our account about something else',
      [by('github-actions[bot]', 'Deployed.')],
      'written',
      'POST /issues/3/comments',
    ],
  ])('%s', async (_what, comments, put, written) => {
    const { forge, asked } = forgeWith({ [COMMENTS]: comments });
    expect(await putComment(forge, 3, { text: ours(41), order: 41 })).toBe(put);
    const expected = written === undefined ? [] : [`${written} ${JSON.stringify({ body: ours(41) })}`];
    expect(asked.slice(1)).toEqual(expected);
  });

  it('is looked for on every page', async () => {
    const { forge, asked } = forgeWith({
      [COMMENTS]: Array.from({ length: 100 }, () => by('reviewer', 'Why?')),
      '/issues/3/comments?per_page=100&page=2': [by('github-actions[bot]', ours(1), 205)],
    });
    expect(await putComment(forge, 3, { text: ours(41), order: 41 })).toBe('updated');
    expect(asked.at(-1)).toContain('PATCH /issues/comments/205 ');
  });
});

describe('the pull requests of a commit', () => {
  it('are the open ones that end at it', async () => {
    const { forge } = forgeWith({
      [`/commits/${HEAD}/pulls?per_page=100&page=1`]: [
        { number: 3, state: 'open', head: { sha: HEAD } },
        { number: 4, state: 'closed', head: { sha: HEAD } },
        { number: 5, state: 'open', head: { sha: 'ffffff0' } },
      ],
    });
    expect(await pullRequestsAt(forge, HEAD)).toEqual([3]);
  });

  it('cannot be told where the forge refuses', async () => {
    const { forge } = forgeWith({});
    await expect(pullRequestsAt(forge, HEAD)).rejects.toThrow(
      'The forge answered 404 to GET /repos/quillmere/agreement/commits/0123abc/pulls?per_page=100&page=1.',
    );
  });
});
