/** What breaks the lifecycle in the records of many leads: alike ones in one sentence, at the first of them. */
import type { Finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type { Lead, LeadRecord } from '../lead.ts';
import type { Program } from '../program.ts';
import { prepareLead } from './prepare-lead.ts';
import { type Breach, breachesIn } from './record-breaches.ts';

interface Alike extends Breach {
  readonly lead: string;
  others: number;
}

export function breachFindings(
  program: Program,
  leads: readonly Lead[],
  placeOf: (record: LeadRecord) => Place,
): readonly Finding[] {
  const alike = new Map<string, Alike>();
  for (const lead of leads) {
    const { records = [] } = prepareLead(program, lead, Number.POSITIVE_INFINITY);
    for (const breach of breachesIn(program, records)) {
      const key = `${breach.rule.id} ${breach.what}`;
      const known = alike.get(key);
      if (known === undefined) alike.set(key, { ...breach, lead: lead.id, others: 0 });
      else known.others += 1;
    }
  }
  return [...alike.values()].map((one) =>
    findingOf(one.rule, { message: `Lead ${one.lead} ${one.what}${andOthers(one)}.`, place: placeOf(one.record) }),
  );
}

function andOthers({ others }: Alike): string {
  if (others === 0) return '';
  return others === 1 ? '; one more record says so' : `; ${others.toLocaleString('en')} more records say so`;
}
