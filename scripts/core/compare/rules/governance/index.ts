/** What can be wrong with signatures. */
import type { CheckRule } from '../../../diagnostics/rule.ts';
import { SIGNATURE_BY_OUTSIDER } from './signature-by-outsider.ts';
import { SIGNATURE_STALE } from './signature-stale.ts';
import { SIGNATURE_WITHOUT_DEFINITION } from './signature-without-definition.ts';
import { UNSIGNED } from './unsigned.ts';

export const SIGNATURE_RULES: readonly CheckRule[] = [
  SIGNATURE_BY_OUTSIDER,
  SIGNATURE_STALE,
  SIGNATURE_WITHOUT_DEFINITION,
  UNSIGNED,
];
