/**
 * The ideal customer profile as the rules about it read it: which criteria are in force, and which rules
 * and disqualifiers carry them out.
 */
import type { Agreement, Definition } from '../agreement/agreement.ts';
import { mapOf, textOf } from '../agreement/written.ts';
import type { IcpCriterion } from '../schema/policies.generated.ts';
import { isInForceToday } from './journey.ts';
import type { LintContext } from './lint-rule.ts';
import { type Sound, soundOf } from './rules/sound-of.ts';

/** A rule or a disqualifier, which can carry out a criterion. */
export interface Carrier {
  readonly definition: Definition;
  /** Id of the criterion it names under `icp`. */
  readonly criterion: string | undefined;
  /** Ids of the fields it looks at, directly or through what it names. */
  readonly reads: ReadonlySet<string>;
  readonly isInForce: boolean;
}

const CARRIERS: readonly string[] = ['model/rule', 'disqualifier'];

export function soundInForce<T>(agreement: Agreement, kind: string, context: LintContext): readonly Sound<T>[] {
  return soundOf<T>(agreement, kind, context).filter(({ definition }) => isInForceToday(definition, context));
}

export function criteriaIn(agreement: Agreement, context: LintContext): readonly Sound<IcpCriterion>[] {
  return soundInForce<IcpCriterion>(agreement, 'icp-criterion', context);
}

/**
 * All of them that are not retired. Nothing while one of them cannot be relied on, because it may be the
 * one that seems to be missing.
 */
export function carriersIn(agreement: Agreement, context: LintContext): readonly Carrier[] | undefined {
  if ([...CARRIERS, 'icp-criterion'].some((kind) => agreement.mayLack(kind))) return undefined;
  const written = agreement.definitions.filter(({ kind, status }) => CARRIERS.includes(kind) && status !== 'retired');
  if (!written.every(context.isSound)) return undefined;
  return written.map((definition) => ({
    definition,
    criterion: textOf(definition.data['icp']),
    reads: fieldsBehind(definition, agreement),
    isInForce: isInForceToday(definition, context),
  }));
}

/** Id of the model whose rules carry the profile out, where it is known. */
export function scoringModelOf({ policies }: Agreement): string | undefined {
  return textOf(mapOf(policies.find(({ kind }) => kind.id === 'icp')?.data)['scored_by']);
}

/** The model around a rule, whether or not a group lies between. */
export function modelAround({ kind, enclosing, name }: Definition): string | undefined {
  return kind === 'model' ? name : enclosing && modelAround(enclosing);
}

/** None of the fields by which the criterion is told; without such fields nothing can be said. */
export function readsNoneOf({ reads }: Carrier, { told_by: told }: IcpCriterion): boolean {
  return told !== undefined && !told.some((field) => reads.has(field));
}

/** What a reading goes on through: everything else is named for another purpose. */
const THROUGH: readonly string[] = ['field', 'condition', 'list', 'table'];

function fieldsBehind(carrier: Definition, agreement: Agreement): ReadonlySet<string> {
  const seen = new Set<Definition>();
  const open = [carrier];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { to } of agreement.usesOf(next)) {
      if (seen.has(to) || !THROUGH.includes(to.kind)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return new Set([...seen].filter(({ kind }) => kind === 'field').map(({ name }) => name));
}
