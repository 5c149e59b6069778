/** Periods as rules read them, and which of them claim the same days. */
import type { Agreement } from '../agreement/agreement.ts';
import type { Goal, Period } from '../schema/policies.generated.ts';
import type { LintContext } from './lint-rule.ts';
import { type Sound, soundOf } from './rules/sound-of.ts';

export function periodsIn(agreement: Agreement, context: LintContext): readonly Sound<Period>[] {
  return soundOf<Period>(agreement, 'period', context);
}

export interface Overlap {
  readonly earlier: Sound<Period>;
  readonly later: Sound<Period>;
}

/** Each period with the first one written before it that has a day in common with it. */
export function overlapsIn(agreement: Agreement, context: LintContext): readonly Overlap[] {
  const periods = periodsIn(agreement, context);
  return periods.flatMap((later, index) => {
    const earlier = periods.slice(0, index).find((other) => haveSharedDays(other, later));
    return earlier === undefined ? [] : [{ earlier, later }];
  });
}

/** A period whose days can be relied on: what is wrong with others is told once, not at each figure. */
export function periodOf(agreement: Agreement, context: LintContext, name: string): Period | undefined {
  const found = periodsIn(agreement, context).find(({ definition }) => definition.name === name);
  if (found === undefined || found.data.until < found.data.from) return undefined;
  const isDoubtful = overlapsIn(agreement, context).some(
    ({ earlier, later }) => earlier.definition === found.definition || later.definition === found.definition,
  );
  return isDoubtful ? undefined : found.data;
}

/** Whether a goal is due after the period it is compared with; `undefined` where that cannot be told. */
export function isDueLater(
  agreement: Agreement,
  context: LintContext,
  { due, compared_with: base }: Pick<Goal, 'due' | 'compared_with'>,
): boolean | undefined {
  const [earlier, later] = [base, due].map((name) => periodOf(agreement, context, name));
  return earlier === undefined || later === undefined ? undefined : earlier.until < later.from;
}

function haveSharedDays(one: Sound<Period>, other: Sound<Period>): boolean {
  const overlap = one.data.from <= other.data.until && other.data.from <= one.data.until;
  return overlap && !isPart(one, other) && !isPart(other, one);
}

function isPart({ data }: Sound<Period>, whole: Sound<Period>): boolean {
  return data.within === whole.definition.name && whole.data.from <= data.from && data.until <= whole.data.until;
}
