/** Rows of exports and the leads they belong to; a row that belongs to nobody is counted and reported. */
import type { Source, SourceExport } from '../../source.ts';
import { dataRules } from '../data-rules.ts';
import type { ExportRow, ExportTable } from './export-table.ts';
import type { People } from './people.ts';
import type { ReadRow } from './read-events.ts';
import type { Says, Tallies } from './tallies.ts';
import type { LeadsOf } from './whose.ts';

export interface Kept<E extends SourceExport> {
  readonly table: ExportTable<E>;
  readonly kept: readonly ExportRow[];
}

export interface Ready<E extends SourceExport> extends Kept<E> {
  /** Rows that are not kept because their records were merged into others. */
  readonly merged: number;
  readonly leadsOf: LeadsOf;
  readonly ofNobody: Says;
  readonly tallies: Tallies;
}

/** `undefined` if there is no such export: then nothing is known, not even that there is none. */
export function byLead<E extends SourceExport, Part>(
  tables: readonly Ready<E>[],
  people: People,
  readerOf: (one: Ready<E>) => ReadRow<Part>,
): ReadonlyMap<string, readonly Part[]> | undefined {
  if (tables.length === 0) return undefined;
  const parts = new Map<string, Part[]>();
  for (const one of tables) {
    const read = readerOf(one);
    for (const { number, cells } of one.kept) {
      const leads = one.leadsOf(cells);
      const known = leads?.filter((lead) => people.has(lead)) ?? [];
      if (leads === undefined) one.tallies.add(number, { rule: dataRules.unreadableRow, says: WITHOUT_LEAD });
      else if (known.length === 0) one.tallies.add(number, { rule: dataRules.unknownLead, says: one.ofNobody });
      if (known.length > 0) give(known, read(number, cells, `lead ${known.join(', ')}`), parts);
    }
  }
  return parts;
}

function give<Part>(leads: readonly string[], part: Part | undefined, parts: Map<string, Part[]>): void {
  if (part === undefined) return;
  for (const lead of leads) {
    const own = parts.get(lead);
    if (own === undefined) parts.set(lead, [part]);
    else own.push(part);
  }
}

const WITHOUT_LEAD = { one: 'does not say whose it is', many: 'do not say whose they are' };

/** Where an export that could tell whose the rows are was not read, that is the likely reason. */
export function ofNobody(
  { export: { whose } }: ExportTable,
  { exports }: Source,
  read: readonly Kept<SourceExport>[],
): Says {
  const joined = whose.by === 'id' ? [] : whose.joins.map((join) => join.export);
  const absent = exports.filter(({ id }) => joined.includes(id) && !read.some(({ table }) => table.export.id === id));
  const reason =
    absent.length === 0 ? '' : `; what could tell was not read: ${absent.map(({ title }) => title).join(', ')}`;
  return { one: `belongs to no lead that is read${reason}`, many: `belong to no lead that is read${reason}` };
}
