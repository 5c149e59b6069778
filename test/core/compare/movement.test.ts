/** Leads judged under two versions: where they go, and which changed definitions that is due to. */
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { type MovedLeads, movementOf } from '#core/compare/movement.ts';
import { readDocument } from '#core/document/read-document.ts';
import { lower } from '#core/program/lower/index.ts';
import { lifecycleWith, SMALL } from '../../commands/small-agreement.ts';

function version(changed: Readonly<Record<string, string>> = {}) {
  const texts = Object.entries({ ...SMALL, ...changed });
  const agreement: Agreement = buildAgreement(texts.map(([file, text]) => readDocument(file, text)));
  return { name: 'a version', agreement, program: lower(agreement, { asOf: 0 }).program };
}

const versions = { base: version(), head: version(lifecycleWith('from: 50', 'from: 40')) };

function moved(
  from: string | undefined,
  to: string | undefined,
  leads: number,
  examples: readonly string[] = [],
): MovedLeads {
  const decided = (stage: string | undefined): readonly string[] => (stage === undefined ? [] : [stage]);
  return { from, to, leads, decidedBefore: decided(from), decidedAfter: decided(to), otherScores: [], examples };
}

describe('a movement', () => {
  it('counts leads by where they come from and where they go, in the order of the lifecycle', () => {
    const groups = [moved('mql', 'mql', 5), moved('inquiry', 'mql', 2, ['a', 'b']), moved(undefined, undefined, 3)];
    expect(movementOf('leads.csv', groups, versions)).toEqual({
      of: 'leads.csv',
      leads: 10,
      cells: [
        { from: 'none', to: 'none', leads: 3, through: [], examples: [] },
        {
          from: 'inquiry',
          to: 'mql',
          leads: 2,
          through: [{ definition: 'stage mql', leads: 2 }],
          examples: ['a', 'b'],
        },
        { from: 'mql', to: 'mql', leads: 5, through: [], examples: [] },
      ],
    });
  });

  it('adds groups that go the same way, and names no more than three leads', () => {
    const groups = [moved('inquiry', 'mql', 2, ['a', 'b']), moved('inquiry', 'mql', 2, ['c', 'd'])];
    expect(movementOf('leads.csv', groups, versions).cells).toEqual([
      {
        from: 'inquiry',
        to: 'mql',
        leads: 4,
        through: [{ definition: 'stage mql', leads: 4 }],
        examples: ['a', 'b', 'c'],
      },
    ]);
  });

  it('is due to what let a lead further in the version in which it got further', () => {
    const [cell] = movementOf('leads.csv', [moved('mql', 'inquiry', 1)], versions).cells;
    expect(cell?.through).toEqual([{ definition: 'stage mql', leads: 1 }]);
  });
});
