/**
 * Type check of a roll-up: whose members are taken together, which of them, and what of each. Who may
 * be asked what inside `where` is settled once everything is lowered, as it may go through definitions.
 */
import { keyAt, type Path, valueAt } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import type { Condition } from '../schema/condition.generated.ts';
import { isOwnField } from './own-field.ts';
import { NO_ACCOUNT, OTHER_SUBJECT, WRONG_COMPARISON } from './rules.ts';
import type { Scope } from './scope.ts';
import { PERSON, type RollUp, type RollUpValue } from './test.ts';
import { oneOfType } from './type-words.ts';

export interface WrittenRollUp {
  /** The key that names the operator, or what is rolled up. */
  readonly key: string;
  /** `PERSON`, or the id of a subject. */
  readonly of: string;
  readonly where?: Condition | undefined;
  readonly score?: string | undefined;
  readonly field?: string | undefined;
}

export function lowerRollUp(
  { key, of, where: written, score, field }: WrittenRollUp,
  by: RollUp['by'],
  path: Path,
  scope: Scope,
): RollUp | undefined {
  if (of !== PERSON && scope.subject(of) === undefined) return undefined;
  if (!scope.hasAccounts) {
    const message = 'The data dictionary names no field that tells accounts apart.';
    scope.report(findingOf(NO_ACCOUNT, { message, place: valueAt(scope.file, [...path, key]) }));
    return undefined;
  }
  const where = written === undefined ? undefined : scope.about(of).lower(written, [...path, 'where']);
  const value = totalled({ key, of, score, field }, path, scope);
  if (value === 'refused' || (written !== undefined && where === undefined)) return undefined;
  const rollUp = { of, ...(where === undefined ? {} : { where }), by, ...(value === undefined ? {} : { value }) };
  scope.rollUp(rollUp, path);
  return rollUp;
}

function totalled({ of, score, field }: WrittenRollUp, path: Path, scope: Scope): RollUpValue | undefined | 'refused' {
  if (score !== undefined) return scoreOf(score, of, path, scope) ?? 'refused';
  return field === undefined ? undefined : (numberOf(field, of, path, scope) ?? 'refused');
}

function scoreOf(model: string, of: string, path: Path, scope: Scope): RollUpValue | undefined {
  if (scope.grades(model) === undefined) return undefined;
  if (of === PERSON) return { of: 'score', model };
  const message = `${model} scores people, so no ${of} has a score of it.`;
  scope.report(findingOf(OTHER_SUBJECT, { message, place: valueAt(scope.file, [...path, 'score']) }));
  return undefined;
}

function numberOf(field: string, of: string, path: Path, scope: Scope): RollUpValue | undefined {
  const type = scope.fieldType(field);
  if (type === undefined) return undefined;
  if (!isOwnField(field, [...path, 'field'], scope.about(of))) return undefined;
  if (type.is === 'number' || type.is === 'money') return { of: 'field', field };
  const message = `${field} is ${oneOfType(type)}, which can neither be added up nor be the highest.`;
  const remedy = 'Use a number or money here; ask anything else with `any_of` and a `where`.';
  scope.report(findingOf(WRONG_COMPARISON, { message, place: keyAt(scope.file, [...path, 'field']), remedy }));
  return undefined;
}
