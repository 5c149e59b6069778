/**
 * Every mistake of the tables, made alone in the shipped policies, causes exactly one finding, at
 * the line of the mistake, and fails the check.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { readDocument } from '#core/document/read-document.ts';
import { examine } from '#core/lint/examine.ts';
import { locateFindings } from '#core/report/locate.ts';
import { readPolicies } from '#node/files/read-policies.ts';
import { attributionAndData } from './mutations/attribution-and-data.ts';
import { governance } from './mutations/governance.ts';
import { icp } from './mutations/icp.ts';
import { journey } from './mutations/journey.ts';
import { kpis } from './mutations/kpis.ts';
import { meanings } from './mutations/meanings.ts';
import type { Mutation } from './mutations/mutation.ts';
import { references } from './mutations/references.ts';
import { serviceLevels } from './mutations/service-levels.ts';
import { shapes } from './mutations/shapes.ts';
import { slips } from './mutations/slips.ts';
import { sources } from './mutations/sources.ts';
import { time } from './mutations/time.ts';

const NOW = Date.UTC(2026, 10, 24);

let shipped: readonly PolicyDocument[];
beforeAll(async () => {
  shipped = await readPolicies('policies');
});

function findingsOf(documents: readonly PolicyDocument[]) {
  return locateFindings(examine(documents, { asOf: undefined, now: NOW }).findings, documents);
}

function withMistake({ file, from, to }: Mutation): readonly PolicyDocument[] {
  return shipped.map((document) => {
    if (!document.file.endsWith(`/${file}`)) return document;
    expect(document.text).toContain(from);
    return readDocument(
      document.file,
      document.text.replace(from, () => to),
    );
  });
}

describe('the shipped policies', () => {
  it('have no finding', () => {
    expect(findingsOf(shipped)).toEqual([]);
  });
});

describe.each([
  ['slips of the keyboard', slips],
  ['wrong shapes', shapes],
  ['references', references],
  ['meanings', meanings],
  ['service levels', serviceLevels],
  ['the ideal customer', icp],
  ['journey and programmes', journey],
  ['shared numbers', kpis],
  ['governance', governance],
  ['attribution and data', attributionAndData],
  ['layouts of the systems', sources],
  ['time', time],
])('%s', (_name, mutations) => {
  it.each(mutations)('$mistake', (mutation) => {
    const documents = withMistake(mutation);
    const found = findingsOf(documents).map(({ rule, severity, at }) => ({
      rule,
      severity,
      line: documents.find(({ file }) => file === at.file)?.text.split('\n')[(at.range?.from.line ?? 0) - 1],
    }));
    expect(found).toEqual([{ rule: mutation.rule, severity: 'error', line: expect.stringContaining(mutation.at) }]);
  });
});
