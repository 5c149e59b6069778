/** Every link inside the site leads to a page, and every fragment to a place on it. */
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { DIST, htmlOf, pages } from './pages.ts';

interface Anchors {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const anchors = new Map(pages.map((page) => [page, anchorsOf(htmlOf(page))]));

function anchorsOf(html: string): Anchors {
  const elements = elementsOf(parse(html));
  const values = (...names: readonly string[]): readonly string[] =>
    elements.flatMap(({ attrs }) => attrs.filter(({ name }) => names.includes(name)).map(({ value }) => value));
  return { links: values('href', 'src'), ids: new Set(values('id')) };
}

function elementsOf(parent: DefaultTreeAdapterTypes.ParentNode): readonly DefaultTreeAdapterTypes.Element[] {
  return parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node)] : []));
}

const isOutside = (link: string): boolean => /^[a-z]+:/u.test(link);

function problemOf(page: string, link: string): string | undefined {
  const [path = '', fragment] = link.split('#');
  const file = path === '' ? `${page}index.html` : posix.normalize(posix.join(page, decodeURI(path)));
  if (!existsSync(join(DIST, file))) return 'no such file';
  if (fragment === undefined || !file.endsWith('index.html')) return undefined;
  return anchors.get(file.slice(0, -'index.html'.length))?.ids.has(decodeURIComponent(fragment)) === true
    ? undefined
    : 'no such place on the page';
}

test('no link inside the site is broken', () => {
  const broken = [...anchors].flatMap(([page, { links }]) =>
    links.flatMap((link) => {
      const problem = isOutside(link) ? undefined : problemOf(page, link);
      return problem === undefined ? [] : [`${page} → ${link}: ${problem}`];
    }),
  );
  expect([...anchors.values()].flatMap(({ links }) => links).length).toBeGreaterThan(1_000);
  expect(broken).toEqual([]);
});

test('no address depends on where the site stands', () => {
  const absolute = [...anchors].flatMap(([page, { links }]) =>
    links.filter((link) => link.startsWith('/')).map((link) => `${page}: ${link}`),
  );
  expect(absolute).toEqual([]);
});

test('links out of the site are web addresses', () => {
  const outside = new Set([...anchors.values()].flatMap(({ links }) => links.filter(isOutside)));
  expect([...outside].filter((link) => !link.startsWith('https://'))).toEqual([]);
});
