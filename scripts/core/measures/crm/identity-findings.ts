/** What the shares of records without an owner mean, in words of the business. */
import type { Finding } from '../../diagnostics/finding.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { crmRules } from '../../program/leads/crm-rules.ts';
import type { MeasuringPolicy } from '../../schema/policies.generated.ts';

export interface CountedRecords {
  readonly records: number;
  readonly unmatched: number;
  readonly ambiguous: number;
}

type Tolerances = MeasuringPolicy['identity'];

/** Whether figures about people may be told. Where nothing is tolerated by agreement, nothing is refused either. */
export function isTrusted(counted: CountedRecords, tolerances: Tolerances): boolean {
  return SHARES.every(({ key }) => isWithin(counted, key, tolerances));
}

export function identityFindings(counted: CountedRecords, tolerances: Tolerances, file: string): readonly Finding[] {
  const place = { in: 'rows', file, row: 0 } as const;
  return SHARES.flatMap(({ key, says }) => {
    const count = counted[key];
    if (count === 0) return [];
    const what = `${shareOf(count, counted.records)} of the records (${count.toLocaleString('en')} of ${counted.records.toLocaleString('en')}) ${says}`;
    const tolerated = tolerances?.[key];
    if (tolerated === undefined) {
      const message = `${what}; no policy says how many may.`;
      return [findingOf(crmRules.whoseRecord, { message, place, severity: 'info' })];
    }
    if (isWithin(counted, key, tolerances)) return [];
    const message = `${what}; up to ${tolerated} may, so figures about people cannot be told.`;
    return [findingOf(crmRules.whoseRecord, { message, place })];
  });
}

const SHARES = [
  { key: 'unmatched', says: 'are of nobody known' },
  { key: 'ambiguous', says: 'may be of several people' },
] as const;

/** In whole numbers: no share is rounded into its tolerance. */
function isWithin(counted: CountedRecords, key: 'unmatched' | 'ambiguous', tolerances: Tolerances): boolean {
  const tolerated = tolerances?.[key];
  return tolerated === undefined || counted[key] * 100 <= Number.parseInt(tolerated, 10) * counted.records;
}

function shareOf(count: number, all: number): string {
  const share = (100 * count) / all;
  return `${share < 0.05 ? 'Below 0.1' : share.toFixed(1).replace(/\.0$/u, '')}%`;
}
