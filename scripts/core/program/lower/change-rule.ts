/** Points by bands of how much a number has changed. */
import { type Amount, plain } from '../../conditions/amount.ts';
import { complete } from '../../conditions/check-literal.ts';
import { lowerMeasured } from '../../conditions/lower-change.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { ValueRule } from '../program.ts';
import { casesByChange } from './band-cases.ts';
import { lowerBands, lowerPlain, type Own, type Ruling } from './ruling.ts';

/** A change is unknown while one of the two numbers is, and from less than the base. */
export function changeRule(
  { change, bands: written, unknown }: policies.ChangeRule,
  ruling: Ruling,
): Own<ValueRule> | undefined {
  const { path, scope } = ruling;
  const of = lowerMeasured(change, [...path, 'change'], scope);
  const bands = lowerBands(written, ruling);
  const worth = unknown === undefined ? [] : [lowerPlain(unknown, ['unknown'], ruling)];
  const cases = of && bands && casesByChange(of, scope, [...path, 'bands'], bands, 0);
  const given = complete(worth);
  if (of === undefined || cases === undefined || given === undefined) return undefined;
  const origin = { file: scope.file, path: [...path, 'unknown'] };
  const { field, since, type, baseFrom = 1 } = of;
  const missing = { op: 'known', origin, fields: [field, since], count: { below: plain(2) } } as const;
  const tooLittle = {
    op: 'field',
    origin,
    field: since,
    by: [{ by: 'below', type, bound: plain(Math.max(1, baseFrom)) }],
  } as const;
  const unknowns = given.flatMap((value) => [missing, tooLittle].map((when) => ({ when, value })));
  const points: Amount = { cases: [...unknowns, ...cases.cases], otherwise: cases.otherwise ?? 0 };
  return { rule: 'value', points, field };
}
