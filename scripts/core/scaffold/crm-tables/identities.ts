/** Whose record is whose: one in each system for each person, about one in a hundred unknown, half as many in doubt. */
import type { Person } from './people.ts';
import type { MadeUpRow, Sheet } from './sheet.ts';
import type { World } from './world.ts';

export function identify(world: World, { rows }: Sheet, { id, draw }: Person, colleague: string | undefined): void {
  const records: MadeUpRow[] = [{ source: 'hubspot', record: `${5_000_000 + Number(id.slice(2)) * 7}` }];
  if (draw.chance(820)) records.push({ source: 'salesforce', record: world.next('00Q').replace('-', 'K0000') });
  for (const record of records) {
    const isKnown = !draw.chance(10);
    rows.identities.push({ ...record, person: isKnown ? id : '' });
    const isInDoubt = isKnown && colleague !== undefined && draw.chance(11);
    if (isInDoubt) rows.identities.push({ ...record, person: colleague });
  }
}
