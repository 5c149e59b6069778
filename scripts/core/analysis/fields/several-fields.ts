/** Fields that tests compare with one another: one factor, exact where what they are compared by is one thing. */
import type { Moment } from '../../program/interpret/past.ts';
import type { Factor } from '../factor.ts';
import type { Construct, FieldsLeaf } from '../leaf.ts';
import { growthFactor } from './growth.ts';
import { type AskedField, factorsOfOne } from './one-field.ts';
import { samenessFactor } from './sameness.ts';

export function factorsOfSeveral(
  asked: readonly AskedField[],
  together: readonly FieldsLeaf[],
  moment: Moment,
): readonly Factor[] {
  const exact = together.every(({ test }) => test.op === 'change')
    ? growthFactor(asked, together, moment)
    : samenessFactor(asked, together, moment);
  return exact === undefined ? independently(asked, together, moment) : [exact];
}

/** Each field by itself, and any answer of what compares them: none is left out, of none is it known what gives it. */
function independently(
  asked: readonly AskedField[],
  together: readonly FieldsLeaf[],
  moment: Moment,
): readonly Factor[] {
  return [
    ...asked.filter(({ leaves }) => leaves.length > 0).flatMap((one) => factorsOfOne(one, moment)),
    ...together.map((leaf): Factor => {
      const because: Construct = leaf.test.op === 'change' ? 'growth' : 'field-against-field';
      const rows = [undefined, false, true].map((answer) => ({ answers: [answer], because }));
      return { id: `fields ${leaf.fields.join(' and ')}`, leaves: [leaf], rows };
    }),
  ];
}
