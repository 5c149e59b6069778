/**
 * Whole agreements as companies publish them, each with contradictions built in: every one is found, at
 * its line, and nothing else is claimed. Those of the repository have none.
 */
import { describe, expect, it } from 'vitest';
import { examine } from '#core/lint/examine.ts';
import { locateFindings } from '#core/report/locate.ts';
import { readPolicies } from '#node/files/read-policies.ts';

async function foundIn(folder: string): Promise<readonly string[]> {
  const documents = await readPolicies(folder);
  const { findings } = examine(documents, { asOf: undefined, now: 0 });
  return locateFindings(findings, documents).map(({ rule, message, at }) => {
    const line = documents.find(({ file }) => file === at.file)?.text.split('\n')[(at.range?.from.line ?? 0) - 1];
    return `${rule} | ${message} | ${line?.trim() ?? ''}`;
  });
}

describe('what contradicts itself', () => {
  it('in points for dental practices: segments, weights, thresholds and promises', async () => {
    expect((await foundIn('test/core/lint/logic/agreements/dental-software')).toSorted()).toEqual([
      'logic/grade-never-reached | No lead gets the grade "a" of the model "practice-fit": it begins at 60, and the model gives at most 55. | - { id: a, title: A, from: 60 }',
      'logic/segments-overlap | The segments "practices" and "small-practices" hold for one and the same lead. | - id: small-practices',
      'logic/threshold-out-of-reach | No lead has at least 45 points of the model "interest": it gives at most 40. | enter: { any: [{ score: total, from: 50 }, { score: interest, from: 45 }] }',
      'score/weights-sum | The weights of the model "total" add up to 140%. | combines: { weights: { practice-fit: 80%, interest: 60% } }',
      'sla/two-promises | The service levels "owners-at-once" and "large-practices-today" promise the same thing for one and the same lead. | - id: large-practices-today',
    ]);
  });

  it('in tiers, cases and routes of a freight broker', async () => {
    expect((await foundIn('test/core/lint/logic/agreements/freight-broker')).toSorted()).toEqual([
      'logic/band-never-reached | No lead comes to item 3 of "bands" of the rule "visits" of the model "activity". | bands: [{ below: 3, points: 0 }, { from: 3, below: 9, points: 5 }, { from: 9, points: 10 }]',
      'logic/case-never-reached | No lead comes to "derived › first_match › 2 › when" of the field "shipper.size": wherever it holds, a case before it holds as well. | - { when: { field: shipper.loads_per_month, from: 200 }, value: national }',
      'logic/redundant-clause | "except_when" of the disqualifier "moves-nothing" exempts no lead. | except_when: [{ field: shipper.loads_per_month, from: 10 }]',
      'logic/threshold-out-of-reach | No lead has at least 100 points of the model "shipper-score": it gives at most 90. | enter: { all: [{ score: shipper-score, from: 100 }, { known: shipper.mode }] }',
      'logic/tiers-overlap | No account is left for the tier "tier-3": all of them fall into "tier-2" above it. | - id: tier-3',
      'logic/tiers-overlap | The tiers "tier-1" and "tier-2" hold for one and the same lead. | - id: tier-2',
      'stage/route-never-reached | No lead reaches the route big-by-rail: wherever it applies, big applies before it. | - id: big-by-rail',
      'stage/routes-overlap | A lead may meet the route big and referrals as well; the earlier one gets it. | - { id: big, when: { field: shipper.loads_per_month, from: 100 }, to: { party: enterprise-manager } }',
      'stage/routes-overlap | A lead may meet the route others and referrals as well; the earlier one gets it. | - { id: others, when: { field: shipper.loads_per_month, below: 100 }, to: { party: account-manager } }',
    ]);
  });

  it('in percent and stages of an evening school', async () => {
    expect((await foundIn('test/core/lint/logic/agreements/evening-school')).toSorted()).toEqual([
      'governance/contradictory-answers | The condition "admitted-to-a-master" and "ready-for-a-master" both answer "who-may-start-a-master" and differ in `when`. | answers: who-may-start-a-master',
      'logic/never-true | "when" of the condition "too-young" is true of no lead: person age below 18, and person age at least 21, exclude one another. | when: { all: [{ field: person.age, below: 18 }, { field: person.degree, from: master }, { field: person.age, from: 21 }] }',
      'logic/stages-do-not-nest | The gate of the stage "shortlisted" asks for less than that of "applicant" before it: the score of admission score is at least 50, after the score of admission score is at least 60. | enter: { all: [{ score: admission, from: 50 }, { field: person.age, from: 21 }, { condition: may-start-a-master }] }',
    ]);
  });
});

describe('agreements without contradictions', () => {
  it.each(['policies', 'test/policies/hallgarth'])('%s', async (folder) => {
    expect(await foundIn(folder)).toEqual([]);
  });
});
