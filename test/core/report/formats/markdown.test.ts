/** Markdown for a pull request: whatever a policy or a lead says stays text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, escapedHtml, escapedLine, fenced, inlineCode } from '#core/report/formats/markdown/escape.ts';
import { markdown } from '#core/report/formats/markdown.ts';
import { noPaint } from '#core/report/paint.ts';
import type { Block, Report } from '#core/report/report.ts';
import { report } from '../sample-report.ts';

function rendered(given: Report): string {
  return markdown.render(given, { paint: noPaint, width: 80 });
}

const [row, key] = report.findings;
if (row === undefined || key === undefined) throw new Error('The sample report has two findings.');

const folded: Block = {
  block: 'section',
  title: 'Details <b>',
  folded: true,
  keep: 1,
  blocks: [
    { block: 'text', text: 'One line\n- and another\n\nA paragraph' },
    { block: 'code', language: 'yaml', text: 'note: "```"\n' },
    { block: 'section', title: 'Open', folded: false, keep: 1, blocks: [] },
  ],
};

describe('markdown', () => {
  it('begins with what it comes to', () => {
    expect(rendered(report).split('\n', 1)).toEqual(['**1 error, 1 warning**']);
  });

  it('shows blocks, findings, what was there before, and what is set aside', () => {
    const suppressed = [{ ...key, suppression: { reason: 'Known', until: '2027-01-31', owner: 'revops', at: key.at } }];
    expect(rendered({ ...report, blocks: [...report.blocks, folded], existing: [row], suppressed })).toMatchSnapshot();
  });
});

describe('text that is no markup', () => {
  it.each([
    ['markup', '*a* _b_ `c` ~d~', String.raw`\*a\* \_b\_ ${'\\`c\\`'} \~d\~`],
    ['a link', '[a](https://b.example)', String.raw`\[a\](https:&#8203;//b.example)`],
    ['an image', '![a](b)', String.raw`!\[a\](b)`],
    ['HTML', '<img src=x> &amp;', '&lt;img src=x&gt; &amp;amp;'],
    ['a comment of HTML', '<!-- hidden -->', '&lt;!-- hidden --&gt;'],
    ['a mention', 'ask @everyone', 'ask @&#8203;everyone'],
    ['an address', 'a@b.example', 'a@&#8203;b.example'],
    ['an issue', 'see #12', String.raw`see \#&#8203;12`],
    ['an issue by its other name', 'see GH-12', 'see GH-&#8203;12'],
    ['a bare site', 'www.b.example', 'www&#8203;.b.example'],
    ['a cell of a table', 'a|b', String.raw`a\|b`],
    ['a line break', 'a\r\n# b', String.raw`a \# b`],
    ['a formula', '$x$', String.raw`\$x\$`],
    ['a control character', 'a\u001b[2J', String.raw`a\\u{1b}\[2J`],
  ])('%s', (_what, text, expected) => {
    expect(escaped(text)).toBe(expected);
  });

  it.each([
    ['- a', String.raw`\- a`],
    ['+ a', String.raw`\+ a`],
    ['1. a', String.raw`1\. a`],
    ['2) a', String.raw`2\) a`],
    ['===', String.raw`\===`],
    ['    a', 'a'],
    ['> a', '&gt; a'],
    ['# a', String.raw`\# a`],
  ])('where a line begins: %s', (text, expected) => {
    expect(escapedLine(text)).toBe(expected);
  });

  it('leaves no character of markup bare, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const without = escaped(text)
          .replaceAll(/\\[\\`*_[\]|~#^$]/gu, '')
          .replaceAll('&#8203;', '');
        expect(without).not.toMatch(/[`*_[\]|~#^$<>\n\r]/u);
        expect(escaped(text)).not.toMatch(/@[\p{L}\p{N}]/u);
        expect(escapedHtml(text)).not.toMatch(/[<>"\n]/u);
      }),
      { numRuns: 50 },
    );
  });

  it('fences code in more backticks than it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', 'a', '\n', ' ') }), (text) => {
        const [open = '', ...rest] = fenced(text, '');
        expect(rest.at(-1)).toBe(open);
        expect(rest.slice(0, -1).every((line) => !line.includes(open))).toBe(true);
      }),
    );
  });

  it.each([
    ['policies/a.yaml:1:2', '`policies/a.yaml:1:2`'],
    ['a`b', '``a`b``'],
    ['`a`', '`` `a` ``'],
    ['a|b', String.raw`a\|b`],
  ])('code in a line: %s', (text, expected) => {
    expect(inlineCode(text)).toBe(expected);
  });
});
