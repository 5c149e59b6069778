/** What can be wrong with a comment that sets a finding aside. Their pages stand with those of the family `config`. */
import type { CheckRule } from '../../diagnostics/rule.ts';

const wrong = { severity: 'error', certainty: 'proved' } as const;

export const SUPPRESSION_MALFORMED: CheckRule = {
  ...wrong,
  id: 'config/suppression-malformed',
  title: 'A comment that was meant to set a finding aside, and does not',
  why: 'Its author believes that the finding is dealt with, and it is not.',
  remedy: 'Write it as `# lockstep-ignore-next-line family/rule -- reason (until: 2027-01-31, owner: role)`.',
};

export const SUPPRESSION_WITHOUT_REASON: CheckRule = {
  ...wrong,
  id: 'config/suppression-without-reason',
  title: 'A finding set aside without a reason',
  why: 'The other side, and whoever reads it in a year, cannot tell whether the reason still holds.',
  remedy: 'Write the reason after two hyphens: -- the event of May is counted by hand.',
};

export const SUPPRESSION_UNKNOWN_RULE: CheckRule = {
  ...wrong,
  id: 'config/suppression-unknown-rule',
  fixable: true,
  title: 'A comment that sets aside a rule there is not',
  why: 'The comment has no effect, and would have none if the rule were meant that it resembles.',
  remedy: 'Correct the id; "lockstep check-rules" lists them all.',
};

export const SUPPRESSION_REFUSED: CheckRule = {
  ...wrong,
  id: 'config/suppression-refused',
  title: 'A finding that no comment can set aside',
  why: 'Guard-rails and personal data are promises to others, and what is broken cannot be judged by: a comment changes neither.',
  remedy: 'Delete the comment, and repair what the rule finds.',
};

export const SUPPRESSION_UNKNOWN_OWNER: CheckRule = {
  ...wrong,
  id: 'config/suppression-unknown-owner',
  title: 'A finding set aside in the name of nobody',
  why: 'When the reason is questioned, somebody has to answer for it.',
  remedy: 'Name a team or role of the company.',
};

export const SUPPRESSION_EXPIRED: CheckRule = {
  id: 'config/suppression-expired',
  title: 'A finding set aside until a day that has passed',
  severity: 'warning',
  certainty: 'proved',
  why: 'It was agreed to live with the finding until then, and not longer; it counts again.',
  remedy: 'Repair what the rule finds, or agree on a new day.',
};

export const SUPPRESSION_UNUSED: CheckRule = {
  id: 'config/suppression-unused',
  fixable: true,
  title: 'A comment that sets aside a finding there is not',
  severity: 'warning',
  certainty: 'proved',
  why: 'It would hide the finding, should it come back, for a reason given for another one.',
  remedy: 'Delete the comment.',
};

export const SUPPRESSION_RULES: readonly CheckRule[] = [
  SUPPRESSION_MALFORMED,
  SUPPRESSION_WITHOUT_REASON,
  SUPPRESSION_UNKNOWN_RULE,
  SUPPRESSION_REFUSED,
  SUPPRESSION_UNKNOWN_OWNER,
  SUPPRESSION_EXPIRED,
  SUPPRESSION_UNUSED,
];
