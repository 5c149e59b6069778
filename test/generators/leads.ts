/**
 * Random leads for a program: with missing values, values on the edges that policies draw from the
 * same pools, events at one instant and under one id, in the future and before 1970, leads that came
 * without events or records, and records in every order.
 */
import { fold } from '#core/conditions/fold.ts';
import { DAY_MS, type FieldType, type Value } from '#core/conditions/value.ts';
import { accountKeyOf } from '#core/program/account-key.ts';
import type { Lead, LeadEvent, LeadRecord, Member } from '#core/program/lead.ts';
import { DISQUALIFIED, type Program, RECYCLED } from '#core/program/program.ts';
import type { Draw } from './draw.ts';
import {
  AGES,
  AWKWARD_IDS,
  COUNTRIES,
  DOMAINS,
  EMAILS,
  EXTREME_NUMBERS,
  NUMBERS,
  ROLES,
  STRANGER,
  TEXTS,
  URLS,
  WORDS,
} from './pools.ts';

const HOUR_MS = 3_600_000;

export function leads(draw: Draw, program: Program, asOf: number, count: number): readonly Lead[] {
  const made = Array.from({ length: count }, (_, place) => lead(draw, program, asOf, `lead ${place}${awkward(draw)}`));
  return program.subjects.length === 0 ? made : peopleOf(draw, program, asOf, made);
}

/** The same leads with what their accounts have; some came without any source that tells. */
function peopleOf(draw: Draw, program: Program, asOf: number, made: readonly Lead[]): readonly Lead[] {
  const accounts = new Map<string, readonly Member[]>();
  return made.map((one) => {
    const key = accountKeyOf(program, one) ?? '';
    const members = accounts.get(key) ?? membersOf(draw, program, asOf, `of ${accounts.size}`);
    accounts.set(key, members);
    return draw.chance(90) ? { ...one, members } : one;
  });
}

function membersOf(draw: Draw, { subjects }: Program, asOf: number, account: string): readonly Member[] {
  return draw.times(0, 4, (place) => {
    const { id: subject, fields } = draw.one(subjects);
    const known = draw.one([100, 60, 20]);
    const values = fields.flatMap(({ id, type }) =>
      draw.chance(known) ? [[id, value(draw, type, asOf)] as const] : [],
    );
    return { id: `${subject} ${place} ${account}`, subject, fields: new Map(values) };
  });
}

function lead(draw: Draw, program: Program, asOf: number, id: string): Lead {
  const known = draw.one([100, 85, 60, 20]);
  const fields = program.fields.flatMap(({ id: field, type }) =>
    draw.chance(known) ? [[field, value(draw, type, asOf)] as const] : [],
  );
  return {
    id,
    fields: new Map(fields),
    ...(draw.chance(85) ? { events: draw.times(0, 7, (place) => event(draw, program, asOf, place)) } : {}),
    ...(draw.chance(75) ? { records: draw.times(0, 5, () => record(draw, program, asOf)) } : {}),
  };
}

/** As reading a file would give it: addresses folded, numbers in the field's unit. */
function value(draw: Draw, type: FieldType, asOf: number): Value {
  switch (type.is) {
    case 'number':
    case 'money':
      return draw.chance(5) && type.decimals < 4
        ? draw.one(EXTREME_NUMBERS) * 10 ** type.decimals
        : draw.one(NUMBERS) * 10 ** type.decimals + nudge(draw);
    case 'yes-no':
      return draw.chance(50);
    case 'choice':
      return draw.one(type.values).id;
    case 'date':
      return Math.floor(asOf / DAY_MS) + nudge(draw) - (draw.chance(50) ? 0 : draw.int(-90, 90));
    case 'instant':
      return instant(draw, asOf);
    case 'country':
      return draw.one(COUNTRIES);
    case 'email':
      return fold(draw.one(EMAILS));
    case 'domain':
      return fold(draw.one(DOMAINS));
    case 'url':
      return draw.one(URLS);
    case 'text':
      return text(draw);
    case 'list':
      return type.of.is === 'choice'
        ? draw.some(
            type.of.values.map(({ id }) => id),
            0,
            3,
          )
        : draw.some([...WORDS, ...TEXTS], 0, 3);
  }
}

/** Mostly exactly on the edge, else just beside it. */
function nudge(draw: Draw): number {
  return draw.one([0, 0, 0, 1, -1]);
}

/** Anywhere a window begins or ends, to the millisecond; sometimes to come, sometimes before 1970. */
function instant(draw: Draw, asOf: number): number {
  if (draw.chance(2)) return draw.one([-1, -DAY_MS, 0]);
  const age = draw.one(AGES) * HOUR_MS;
  return (draw.chance(10) ? asOf + age : asOf - age) + nudge(draw);
}

function text(draw: Draw): string {
  return draw.chance(70)
    ? draw.one(TEXTS)
    : draw.times(1, 3, () => draw.one(WORDS)).join(draw.one([' ', '-', ', ', '\u2003', '\n', '_']));
}

function awkward(draw: Draw): string {
  return draw.chance(90) ? '' : ` ${draw.one(AWKWARD_IDS)}`;
}

/** Ids repeat now and then: the same event again, or another one by mistake. */
function event(draw: Draw, program: Program, asOf: number, place: number): LeadEvent {
  const { id: signal, properties } = draw.one(program.signals);
  const given = properties.filter(() => draw.chance(80));
  return {
    id: `event ${draw.chance(15) ? draw.int(0, 2) : place}${awkward(draw)}`,
    signal,
    at: instant(draw, asOf),
    properties: new Map(given.map(({ id, type }) => [id, value(draw, type, asOf)])),
  };
}

function record(draw: Draw, { lifecycle }: Program, asOf: number): LeadRecord {
  const path = lifecycle.stages.map(({ id }) => id);
  const reason = draw.chance(70) ? { reason: draw.one(lifecycle.reasons).id } : {};
  const role = draw.chance(80) ? { role: draw.one([...ROLES, STRANGER]) } : {};
  const base = { at: instant(draw, asOf), ...reason, ...role };
  switch (draw.one(['entered', 'entered', 'entered', 'rejected', 'override'] as const)) {
    case 'entered': {
      const stage = draw.chance(25) ? draw.one([RECYCLED, DISQUALIFIED]) : draw.one(path);
      return {
        what: 'entered',
        stage,
        ...base,
        evidence: draw.some(
          lifecycle.criteria.map(({ id }) => id),
          0,
          3,
        ),
      };
    }
    case 'rejected':
      return { what: 'rejected', stage: draw.one(path), ...base };
    case 'override': {
      const until = draw.chance(60) ? { validUntil: Math.floor(asOf / DAY_MS) + draw.int(-1, 1) } : {};
      return { what: 'override', stage: draw.one([...path, RECYCLED, DISQUALIFIED]), ...base, ...until };
    }
  }
}
