/**
 * Conditions in plain English. A reading is a small tree, so that pages can show nested lists and
 * a command one sentence.
 */
import type { FieldType, Value } from './value.ts';

export interface Reading {
  /** A phrase without a full stop; with `parts` it introduces them ("all of", "at least 3 of"). */
  readonly text: string;
  readonly parts?: readonly Reading[];
  /** The word between the parts where one sentence is made of them. */
  readonly joinedBy?: 'and' | 'or';
}

/** The names people use for what the program knows by id. */
export interface Words {
  title(
    kind: 'field' | 'signal' | 'model' | 'matrix' | 'stage' | 'criterion' | 'condition' | 'list' | 'subject',
    id: string,
  ): string;
  /** Title of a grade of a model, or of a cell of a matrix. */
  gradeTitle(model: string, grade: string): string;
  /** The name of a subject where several are meant: "Opportunities". */
  plural(subject: string): string;
  propertyTitle(signal: string, property: string): string;
  fieldType(field: string): FieldType;
  value(type: FieldType, value: Value): string;
}
