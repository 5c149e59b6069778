/** The instant at which an agreement is checked, where its company policy names one. */
import type { Agreement } from '../agreement/agreement.ts';
import { mapOf } from '../agreement/written.ts';
import { parseInstant } from '../conditions/instant.ts';

/** Epoch milliseconds. */
export function instantOfCompany({ policies }: Pick<Agreement, 'policies'>): number | undefined {
  const written = mapOf(policies.find(({ kind }) => kind.id === 'company')?.data)['as_of'];
  return typeof written === 'string' ? parseInstant(written) : undefined;
}
