/** The direction of numbers anywhere in a definition, by the name of the key that holds them. */
import type { ChangeRule } from '../change-rule.ts';
import type { Facet, Judgement } from '../facet.ts';
import type { ChangedPart } from '../review.ts';
import { numberIn, type Order, opposite, together, written } from './written.ts';

interface PartsFacet {
  /** First keys of its parts. */
  readonly keys: readonly string[];
  /** Last keys of numbers: whether a higher one asks for more or for less. */
  readonly numbers: Readonly<Record<string, 'more' | 'less'>>;
  readonly more: ChangeRule;
  readonly less: ChangeRule;
  readonly otherwise: ChangeRule;
  readonly effect: 'looser' | 'stricter';
}

export function partsFacet({ keys, numbers, more, less, otherwise, effect }: PartsFacet): Facet {
  return {
    keys,
    judge: (changed, _comparing, parts): Judgement | undefined => {
      if (parts.length === 0) return undefined;
      const order = together(parts.map((part) => orderOf(part, numbers)));
      if (order === 'more') return written(more, effect, changed, parts);
      if (order === 'less') return written(less, effect === 'looser' ? 'stricter' : 'looser', changed, parts);
      return written(otherwise, 'shifted', changed, parts);
    },
  };
}

function orderOf({ path, before, after }: ChangedPart, numbers: PartsFacet['numbers']): Order {
  const key = path.findLast((step) => typeof step === 'string');
  const direction = key === undefined ? undefined : numbers[key];
  const [old, current] = [numberIn(before), numberIn(after)];
  if (direction === undefined || old === undefined || current === undefined) return undefined;
  const order: Order = current === old ? 'same' : current > old ? 'more' : 'less';
  return direction === 'more' ? order : opposite(order);
}
