/** Facets and rules that several kinds of definitions have in common. */
import { isMap } from '../../agreement/written.ts';
import { canonicalText } from '../canonical-text.ts';
import type { Facet } from '../facet.ts';
import type { ProvedFacet } from '../facets/proved.ts';
import { byMembers, byNumber, type Order, opposite, together, writtenFacet } from '../facets/written.ts';
import { conditionLooser } from '../rules/change/condition-looser.ts';
import { conditionShifted } from '../rules/change/condition-shifted.ts';
import { conditionStricter } from '../rules/change/condition-stricter.ts';
import { decisionLooser } from '../rules/change/decision-looser.ts';
import { decisionShifted } from '../rules/change/decision-shifted.ts';
import { decisionStricter } from '../rules/change/decision-stricter.ts';
import { valueShifted } from '../rules/change/value-shifted.ts';

type Told = Pick<ProvedFacet, 'up' | 'rules' | 'says'>;

export const CONDITION: Told = {
  up: 'looser',
  rules: { looser: conditionLooser, stricter: conditionStricter, shifted: conditionShifted },
  says: {
    looser: (title) => `“${title}” holds for more leads`,
    stricter: (title) => `“${title}” holds for fewer leads`,
    shifted: (title) => `“${title}” begins to hold for some leads and no longer holds for others`,
  },
};

const otherValue = (title: string): string => `${title} comes out differently for some leads`;
export const VALUE: Told = {
  up: 'looser',
  rules: { looser: valueShifted, stricter: valueShifted, shifted: valueShifted },
  says: { looser: otherValue, stricter: otherValue, shifted: otherValue },
};

export const DECISION = {
  more: decisionStricter,
  less: decisionLooser,
  otherwise: decisionShifted,
  effect: 'stricter',
} as const;

/** Who may decide, on which evidence, and with which reasons it may be refused. */
export const decisionFacet: Facet = writtenFacet({
  ...DECISION,
  keys: ['decided_by', 'evidence', 'rejects_with'],
  order: (before, after, key) => {
    if (key === 'evidence') return evidenceOrder(before, after);
    const order = byMembers(before, after);
    return key === 'decided_by' ? opposite(order) : order;
  },
});

/** More of the same criteria, or further ones on top, ask for more; a wider choice for the same number asks for less. */
function evidenceOrder(before: unknown, after: unknown): Order {
  if (before === undefined || after === undefined) return before === undefined ? 'more' : 'less';
  const [old, current] = [askedOf(before), askedOf(after)];
  if (old === undefined || current === undefined) {
    return canonicalText(before) === canonicalText(after) ? 'same' : undefined;
  }
  if (old.isAll && current.isAll) return byMembers(old.of, current.of);
  return together([byNumber(old.n, current.n), opposite(byMembers(old.of, current.of))]);
}

interface AskedFor {
  readonly n: number;
  readonly of: readonly unknown[];
  readonly isAll: boolean;
}

function askedOf(evidence: unknown): AskedFor | undefined {
  if (!isMap(evidence)) return undefined;
  const { all_of: every, at_least: n, of } = evidence;
  if (Array.isArray(every)) return { n: every.length, of: every, isAll: true };
  return typeof n === 'number' && Array.isArray(of) ? { n, of, isAll: n === of.length } : undefined;
}
