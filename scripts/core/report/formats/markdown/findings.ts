/** Findings of a report in Markdown: one item of a list each, with what to do below it. */
import type { LocatedFinding, SuppressedFinding } from '../../report.ts';
import { whereOf } from '../where.ts';
import { escaped, escapedLine, fenced, inlineCode } from './escape.ts';

export function findingItem(finding: LocatedFinding): readonly string[] {
  const { witness, fix } = finding;
  return [
    headOf(finding),
    ...(finding.didYouMean === undefined ? [] : part(`Did you mean ${inlineCode(finding.didYouMean)}?`)),
    ...part(escapedLine(finding.why)),
    ...finding.related.flatMap(({ note, at }) => part(`${inlineCode(whereOf(at))} ${escaped(note)}`)),
    ...part(`**Do:** ${escaped(finding.remedy)}`),
    ...(fix === undefined ? [] : part(`**Fix:** ${escaped(fix.title)}`)),
    ...(witness === undefined
      ? []
      : [...part(escapedLine(witness.says)), '', ...indented(fenced(witness.yaml, 'yaml'))]),
  ];
}

/** One line: what it is and where. */
export function headOf(finding: LocatedFinding): string {
  return `- **${finding.severity}** ${escaped(finding.message)} (${inlineCode(whereOf(finding.at))}, ${inlineCode(finding.rule)})`;
}

export function suppressedItem(finding: SuppressedFinding): readonly string[] {
  const { reason, until, owner } = finding.suppression;
  const terms = [
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(owner === undefined ? [] : [`owner: ${owner}`]),
  ];
  const aside = `**Set aside:** ${escaped(reason)}${terms.length === 0 ? '' : escaped(` (${terms.join(', ')})`)}`;
  return [headOf(finding), ...part(aside)];
}

/** A line of its own below the item. */
function part(text: string): readonly string[] {
  return ['', `  ${text}`];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
