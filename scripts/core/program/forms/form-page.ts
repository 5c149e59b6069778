/**
 * The page of a form of the language, taken apart: what it is for, policies that show it, leads with
 * what each is expected to come out as, and what is refused. A test judges the leads by the policies.
 *
 * Fenced blocks are `yaml` (policies, one a block), `yaml leads` (a list of sample leads), `yaml
 * members` (what accounts have beside people) and `yaml refused <rule>` (a policy with one mistake).
 */
export interface FormPage {
  readonly title: string;
  /** Kind of policy it is written in. */
  readonly kind: string;
  readonly parts: readonly Part[];
}

export type Part =
  | { readonly part: 'heading'; readonly text: string }
  | { readonly part: 'text'; readonly text: string }
  | { readonly part: 'list'; readonly items: readonly string[] }
  | { readonly part: 'policy' | 'leads' | 'members'; readonly text: string }
  | { readonly part: 'refused'; readonly rule: string; readonly text: string };

/** `# Title`, the kind in backticks on a line of its own, then parts with blank lines between them. */
export function readFormPage(markdown: string): FormPage {
  const [title = '', kind = '', ...rest] = markdown.split(/^(```[\s\S]*?^```)$|\n{2,}/mu).flatMap((block) => {
    const text = (block ?? '').trim();
    return text === '' ? [] : [text];
  });
  return { title: title.replace(/^# /u, ''), kind: kind.replaceAll('`', ''), parts: rest.map(partOf) };
}

function partOf(block: string): Part {
  const fence = /^```yaml ?(?<what>[^\n]*)\n(?<text>[\s\S]*?)\n?```$/u.exec(block)?.groups;
  if (fence !== undefined) return fenced(fence['what'] ?? '', fence['text'] ?? '');
  if (block.startsWith('## ')) return { part: 'heading', text: block.slice(3) };
  if (block.startsWith('- ')) return { part: 'list', items: block.slice(2).split(/\n- /u).map(inOneLine) };
  return { part: 'text', text: inOneLine(block) };
}

function fenced(what: string, text: string): Part {
  const [word, rule = ''] = what.split(' ');
  if (word === 'refused') return { part: 'refused', rule, text };
  return { part: word === 'leads' || word === 'members' ? word : 'policy', text };
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' ');
}

/** Text with what is written in backticks apart. */
export function piecesOf(text: string): readonly { readonly text: string; readonly isCode: boolean }[] {
  return text
    .split('`')
    .map((piece, place) => ({ text: piece, isCode: place % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
