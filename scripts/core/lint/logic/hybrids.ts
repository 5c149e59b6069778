/**
 * Leads made of two: everything of the one, but of the other whatever a question looks at. What two leads
 * show apart, one made of both often shows together. Such a lead is only ever tried, never believed.
 */
import type { Description } from '../../analysis/reach.ts';
import type { Test } from '../../conditions/test.ts';
import type { Lead } from '../../program/lead.ts';
import type { Program } from '../../program/program.ts';
import { coneOf } from './cone.ts';

type Part = Description[number];

/** So many leads are tried for each part. */
const TRIED = 4;

/** `meets` says whether a lead at hand is seen as a part wants it. */
export function hybridsFor(
  [one, other]: readonly [Part, Part],
  leads: readonly Lead[],
  meets: (lead: Lead, part: Part) => boolean,
  program: Program,
): readonly Lead[] {
  const ways = [[one, other] as const, [other, one] as const];
  return ways.flatMap(([kept, taken]) => {
    const looked = conesOf(taken, program);
    if (looked === undefined) return [];
    const [bodies, donors] = [kept, taken].map((part) => leads.filter((lead) => meets(lead, part)).slice(0, TRIED));
    return (bodies ?? []).flatMap((body) => (donors ?? []).map((donor) => hybridOf(body, donor, looked)));
  });
}

function conesOf({ observation }: Part, program: Program): ReadonlySet<string> | undefined {
  const origin = { file: '', path: [] };
  switch (observation.see) {
    case 'truth':
    case 'holds':
      return coneOf(program, observation.test).reads;
    case 'grade':
    case 'score-from': {
      const test: Test = { op: 'grade', origin, model: observation.model, grades: [] };
      return coneOf(program, test).reads;
    }
    default:
      return undefined;
  }
}

function hybridOf(body: Lead, donor: Lead, looked: ReadonlySet<string>): Lead {
  const fields = new Map([...body.fields].filter(([field]) => !looked.has(`field ${field}`)));
  for (const [field, value] of donor.fields) if (looked.has(`field ${field}`)) fields.set(field, value);
  const id = `${body.id}-${donor.id}`;
  const records = body.records === undefined ? {} : { records: body.records };
  if (body.events === undefined || donor.events === undefined) {
    const events = [...looked].some((read) => read.startsWith('signal ')) ? donor.events : body.events;
    return { id, fields, ...(events === undefined ? {} : { events }), ...records };
  }
  const events = [
    ...body.events.filter(({ signal }) => !looked.has(`signal ${signal}`)),
    ...donor.events
      .filter(({ signal }) => looked.has(`signal ${signal}`))
      .map((event) => ({ ...event, id: `${event.id} of ${donor.id}` })),
  ];
  return { id, fields, events, ...records };
}
