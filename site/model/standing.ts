/** The life of a definition in words: status, validity, review. */
import type { Definition } from '#core/agreement/agreement.ts';
import { DAY_MS } from '#core/conditions/value.ts';
import type { About, RunningIn } from '#core/schema/policies.generated.ts';
import { examination } from './examination.ts';
import { dateText } from './text.ts';
import { written } from './written.ts';

export interface Standing {
  readonly term: string;
  readonly text: string;
  /** Past the day on which somebody should have looked at it. */
  readonly late?: boolean;
}

export function standingOf(definition: Definition): readonly Standing[] {
  const { status, validFrom, validUntil, reviewBy } = definition;
  const { version, supersedes, audience } = written<About>(definition);
  const late = reviewBy !== undefined && Date.parse(reviewBy) + DAY_MS <= examination.asOf;
  return [
    ...(status === 'active' ? [] : [{ term: 'Status', text: statusText(status) }]),
    ...(version === undefined ? [] : [{ term: 'Version', text: version }]),
    ...(supersedes === undefined ? [] : [{ term: 'Supersedes', text: supersedes }]),
    ...(validFrom === undefined ? [] : [{ term: 'Valid from', text: dateText(validFrom) }]),
    ...(validUntil === undefined ? [] : [{ term: 'Valid until', text: dateText(validUntil) }]),
    ...(reviewBy === undefined
      ? []
      : [{ term: 'Next review', text: `${dateText(reviewBy)}${late ? ', overdue' : ''}`, late }]),
    ...(audience === undefined || audience === 'everyone' ? [] : [{ term: 'Meant for', text: audience }]),
  ];
}

export function runsIn(definition: Definition): readonly RunningIn[] {
  return written<About>(definition).runs_in ?? [];
}

/** Draft and proposed definitions are on the site to be talked about; they judge nobody. */
function statusText(status: Definition['status']): string {
  const words: Readonly<Record<Definition['status'], string>> = {
    draft: 'Draft: not in force',
    proposed: 'Proposed: not in force',
    active: 'Active',
    deprecated: 'Deprecated: still in force, on its way out',
    retired: 'Retired: no longer in force',
  };
  return words[status];
}
