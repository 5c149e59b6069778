/** Exports that measures are counted from: accounts, what we did, opportunities. */
import type * as policies from '../../schema/policies.generated.ts';
import type { ActivitiesExport, MeasuredExport } from '../source.ts';
import type { Item } from './lowering.ts';
import { baseOf, cellTests, columnsOf, joined, whoseOf } from './source-parts.ts';

type Written = policies.AccountsExport | policies.ActivitiesExport | policies.OpportunitiesExport;

export function isMeasured(item: Item<policies.SourceExport>): item is Item<Written> {
  const { gives } = item.data;
  return gives === 'accounts' || gives === 'activities' || gives === 'opportunities';
}

export function lowerMeasured(item: Item<Written>): MeasuredExport {
  const { data } = item;
  const base = { ...baseOf(item), ...(data.owner === undefined ? {} : { owner: data.owner }) };
  switch (data.gives) {
    case 'accounts':
      return { ...base, gives: data.gives, whose: joined(data.account, data.joined_by) };
    case 'activities':
      return { ...base, gives: data.gives, whose: whoseOf(data), ...activityParts(data) };
    case 'opportunities':
      return {
        ...base,
        gives: data.gives,
        whose: joined(data.opportunity, data.joined_by ?? []),
        ...(data.account === undefined ? {} : { account: data.account }),
        opened: columnsOf(data.opened ?? []),
        closed: columnsOf(data.closed ?? []),
        amount: columnsOf(data.amount ?? []),
        ...(data.won === undefined ? {} : { won: cellTests(data.won) }),
        ...(data.lost === undefined ? {} : { lost: cellTests(data.lost) }),
      };
  }
}

function activityParts(data: policies.ActivitiesExport) {
  const { at, logged = [], activity, lasts, type, activities = [] } = data;
  return {
    at: columnsOf(at),
    logged: columnsOf(logged),
    ...(activity === undefined ? {} : { activity }),
    ...(lasts === undefined ? {} : { lasts: lastsOf(lasts) }),
    ...(type === undefined ? {} : { type }),
    activities: activities.map(({ activity: id, where }) => ({ activity: id, where: cellTests(where) })),
  };
}

function lastsOf(lasts: NonNullable<policies.ActivitiesExport['lasts']>): NonNullable<ActivitiesExport['lasts']> {
  const { minutes, seconds, milliseconds } = lasts;
  if (minutes !== undefined) return { column: minutes, unit: 'minutes' };
  return seconds === undefined
    ? { column: milliseconds ?? '', unit: 'milliseconds' }
    : { column: seconds, unit: 'seconds' };
}
