/**
 * The policy of `test/bench/policies` as a good programmer would write it by hand, knowing the policy:
 * the same verdict columns as the compiled module, and the same values for every lead.
 */
import { engagementOf, newestFirst, WITHOUT_EVENTS } from './engagement.ts';
import { fitOf } from './fit.ts';
import type { HandFields, HandLead } from './lead.ts';
import { type Facts, type Standing, standingOf } from './standing.ts';

export interface HandVerdict extends Standing {
  lead: string;
  as_of: number;
  qualifies_for: string | undefined;
  deciding: readonly string[];
  fit_least: number;
  fit_most: number;
  fit_status: 'scored';
  fit_grade: string | undefined;
  engagement_least: number;
  engagement_most: number;
  engagement_status: 'scored';
  engagement_grade: string | undefined;
  priority_cell: string | undefined;
  unknown_fields: readonly string[];
}

const CELLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { high: 'hot', medium: 'hot', low: 'warm' },
  b: { high: 'hot', medium: 'warm', low: 'cool' },
  c: { high: 'warm', medium: 'cool', low: 'cold' },
  d: { high: 'cool', medium: 'cold', low: 'cold' },
};

export function judgeByHand(lead: HandLead, { asOf }: { readonly asOf: number }): HandVerdict {
  const { fields } = lead;
  const email = fields['contact.email'];
  const domain = email?.includes('@') === true ? email.slice(email.lastIndexOf('@') + 1) : undefined;
  const fit = fitOf(fields, domain);
  const events = lead.events === undefined ? undefined : newestFirst(lead.events, asOf);
  const engagement = events === undefined ? WITHOUT_EVENTS : engagementOf(events, asOf);

  const fitGrade = fitGradeOf(fit.least) === fitGradeOf(fit.most) ? fitGradeOf(fit.least) : undefined;
  const interest =
    interestOf(engagement.least) === interestOf(engagement.most) ? interestOf(engagement.least) : undefined;
  const cell = fitGrade === undefined || interest === undefined ? undefined : CELLS[fitGrade]?.[interest];

  const consent = fields['contact.consent'];
  const isStudent = fields['contact.relationship'] === 'student' && events !== undefined && !engagement.hasDemo;
  const facts: Facts = {
    isCompetitor: domain === 'rival.example' || domain === 'other-rival.example',
    isWithdrawn: consent === 'withdrawn',
    isConsentOpen: consent === undefined,
    isStudent,
    isInquiry: events !== undefined && engagement.hasAny,
    hasRaisedHand: engagement.hasRecentDemo && fitGrade !== undefined && fitGrade !== 'd',
    isQualified: consent === 'given' && (cell === 'hot' || cell === 'warm'),
    hasNeeds: fields['company.industry'] !== undefined && email !== undefined,
  };
  const [qualifiesFor, deciding] = qualificationOf(facts);
  const standing = standingOf(lead.records, events, facts, qualifiesFor, asOf);
  return {
    lead: lead.id,
    as_of: asOf,
    qualifies_for: qualifiesFor,
    stage: standing.stage,
    basis: standing.basis,
    recorded_stage: standing.recorded_stage,
    recorded_at: standing.recorded_at,
    reason: standing.reason,
    deciding,
    fit_least: fit.least,
    fit_most: fit.most,
    fit_status: 'scored',
    fit_grade: fitGrade,
    engagement_least: engagement.least,
    engagement_most: engagement.most,
    engagement_status: 'scored',
    engagement_grade: interest,
    priority_cell: cell,
    unknown_fields: unknownIn(fields),
  };
}

function fitGradeOf(points: number): string {
  return points >= 6000 ? 'a' : points >= 4000 ? 'b' : points >= 2000 ? 'c' : 'd';
}

function interestOf(points: number): string {
  return points >= 6000 ? 'high' : points >= 2500 ? 'medium' : 'low';
}

function qualificationOf(facts: Facts): readonly [string | undefined, readonly string[]] {
  const { isCompetitor, isWithdrawn, isStudent } = facts;
  if (isCompetitor || isWithdrawn || isStudent) {
    const deciding: string[] = [];
    if (isCompetitor) deciding.push('competitor');
    if (isWithdrawn) deciding.push('no-consent');
    if (isStudent) deciding.push('student');
    return ['disqualified', deciding];
  }
  if (facts.isConsentOpen) return ['inquiry', ['no-consent']];
  if (facts.hasNeeds && facts.hasRaisedHand) return ['mql', ['raised-a-hand']];
  if (facts.hasNeeds && facts.isQualified && facts.isInquiry) return ['mql', ['mql']];
  return facts.isInquiry ? ['inquiry', ['inquiry']] : [undefined, []];
}

const READ = [
  'company.industry',
  'company.employees',
  'company.revenue',
  'company.country',
  'company.stock_turns',
  'company.tool',
  'contact.title',
  'contact.email',
  'contact.consent',
  'contact.relationship',
] as const satisfies readonly (keyof HandFields)[];

function unknownIn(fields: HandFields): readonly string[] {
  const unknown: string[] = [];
  for (const field of READ) if (fields[field] === undefined) unknown.push(field);
  return unknown;
}
