/**
 * Answers all leaves about source fields. Fields that no test compares with one another are independent,
 * so each is a factor of its own; fields that are compared are one factor together. Every row of a factor
 * with a part was answered by the interpreter's own comparisons for the value in it, and all rows together
 * leave out no combination of answers that some value of the type gives: each type's module says why.
 */
import type { Value } from '../../conditions/value.ts';
import type { Moment } from '../../program/interpret/past.ts';
import type { Lead } from '../../program/lead.ts';
import type { SourceField } from '../../program/program.ts';
import type { Factor } from '../factor.ts';
import type { BeganLeaf, FieldLeaf, FieldsLeaf, KnownLeaf } from '../leaf.ts';
import { componentsOf } from './components.ts';
import { factorsOfOne } from './one-field.ts';
import { factorsOfSeveral } from './several-fields.ts';

export type FieldsOfLeads = FieldLeaf | KnownLeaf | BeganLeaf | FieldsLeaf;

export interface Known {
  /** Of both versions of the program. */
  readonly fields: readonly SourceField[];
  readonly moment: Moment;
  readonly samples: readonly Lead[];
}

/** In the order in which the leaves name the fields. */
export function fieldFactors(leaves: readonly FieldsOfLeads[], known: Known): readonly Factor[] {
  return componentsOf(leaves).flatMap(({ fields, one, together }) => {
    const asked = fields.map((field) => ({
      field,
      leaves: one.filter((leaf) => leaf.field === field),
      types: typesOf(field, known.fields),
      samples: samplesOf(field, known.samples),
    }));
    const [only, ...others] = asked;
    if (only !== undefined && others.length === 0 && together.length === 0) return factorsOfOne(only, known.moment);
    return factorsOfSeveral(asked, together, known.moment);
  });
}

/** One, unless the two versions disagree. */
function typesOf(field: string, fields: readonly SourceField[]): readonly SourceField['type'][] {
  const types = fields.flatMap(({ id, type }) => (id === field ? [[JSON.stringify(type), type] as const] : []));
  return [...new Map(types).values()];
}

function samplesOf(field: string, samples: readonly Lead[]): readonly Value[] {
  return [...new Set(samples.flatMap(({ fields }) => fields.get(field) ?? []))];
}
