/** Everything that may be remembered after the oldest event, as rows of a factor: the plainest first. */
import type { FactorRow } from '../factor.ts';
import { type Answer, type Construct, NEVER } from '../leaf.ts';
import type { Addend } from './addend.ts';
import { visitFrom } from './bits.ts';
import type { Explored } from './explore.ts';
import type { Automaton } from './happening.ts';
import { type Layout, MOST_KEYS, TAINTS } from './layout.ts';
import { partOf } from './part.ts';
import { NOTHING } from './traces.ts';

interface Rows {
  readonly rows: readonly FactorRow[];
  /** A rule was followed as far as it is followed, and goes on. */
  readonly uncapped: boolean;
}

interface Found {
  readonly answers: readonly Answer[];
  readonly taint: number;
  readonly trace: number;
  readonly events: number;
}

/** `touches` says what an event of the signal does to others. */
export function rowsOf(
  { planes, traces }: Explored,
  automaton: Automaton,
  {
    signal,
    asOf,
    touches,
  }: { readonly signal: string; readonly asOf: number; readonly touches: Construct | undefined },
): Rows {
  const { layout, types } = automaton;
  const found = new Map<string, Found>();
  let uncapped = false;
  for (const { digits, sums, traces: own } of planes) {
    const taint = digits[layout.taint] ?? 0;
    visitFrom(sums, 0, (sum) => {
      if (isOpen(digits, sum, layout)) {
        uncapped = true;
        return;
      }
      const trace = own[sum] ?? NOTHING;
      const answers = answersOf(digits, sum, automaton);
      const key = answers.join();
      const one = { answers, taint, trace, events: traces.events(trace) };
      const known = found.get(key);
      if (known === undefined || isPlainer(one, known)) found.set(key, one);
    });
  }
  const keysAtHand = types.keys.length === 0 ? Number.POSITIVE_INFINITY : MOST_KEYS;
  const rows = [...found.values()].sort(inOrder).map(({ answers, taint, trace, events }): FactorRow => {
    const because = TAINTS[taint] ?? (events > keysAtHand ? 'uncapped-count' : events > 0 ? touches : undefined);
    return {
      answers,
      ...(taint > TAINTS.indexOf('forgetting')
        ? {}
        : { part: () => partOf(traces.steps(trace), { signal, asOf, keys: types.keys }) }),
      ...(because === undefined ? {} : { because }),
    };
  });
  return { rows, uncapped };
}

function isPlainer(a: Found, b: Found): boolean {
  return a.taint < b.taint || (a.taint === b.taint && a.events < b.events);
}

function inOrder(a: Found, b: Found): number {
  return a.taint - b.taint || a.events - b.events;
}

function answersOf(digits: readonly number[], sum: number, { leaves, layout }: Automaton): readonly Answer[] {
  return leaves.map((_, leaf) => {
    const addend = layout.addends[leaf];
    if (addend !== undefined)
      return addend.tally.answer(Math.min(addend.tally.enough, totalOf(addend, digits, sum, layout) * addend.unit));
    const quiet = digits[layout.totals[leaf] ?? -1] ?? 0;
    return quiet === 0 ? NEVER : quiet - 1;
  });
}

/** In units of the addend, cut off where more makes no difference. */
function totalOf({ leaf, most, beside }: Addend, digits: readonly number[], sum: number, layout: Layout): number {
  const at = layout.totals[leaf];
  if (at === undefined) return Math.min(most, sum);
  const own = digits[at] ?? 0;
  return Math.min(most, beside === undefined ? own : (own + beside.less * sum) / beside.by);
}

function isOpen(digits: readonly number[], sum: number, layout: Layout): boolean {
  return layout.addends.some(
    (addend) => addend?.tally.open === true && totalOf(addend, digits, sum, layout) >= addend.most,
  );
}
