/**
 * What values a field can have: any, if it comes with the lead, or those that a derivation lists. A
 * derived value is known if every arm that could be the one gives the same.
 */

import type { Value } from '../../../conditions/value.ts';
import { domainOf } from '../../../program/interpret/derived.ts';
import type { Derivation } from '../../../program/program.ts';
import { everyCandidate } from '../by-case.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';

export type FieldValues = SourceValues | ListedValues;

export interface SourceValues {
  readonly from: 'lead';
  readonly field: string;
  /** Its values are the domains of the addresses in the field. */
  readonly domain: boolean;
}

export interface ListedValues {
  readonly from: 'list';
  readonly values: readonly ListedValue[];
}
interface ListedValue {
  readonly value: Value;
  /** The field is known and has this value. */
  readonly is: NodeId;
}

export function valuesOf(field: string, to: Compiling): FieldValues {
  return to.once(`values of ${field}`, () => {
    const step = to.step('field', field);
    return step === undefined ? { from: 'lead', field, domain: false } : derivedValues(step.from, to);
  });
}

/** Whether the field has a value. */
export function isKnown(field: string, to: Compiling): NodeId {
  const values = valuesOf(field, to);
  if (values.from === 'list') return to.make.any(values.values.map(({ is }) => is));
  return to.make.is(to.make.leaves.known(values.field, values.domain), true);
}

function derivedValues(from: Derivation, to: Compiling): FieldValues {
  if (from.by === 'domain_of') return domainsOf(valuesOf(from.field, to), to);
  const { cases, otherwise } = from;
  const keys = [...cases.map(({ value }) => value), ...(otherwise === undefined ? [] : [otherwise])];
  const values = new Map(keys.map((value) => [keyOf(value), value]));
  return {
    from: 'list',
    values: [...values].map(([key, value]) => ({
      value,
      is: everyCandidate({ cases, otherwise }, (candidate) => to.make.constant(keyOf(candidate) === key), to),
    })),
  };
}

function domainsOf(addresses: FieldValues, { make }: Compiling): FieldValues {
  // A domain is no address.
  if (addresses.from === 'lead')
    return addresses.domain ? { from: 'list', values: [] } : { ...addresses, domain: true };
  const domains = new Map<string, NodeId[]>();
  for (const { value, is } of addresses.values) {
    const domain = domainOf(value);
    if (domain !== undefined) domains.set(domain, [...(domains.get(domain) ?? []), is]);
  }
  return { from: 'list', values: [...domains].map(([value, are]) => ({ value, is: make.any(are) })) };
}

function keyOf(value: Value | undefined): string | undefined {
  return JSON.stringify(value);
}
