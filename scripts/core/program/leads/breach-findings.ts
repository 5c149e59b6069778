/** What breaks the lifecycle in the records of many leads: alike ones in one sentence, at the first of them. */
import type { Finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type { Lead, LeadRecord } from '../lead.ts';
import type { Program } from '../program.ts';
import { prepareLead } from './prepare-lead.ts';
import { type Breach, breachesIn } from './record-breaches.ts';

export interface Breaches {
  /** Records of a lead, oldest first, which so many leads have. */
  add(lead: string, records: readonly LeadRecord[], leads: number): void;
  findings(placeOf: (record: LeadRecord) => Place): readonly Finding[];
}

interface Alike extends Breach {
  readonly lead: string;
  count: number;
}

export function collectBreaches(program: Program): Breaches {
  const alike = new Map<string, Alike>();
  return {
    add(lead, records, leads) {
      for (const breach of breachesIn(program, records)) {
        const key = `${breach.rule.id} ${breach.what}`;
        const known = alike.get(key);
        if (known === undefined) alike.set(key, { ...breach, lead, count: leads });
        else known.count += leads;
      }
    },
    findings: (placeOf) =>
      [...alike.values()].map((one) =>
        findingOf(one.rule, { message: `Lead ${one.lead} ${one.what}${andOthers(one)}.`, place: placeOf(one.record) }),
      ),
  };
}

export function breachFindings(
  program: Program,
  leads: readonly Lead[],
  placeOf: (record: LeadRecord) => Place,
): readonly Finding[] {
  const breaches = collectBreaches(program);
  for (const lead of leads) {
    const { records = [] } = prepareLead(program, lead, Number.POSITIVE_INFINITY);
    breaches.add(lead.id, records, 1);
  }
  return breaches.findings(placeOf);
}

function andOthers({ count }: Alike): string {
  if (count === 1) return '';
  return count === 2 ? '; one more record says so' : `; ${(count - 1).toLocaleString('en')} more records say so`;
}
