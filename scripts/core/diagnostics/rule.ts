/**
 * A check rule as data: what it is called, how much it matters, and the two sentences every finding
 * of it repeats. Whoever looks for the problem builds its findings from here, so that the rule's
 * page, its catalogue entry and its findings cannot tell different stories.
 */
import type { Affected } from './affected.ts';
import type { Certainty, Edit, Finding, Fix, Severity } from './finding.ts';

export interface CheckRule {
  /** Permanent, `family/kebab-name`. */
  readonly id: string;
  /** What is wrong where the rule speaks up, as a heading. */
  readonly title: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly why: string;
  readonly remedy: string;
  /** Whom it affects, where that is not what its family says. */
  readonly affects?: readonly Affected[];
  /** Version of Lockstep that it came with; the first one where it does not say. */
  readonly since?: string;
  /** Its findings carry a safe fix where they can; the spelling they suggest is one. */
  readonly fixable?: true;
  /** No comment may set its findings aside, where its family does not say so already. */
  readonly suppressible?: false;
  /** Keys of the policies that set what it asks for, and what each sets. */
  readonly options?: Readonly<Record<string, string>>;
}

/** What one finding adds to its rule. */
export type Occurrence = Pick<Finding, 'message' | 'place'> &
  Partial<Pick<Finding, 'severity' | 'certainty' | 'related' | 'why' | 'remedy' | 'didYouMean' | 'witness' | 'fix'>>;

export function findingOf(rule: CheckRule, occurrence: Occurrence): Finding {
  const { severity, certainty, why, remedy } = rule;
  const fix = occurrence.fix ?? (rule.fixable === true ? suggested(occurrence) : undefined);
  return { rule: rule.id, severity, certainty, why, remedy, ...occurrence, ...(fix === undefined ? {} : { fix }) };
}

/** Of a fixable rule, the spelling that was probably meant is safe to write where the other one stands. */
function suggested({ didYouMean, place }: Occurrence): Fix | undefined {
  if (didYouMean === undefined || place.in !== 'policy' || place.part === 'node') return undefined;
  const { file, path, part } = place;
  const edit: Edit = part === 'key' ? { do: 'rename', path, key: didYouMean } : { do: 'set', path, value: didYouMean };
  return { title: `Write "${didYouMean}"`, file, edits: [edit] };
}
