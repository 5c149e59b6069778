/**
 * What the tests on the members of an account share. Unknown members are skipped by those that count,
 * add up or look for the highest; where all are unknown, so is the test. Nothing at all tells of the
 * members of a lead that came without them.
 */
import { js } from '../js/fragment.ts';
import { and, opposites, or } from '../js/logic.ts';
import { choose } from '../sql/case.ts';
import { FALSE, type Fragment, sql, TRUE } from '../sql/fragment.ts';
import type { JsRolledUp } from './js-scope.ts';
import { type JsTruth, whereKnown } from './js-truth.ts';
import type { SqlRolledUp } from './sql-scope.ts';
import type { RolledUp } from './subject.ts';
import type { Truth } from './truth.ts';

/** Whether one of them holds. */
export function someHold(rolledUp: RolledUp | undefined): Truth {
  if (rolledUp === undefined) return undefined;
  if (rolledUp.holding > 0) return true;
  return rolledUp.unknown > 0 ? undefined : false;
}

/** What the test says of those that are known, unless none is. */
export function ofKnown(rolledUp: RolledUp | undefined, judge: (known: RolledUp) => Truth): Truth {
  if (rolledUp === undefined) return undefined;
  const { members, unknown } = rolledUp;
  return members > 0 && unknown === members ? undefined : judge(rolledUp);
}

/** The same of one that holds: of none nothing is true. */
export function ofHolding(rolledUp: RolledUp | undefined, judge: (known: RolledUp) => Truth): Truth {
  return rolledUp !== undefined && rolledUp.holding > 0 ? judge(rolledUp) : someHold(rolledUp);
}

export function someHoldSql({ holding, unknown }: SqlRolledUp): Fragment {
  return choose([
    { when: sql`${holding} > 0`, gives: TRUE },
    { when: sql`${unknown} = 0`, gives: FALSE },
  ]);
}

export function ofKnownSql({ members, unknown }: SqlRolledUp, test: Fragment): Fragment {
  return choose([{ when: sql`(${members} = 0 OR ${unknown} < ${members})`, gives: test }]);
}

export function ofHoldingSql(rolledUp: SqlRolledUp, test: Fragment): Fragment {
  const { holding, unknown } = rolledUp;
  return choose([
    { when: sql`${holding} > 0`, gives: test },
    { when: sql`${unknown} = 0`, gives: FALSE },
  ]);
}

export function someHoldJs({ known, holding, unknown }: JsRolledUp): JsTruth {
  const some = js`${holding} > 0`;
  return whereKnown(known, { surely: some, possibly: or([some, js`${unknown} > 0`]) });
}

export function ofKnownJs({ known, members, unknown }: JsRolledUp, test: JsTruth): JsTruth {
  const isKnown = or([js`${members} === 0`, js`${unknown} < ${members}`]);
  return whereKnown(and([known, isKnown]), test);
}

export function ofHoldingJs(rolledUp: JsRolledUp, test: JsTruth): JsTruth {
  const { known, holding, unknown } = rolledUp;
  const [some, none] = opposites(js`${holding} > 0`, js`${holding} === 0`);
  return whereKnown(known, {
    surely: and([some, test.surely]),
    possibly: or([and([none, js`${unknown} > 0`]), and([some, test.possibly])]),
  });
}
