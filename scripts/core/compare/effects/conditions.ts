/** Conditions both teams use by name. */
import type { Program } from '../../program/program.ts';
import type { KindEffects } from '../facet.ts';
import { provedFacet } from '../facets/proved.ts';
import { askTruth } from '../facets/tests.ts';
import { CONDITION } from './shared-rules.ts';

const holds = provedFacet({
  ...CONDITION,
  keys: ['when'],
  part: ({ id }) => `condition ${id}`,
  ask: ({ id }, { base, head }) => {
    const testIn = ({ steps }: Program) =>
      steps.flatMap((step) => (step.step === 'condition' && step.id === id ? [step.when] : []))[0];
    return askTruth({ base: testIn(base), head: testIn(head) }, { holds: 'holds', fails: 'does not hold' });
  },
});

export const conditions: KindEffects = {
  kind: 'conditions',
  of: { condition: { facets: [holds], otherwise: CONDITION.rules.shifted, adding: 'shifted' } },
};
