/**
 * Guard-rails, proved. What is not settled is told as loudly as what is broken: a guard-rail that might
 * hold guards nothing.
 */
import type { Agreement, Definition } from '../../agreement/agreement.ts';
import { idPlace } from '../../agreement/catalogue.ts';
import type { Occurrence } from '../../diagnostics/rule.ts';
import { isInForce } from '../../program/lower/in-force.ts';
import type { GuardRail } from '../../schema/policies.generated.ts';
import type { LogicContext } from './logic-rule.ts';
import { judgeAlways, judgeNever } from './outcome-rails.ts';
import { judgeOwnership } from './ownership-rails.ts';
import { judgePromises } from './promise-rails.ts';

export interface RailFinding extends Partial<Omit<Occurrence, 'message'>> {
  readonly is: 'broken' | 'undecided';
  /** How it is broken, or what keeps it from being proved; goes on after a colon or after "because". */
  readonly says: string;
}

/** One rail as written, in force. */
export interface Rail<T extends GuardRail = GuardRail> {
  readonly definition: Definition;
  readonly data: T;
  readonly agreement: Agreement;
  readonly context: LogicContext;
}

const known = new WeakMap<LogicContext, readonly (RailFinding & { readonly rail: Definition })[]>();

export function railFindings(
  agreement: Agreement,
  context: LogicContext,
  wanted: RailFinding['is'],
): readonly Occurrence[] {
  const all = known.get(context) ?? findAll(agreement, context);
  known.set(context, all);
  return all
    .filter(({ is }) => is === wanted)
    .map(({ is, says, rail, ...rest }) => {
      const message =
        is === 'broken'
          ? `The guard-rail "${rail.name}" is broken: ${says}.`
          : `Whether the guard-rail "${rail.name}" holds is not known: ${says}.`;
      return { place: idPlace(rail), ...rest, message };
    });
}

function findAll(agreement: Agreement, context: LogicContext) {
  return agreement.definitions
    .filter((definition) => definition.kind === 'guard-rail' && isInForce(definition, context.moment.asOfDate))
    .flatMap((definition) => {
      const data: unknown = definition.data;
      const found = judgeRail({ definition, data: data as GuardRail, agreement, context });
      return found.map((one) => ({ ...one, rail: definition }));
    });
}

function judgeRail({ data, ...rail }: Rail): readonly RailFinding[] {
  if ('never' in data) return judgeNever({ ...rail, data });
  if ('always' in data) return judgeAlways({ ...rail, data });
  return 'every' in data ? judgePromises({ ...rail, data }) : judgeOwnership({ ...rail, data });
}
