/** The example company is complete: how much of each the playbook has to be able to show. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { kinds } from '#core/kinds/index.ts';
import { readPolicies } from '#node/files/read-policies.ts';

const AT_LEAST = [
  ['segment', 3],
  ['icp-tier', 3],
  ['persona', 4],
  ['icp-criterion', 8],
  ['interview', 4],
  ['case-study', 6],
  ['handover', 2],
  ['service-level', 8],
  ['calendar', 2],
  ['metric', 9],
  ['study', 1],
  ['goal', 1],
  ['journey-step', 5],
  ['message', 12],
  ['asset', 6],
  ['programme', 10],
  ['attribution-model', 10],
  ['meeting', 4],
  ['dispute', 4],
  ['term', 40],
  ['source', 3],
] as const;

const A_HANDFUL = [
  'segment',
  'persona',
  'service-level',
  'metric',
  'journey-step',
  'programme',
  'meeting',
  'dispute',
  'source',
];

describe('the example company', () => {
  let agreement: Agreement;
  beforeAll(async () => {
    agreement = buildAgreement(await readPolicies('policies'));
  });

  it.each(AT_LEAST)('has definitions of the kind %s: at least %i', (kind, least) => {
    expect(agreement.definitions.filter((definition) => definition.kind === kind).length).toBeGreaterThanOrEqual(least);
  });

  it('has a policy of every kind', () => {
    const present = new Set(agreement.policies.map(({ kind }) => kind.id));
    expect(kinds.filter(({ id }) => !present.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the second company', () => {
  it.each(A_HANDFUL)('has a few of the kind %s', async (kind) => {
    const { definitions } = buildAgreement(await readPolicies('test/policies/hallgarth'));
    expect(definitions.filter((definition) => definition.kind === kind)).not.toEqual([]);
  });
});
