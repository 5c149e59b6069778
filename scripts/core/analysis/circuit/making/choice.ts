/** The first case that holds gives the value: cases that make no difference are left out. */
import type { NodeId } from '../node.ts';
import type { Logic } from './logic.ts';
import type { Store } from './store.ts';

export interface Case {
  readonly when: NodeId;
  readonly gives: NodeId;
}

export function makeChoice(
  cases: readonly Case[],
  otherwise: NodeId,
  store: Store,
  { any, not }: Pick<Logic, 'any' | 'not'>,
): NodeId {
  const kept: Case[] = [];
  let rest = otherwise;
  for (const one of cases) {
    if (store.valueOf(one.when) === false) continue;
    if (store.valueOf(one.when) === true) {
      rest = one.gives;
      break;
    }
    const last = kept.at(-1);
    if (last?.gives === one.gives) kept[kept.length - 1] = { when: any([last.when, one.when]), gives: one.gives };
    else kept.push(one);
  }
  while (kept.at(-1)?.gives === rest) kept.pop();
  const [only] = kept;
  if (only === undefined) return rest;
  if (store.valueOf(only.when) === true) return only.gives;
  // Of two values either may be asked for; the one way is without `not`.
  if (kept.length === 1 && store.node(only.when).node === 'not') {
    return store.intern({ node: 'choose', cases: [{ when: not(only.when), gives: rest }], otherwise: only.gives });
  }
  return store.intern({ node: 'choose', cases: kept, otherwise: rest });
}
