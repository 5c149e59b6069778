/** A module as a whole: the text written for a tiny agreement, and how it is loaded. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dayIn } from '#core/program/leads/zone.ts';
import { toJs } from '#core/program/to-js/index.ts';
import { loadModule } from '../../js/load-module.ts';
import { programWith } from '../small-agreement.ts';
import { STAMP } from './module-verdict.ts';

const tiny = programWith({
  'data-dictionary': `
fields:
  - { id: company.employees, title: Employees, type: number }`,
  signals: `
signals:
  - { id: demo, title: Demo request, properties: [ { id: minutes, type: number } ] }`,
  scoring: `
models:
  - id: interest
    cap: 50
    rules:
      - { id: size, field: company.employees, bands: [ { below: 50, points: 0 }, { from: 50, points: 20 } ] }
      - { id: demos, signal: demo, where: { minutes: { from: 5 } }, points: 10, limit: once per 7d, in_last: 30d }
    bands: [ { id: a, from: 30 }, { id: b } ]`,
  lifecycle: `
stages:
  - { id: lead, owner: marketing, enter: { signal: demo } }
  - { id: mql, owner: marketing, enter: { grade: interest, is: a } }
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: sales } ]`,
});

describe('the module of a tiny agreement', () => {
  const { module, types } = toJs(tiny, STAMP);

  it('is plain code', async () => {
    await expect(module).toMatchFileSnapshot('tiny-module.js.txt');
  });

  it('has types in the units of its fields', async () => {
    await expect(types).toMatchFileSnapshot('tiny-module.d.ts.txt');
  });

  it('carries no table it does not need', () => expect(module).not.toMatch(/foldTable/u));

  it('is stamped', async () => {
    const { agreement } = await loadModule(module);
    expect(agreement).toEqual({ ...STAMP, timeZone: 'Europe/Berlin', inForce: { from: undefined, until: undefined } });
    const { agreement: until } = await loadModule(
      toJs(tiny, { ...STAMP, inForce: { from: 20000, until: 20010 } }).module,
    );
    expect(until).toMatchObject({ inForce: { from: 20000, until: 20010 } });
  });

  it('loads from a file', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'lockstep-'));
    const file = join(directory, 'judge.js');
    await writeFile(file, module);
    await writeFile(join(directory, 'package.json'), '{ "type": "module" }');
    const { judgeLead } = await import(/* @vite-ignore */ pathToFileURL(file).href);
    await rm(directory, { recursive: true });
    const demo = { id: '1', signal: 'demo', at: 0, properties: { minutes: 5 } };
    const verdict = judgeLead(
      { id: 'kim', fields: { 'company.employees': 50 }, events: [demo] },
      { asOf: 1, asOfDate: 0 },
    );
    expect(verdict).toMatchObject({ lead: 'kim', stage: 'mql', interest_least: 3000, interest_grade: 'a' });
  });

  it.each([undefined, null, ''])('takes %j for a missing value', async (missing) => {
    const { judgeLead } = await loadModule(toJs(programWith(), STAMP).module);
    if (typeof judgeLead !== 'function') throw new Error('the module exports no judgeLead');
    const fields = { 'company.employees': missing === '' ? null : missing, 'contact.email': missing };
    const lead = { id: 'kim', fields, events: missing === '' ? [] : missing, records: null };
    const { unknown_fields: unknown, fit_most: most } = judgeLead(lead, { asOf: 0, asOfDate: 0 });
    expect(unknown).toContain('contact.email');
    expect(most).toBe(4000);
  });

  it.each([
    '2026-10-24T21:59:59.999Z',
    '2026-10-24T22:00:00Z',
    '2026-10-25T22:59:59Z',
    '2026-10-25T23:00:00Z',
    '1969-12-31T23:30:00Z',
    '2000-02-29T00:00:00Z',
  ])('knows the day of %s', async (instant) => {
    const { momentAt } = await loadModule(module);
    if (typeof momentAt !== 'function') throw new Error('the module exports no momentAt');
    const asOf = Date.parse(instant);
    expect(momentAt(asOf)).toEqual({ asOf, asOfDate: dayIn('Europe/Berlin', asOf) });
  });
});
