/** Whatever value stands anywhere in a policy, checking ends in findings and throws nothing. */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { lint } from '#core/lint/lint.ts';
import { readPolicies } from '#node/files/read-policies.ts';

const SEED = 20_261_015;
const AS_OF = Date.UTC(2026, 9, 15);

let shipped: readonly PolicyDocument[];
beforeAll(async () => {
  shipped = await readPolicies('policies');
});

/** All keys and indexes that lead somewhere in a value. */
function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner).map((path) => [key, ...path]))];
}

function replaced(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const copy: Record<string, unknown> = { ...value };
  copy[step] = replaced(copy[step], rest, by);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

it('in the shipped policies', () => {
  const places = shipped.flatMap((document) => pathsIn(document.data).map((path) => ({ document, path })));
  const anything = fc.oneof(
    fc.constantFrom<unknown>(null, true, 0, -1.5, '', 'x', '$x', [], {}, [null], [{}], { id: 5 }, { id: 'x' }, [['x']]),
    fc.jsonValue({ maxDepth: 3 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), anything, ({ document, path }, value) => {
      const changed = { ...document, data: replaced(document.data, path, value) };
      const agreement = buildAgreement(shipped.map((one) => (one === document ? changed : one)));
      expect([...agreement.findings, ...lint(agreement, { asOf: AS_OF })]).toBeInstanceOf(Array);
    }),
    { seed: SEED, numRuns: 100 },
  );
}, 120_000);
