/**
 * Policies are published and their history is kept for ever: neither their texts nor their comments name
 * somebody by an address or a number of their own. Mailboxes of a team are nobody's.
 */
import type { Agreement, Policy } from '../../../agreement/agreement.ts';
import { isWithin, type Path, valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import { commentsIn } from '../../../document/comments.ts';
import type { LintRule } from '../../lint-rule.ts';
import { addressesIn, numbersIn, type Stretch } from '../../reserved.ts';
import { textsIn } from '../../texts.ts';

export const personInText: LintRule = {
  id: 'privacy/person-in-text',
  title: 'An address or a telephone number of a person in a policy',
  severity: 'warning',
  certainty: 'heuristic',
  why: 'A policy is published, and its history keeps every version: what is written once about a person can hardly be taken back.',
  remedy: 'Name the role or the team instead, or use an address and a number that are reserved for examples.',
  check: (agreement) => agreement.policies.flatMap((policy) => personsIn(policy, agreement)),
};

function personsIn(policy: Policy, { definitions }: Agreement): readonly Occurrence[] {
  // Two other rules look at sample leads, which are about people and have to be invented.
  const leads = definitions.filter((one) => one.kind === 'lead' && one.policy === policy).map(({ path }) => path);
  return [...inValues(policy, leads), ...inComments(policy)];
}

function inValues({ data, file }: Policy, leads: readonly Path[]): readonly Occurrence[] {
  return textsIn(data, [])
    .filter(({ path }) => !leads.some((lead) => isWithin(path, lead)))
    .flatMap(({ text, path }) =>
      found(text)
        .slice(0, 1)
        .map(({ what }) => ({ message: `The text holds ${what}.`, place: valueAt(file, path) })),
    );
}

function inComments({ document: { text }, file }: Policy): readonly Occurrence[] {
  if (found(text).length === 0) return [];
  return commentsIn(text).flatMap((comment) =>
    found(comment.text).map(({ what, index, length }) => {
      const from = comment.from + index;
      return { message: `The comment holds ${what}.`, place: { in: 'text', file, from, to: from + length } as const };
    }),
  );
}

interface Found {
  readonly what: string;
  readonly index: number;
  readonly length: number;
}

function found(text: string): readonly Found[] {
  const at =
    (what: string) =>
    (stretch: Stretch): Found => ({ what, index: stretch.index, length: stretch.text.length });
  return [
    ...addressesIn(text).filter(isPersonal).map(at('an e-mail address that could be a person’s')),
    ...numbersIn(text).map(at('a telephone number that could be a person’s')),
  ];
}

/** Two names before the sign, neither of which is the word for a task. */
const NAMES = /^\p{L}+(?:[._-]\p{L}+)+$/u;
const TASKS: ReadonlySet<string> = new Set([
  ...[
    'account',
    'accounts',
    'billing',
    'contact',
    'customer',
    'data',
    'demand',
    'do',
    'events',
    'finance',
    'hello',
    'help',
  ],
  ...['info', 'legal', 'mail', 'marketing', 'news', 'no', 'noreply', 'not', 'office', 'operations', 'ops', 'press'],
  ...[
    'privacy',
    'protection',
    'reply',
    'revenue',
    'revops',
    'sales',
    'security',
    'service',
    'success',
    'support',
    'team',
  ],
]);

function isPersonal({ text }: Stretch): boolean {
  const [local = ''] = text.split('@', 1);
  return NAMES.test(local) && !local.split(/[._-]/u).some((word) => TASKS.has(word.toLowerCase()));
}
