/** Guard-rails on who answers for definitions: one owner on each side. */
import { idPlace } from '../../agreement/catalogue.ts';
import { isInForce } from '../../program/lower/in-force.ts';
import type { OwnershipRail } from '../../schema/policies.generated.ts';
import { kindInWords } from '../../schema/subject.ts';
import type { Rail, RailFinding } from './guard-rails.ts';

const SIDES = ['marketing', 'sales'] as const;

export function judgeOwnership({
  data,
  agreement,
  context,
  definition: rail,
}: Rail<OwnershipRail>): readonly RailFinding[] {
  const kinds: readonly string[] = data.both_sides_own;
  return agreement.definitions
    .filter((definition) => kinds.includes(definition.kind) && isInForce(definition, context.moment.asOfDate))
    .flatMap((definition): readonly RailFinding[] => {
      const missing = SIDES.filter((side) => definition.owners[side] === undefined);
      if (missing.length === 0) return [];
      const says = `the ${kindInWords(definition.kind)} "${definition.name}" has no owner in ${missing.join(' and ')}`;
      const related = [{ place: idPlace(rail), note: 'the guard-rail' }];
      return [{ is: 'broken', says, place: idPlace(definition), related }];
    });
}
