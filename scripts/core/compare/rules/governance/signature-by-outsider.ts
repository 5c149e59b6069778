/** Signatures by a role that does not answer for what it signed. */
import type { CheckRule } from '../../../diagnostics/rule.ts';

export const SIGNATURE_BY_OUTSIDER: CheckRule = {
  id: 'governance/signature-by-outsider',
  title: 'Signed by a role that does not answer for it',
  severity: 'error',
  certainty: 'proved',
  why: 'A signature counts because the one who gave it answers for the definition. This one binds nobody.',
  remedy:
    'Let an owner of the definition sign, one of the owning team, or who answers for the whole agreement on that side.',
};
