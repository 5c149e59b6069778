/**
 * The fewest leads, with the least on file of each, that engines still disagree about. Pieces are
 * taken away in ever smaller portions as long as the disagreement stays (delta debugging, Zeller 1999):
 * leads first, then what is on file of those that are left.
 */
import type { Lead, LeadEvent, LeadRecord, Member } from '#core/program/lead.ts';

type Differs = (leads: readonly Lead[]) => Promise<boolean>;

export async function smallest(leads: readonly Lead[], differs: Differs): Promise<readonly Lead[]> {
  const few = await fewest(leads, differs);
  const pieces = await fewest(few.flatMap(piecesOf), (some) => differs(few.map((lead) => rebuilt(lead, some))));
  return few.map((lead) => rebuilt(lead, pieces));
}

/** What may be missing from a lead. */
type Piece =
  | { readonly lead: string; readonly field: string }
  | { readonly lead: string; readonly event: LeadEvent }
  | { readonly lead: string; readonly event: LeadEvent; readonly property: string }
  | { readonly lead: string; readonly record: LeadRecord }
  | { readonly lead: string; readonly member: Member };

function piecesOf({ id: lead, fields, events = [], records = [], members = [] }: Lead): readonly Piece[] {
  return [
    ...[...fields.keys()].map((field) => ({ lead, field })),
    ...events.flatMap((event) => [
      { lead, event },
      ...[...event.properties.keys()].map((property) => ({ lead, event, property })),
    ]),
    ...records.map((record) => ({ lead, record })),
    ...members.map((member) => ({ lead, member })),
  ];
}

function rebuilt(lead: Lead, pieces: readonly Piece[]): Lead {
  const own = pieces.filter((piece) => piece.lead === lead.id);
  const keeps = (field: string): boolean => own.some((piece) => 'field' in piece && piece.field === field);
  const events = own.flatMap((piece) => ('event' in piece && !('property' in piece) ? [piece.event] : []));
  const records = own.flatMap((piece) => ('record' in piece ? [piece.record] : []));
  const members = own.flatMap((piece) => ('member' in piece ? [piece.member] : []));
  const stripped = events.map((event) => {
    const named = own.flatMap((piece) => ('property' in piece && piece.event === event ? [piece.property] : []));
    return { ...event, properties: new Map([...event.properties].filter(([name]) => named.includes(name))) };
  });
  return {
    id: lead.id,
    fields: new Map([...lead.fields].filter(([field]) => keeps(field))),
    ...(lead.events === undefined ? {} : { events: stripped }),
    ...(lead.records === undefined ? {} : { records }),
    ...(lead.members === undefined ? {} : { members }),
  };
}

/** None of those left can go, one at a time. */
async function fewest<T>(all: readonly T[], suffice: (some: readonly T[]) => Promise<boolean>): Promise<readonly T[]> {
  let left = all;
  for (let portion = Math.ceil(left.length / 2); portion >= 1; portion = portion === 1 ? 0 : Math.ceil(portion / 2)) {
    for (let start = 0; start < left.length; ) {
      const rest = [...left.slice(0, start), ...left.slice(start + portion)];
      if (await suffice(rest)) left = rest;
      else start += portion;
    }
  }
  return left;
}
