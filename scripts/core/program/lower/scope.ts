/** The look-ups that conditions are type-checked by. What is broken or missing gives `undefined`. */

import { asksItsOwn } from '../../conditions/asks-its-own.ts';
import { lowerCondition } from '../../conditions/lower.ts';
import type { Scope } from '../../conditions/scope.ts';
import { PERSON } from '../../conditions/test.ts';
import type { FieldType } from '../../conditions/value.ts';
import type { List, Matrix, Signal, Typed } from '../../schema/policies.generated.ts';
import { isSide } from '../stage-ranks.ts';
import { accountKeyIn } from './account.ts';
import { fieldTypeOf } from './field-type.ts';
import type { Item, Lowering } from './lowering.ts';

/** For conditions about people, or about the members of another subject. */
export function scopeFor(lowering: Lowering, file: string, asked = PERSON): Scope {
  const typeOf = (typed: Typed | undefined): FieldType | undefined => typed && fieldTypeOf(typed, lowering.currency);
  const propertiesOf = (signal: string) => {
    const found = lowering.find('signal', signal);
    return found === undefined ? [] : inForce(found, 'properties', found.data.properties, lowering);
  };
  const scope: Scope = {
    file,
    fieldType: (id) => typeOf(lowering.find('field', id)?.data),
    propertyType: (signal, property) => typeOf(propertiesOf(signal).find(({ id }) => id === property)),
    properties: (signal) => lowering.find('signal', signal) && propertiesOf(signal).map(({ id }) => id),
    list: (id) => contentsOf(lowering.find('list', id)?.data, scope),
    grades: (model) => {
      const found = lowering.find('model', model);
      return found && inForce(found, 'bands', found.data.bands, lowering).map(({ id }) => id);
    },
    cells: (matrix) => cellsOf(lowering.find('matrix', matrix)),
    axes: (matrix) => {
      const found = lowering.find('matrix', matrix)?.data;
      return found && { rows: found.rows, columns: found.columns };
    },
    stages: lowering.agreement.definitions.flatMap(({ kind, id }) => (kind === 'stage' && !isSide(id) ? [id] : [])),
    intentSignals: lowering.agreement.mayLack('signal')
      ? undefined
      : lowering.definitions('signal').flatMap(({ data }) => (saysIntent(data) ? [data.id] : [])),
    question: (dispute) => lowering.find('dispute', dispute)?.data.question,
    hasAccounts: accountKeyIn(lowering) !== undefined,
    subject: (id) => {
      const found = lowering.find('subject', id);
      return found && { title: found.definition.title };
    },
    subjectOf: (field) => lowering.find('field', field)?.data.applies_to ?? PERSON,
    asked,
    about: (subject) => (subject === asked ? scope : scopeFor(lowering, file, subject)),
    rollUp: (rollUp, path) => lowering.rollUps.push({ rollUp, origin: { file, path } }),
    report: lowering.report,
    lower: (condition, path) => {
      const test = lowerCondition(condition, path, scope);
      return test !== undefined && asksItsOwn(test, path, scope) ? test : undefined;
    },
  };
  return scope;
}

function contentsOf(list: List | undefined, scope: Scope): ReturnType<Scope['list']> {
  if (list === undefined) return undefined;
  const { type, values } = list;
  if (type === 'number') return { type: { is: 'number', decimals: 4 }, values };
  if (type !== 'choice') return { type: { is: type }, values };
  const of = scope.fieldType(list.of);
  const choice = of?.is === 'list' ? of.of : of;
  return choice && { type: choice, values };
}

/** What is nested in a definition, as far as it is in force: no test may wait for the rest. */
function inForce<T>(
  { definition }: Item<unknown>,
  key: string,
  written: readonly T[] | undefined,
  lowering: Lowering,
): readonly T[] {
  return lowering.items(definition, [...definition.path, key], written).map(({ data }) => data);
}

function cellsOf(matrix: Item<Matrix> | undefined): readonly string[] | undefined {
  return matrix && [...new Set(Object.values(matrix.data.cells).flatMap((row) => Object.values(row)))];
}

/** At least one side counts it as a stage. */
function saysIntent({ views }: Signal): boolean {
  const { marketing, sales, agreed } = views ?? {};
  return [marketing, sales, agreed].some(
    (view) => view !== undefined && 'counts_as' in view && view.counts_as !== undefined,
  );
}
