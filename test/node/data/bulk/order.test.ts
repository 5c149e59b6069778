/** Verdicts keep the order of the leads, and rows their numbers, also where several threads read a file. */
import { expect, test } from 'vitest';
import { temporaryFiles } from '../temporary-files.ts';
import { inDatabase, programOf } from './both-ways.ts';

const files = temporaryFiles();
const program = await programOf('test/bench/policies');
const LEADS = 300_000;
const PADDING = 'x'.repeat(60);

test.for(['csv', 'ndjson'])('%s', { timeout: 240_000 }, async (format) => {
  const ids = Array.from({ length: LEADS }, (_, place) => `lead-${place}`);
  const last = LEADS - 1;
  const rows = ids.map((lead, place) => {
    const [country, employees] = [place % 2 === 0 ? 'DE' : 'Germany', place === last ? 'many' : '5'];
    return format === 'csv'
      ? `${lead},${country},${employees},${PADDING}`
      : JSON.stringify({ lead, 'company.country': country, 'company.employees': employees, 'contact.title': PADDING });
  });
  const header = format === 'csv' ? 'lead,company.country,company.employees,contact.title\n' : '';
  const leads = files.write(`leads.${format}`, `${header}${rows.join('\n')}\n`);
  const { verdicts, findings } = await inDatabase(program, { leads }, files.folder);
  const written = verdicts
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.slice(0, line.indexOf(',')));
  expect(written.findIndex((lead, place) => lead !== ids[place])).toBe(-1);
  expect(written).toHaveLength(LEADS);
  expect(findings[0]).toContain(`data/not-a-value ${LEADS} company.employees`);
});
