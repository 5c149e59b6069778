/** Derived fields: a domain out of an address, or cases over other fields that give the value. */

import { complete } from '../../conditions/check-literal.ts';
import { isOwnField } from '../../conditions/own-field.ts';
import type { Scope } from '../../conditions/scope.ts';
import type { FieldType, Value } from '../../conditions/value.ts';
import { keyAt, type Path, valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { Derivation, DerivedField } from '../program.ts';
import { casesByBand, hasBands } from './band-cases.ts';
import { type Cases, casesByValue, isListed, type Looked } from './cases.ts';
import { fieldTypeOf } from './field-type.ts';
import { type Item, type Lowering, namedOf } from './lowering.ts';
import { readValue } from './read-value.ts';
import { DERIVED_TYPE } from './rules.ts';
import { scopeFor } from './scope.ts';
import { tableCases } from './table.ts';

/** A field being derived: what it is, where its derivation stands, and what it may look up. */
export interface Deriving {
  readonly id: string;
  readonly type: FieldType;
  readonly path: Path;
  readonly scope: Scope;
  readonly lowering: Lowering;
}

export function lowerDerivedField(
  { data, definition }: Item<policies.Field>,
  lowering: Lowering,
): DerivedField | undefined {
  if (data.derived === undefined) return undefined;
  const type = fieldTypeOf(data, lowering.currency);
  const scope = scopeFor(lowering, definition.policy.file, data.applies_to);
  const deriving: Deriving = { id: data.id, type, path: [...definition.path, 'derived'], scope, lowering };
  const from = derive(data.derived, deriving);
  return from && { ...namedOf(definition), step: 'field', type, from };
}

function derive(derived: policies.Derivation, deriving: Deriving): Derivation | undefined {
  if ('domain_of' in derived) return domainOf(derived, deriving);
  const cases = casesOf(derived, deriving);
  return cases && { by: 'cases', ...cases };
}

function casesOf(
  derived: Exclude<policies.Derivation, policies.DomainDerivation>,
  deriving: Deriving,
): Cases<Value> | undefined {
  if ('first_match' in derived) return firstMatch(derived, deriving);
  if ('table' in derived) return tableCases(derived, deriving);
  return 'bands' in derived ? byBand(derived, deriving) : byValue(derived, deriving);
}

function domainOf({ domain_of: field }: policies.DomainDerivation, deriving: Deriving): Derivation | undefined {
  const { id, type, path, scope } = deriving;
  const from = scope.fieldType(field);
  if (from === undefined || !isOwnField(field, [...path, 'domain_of'], scope)) return undefined;
  if (from.is === 'email' && type.is === 'domain') return { by: 'domain_of', field };
  const message =
    from.is === 'email'
      ? `${id} is the domain of an address, so its type has to be domain.`
      : `${field} is no e-mail address, so ${id} cannot be its domain.`;
  return refuse(deriving, message, valueAt(scope.file, [...path, 'domain_of']));
}

function firstMatch(
  { first_match: written, otherwise }: policies.FirstMatchDerivation,
  deriving: Deriving,
): Cases<Value> | undefined {
  const { path, scope } = deriving;
  const cases = written.map((arm, index) => {
    const at = [...path, 'first_match', index];
    const when = scope.lower(arm.when, [...at, 'when']);
    const value = readValue(arm.value, [...at, 'value'], deriving);
    return when === undefined || value === undefined ? undefined : { when, value };
  });
  const known = complete(cases);
  const rest = readOtherwise(otherwise, deriving);
  return known && rest && { cases: known, ...rest };
}

function byValue({ field, values, otherwise }: policies.ValueDerivation, deriving: Deriving): Cases<Value> | undefined {
  const looked = look(field, deriving);
  if (looked === undefined) return undefined;
  const path = [...deriving.path, 'values'];
  if (!isListed(looked.type)) {
    const message = `${field} has no values to list, so ${deriving.id} cannot be derived from them one by one.`;
    return refuse(deriving, message, keyAt(deriving.scope.file, path));
  }
  const written = Object.entries(values).map(
    ([key, value]) => [key, readValue(value, [...path, key], deriving)] as const,
  );
  const rest = readOtherwise(otherwise, deriving);
  return rest && casesByValue(looked, path, written, rest.otherwise);
}

function byBand({ field, bands }: policies.BandDerivation, deriving: Deriving): Cases<Value> | undefined {
  const looked = look(field, deriving);
  if (looked === undefined) return undefined;
  const path = [...deriving.path, 'bands'];
  if (!hasBands(looked)) {
    const message = `${field} is neither a number nor a time, so ${deriving.id} cannot be derived from bands of it.`;
    return refuse(deriving, message, keyAt(deriving.scope.file, path));
  }
  const known = complete(
    bands.map(({ from, below, value: written }, index) => {
      const value = readValue(written, [...path, index, 'value'], deriving);
      return value === undefined ? undefined : { from, below, value };
    }),
  );
  return known && casesByBand(looked, path, known, undefined);
}

function look(field: string, { path, scope }: Deriving): Looked | undefined {
  const type = scope.fieldType(field);
  return type && isOwnField(field, [...path, 'field'], scope) ? { field, type, scope } : undefined;
}

/** Nothing, or the value for the rest; `undefined` if it was reported. */
function readOtherwise(written: unknown, deriving: Deriving): { readonly otherwise?: Value } | undefined {
  if (written === undefined) return {};
  const otherwise = readValue(written, [...deriving.path, 'otherwise'], deriving);
  return otherwise === undefined ? undefined : { otherwise };
}

function refuse({ scope }: Deriving, message: string, place: ReturnType<typeof valueAt>): undefined {
  scope.report(findingOf(DERIVED_TYPE, { message, place }));
  return undefined;
}
