/**
 * What tells accounts apart: people whose values of the key are the same, compared as conditions
 * compare them, belong together. Leads may be split into parts by it without any verdict changing.
 */
import { fold } from '../conditions/fold.ts';
import type { FieldType, Value } from '../conditions/value.ts';
import { domainOf } from './interpret/derived.ts';
import type { Lead } from './lead.ts';
import type { Program } from './program.ts';

/** `undefined` without accounts, and for a lead that is an account of its own. */
export function accountKeyOf(program: Pick<Program, 'account' | 'fields' | 'steps'>, lead: Lead): string | undefined {
  return keyOfValue(program, accountValueOf(program, lead));
}

/** The value of the key as the lead has it. */
export function accountValueOf({ account, steps }: Pick<Program, 'account' | 'steps'>, lead: Lead): Value | undefined {
  return account && fieldOf({ steps }, lead, account.key);
}

/** The key of an account by the value its people have. */
export function keyOfValue(
  program: Pick<Program, 'account' | 'fields' | 'steps'>,
  value: Value | undefined,
): string | undefined {
  if (typeof value !== 'string') return undefined;
  const is = accountKeyType(program)?.is;
  return is === 'text' || is === 'url' ? fold(value) : value;
}

export function accountKeyType({
  account,
  fields,
  steps,
}: Pick<Program, 'account' | 'fields' | 'steps'>): FieldType | undefined {
  const derived = steps.flatMap((step) => (step.step === 'field' ? [step] : []));
  return [...fields, ...derived].find(({ id }) => id === account?.key)?.type;
}

function fieldOf({ steps }: Pick<Program, 'steps'>, lead: Pick<Lead, 'fields'>, id: string): Value | undefined {
  const step = steps.find((candidate) => candidate.step === 'field' && candidate.id === id);
  if (step?.step !== 'field' || step.from.by !== 'domain_of') return lead.fields.get(id);
  return domainOf(fieldOf({ steps }, lead, step.from.field));
}
