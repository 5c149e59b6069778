/** The agreement as a whole: whose it is, which version, since when, until the next look. */
import { formatInstantForPeople } from '#core/program/english/format.ts';
import type { CompanyPolicy } from '#core/schema/policies.generated.ts';
import { agreement, examination } from './examination.ts';
import { counted } from './text.ts';

export const company = agreement.policies.find(({ kind }) => kind.id === 'company')?.data as CompanyPolicy;

export const asOfText = formatInstantForPeople(examination.asOf);

export const findingsText =
  examination.findings.length === 0
    ? 'All checks passed.'
    : `${counted(examination.findings.length, 'finding')} in the checks.`;
