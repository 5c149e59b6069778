import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const REST = 'type: webinar, owner: growth, from: 2026-07-01, aims_at: [makers], moves: { from: inquiry, to: mql }';

const smallest = `
owners: { marketing: growth, sales: field-sales }
programmes: [ { id: webinar, ${REST}, to_what_end: growth-of-revenue } ]
`;

const programmes = (body: string) => `programmes: [ { id: webinar, ${REST}, to_what_end: demand, ${body} } ]`;
const ends = (body: string) => `ends: [ { ${body} } ]`;

describe('programmes', () => {
  judgeSnippets('programmes', {
    smallest,
    valid: {
      'an end that leads on': ends('id: demand, measured_by: More leads, to_what_end: revenue'),
      'an end that rests on a motive': ends('id: demand, measured_by: More leads, motive: They ask us first.'),
      'an end that says neither, which stops its chains': ends('id: demand, measured_by: More leads'),
      'a promise of number and quality': programmes('promises: { leads: 60, of: mql, acceptance: 65% }'),
      'results counted in full': programmes(
        'results: { counted_on: 2026-10-12, leads: 41, within_icp: 35, decided: 33, accepted: 24, sqls: 9, spent: 18400.5, revenue: 52000 }',
      ),
      'whom it speaks to, with what, for how much': programmes(
        'personas: [planner], signals: [webinar-attended], assets: [ebook], budget: 24000, until: 2026-12-18, motive: A call',
      ),
    },
    invalid: {
      'a programme to no end': [`programmes: [ { id: webinar, ${REST} } ]`, 'schema/missing-key', 'programmes 0 id'],
      'a programme that aims at nobody': [
        `programmes: [ { id: webinar, ${REST.replace('[makers]', '[]')}, to_what_end: demand } ]`,
        'schema/wrong-size',
        'programmes 0 aims_at',
      ],
      'a promise of no lead': [
        programmes('promises: { leads: 0, of: mql, acceptance: 65% }'),
        'schema/out-of-range',
        'programmes 0 promises leads',
      ],
      'a promise without quality': [
        programmes('promises: { leads: 60, of: mql }'),
        'schema/missing-key',
        'programmes 0 promises',
      ],
      'a share that is typed in where it is worked out': [
        programmes('results: { counted_on: 2026-10-12, leads: 41, acceptance: 65% }'),
        'schema/unknown-key',
        'programmes 0 results acceptance',
      ],
      'half a lead': [
        programmes('results: { counted_on: 2026-10-12, leads: 41.5 }'),
        'schema/wrong-type',
        'programmes 0 results leads',
      ],
      'results of no day': [programmes('results: { leads: 41 }'), 'schema/missing-key', 'programmes 0 results'],
      'a negative budget': [programmes('budget: -1'), 'schema/out-of-range', 'programmes 0 budget'],
      'an end nobody could see': [ends('id: demand, to_what_end: revenue'), 'schema/missing-key', 'ends 0 id'],
    },
  });
});
