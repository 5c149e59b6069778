/** Tiers that no lead falls into, or two of which hold for one lead though neither is a part of the other. */
import { idPlace } from '../../../agreement/catalogue.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { Statement } from '../../../program/program.ts';
import { implies, leadOfBoth } from '../../logic/both-hold.ts';
import { coneOf, shareReads } from '../../logic/cone.ts';
import type { LogicContext, LogicRule } from '../../logic/logic-rule.ts';
import { definitionAt } from '../../logic/naming.ts';
import { witnessOf } from '../../logic/witness.ts';

export const tiersOverlap: LogicRule = {
  id: 'logic/tiers-overlap',
  title: 'Tiers that overlap',
  severity: 'warning',
  certainty: 'proved',
  why: 'Both treatments were promised to the account, and it gets the one whose list is read first.',
  remedy: 'Let each tier begin where the one above it ends.',
  check(agreement, context) {
    const tiers = context.program.statements.filter(({ kind }) => kind === 'icp-tier');
    return tiers.flatMap((tier, place): readonly Occurrence[] => {
      const own = definitionAt(tier.origin, agreement);
      if (own === undefined || !context.isSound(own)) return [];
      const above = tiers
        .slice(0, place)
        .filter(({ when }) => shareReads(coneOf(context.program, when), coneOf(context.program, tier.when)));
      const covering = above.find(({ when }) => implies(tier.when, when, context));
      const clash = covering === undefined ? overlapAmong(above, tier, context) : undefined;
      const other = covering ?? clash?.other;
      const its = other && definitionAt(other.origin, agreement);
      if (other === undefined || its === undefined) return [];
      const related = [{ place: idPlace(its), note: 'the tier above it' }];
      if (clash === undefined) {
        const message = `No account is left for the tier "${tier.id}": all of them fall into "${other.id}" above it.`;
        return [{ message, place: idPlace(own), related, severity: 'error' }];
      }
      const message = `The tiers "${other.id}" and "${tier.id}" hold for one and the same lead.`;
      const witness = witnessOf(clash.lead, `It belongs to "${other.id}" and to "${tier.id}".`, context);
      return [{ message, place: idPlace(own), related, witness }];
    });
  },
};

/** What a higher tier takes out of a lower one that holds all of it is no overlap: the higher one comes first. */
function overlapAmong(above: readonly Statement[], tier: Statement, context: LogicContext) {
  for (const other of above) {
    if (implies(other.when, tier.when, context)) continue;
    const lead = leadOfBoth(other.when, tier.when, context);
    if (lead !== undefined) return { other, lead };
  }
  return undefined;
}
