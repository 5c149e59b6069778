/** Bands over how often something counts that no count comes to: limits, windows and distinct days see to that. */
import { plain } from '../../conditions/amount.ts';
import type { Test } from '../../conditions/test.ts';
import type { Path } from '../../diagnostics/place.ts';
import type { CountRule } from '../../program/program.ts';
import type { LogicContext } from './logic-rule.ts';
import { truth } from './proofs.ts';

export interface DeadBand {
  readonly rule: CountRule;
  readonly path: Path;
}

export function deadCountBandsIn(context: LogicContext): readonly DeadBand[] {
  return context.program.steps
    .flatMap((step) => (step.step === 'model' ? step.groups.flatMap(({ rules }) => rules) : []))
    .flatMap((rule) => (rule.rule === 'count' ? deadBandsOf(rule, context) : []));
}

function deadBandsOf(rule: CountRule, { proofs }: LogicContext): readonly DeadBand[] {
  const most = mostCounting(rule);
  return rule.bands.flatMap(({ from, below }, place) => {
    const times = {
      ...(from === undefined ? {} : { from: plain(from) }),
      ...(below === undefined ? {} : { below: plain(below) }),
    };
    const test: Test = { op: 'signal', origin: rule.origin, count: rule.of, times };
    const isDead = (from ?? 0) > most || proofs.can([truth(test)]).is === 'impossible';
    return isDead ? [{ rule, path: [...rule.origin.path, 'bands', place] }] : [];
  });
}

/** Periods begin where they do, so a window touches one more of them than fit into it. */
function mostCounting({ limit, of: { inLast } }: CountRule): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (limit.per === undefined) return limit.newest;
  return inLast === undefined ? Number.POSITIVE_INFINITY : limit.newest * (Math.ceil(inLast / limit.per) + 1);
}
