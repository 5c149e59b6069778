/** Kind `source`: exports of systems of record, with every column checked for what it is mapped onto. */
import { keyAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { Entered, MappedColumns, Source, SourceExport } from '../source.ts';
import { checkTimeZone } from './data-dictionary.ts';
import { type Item, type Lowering, namedOf } from './lowering.ts';
import { isMeasured, lowerMeasured } from './measured-exports.ts';
import { NO_LEADS } from './rules.ts';
import { checkFields, checkJoins, checkSignals, checkStages } from './source-checks.ts';
import { baseOf, cellTests, columnsOf, joined, whoseOf } from './source-parts.ts';

export function lowerSources(lowering: Lowering): readonly Source[] {
  return lowering.definitions('source').map(({ data, definition }) => {
    const { file } = definition.policy;
    checkTimeZone(data.time_zone, file, [...definition.path, 'time_zone'], lowering);
    const written = lowering.items(definition, [...definition.path, 'exports'], data.exports);
    if (!data.exports.some(({ gives }) => gives === 'leads')) {
      const message = `No export of ${definition.title} gives leads.`;
      lowering.report(findingOf(NO_LEADS, { message, place: keyAt(file, [...definition.path, 'exports']) }));
    }
    for (const item of written) check(item, lowering);
    checkJoins(written, lowering);
    return {
      ...namedOf(definition),
      timeZone: data.time_zone,
      exports: written.flatMap((item) => (isJudged(item) ? [lowerExport(item)] : [])),
      measured: written.flatMap((item) => (isMeasured(item) ? [lowerMeasured(item)] : [])),
      notRead: [
        ...(data.not_read ?? []),
        ...data.exports.flatMap(({ gives, files }) => (isForMeasuring(gives) ? [{ files, why: MEASURED }] : [])),
      ],
    };
  });
}

const MEASURED = 'Measures are counted from it, and no lead is judged by it.';

type Judged = Exclude<
  policies.SourceExport,
  policies.AccountsExport | policies.ActivitiesExport | policies.OpportunitiesExport
>;

function isJudged(item: Item<policies.SourceExport>): item is Item<Judged> {
  return !isMeasured(item);
}

function isForMeasuring(gives: policies.SourceExport['gives']): boolean {
  return gives === 'accounts' || gives === 'activities' || gives === 'opportunities';
}

function check({ data, definition }: Item<policies.SourceExport>, lowering: Lowering): void {
  if ('fields' in data) checkFields({ data, definition }, lowering);
  if ('signals' in data) checkSignals({ data, definition }, lowering);
  if ('stages' in data) checkStages({ data, definition }, lowering);
}

function lowerExport({ data, definition }: Item<Judged>): SourceExport {
  const base = baseOf({ data, definition });
  switch (data.gives) {
    case 'leads': {
      const { lead, fields } = data;
      const whose = { by: 'id', columns: columnsOf(lead) } as const;
      return { ...base, gives: data.gives, whose, ...otherIds(data), fields: mappedColumns(fields) };
    }
    case 'fields':
      return {
        ...base,
        gives: data.gives,
        whose: joined(data.key, data.joined_by),
        fields: mappedColumns(data.fields),
      };
    case 'links':
      return { ...base, gives: data.gives, key: data.key, whose: { by: 'id', columns: columnsOf(data.lead) } };
    case 'events':
      return { ...base, gives: data.gives, whose: whoseOf(data), at: columnsOf(data.at), ...eventParts(data) };
    case 'records':
      return { ...base, gives: data.gives, whose: whoseOf(data), at: columnsOf(data.at), entered: enteredOf(data) };
  }
}

function otherIds(data: policies.LeadsExport) {
  const { continues_as: continuesAs, merged, merged_into: mergedInto, owner, created } = data;
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(created === undefined ? {} : { created: columnsOf(created) }),
    ...(continuesAs === undefined ? {} : { continuesAs }),
    ...(merged === undefined ? {} : { merged: columnsOf(merged) }),
    ...(mergedInto === undefined ? {} : { mergedInto }),
  };
}

function eventParts({ event, signals }: policies.EventsExport) {
  return {
    ...(event === undefined ? {} : { event }),
    signals: signals.map(({ signal, where, properties }) => ({
      signal,
      where: cellTests(where),
      properties: mappedColumns(properties ?? {}),
    })),
  };
}

function enteredOf({ enters, stage, stages = [], no_stage: none = [] }: policies.RecordsExport): Entered {
  if (enters !== undefined) return { stage: enters };
  return { column: stage ?? '', stages: [...stages, ...none.map((value) => ({ value }))] };
}

function mappedColumns(written: Readonly<Record<string, string | readonly string[]>>): readonly MappedColumns[] {
  return Object.entries(written).map(([id, columns]) => ({ id, columns: columnsOf(columns) }));
}
