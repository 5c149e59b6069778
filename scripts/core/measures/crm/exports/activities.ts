/** What we did for people, out of exports of activities: each for everybody it was done for. */
import { fold } from '../../../conditions/fold.ts';
import { crmRules } from '../../../program/leads/crm-rules.ts';
import { dataRules } from '../../../program/leads/data-rules.ts';
import { allOf } from '../../../program/leads/exports/export-table.ts';
import type { Cells } from '../../../program/leads/rows/header.ts';
import { shown } from '../../../program/leads/values/conversion.ts';
import type { ActivitiesExport } from '../../../program/source.ts';
import type { ActivityNames } from '../columns.ts';
import { type NamedRow, type Ready, textIn, valueIn } from './reading.ts';

export function activitiesOf(one: Ready<ActivitiesExport>, names: readonly ActivityNames[]): readonly NamedRow[] {
  const { table, kept, tallies, peopleOf } = one;
  const { at, logged, activity, owner, lasts, id } = table.export;
  const typeOf = typesIn(one, names);
  const [happened, written] = [valueIn(one, at, INSTANT), valueIn(one, logged, INSTANT)];
  const took = valueIn(one, [lasts?.column], { is: 'number', decimals: 3 });
  const [ownId, ownerOf] = [textIn(one, [activity]), textIn(one, [owner])];
  const seen = new Set<string>();
  return kept.flatMap(({ number, cells }) => {
    const type = typeOf(number, cells);
    const people = peopleOf(cells);
    if (people === undefined || people.length === 0)
      tallies.add(number, { rule: dataRules.unknownLead, says: OF_NOBODY });
    if (type === undefined || people === undefined || people.length === 0) return [];
    const instant = happened(number, cells);
    if (instant === undefined) {
      tallies.add(number, { rule: dataRules.unreadableRow, says: NO_TIME });
      return [];
    }
    const own = `${id} ${ownId(cells) ?? `row ${number}`}`;
    if (seen.has(own)) {
      tallies.add(number, { rule: crmRules.rowTwice, says: AGAIN });
      return [];
    }
    seen.add(own);
    const rest = {
      type,
      at: instant,
      logged_at: written(number, cells),
      owner: ownerOf(cells),
      minutes: minutesOf(took(number, cells), lasts?.unit),
    };
    return people.map((person) => ({ activity: people.length === 1 ? own : `${own} ${person}`, person, ...rest }));
  });
}

const INSTANT = { is: 'instant' } as const;
const OF_NOBODY = { one: 'is of nobody who is read', many: 'are of nobody who is read' };
const NO_TIME = { one: 'does not say when and is left out', many: 'do not say when and are left out' };
const AGAIN = { one: 'is there before and is not read again', many: 'are there before and are not read again' };

/** By the mapping, else by the names that the policy on service levels lists. */
function typesIn(one: Ready<ActivitiesExport>, names: readonly ActivityNames[]) {
  const { table, tallies } = one;
  const { activities, type } = table.export;
  const mapped = activities.map(({ activity, where }) => ({ activity, applies: allOf(table, where) }));
  const known = new Map(
    [
      ...names.map(({ id }) => [fold(id), id] as const),
      ...names.map(({ id, title }) => [fold(title), id] as const),
      ...names.flatMap(({ id, also }) => also.map((name) => [fold(name), id] as const)),
    ].toReversed(),
  );
  const textOf = textIn(one, [type]);
  return (row: number, cells: Cells): string | undefined => {
    const found = mapped.find(({ applies }) => applies(cells))?.activity;
    const text = textOf(cells);
    const meant = found ?? known.get(fold(text ?? ''));
    if (meant !== undefined) return meant;
    const what = text === undefined ? 'no activity' : `the activity ${shown(text)}, which the agreement does not have`;
    tallies.add(row, { rule: crmRules.unknownActivity, says: { one: `names ${what}`, many: `name ${what}` } });
    return undefined;
  };
}

const THOUSANDTHS = { minutes: 1000, seconds: 60_000, milliseconds: 60_000_000 };

/** Whole minutes that are over; `took` has three decimals. */
function minutesOf(took: unknown, unit: keyof typeof THOUSANDTHS | undefined): number | undefined {
  return typeof took !== 'number' || unit === undefined ? undefined : Math.floor(took / THOUSANDTHS[unit]);
}
