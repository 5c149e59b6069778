/**
 * Makes a built site independent of where it stands. Pages are written with addresses from the root
 * (`/stages/mql/`); here each becomes relative to its page and names its file, so that one folder works
 * under any path of any host, and opened from a disk.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, posix, relative } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** Rewrites every page and style sheet of the folder in place. */
export async function relateSite(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  await Promise.all(
    entries.map(async ({ parentPath, name }) => {
      const rewrite = rewriters[extname(name)];
      if (rewrite === undefined) return;
      const path = join(parentPath, name);
      await writeFile(path, rewrite(await readFile(path, 'utf8'), relative(folder, path).replaceAll('\\', '/')));
    }),
  );
}

const rewriters: Readonly<Record<string, (text: string, file: string) => string>> = {
  '.html': relateLinks,
  '.css': relateAssets,
};

/** Style sheets name their fonts by `url(…)`, without quotes as the bundler writes them. */
function relateAssets(css: string, file: string): string {
  return css.replaceAll(/url\((\/[^/)][^)]*)\)/gu, (_all, address: string) => `url(${relate(address, file)})`);
}

/**
 * The same page with relative addresses; `page` is its file from the root, `stages/mql/index.html`.
 * Only the addresses change: all other characters stay as they are.
 */
export function relateLinks(html: string, page: string): string {
  const edits = elementsOf(parse(html, { sourceCodeLocationInfo: true }))
    .flatMap((element) => editsOf(element, page))
    .sort((one, other) => one.from - other.from);
  let result = '';
  let done = 0;
  for (const { from, to, text } of edits) {
    result += html.slice(done, from) + text;
    done = to;
  }
  return result + html.slice(done);
}

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(parent: Parent): readonly Element[] {
  return parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node)] : []));
}

/** Attributes that hold an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src']);

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function editsOf({ attrs, sourceCodeLocation }: Element, page: string): readonly Edit[] {
  return attrs.flatMap(({ name, value }) => {
    const location = sourceCodeLocation?.attrs?.[name];
    if (location === undefined || !ADDRESSES.has(name) || !/^\/(?!\/)/u.test(value)) return [];
    const text = `${name}="${encode(relate(value, page))}"`;
    return [{ from: location.startOffset, to: location.endOffset, text }];
  });
}

/** From the page `stages/mql/index.html`, `/signals/#views` is `../../signals/index.html#views`. */
function relate(address: string, page: string): string {
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/su.exec(address) ?? [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (file === page && rest.startsWith('#')) return rest;
  return `${posix.relative(posix.dirname(page), file)}${rest}`;
}

function encode(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
