/**
 * A check rule as a catalogue lists it: with whom it affects and since when, which a rule only writes
 * down where it differs from the rest of its family.
 */
import type { Affected } from './affected.ts';
import type { CheckRule } from './rule.ts';

export interface ListedRule extends CheckRule {
  readonly affects: readonly Affected[];
  readonly since: string;
  /** Whether a comment may set its findings aside. */
  readonly maySuppress: boolean;
}

/** Version of Lockstep that the rules without one of their own came with. */
const FIRST_VERSION = '0.1.0';

const BOTH: readonly Affected[] = ['marketing', 'sales'];

/** Who has to live with what a family finds, most of the time. */
const AFFECTED: Readonly<Record<string, readonly Affected[]>> = {
  syntax: ['operations'],
  schema: ['operations'],
  config: ['operations'],
  style: ['operations'],
  ref: [...BOTH, 'operations'],
  owner: BOTH,
  governance: [...BOTH, 'leadership'],
  icp: BOTH,
  score: BOTH,
  stage: [...BOTH, 'crm'],
  sla: BOTH,
  kpi: [...BOTH, 'leadership', 'reporting'],
  journey: BOTH,
  attribution: ['marketing', 'leadership', 'reporting'],
  privacy: ['marketing', 'operations', 'crm'],
  data: ['operations', 'crm'],
  logic: BOTH,
  change: BOTH,
  test: BOTH,
};

/**
 * What is owed to somebody outside the two teams, and what speaks of the comments themselves. Changes
 * are reviewed and signed, not set aside.
 */
const NEVER_SUPPRESSED =
  /^(?:syntax|privacy|change|test)\/|^logic\/guard-rail-|^config\/suppression-|^governance\/(?:unsigned$|signature-)/u;

/** Families whose errors leave nothing that could be judged, or judged in one way only. */
const NEEDED = /^(?:schema|ref|data|score|stage|attribution|config)\//u;

export function familyOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/')));
}

export function listed(rule: CheckRule): ListedRule {
  return {
    ...rule,
    affects: rule.affects ?? AFFECTED[familyOf(rule.id)] ?? BOTH,
    since: rule.since ?? FIRST_VERSION,
    maySuppress: maySuppress(rule),
  };
}

function maySuppress({ id, severity, suppressible }: CheckRule): boolean {
  if (suppressible === false || isNeverSuppressed(id)) return false;
  return severity !== 'error' || !NEEDED.test(id);
}

/** Of any rule there may be, by its id alone. */
export function isNeverSuppressed(id: string): boolean {
  return NEVER_SUPPRESSED.test(id);
}
