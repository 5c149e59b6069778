/** The lines a definition was written on, and where they can be edited. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { Origin } from '#core/conditions/test.ts';
import { nodeAt } from '#core/diagnostics/place.ts';
import { company } from './company.ts';
import { examination } from './examination.ts';

export interface Excerpt {
  readonly file: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Without the indentation that all lines share. */
  readonly lines: readonly string[];
  /** The lines in the repository, if the company names one. */
  readonly href?: string;
}

export function excerptOf({ policy, path }: Pick<Definition, 'policy' | 'path'>): Excerpt {
  const { file, document } = policy;
  const { from, to } = document.locate(nodeAt(file, path));
  const all = document.text.split(/\r?\n/u);
  // A node ends where the next one begins, so blank lines and comments between them are not its own.
  const own = all.slice(from.line - 1, to.column === 1 ? to.line - 1 : to.line);
  while (/^\s*(?:#.*)?$/u.test(own.at(-1) ?? 'end')) own.pop();
  const lastLine = from.line + Math.max(own.length, 1) - 1;
  const href = repositoryHref(file, `#L${from.line}-L${lastLine}`);
  return {
    file,
    firstLine: from.line,
    lastLine,
    lines: withoutIndent(own),
    ...(href === undefined ? {} : { href }),
  };
}

/** `file:line` of an origin, for the lines of a trace or a ledger. */
export function sourceOf({ file, path }: Origin): { readonly text: string; readonly href?: string } {
  const document = examination.documents.find((candidate) => candidate.file === file);
  if (document === undefined) return { text: file };
  const { line } = document.locate(nodeAt(file, path)).from;
  const href = repositoryHref(file, `#L${line}`);
  const text = `${file.split('/').at(-1)}:${line}`;
  return href === undefined ? { text } : { text, href };
}

/** Only web addresses become links, whatever a policy says. */
function repositoryHref(file: string, fragment: string): string | undefined {
  const { repository } = company;
  if (repository === undefined || !repository.url.startsWith('https://')) return undefined;
  const path = [repository.branch ?? 'main', ...file.split('/')].map(encodeURIComponent).join('/');
  return `${repository.url.replace(/\/$/u, '')}/blob/${path}${fragment}`;
}

function withoutIndent(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/u));
  const shared = Math.min(...indents, 80);
  return lines.map((line) => line.slice(shared));
}
