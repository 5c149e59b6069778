/** Where a quantity comes from, in words: the records it is worked out from, or a person who types it in. */
import { inline, inQuotes, listed } from '../../conditions/phrase.ts';
import type { Quantity } from '../../schema/policies.generated.ts';

type Records = NonNullable<Quantity['drawn_from']>;
type Time = NonNullable<Records['time']>;

/** Names for people. */
export type RecordNameOf = (kind: 'stage' | 'field' | 'activity' | 'calendar' | 'handover', id: string) => string;

export function drawnText({ drawn_from: from }: Pick<Quantity, 'drawn_from'>, nameOf: RecordNameOf): string {
  const stage = (id: string): string => inline(nameOf('stage', id));
  if (from?.entered !== undefined) return `how many entered ${stage(from.entered)} in the period`;
  if (from?.standing_in !== undefined)
    return `how many stand in ${stage(from.standing_in)} on the last day of the period`;
  if (from?.base_in !== undefined) return `how many stood in ${stage(from.base_in)} when the period began`;
  if (from?.moved !== undefined) {
    const to = listed(from.moved.to.map(stage), 'or');
    return `how many went from ${stage(from.moved.from)} to ${to} in the period`;
  }
  if (from?.worth_in !== undefined)
    return `the worth of everything that stands in ${stage(from.worth_in)} on the last day of the period`;
  if (from?.total_of !== undefined) {
    const { field, entered } = from.total_of;
    return `the sum of ${inQuotes(nameOf('field', field))} over all that entered ${stage(entered)} in the period`;
  }
  if (from?.worth_at !== undefined) return `the worth of everything that entered ${stage(from.worth_at)} in the period`;
  if (from?.time !== undefined) return timeText(from.time, nameOf);
  if (from?.handed_over !== undefined) {
    const { by, that_are: which } = from.handed_over;
    const state = which === 'accepted' ? 'and accepted' : 'whose time to be decided on is over';
    return `leads handed over (${inline(nameOf('handover', by))}) ${state}`;
  }
  if (from?.clocks === 'met') return 'clocks of service levels that were met';
  if (from?.clocks === 'due') return 'clocks of service levels that were met or missed, without those still running';
  return 'typed in, because no record says it';
}

function timeText({ from, to, calendar }: Time, nameOf: RecordNameOf): string {
  const moment = ({ reached, activity = [] }: Time['from']): string =>
    reached === undefined
      ? `the first ${listed(
          activity.map((id) => inline(nameOf('activity', id))),
          'or',
        )}`
      : inline(nameOf('stage', reached));
  const hours = calendar === undefined ? '' : `, on the calendar ${inQuotes(nameOf('calendar', calendar))}`;
  return `the time from ${moment(from)} to ${moment(to)}${hours}`;
}
