/** Exports of the systems of record: what they give, which rows count, and which columns mean what. */
import type { Definition } from '#core/agreement/agreement.ts';
import { inQuotes, listed } from '#core/conditions/phrase.ts';
import type {
  AnyExport,
  ColumnTest,
  MeasuredExport,
  SourceExport,
  Source as SystemOfRecord,
} from '#core/program/source.ts';
import { linkOf } from './definitions.ts';
import { program } from './examination.ts';

/** As judged; absent while something is broken. */
export function sourceNamed({ name }: Definition): SystemOfRecord | undefined {
  return program?.sources.find(({ id }) => id === name);
}

export interface Origin {
  readonly source: { readonly title: string; readonly href?: string };
  /** `in Contacts: property_jobtitle, else jobtitle`. */
  readonly places: readonly { readonly made: string; readonly columns: readonly string[] }[];
}

/** Where a field stands in each source. */
export function originsOfField({ name }: Definition): readonly Origin[] {
  return origins((made) =>
    'fields' in made
      ? made.fields.filter(({ id }) => id === name).map(({ columns }) => ({ made: made.title, columns }))
      : [],
  );
}

export interface Sign {
  readonly source: Origin['source'];
  readonly rows: readonly string[];
}

/** Which rows of each source mean a signal. */
export function originsOfSignal({ name }: Definition): readonly Sign[] {
  return (program?.sources ?? []).flatMap((system) => {
    const rows = system.exports.flatMap((made) =>
      made.gives === 'events'
        ? made.signals
            .filter(({ signal }) => signal === name)
            .map(({ where }) => rowText(made.title, [...made.only, ...where]))
        : [],
    );
    return rows.length === 0 ? [] : [{ source: linkOf('source', system.id), rows }];
  });
}

function origins(placesIn: (made: SourceExport) => Origin['places']): readonly Origin[] {
  return (program?.sources ?? []).flatMap((system) => {
    const places = system.exports.flatMap(placesIn);
    return places.length === 0 ? [] : [{ source: linkOf('source', system.id), places }];
  });
}

function rowText(title: string, tests: readonly ColumnTest[]): string {
  return tests.length === 0 ? title : `${title} in which ${testsText(tests)}`;
}

export function testsText(tests: readonly ColumnTest[], word: 'and' | 'or' = 'and'): string {
  return listed(tests.map(testText), word);
}

function testText(test: ColumnTest): string {
  if ('filled' in test) return `${test.column} is ${test.filled ? 'filled in' : 'blank'}`;
  const [verb, texts] = 'is' in test ? ['is', test.is] : ['contains', test.contains];
  return `${test.column} ${verb} ${listed(texts.map(inQuotes), 'or')}`;
}

/** What each of its rows is. */
export function rowsOf({ gives }: AnyExport): string {
  return GIVES[gives];
}

const GIVES = {
  leads: 'Each row is a lead.',
  fields: 'Each row tells more about leads.',
  links: 'Each row connects a lead with something else.',
  events: 'Each row is something a lead did.',
  records: 'Each row says that a lead entered a stage.',
  accounts: 'Each row is an account.',
  activities: 'Each row is something we did.',
  opportunities: 'Each row is an opportunity.',
} as const;

/** Columns that tell which records the system has merged. */
export function mergedIn(made: AnyExport): readonly string[] {
  if (made.gives !== 'leads') return [];
  const columns = [...(made.merged ?? []), ...(made.mergedInto === undefined ? [] : [made.mergedInto])];
  return columns.length === 0 ? [] : [listed(columns, 'or')];
}

/** "The lead’s id stands in contact_id." */
export function whoseText({ gives, whose }: AnyExport, { exports, measured }: SystemOfRecord): string {
  if (whose.by === 'id') return `The lead’s id stands in ${listed(whose.columns, 'or')}.`;
  const titleOf = (id: string) => [...exports, ...measured].find((made) => made.id === id)?.title ?? id;
  const joins = whose.joins.map((join) => `${join.column} of ${titleOf(join.export)}`);
  const whom = gives === 'accounts' || gives === 'opportunities' ? 'Its people are' : 'The lead is';
  return `${whom} found by ${listed(joins, 'or')}, which holds the ${whose.key} of the row.`;
}

export interface MappingRow {
  readonly here: { readonly title: string; readonly href?: string };
  readonly there: string;
}

export interface Mapping {
  readonly caption: string;
  readonly rows: readonly MappingRow[];
}

/** What the columns and values of an export mean here. */
export function mappingOf(made: AnyExport): Mapping | undefined {
  switch (made.gives) {
    case 'leads':
    case 'fields':
      return { caption: 'Fields and their columns', rows: made.fields.map(fieldRow) };
    case 'events':
      return { caption: 'Signals and their rows', rows: made.signals.flatMap(signalRows) };
    case 'records':
      return { caption: 'Stages and what they are called there', rows: stageRows(made.entered) };
    case 'activities':
      return activitiesOf(made);
    case 'opportunities':
      return { caption: 'Opportunities and their columns', rows: opportunityRows(made) };
    case 'links':
    case 'accounts':
      return undefined;
  }
}

function fieldRow({ id, columns }: { readonly id: string; readonly columns: readonly string[] }): MappingRow {
  return { here: linkOf('field', id), there: columns.join(', else ') };
}

function signalRows({ signal, where, properties }: Extract<SourceExport, { gives: 'events' }>['signals'][number]) {
  const told = properties.map(({ id, columns }) => `${id} from ${columns.join(', else ')}`);
  const which = where.length === 0 ? 'every row' : `rows in which ${testsText(where)}`;
  return [{ here: linkOf('signal', signal), there: [which, ...told].join('; ') }];
}

function stageRows(entered: Extract<SourceExport, { gives: 'records' }>['entered']): readonly MappingRow[] {
  if ('stage' in entered) return [{ here: linkOf('stage', entered.stage), there: 'every row' }];
  return entered.stages.map(({ value, stage }) => ({
    here: stage === undefined ? { title: 'No stage of ours' } : linkOf('stage', stage),
    there: value,
  }));
}

function activitiesOf(made: Extract<MeasuredExport, { gives: 'activities' }>): Mapping {
  const told = made.activities.map(({ activity, where }) => ({
    here: linkOf('activity', activity),
    there: where.length === 0 ? 'every row' : `rows in which ${testsText(where)}`,
  }));
  const byType = made.type === undefined ? [] : [{ here: { title: 'By its name' }, there: `what ${made.type} says` }];
  return { caption: 'Activities and their rows', rows: [...told, ...byType] };
}

function opportunityRows(made: Extract<MeasuredExport, { gives: 'opportunities' }>): readonly MappingRow[] {
  const columns = (title: string, there: readonly string[]): readonly MappingRow[] =>
    there.length === 0 ? [] : [{ here: { title }, there: there.join(', else ') }];
  const rows = (title: string, tests: readonly ColumnTest[] = []): readonly MappingRow[] =>
    tests.length === 0 ? [] : [{ here: { title }, there: `rows in which ${testsText(tests)}` }];
  return [
    ...columns('Opened', made.opened),
    ...columns('Closed', made.closed),
    ...columns('Amount', made.amount),
    ...rows('Won', made.won),
    ...rows('Lost', made.lost),
  ];
}
