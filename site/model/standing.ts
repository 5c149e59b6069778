/** The life of a definition in words: status, validity, review, what came before it, when it may change. */
import type { Definition } from '#core/agreement/agreement.ts';
import { inWords } from '#core/agreement/define.ts';
import { successorsOf, supersededBy } from '#core/agreement/succession.ts';
import { sharedLife } from '#core/agreement/validity.ts';
import type { About, ChangeWindow, RunningIn } from '#core/schema/policies.generated.ts';
import { definitionsOf, find, linkOf, linkTo } from './definitions.ts';
import { agreement } from './examination.ts';
import { dateText } from './text.ts';
import { isPast } from './today.ts';
import { written } from './written.ts';

export interface Standing {
  readonly term: string;
  readonly text?: string;
  readonly links?: readonly { readonly title: string; readonly href?: string }[];
  /** What follows the links. */
  readonly after?: string;
  /** Past the day on which somebody should have looked at it. */
  readonly late?: boolean;
}

export function standingOf(definition: Definition): readonly Standing[] {
  const { status, validFrom, validUntil, reviewBy } = definition;
  const { version, audience } = written<About>(definition);
  const late = reviewBy !== undefined && isPast(reviewBy);
  return [
    ...(status === 'active' ? [] : [{ term: 'Status', text: statusText(status) }]),
    ...(version === undefined ? [] : [{ term: 'Version', text: version }]),
    ...succession(definition),
    ...(validFrom === undefined ? [] : [{ term: 'Valid from', text: dateText(validFrom) }]),
    ...(validUntil === undefined ? [] : [{ term: 'Valid until', text: dateText(validUntil) }]),
    ...answering(definition),
    ...changing(definition),
    ...(reviewBy === undefined
      ? []
      : [{ term: 'Next review', text: `${dateText(reviewBy)}${late ? ', overdue' : ''}`, late }]),
    ...(audience === undefined || audience === 'everyone' ? [] : [{ term: 'Meant for', text: audience }]),
  ];
}

export function runsIn(definition: Definition): readonly RunningIn[] {
  return written<About>(definition).runs_in ?? [];
}

function succession(definition: Definition): readonly Standing[] {
  const { supersedes } = written<About>(definition);
  const old = supersededBy(definition, agreement);
  const successors = successorsOf(definition, agreement).map(linkTo);
  return [
    ...(supersedes === undefined
      ? []
      : [{ term: 'Supersedes', links: [old === undefined ? { title: supersedes } : linkTo(old)] }]),
    ...(successors.length === 0 ? [] : [{ term: 'Superseded by', links: successors }]),
  ];
}

/** The question, and whatever else of the kind answers it at the same time. */
function answering(definition: Definition): readonly Standing[] {
  const { answers } = written<About>(definition);
  if (answers === undefined) return [];
  const others = definitionsOf(definition.kind).filter(
    (other) =>
      written<About>(other).answers === answers && other !== definition && sharedLife(definition, other) !== undefined,
  );
  const question = `${inWords(answers)}?`;
  return [
    { term: 'Answers', text: question },
    ...(others.length === 0 ? [] : [{ term: 'Also answered by', links: others.map(linkTo) }]),
  ];
}

function changing(definition: Definition): readonly Standing[] {
  const { changes_only: rule } = written<About>(definition);
  if (rule === undefined) return [];
  const window = find('change-window', rule.in);
  const days = window === undefined ? undefined : written<ChangeWindow>(window);
  const span = days === undefined ? '' : `, from ${dateText(days.from)} to ${dateText(days.until)}`;
  const except = rule.except === undefined ? '' : `; ${rule.except.join(', ')} at any time`;
  return [{ term: 'Changes only in', links: [linkOf('change-window', rule.in)], after: `${span}${except}` }];
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
