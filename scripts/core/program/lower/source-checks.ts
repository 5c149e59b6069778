/** What can be wrong with a mapping whose every name exists. */

import { fold } from '../../conditions/fold.ts';
import { OTHER_SUBJECT } from '../../conditions/rules.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { keyAt, nodeAt, type Path, valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import { dataRules } from '../leads/data-rules.ts';
import type { Item, Lowering } from './lowering.ts';
import { DERIVED_COLUMN, JOIN, NEVER_REACHED } from './rules.ts';

const BY_MEMBERS = 'Hand over what accounts have in a file of its own, with `--members`.';

export function checkFields(
  { data, definition }: Item<policies.LeadsExport | policies.FieldsExport>,
  lowering: Lowering,
): void {
  for (const id of Object.keys(data.fields)) {
    const field = lowering.find('field', id);
    const owner = field?.data.applies_to;
    if (owner !== undefined) {
      const message = `${field?.definition.title} is a field of ${owner}, so no column of a lead gives it.`;
      const place = keyAt(definition.policy.file, [...definition.path, 'fields', id]);
      lowering.report(findingOf(OTHER_SUBJECT, { message, place, remedy: BY_MEMBERS }));
    }
    if (field?.data.derived === undefined) continue;
    const message = `${field.definition.title} is derived from other fields, so no column gives it.`;
    const place = keyAt(definition.policy.file, [...definition.path, 'fields', id]);
    lowering.report(findingOf(DERIVED_COLUMN, { message, place }));
  }
}

/** Properties have to be those of the signal, and an entry after one that takes every row is never reached. */
export function checkSignals({ data, definition }: Item<policies.EventsExport>, lowering: Lowering): void {
  const { file } = definition.policy;
  const all = data.signals.findIndex(({ where }) => where === undefined);
  data.signals.forEach((mapped, index) => {
    const path: Path = [...definition.path, 'signals', index];
    checkProperties(mapped, file, path, lowering);
    if (all < 0 || index <= all) return;
    const message = `The signal ${mapped.signal} is never reached: ${data.signals[all]?.signal ?? ''} before it takes every row.`;
    lowering.report(findingOf(NEVER_REACHED, { message, place: nodeAt(file, path) }));
  });
}

function checkProperties(
  { signal: id, properties = {} }: policies.MappedSignal,
  file: string,
  path: Path,
  lowering: Lowering,
): void {
  const signal = lowering.find('signal', id);
  if (signal === undefined) return;
  const known = (signal.data.properties ?? []).map((property) => property.id);
  for (const name of Object.keys(properties)) {
    if (known.includes(name)) continue;
    const meant = didYouMean(name, known);
    const message = `${signal.definition.title} has no property "${name}".`;
    const place = keyAt(file, [...path, 'properties', name]);
    lowering.report(
      findingOf(dataRules.unknownProperty, { message, place, ...(meant === undefined ? {} : { didYouMean: meant }) }),
    );
  }
}

/** A value that is listed twice means what its first entry says. */
export function checkStages({ data, definition }: Item<policies.RecordsExport>, lowering: Lowering): void {
  const values = [...(data.stages ?? []).map(({ value }) => value), ...(data.no_stage ?? [])].map(fold);
  const paths: readonly Path[] = [
    ...(data.stages ?? []).map((_, index) => ['stages', index, 'value']),
    ...(data.no_stage ?? []).map((_, index) => ['no_stage', index]),
  ];
  values.forEach((value, index) => {
    if (values.indexOf(value) === index) return;
    const message = `The value "${value}" has a meaning already, so this one is never reached.`;
    const place = valueAt(definition.policy.file, [...definition.path, ...(paths[index] ?? [])]);
    lowering.report(findingOf(NEVER_REACHED, { message, place }));
  });
}

/** Every join has to end at an export whose rows are or name leads. */
export function checkJoins(exports: readonly Item<policies.SourceExport>[], lowering: Lowering): void {
  const byId = new Map(exports.map(({ data }) => [data.id, data]));
  for (const { data, definition } of exports) {
    const joins: readonly policies.ExportJoin[] = 'joined_by' in data ? (data.joined_by ?? []) : [];
    joins.forEach((join, index) => {
      const why = whyNotToLead(join.export, byId, [data.id]);
      if (why === undefined) return;
      const place = valueAt(definition.policy.file, [...definition.path, 'joined_by', index, 'export']);
      lowering.report(findingOf(JOIN, { message: `${definition.title}: ${why}.`, place }));
    });
  }
}

function whyNotToLead(
  id: string,
  byId: ReadonlyMap<string, policies.SourceExport>,
  before: readonly string[],
): string | undefined {
  const target = byId.get(id);
  if (before.includes(id)) return `${[...before, id].join(' is joined to ')}, which is a circle`;
  if (target === undefined || target.gives === 'leads' || target.gives === 'links') return undefined;
  if (target.gives !== 'fields') return `"${id}" gives ${target.gives}, to which nothing can be joined`;
  return target.joined_by
    .map((join) => whyNotToLead(join.export, byId, [...before, id]))
    .find((why) => why !== undefined);
}
