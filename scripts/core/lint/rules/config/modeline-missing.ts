/** The first line of a policy tells editors its schema, so that they explain the format while one types. */
import type { Policy } from '../../../agreement/agreement.ts';
import type { Fix } from '../../../diagnostics/finding.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { LintRule } from '../../lint-rule.ts';

const MODELINE = /^#[ \t]*yaml-language-server:[ \t]*\$schema=(\S+)/u;

export const modelineMissing: LintRule = {
  id: 'config/modeline-missing',
  fixable: true,
  title: 'A policy whose editor does not know its schema',
  severity: 'warning',
  certainty: 'proved',
  why: 'With the line, an editor explains every key and marks mistakes while one types; without it, only this check does.',
  remedy: 'Begin the file with the line that names its schema.',
  check: ({ policies }) => policies.flatMap(checkFirstLine),
};

function checkFirstLine({ document, file, kind }: Policy): readonly Occurrence[] {
  const [first = ''] = document.text.split(/\r?\n/u, 1);
  const schema = MODELINE.exec(first)?.[1];
  const wanted = `${kind.id}.schema.json`;
  const place = { in: 'text', file, from: 0, to: first.length } as const;
  const line = `# yaml-language-server: $schema=../schemas/${wanted}`;
  const remedy = `Begin the file with: ${line}`;
  const fixed = (to: number, by: string): Fix => ({ title: remedy, file, edits: [{ do: 'replace', from: 0, to, by }] });
  if (schema === undefined)
    return [
      {
        message: 'The file does not begin with the line that tells editors its schema.',
        place,
        remedy,
        fix: fixed(0, `${line}\n`),
      },
    ];
  if (schema.split('/').at(-1) === wanted) return [];
  return [
    {
      message: `The first line names the schema ${schema}, but the policy is of the kind "${kind.id}".`,
      place,
      remedy,
      fix: fixed(
        first.length,
        `# yaml-language-server: $schema=${[...schema.split('/').slice(0, -1), wanted].join('/')}`,
      ),
    },
  ];
}
