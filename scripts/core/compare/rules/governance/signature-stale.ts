/** What means something else now than when a side signed it. */
import type { CheckRule } from '../../../diagnostics/rule.ts';

export const SIGNATURE_STALE: CheckRule = {
  id: 'governance/signature-stale',
  title: 'Changed since it was signed',
  severity: 'warning',
  certainty: 'proved',
  why: 'The signature is under another sentence. Nobody on that side has agreed to what is written now.',
  remedy: 'See what changed with "diff", and sign again: npm run lockstep -- sign --role ROLE. A rewording needs none.',
};
