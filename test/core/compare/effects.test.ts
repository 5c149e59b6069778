/** Every kind of policy, and of definition, is compared in some way. */
import { describe, expect, it } from 'vitest';
import { kindEffects } from '#core/compare/effects/index.ts';
import { kinds } from '#core/kinds/index.ts';

it('no kind of policy is forgotten', () => {
  expect(kindEffects.map(({ kind }) => kind).sort()).toEqual(kinds.map(({ id }) => id).sort());
});

describe.each(
  kindEffects.filter(({ isRecord }) => isRecord === undefined).map((effects) => [effects.kind, effects] as const),
)('%s', (kind, { of }) => {
  it('compares each kind of definition', () => {
    const defined = kinds.find(({ id }) => id === kind)?.defines.map(({ id }) => id) ?? [];
    expect(Object.keys(of).sort()).toEqual(defined.toSorted());
  });
});
