/** What binds a side without having been signed by it. */
import type { CheckRule } from '../../../diagnostics/rule.ts';

export const UNSIGNED: CheckRule = {
  id: 'governance/unsigned',
  title: 'Not signed',
  severity: 'warning',
  certainty: 'proved',
  why: 'Until both sides have signed, one of them can say that this was never agreed, and be right.',
  remedy: 'Let the role that answers for it read it, and sign: npm run lockstep -- sign --role ROLE.',
};
