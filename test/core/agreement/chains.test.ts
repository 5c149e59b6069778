/** To what end? The chains from what is done to revenue, and those that do not get there. */
import { describe, expect, it } from 'vitest';
import type { Definition } from '#core/agreement/agreement.ts';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { chainFrom, circleOf, reachesRevenue } from '#core/agreement/chains.ts';
import { readDocument } from '#core/document/read-document.ts';
import { readPolicies } from '#node/files/read-policies.ts';

/** Each end leads to the next, up to the last, which says what is written after it. */
function endsOf(last: string, ...ids: readonly string[]) {
  const ends = ids.map((id, index) => {
    const next = ids[index + 1];
    return `  - { id: ${id}, measured_by: Something, ${next === undefined ? last : `to_what_end: ${next}`} }`;
  });
  const text = `kind: programmes\nowners: { marketing: growth }\nends:\n${ends.join('\n')}\nprogrammes: []\n`;
  return buildAgreement([readDocument('programmes.yaml', text)]);
}

function chain(last: string, ...ids: readonly string[]) {
  const agreement = endsOf(last, ...ids);
  const start = agreement.find('end', ids[0] ?? '') as Definition;
  const found = chainFrom(start, agreement);
  return { found, way: found.links.map(({ name }) => name) };
}

describe('a chain', () => {
  it('has arrived at an end that states a motive and asks no further', () => {
    const { found, way } = chain('motive: They ask us first.', 'a', 'b');
    expect([way, found.ends, reachesRevenue(found)]).toEqual([['a', 'b'], 'at-a-motive', true]);
  });

  it('goes on where an end states a motive and an end of its own', () => {
    const { found } = chain('motive: They ask us first., to_what_end: elsewhere', 'a', 'b');
    expect(found.ends).toBe('open');
  });

  it('stops short at an end that says nothing', () => {
    const { found, way } = chain('why: It was always so.', 'a', 'b', 'c');
    expect([way, found.ends, reachesRevenue(found)]).toEqual([['a', 'b', 'c'], 'short', false]);
  });

  it('is a circle where it comes back to one of its links, wherever it began', () => {
    const { found, way } = chain('to_what_end: b', 'a', 'b', 'c');
    expect([way, found.ends]).toEqual([['a', 'b', 'c', 'b'], 'in-a-circle']);
    expect(circleOf(found).map(({ name }) => name)).toEqual(['b', 'c']);
  });

  it('is a circle where an end is for its own sake', () => {
    const { found } = chain('to_what_end: a', 'a');
    expect(circleOf(found).map(({ name }) => name)).toEqual(['a']);
  });

  it('has no circle where it has an end', () => {
    expect(circleOf(chain('why: It was always so.', 'a', 'b').found)).toEqual([]);
  });
});

describe('the example company', () => {
  it('leads everything it does to revenue, and keeps what did not', async () => {
    const agreement = buildAgreement(await readPolicies('policies'));
    const programmes = agreement.definitions.filter(({ kind }) => kind === 'programme');
    const short = programmes.filter((programme) => !reachesRevenue(chainFrom(programme, agreement)));
    expect(short.map(({ name, status }) => [name, status])).toEqual([
      ['trade-podcast', 'retired'],
      ['golf-afternoon', 'retired'],
    ]);
  });

  it('passes through ends and numbers on the way', async () => {
    const agreement = buildAgreement(await readPolicies('policies'));
    const start = agreement.find('programme', 'ebook-campaign') as Definition;
    expect(chainFrom(start, agreement).links.map(({ kind, name }) => [kind, name])).toEqual([
      ['programme', 'ebook-campaign'],
      ['end', 'qualified-demand'],
      ['end', 'pipeline'],
      ['metric', 'marketing-generated-revenue'],
      ['goal', 'revenue-growth'],
    ]);
  });
});
