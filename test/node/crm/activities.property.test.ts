/** Whatever activities come in, by whatever names, the table has what a plain reading of the rows gives. */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { type Example, example, opened, rowsIn } from './crm-folder.ts';

let of: Example;
beforeAll(async () => {
  of = await example();
});

const NAMES: Readonly<Record<string, string>> = {
  call: 'call',
  CALL: 'call',
  'outbound call': 'call',
  'Personal e-mail': 'personal-email',
  EMAIL: 'personal-email',
  ' Meeting ': 'meeting',
  Event: 'meeting',
};
const TIMES: Readonly<Record<string, number>> = {
  '2026-10-01T08:00:00Z': Date.UTC(2026, 9, 1, 8),
  '2026-10-01 08:00:00+02:00': Date.UTC(2026, 9, 1, 6),
  '2026-10-01T08:00:00.123Z': Date.UTC(2026, 9, 1, 8, 0, 0, 123),
  '1790000000000': 1_790_000_000_000,
};
const row = fc.record({
  type: fc.constantFrom(...Object.keys(NAMES), 'Ring back', ''),
  at: fc.constantFrom(...Object.keys(TIMES), 'yesterday', '', '2026-13-01T08:00:00Z'),
  minutes: fc.constantFrom('', '5', '5.0', '5.5', 'long'),
});

it('reads activities as a plain reading does', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
      const lines = rows.map(({ type, at, minutes }, place) => `C-${place},P-1,${type},${at},${minutes}\n`);
      const crm = await opened(of, {
        'people.csv': 'person,owner\nP-1,ada\n',
        'activities.csv': `activity,person,type,at,minutes\n${lines.join('')}`,
      });
      const read = await rowsIn(crm, 'crm_activities', ['activity', 'type', 'at', 'minutes']);
      crm.close();
      const expected = rows.flatMap(({ type, at, minutes }, place) => {
        const [id, instant] = [NAMES[type], TIMES[at]];
        if (id === undefined || instant === undefined) return [];
        return [[`C-${place}`, id, instant, minutes.startsWith('5') && minutes !== '5.5' ? 5 : null]];
      });
      expect(read).toEqual(expected.toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)));
    }),
    { numRuns: 25 },
  );
});
