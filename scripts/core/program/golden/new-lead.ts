/** A lead made at the edges of a program, and one that differs a little from another. */
import type { Lead, Member } from '../lead.ts';
import type { Program, SourceField } from '../program.ts';
import type { Chance } from './chance.ts';
import { goldenEvents, goldenRecords, type PoolsOf } from './golden-history.ts';
import { goldenValue } from './golden-values.ts';

/** Some leads say nearly everything, some nearly nothing; some come without events or records. */
export function newLead(program: Program, id: string, poolsOf: PoolsOf, chance: Chance): Lead {
  const known = chance.one([100, 90, 70, 30]) ?? 100;
  const events = chance.percent(90) ? goldenEvents(program, poolsOf, chance) : undefined;
  const records = chance.percent(75) ? goldenRecords(program, poolsOf(''), chance) : undefined;
  return {
    id,
    fields: fieldsOf(program.fields, known, poolsOf, chance),
    ...(events === undefined ? {} : { events }),
    ...(records === undefined ? {} : { records }),
    ...membersOf(program, id, known, poolsOf, chance),
  };
}

/** Up to three fields are others or missing; now and then so are the events or the records. */
export function changedLead(program: Program, lead: Lead, poolsOf: PoolsOf, chance: Chance): Lead {
  const fields = new Map(lead.fields);
  for (const { id, type } of chance.some(program.fields, 3)) {
    const value = chance.percent(80) ? goldenValue(type, poolsOf(id), chance) : undefined;
    if (value === undefined) fields.delete(id);
    else fields.set(id, value);
  }
  return {
    ...lead,
    fields,
    ...(chance.percent(40) ? { events: goldenEvents(program, poolsOf, chance) } : {}),
    ...(chance.percent(30) ? { records: goldenRecords(program, poolsOf(''), chance) } : {}),
  };
}

function fieldsOf(fields: readonly SourceField[], known: number, poolsOf: PoolsOf, chance: Chance): Lead['fields'] {
  const given = fields.flatMap(({ id, type }) => {
    const value = chance.percent(known) ? goldenValue(type, poolsOf(id), chance) : undefined;
    return value === undefined ? [] : [[id, value] as const];
  });
  return new Map(given);
}

function membersOf(
  { subjects }: Pick<Program, 'subjects'>,
  lead: string,
  known: number,
  poolsOf: PoolsOf,
  chance: Chance,
): { readonly members?: readonly Member[] } {
  if (subjects.length === 0 || chance.percent(15)) return {};
  const members = Array.from({ length: chance.below(4) }, (_, place): readonly Member[] => {
    const subject = chance.one(subjects);
    if (subject === undefined) return [];
    return [{ id: `${lead}-${place}`, subject: subject.id, fields: fieldsOf(subject.fields, known, poolsOf, chance) }];
  });
  return { members: members.flat() };
}
