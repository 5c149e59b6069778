/** Signatures under what is not in the agreement any more. */
import type { CheckRule } from '../../../diagnostics/rule.ts';

export const SIGNATURE_WITHOUT_DEFINITION: CheckRule = {
  id: 'governance/signature-without-definition',
  title: 'Signed, and not in the agreement',
  severity: 'info',
  certainty: 'proved',
  why: 'A definition that was renamed or removed leaves its signature behind; it says nothing about the new one.',
  remedy: 'Sign again, which drops it: npm run lockstep -- sign --role ROLE.',
};
