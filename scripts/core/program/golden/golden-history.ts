/** Events and records of golden leads: at the edges of windows, at one instant, under one id, to come. */
import type { LeadEvent, LeadRecord } from '../lead.ts';
import { DISQUALIFIED, type Program, type ProgramSignal, RECYCLED } from '../program.ts';
import type { Chance } from './chance.ts';
import { goldenInstant, goldenValue, type Pools } from './golden-values.ts';

export type PoolsOf = (of: string) => Pools;

const MOST_EVENTS = 8;
const MOST_RECORDS = 5;

export function goldenEvents({ signals }: Program, poolsOf: PoolsOf, chance: Chance): readonly LeadEvent[] {
  const several = chance.some(signals, 3);
  const instant = goldenInstant(poolsOf(''), chance);
  return Array.from({ length: chance.below(MOST_EVENTS) }, (_, place) => {
    const signal = chance.one(several.length === 0 ? signals : several);
    return signal === undefined ? [] : [event(signal, place, instant, poolsOf, chance)];
  }).flat();
}

function event(
  { id: signal, properties }: ProgramSignal,
  place: number,
  instant: number,
  poolsOf: PoolsOf,
  chance: Chance,
): LeadEvent {
  const given = properties.flatMap(({ id, type }) => {
    const value = chance.percent(80) ? goldenValue(type, poolsOf(`${signal}/${id}`), chance) : undefined;
    return value === undefined ? [] : [[id, value] as const];
  });
  return {
    id: `e${chance.percent(10) ? chance.below(2) : place}`,
    signal,
    at: chance.percent(15) ? instant : goldenInstant(poolsOf(''), chance),
    properties: new Map(given),
  };
}

export function goldenRecords(program: Program, pools: Pools, chance: Chance): readonly LeadRecord[] {
  const instant = goldenInstant(pools, chance);
  return Array.from({ length: chance.below(MOST_RECORDS) }, () =>
    record(program, chance.percent(20) ? instant : goldenInstant(pools, chance), pools, chance),
  );
}

function record({ lifecycle }: Program, at: number, { moment }: Pools, chance: Chance): LeadRecord {
  const path = lifecycle.stages.map(({ id }) => id);
  const may = [...lifecycle.overrides.may, ...lifecycle.stages.flatMap(({ decidedBy }) => decidedBy), 'nobody-known'];
  const reason = chance.one(lifecycle.reasons)?.id;
  const role = chance.percent(80) ? chance.one(may) : undefined;
  const base = {
    at,
    ...(reason === undefined || chance.percent(30) ? {} : { reason }),
    ...(role === undefined ? {} : { role }),
  };
  const beside = [RECYCLED, DISQUALIFIED];
  const on = (stages: readonly string[]): string => chance.one(stages) ?? RECYCLED;
  switch (chance.one(['entered', 'entered', 'entered', 'rejected', 'override'] as const)) {
    case 'rejected':
      return { what: 'rejected', stage: on(path), ...base };
    case 'override': {
      const until = chance.percent(60) ? { validUntil: moment.asOfDate + chance.below(3) - 1 } : {};
      return { what: 'override', stage: on([...path, ...beside]), ...base, ...until };
    }
    default: {
      const evidence = chance.some(lifecycle.criteria, 4).map(({ id }) => id);
      return { what: 'entered', stage: on(chance.percent(25) ? beside : path), ...base, evidence };
    }
  }
}
