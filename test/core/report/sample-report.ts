/** One report with everything a format can meet: a frame, wide text, a related place, blocks. */
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { locateFindings } from '#core/report/locate.ts';
import type { Report } from '#core/report/report.ts';

const text = [
  'kind: signals',
  'signals:',
  '  - id: demo-request',
  '    titel: 申し込み # typed in a hurry',
  '    views: {}',
  '',
].join('\n');

/** Stands in for a parsed file: knows where the one key is. */
const document: PolicyDocument = {
  file: 'policies/signals.yaml',
  text,
  data: {},
  lost: [],
  findings: [],
  locate: (place) => {
    const part = place.in === 'policy' && place.path.length === 3 ? 'titel' : 'demo-request';
    const offset = text.indexOf(part);
    const line = text.slice(0, offset).split('\n').length;
    const column = offset - text.lastIndexOf('\n', offset);
    return {
      from: { offset, line, column },
      to: { offset: offset + part.length, line, column: column + part.length },
    };
  },
};

export const report: Report = {
  command: 'check',
  agreement: { name: 'Fernhill Software', version: '3.2' },
  asOf: '2026-10-15T09:00:00Z',
  findings: locateFindings(
    [
      {
        rule: 'data/not-a-value',
        severity: 'warning',
        certainty: 'observed',
        message: 'Row 7 says the company has "1,200" employees, which is not a whole number.',
        place: { in: 'rows', file: 'leads.csv', row: 7, column: 'employees' },
        why: 'A value that does not fit its field exactly is left out, never rounded.',
        remedy: 'Write 1200.',
      },
      {
        rule: 'schema/unknown-key',
        severity: 'error',
        certainty: 'proved',
        message: 'The signal "demo-request" has a key "titel", which nothing reads.\u001b[2J',
        place: { in: 'policy', file: 'policies/signals.yaml', path: ['signals', 0, 'titel'], part: 'key' },
        related: [
          {
            place: { in: 'policy', file: 'policies/signals.yaml', path: ['signals', 0], part: 'node' },
            note: 'is the signal',
          },
        ],
        why: 'A misspelt key is silently without effect.',
        remedy: 'Correct the spelling or remove the line.',
        didYouMean: 'title',
      },
    ],
    [document],
  ),
  blocks: [
    { block: 'heading', text: 'Standing' },
    {
      block: 'table',
      columns: [
        { title: 'Stage', align: 'left' },
        { title: 'Leads', align: 'right' },
      ],
      rows: [
        ['mql', '12'],
        [{ text: 'recycled', role: 'quiet' }, '3'],
      ],
    },
    { block: 'list', items: [{ cell: 'demo requested', items: [{ cell: { text: 'yesterday', role: 'good' } }] }] },
  ],
  summary: '1 error, 1 warning',
};
