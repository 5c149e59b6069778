/** The lines a definition was written on, and where they can be edited. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { Origin } from '#core/conditions/test.ts';
import { nodeAt, valueAt } from '#core/diagnostics/place.ts';
import type { Field, Lead } from '#core/schema/policies.generated.ts';
import { company } from './company.ts';
import { agreement, examination } from './examination.ts';
import { written } from './written.ts';

export interface Excerpt {
  readonly file: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Without the indentation that all lines share. */
  readonly lines: readonly string[];
  /** The lines in the repository, if the company names one. */
  readonly href?: string;
}

export function excerptOf(definition: Definition): Excerpt {
  const { policy, path } = definition;
  const { file, document } = policy;
  const { from, to } = document.locate(nodeAt(file, path));
  const all = withoutPersonal(document.text, definition).split(/\r?\n/u);
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

/** Values of personal fields stay in the policy; a page shows that there is one. */
function withoutPersonal(text: string, { kind, data, policy, path }: Definition): string {
  if (kind !== 'lead') return text;
  const { file, document } = policy;
  return Object.keys(written<Lead>({ data }).fields)
    .filter((id) => isPersonal(id))
    .map((id) => document.locate(valueAt(file, [...path, 'fields', id])))
    .sort((one, other) => other.from.offset - one.from.offset)
    .reduce((rest, { from, to }) => `${rest.slice(0, from.offset)}…${rest.slice(to.offset)}`, text);
}

function isPersonal(field: string): boolean {
  const definition = agreement.find('field', field);
  return definition !== undefined && written<Field>(definition).personal === true;
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
