/** The team behind whoever owns something: breakdowns name teams, never roles of few and never people. */
import type { Agreement } from '../../../core/agreement/agreement.ts';

export function teamOf(agreement: Agreement, party: string): string {
  const team = agreement.find('role', party)?.data['team'];
  return typeof team === 'string' ? team : party;
}
