/** The plainest lead that shows something. */
import { describe, expect, it } from 'vitest';
import { minimise } from '#core/analysis/witness/minimise.ts';
import type { Lead } from '#core/program/lead.ts';
import { daysAgo, event, lead } from '../../program/small-leads.ts';

const FULL = lead({
  fields: { industry: 'retail', employees: 60, country: 'DE', title: 'Planner' },
  events: [event('demo', daysAgo(3)), event('ebook', daysAgo(2)), event('demo', daysAgo(1))],
});
const demos = ({ events = [] }: Lead): number => events.filter(({ signal }) => signal === 'demo').length;
const isBig = ({ fields }: Lead): boolean => Number(fields.get('employees') ?? 0) >= 50;
const shows = (one: Lead): boolean => isBig(one) && demos(one) > 0;

describe('a lead to be shown', () => {
  it('has what is needed only', () => {
    const { lead: least, like } = minimise(FULL, shows, []);
    expect([...least.fields]).toEqual([['employees', 60]]);
    expect(least.events?.map(({ signal }) => signal)).toEqual(['demo']);
    expect([least.records, like]).toEqual([undefined, undefined]);
  });

  it('is a sample lead that shows the same', () => {
    const sample = { ...FULL, id: 'known-to-all' };
    expect(minimise(FULL, shows, [sample])).toEqual({ lead: sample, like: 'known-to-all' });
  });

  it('is a sample lead with as little changed as can be', () => {
    const far = { ...lead({ fields: { industry: 'banking' } }), id: 'far' };
    const near = { ...lead({ fields: { industry: 'banking', employees: 70 } }), id: 'near' };
    const { lead: found, like } = minimise(FULL, shows, [far, near]);
    expect(like).toBe('near');
    expect([...found.fields]).toEqual([...near.fields]);
    expect(demos(found)).toBe(1);
  });
});
