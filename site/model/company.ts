/** The agreement as a whole: whose it is, which version, since when, until the next look. */
import { formatInstantForPeople } from '#core/program/english/format.ts';
import { agreement, examination } from './examination.ts';
import { counted } from './text.ts';
import type { WrittenCompany } from './written.ts';

const written = agreement.policies.find(({ kind }) => kind.id === 'company')?.data as WrittenCompany;

export const company = written;

export const asOfText = formatInstantForPeople(examination.asOf);

export const findingsText =
  examination.findings.length === 0
    ? 'All checks passed.'
    : `${counted(examination.findings.length, 'finding')} in the checks.`;
