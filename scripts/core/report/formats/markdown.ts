/** For a pull request, an issue or a mail: what it comes to first, then tables, then findings. */
import type { Format } from '../format.ts';
import type { Report } from '../report.ts';
import { apart, foldedLines } from './markdown/blocks.ts';
import { escapedLine } from './markdown/escape.ts';
import { findingItem, headOf, suppressedItem } from './markdown/findings.ts';

export const markdown: Format = {
  id: 'markdown',
  summary: 'for a pull request or an issue: the summary first, then tables and findings',
  render(report) {
    const parts = [
      summaryLines(report),
      apart(report.blocks, 2),
      ...findingParts(report),
      existingPart(report),
      suppressedPart(report),
    ];
    return parts
      .filter((lines) => lines.length > 0)
      .map((lines) => `${lines.join('\n')}\n`)
      .join('\n');
  },
};

function summaryLines({ summary }: Report): readonly string[] {
  return summary
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line, index) => (index === 0 ? [`**${escapedLine(line)}**`] : ['', escapedLine(line)]));
}

function findingParts({ findings }: Report): readonly (readonly string[])[] {
  if (findings.length === 0) return [];
  return [
    ['## Findings'],
    findings.flatMap((finding, index) => [...(index === 0 ? [] : ['']), ...findingItem(finding)]),
  ];
}

function existingPart({ existing = [] }: Report): readonly string[] {
  if (existing.length === 0) return [];
  return foldedLines(`Found before the change as well: ${existing.length}`, existing.map(headOf));
}

function suppressedPart({ suppressed = [] }: Report): readonly string[] {
  if (suppressed.length === 0) return [];
  const items = suppressed.flatMap((finding, index) => [...(index === 0 ? [] : ['']), ...suppressedItem(finding)]);
  return foldedLines(`Set aside by comments in the policies: ${suppressed.length}`, items);
}
