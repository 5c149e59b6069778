/**
 * Lowers an agreement into the program of one instant: what is in force then, type-checked, with
 * literals in the units values are kept in and steps in the order they are worked out. Everything
 * that is wrong is found in one go; a program comes out only if nothing is.
 */
import type { Agreement } from '../../agreement/agreement.ts';
import { mapOf, textOf } from '../../agreement/written.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { nodeAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { dayIn, isTimeZone } from '../leads/zone.ts';
import type { Named, Program, ProgramLifecycle, Step } from '../program.ts';
import { lowerAxes } from './axis.ts';
import { checkCalendars } from './calendars.ts';
import { lowerConditions } from './conditions.ts';
import { checkTimeZone, lowerDictionary } from './data-dictionary.ts';
import { tooLarge } from './exactness.ts';
import { referencesOutOfForce } from './in-force.ts';
import { inStrata } from './in-strata.ts';
import { lowerLifecycle } from './lifecycle.ts';
import { createLowering, type Losses, type Lowering } from './lowering.ts';
import { inOrder } from './order.ts';
import { lowerRoles } from './role-sides.ts';
import { lowerRoutings } from './routing.ts';
import { CYCLE } from './rules.ts';
import { lowerScoring } from './scoring.ts';
import { lowerSignals } from './signals.ts';
import { lowerSources } from './sources.ts';
import { lowerStatements } from './statements.ts';

export interface Lowered {
  /** Absent if anything is wrong, here or in the agreement. */
  readonly program?: Program;
  /** What lowering found; the agreement's own findings are not repeated. */
  readonly findings: readonly Finding[];
}

export function lower(agreement: Agreement, { asOf }: { readonly asOf: number }): Lowered {
  const { currency, timeZone } = companyOf(agreement);
  const day = dayIn(isTimeZone(timeZone) ? timeZone : 'UTC', asOf);
  const losses: Losses = { findings: [...referencesOutOfForce(agreement, day)], isWhole: true };
  const lowering = createLowering(agreement, { day, currency }, losses);
  const program = lowerAll(lowering, timeZone);
  const findings = once(losses.findings);
  const isSound = losses.isWhole && [...agreement.findings, ...findings].every(({ severity }) => severity !== 'error');
  return { ...(isSound ? { program } : {}), findings };
}

function companyOf({ policies }: Agreement): { readonly currency: string; readonly timeZone: string } {
  const company = mapOf(policies.find(({ kind }) => kind.id === 'company')?.data);
  return { currency: textOf(company['currency']) ?? 'USD', timeZone: textOf(company['time_zone']) ?? 'UTC' };
}

function lowerAll(lowering: Lowering, timeZone: string): Program {
  const { derived, ...dictionary } = lowerDictionary(lowering);
  const lifecycle = lowerLifecycle(lowering);
  checkCompany(lowering);
  checkCalendars(lowering);
  const steps = [...derived, ...lowerConditions(lowering), ...lowerScoring(lowering), ...lowerAxes(lowering)];
  const program: Program = {
    version: lowering.agreement.company.version,
    timeZone,
    ...dictionary,
    subjects: dictionary.subjects.map((subject) => ({
      ...subject,
      derived: ordered(subject.derived, NO_CRITERIA, lowering).filter((step) => step.step === 'field'),
    })),
    signals: lowerSignals(lowering),
    steps: ordered(steps, lifecycle, lowering),
    lifecycle,
    roles: lowerRoles(lowering),
    statements: lowerStatements(lowering),
    routings: lowerRoutings(lowering),
    sources: lowerSources(lowering),
  };
  return inStrata(program, lowering);
}

function checkCompany(lowering: Lowering): void {
  const company = lowering.agreement.policies.find(({ kind }) => kind.id === 'company');
  const zone = textOf(mapOf(company?.data)['time_zone']);
  if (company?.valid === true && zone !== undefined) checkTimeZone(zone, company.file, ['time_zone'], lowering);
}

/** Of those who have fields only. */
const NO_CRITERIA = { criteria: [] };

function ordered(
  steps: readonly Step[],
  { criteria }: Pick<ProgramLifecycle, 'criteria'>,
  lowering: Lowering,
): readonly Step[] {
  const { steps: inTurn, cycles } = inOrder(steps, criteria);
  for (const cycle of cycles) lowering.report(cycleFinding(cycle));
  for (const finding of cycles.length === 0 ? tooLarge(inTurn) : []) lowering.report(finding);
  return inTurn;
}

function cycleFinding(cycle: readonly Named[]): Finding {
  const [first, ...others] = cycle.map(({ id, title, origin }) => ({
    id,
    title,
    place: nodeAt(origin.file, origin.path),
  }));
  const path = [...cycle, ...cycle.slice(0, 1)].map(({ id }) => id).join(' → ');
  return findingOf(CYCLE, {
    message: cycle.length === 1 ? `${first?.title ?? ''} depends on itself.` : `These wait for one another: ${path}.`,
    place: first?.place ?? nodeAt('', []),
    related: others.map(({ id, place }) => ({ place, note: `${id} is part of the circle` })),
  });
}

/** A list or table that several places use is checked for each of them, and reported once. */
function once(findings: readonly Finding[]): readonly Finding[] {
  return [
    ...new Map(
      findings.map((finding) => [JSON.stringify([finding.rule, finding.place, finding.message]), finding]),
    ).values(),
  ];
}
