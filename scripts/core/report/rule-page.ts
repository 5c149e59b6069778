/**
 * The page of a check rule as a report: what it finds in a line, then the page itself. Pages are plain
 * Markdown of few forms (headings, fenced code, lists, paragraphs), and are shown as blocks so that every
 * format can show them.
 */
import type { ListedRule } from '../diagnostics/listed-rule.ts';
import type { Block, Code } from './report.ts';

export function rulePageBlocks(rule: ListedRule, page: string): readonly Block[] {
  return [factsOf(rule), ...blocksOf(withoutHead(page))];
}

function factsOf({ id, severity, certainty, affects, since, fixable, maySuppress, options = {} }: ListedRule): Block {
  const facts: readonly (readonly [string, string])[] = [
    ['Severity', severity],
    ['Known by', CERTAINTIES[certainty]],
    ['Affects', affects.join(', ')],
    ['Fix', fixable === true ? 'npm run lockstep -- fix' : 'by hand'],
    ['Set aside', maySuppress ? `# lockstep-ignore-next-line ${id} -- reason` : 'never'],
    ['Since', since],
    ...Object.entries(options).map(([key, what]): readonly [string, string] => [`Option ${key}`, what]),
  ];
  return {
    block: 'table',
    columns: [
      { title: 'Rule', align: 'left' },
      { title: id, align: 'left' },
    ],
    rows: facts.map(([name, value]) => [{ text: name, role: 'quiet' }, value]),
  };
}

const CERTAINTIES: Readonly<Record<ListedRule['certainty'], string>> = {
  proved: 'proof',
  observed: 'observation of data',
  heuristic: 'experience: it may be wrong',
  undecided: 'nothing: it is not settled',
};

/** The title and the line below it are told by the facts. */
function withoutHead(page: string): string {
  return page.replaceAll('\r\n', '\n').replace(/^# .*\n+(?:`[^`\n]+` · .*\n+)?/u, '');
}

function blocksOf(page: string): readonly Block[] {
  const parts = page.split(/^(```+)([^\n]*)\n([\s\S]*?)^\1[ \t]*$/mu);
  const blocks: Block[] = [];
  for (let index = 0; index < parts.length; index += 4) {
    blocks.push(...proseBlocks(parts[index] ?? ''));
    const code = parts[index + 3];
    if (code !== undefined) blocks.push({ block: 'code', language: languageOf(parts[index + 2] ?? ''), text: code });
  }
  return blocks;
}

function languageOf(words: string): Code['language'] {
  const [first = ''] = words.split(' ');
  return first === 'yaml' || first === 'json' || first === 'diff' ? first : 'text';
}

function proseBlocks(text: string): readonly Block[] {
  return text
    .split(/\n{2,}/u)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part): Block => {
      const heading = /^#+ (.*)$/u.exec(part)?.[1];
      if (heading !== undefined) return { block: 'heading', text: heading };
      const items = part.split(/\n(?=- )/u);
      if (items.every((item) => item.startsWith('- '))) {
        return { block: 'list', items: items.map((item) => ({ cell: joined(item.slice('- '.length)) })) };
      }
      return { block: 'text', text: joined(part) };
    });
}

function joined(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' ');
}
