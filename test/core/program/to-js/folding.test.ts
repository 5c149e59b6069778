/** A module folds text as every other back end does, letter by letter. */
import { describe, expect, it } from 'vitest';
import { FOLDING, fold } from '#core/conditions/fold.ts';
import { js } from '#core/js/fragment.ts';
import { linesOf, openBody } from '#core/program/to-js/body.ts';
import { foldRuns } from '#core/program/to-js/folding.ts';
import { openRuntime } from '#core/program/to-js/runtime.ts';
import { TEXTS, WORDS } from '#test/generators/pools.ts';
import { loadModule } from '../../js/load-module.ts';

async function foldedByModule(): Promise<(text: string) => unknown> {
  const taken = new Set<string>();
  const constants = openBody(taken);
  const { folded } = openRuntime(constants, taken);
  const exported = js`export { ${folded} };`;
  const lines = constants.statements(new Set(exported.names));
  const module = await loadModule([...linesOf(lines), exported].map(({ text }) => text).join('\n'));
  const { folded: loaded } = module;
  if (typeof loaded !== 'function') throw new Error('the module does not fold');
  return (text) => loaded(text);
}

describe('folding in a module', async () => {
  const folded = await foldedByModule();

  it('of every code point', () => {
    const differing = Array.from({ length: 0x11_0000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => `a${String.fromCodePoint(code)}b`)
      .filter((text) => folded(text) !== fold(text));
    expect(differing).toEqual([]);
  });

  it.each([...TEXTS, ...WORDS, '', ' ', '  a  b  ', 'Ä Ö', 'A\u030A', 'tab\there', 'ÅNGSTRÖM × 2'])('of %j', (text) => {
    expect(folded(text)).toBe(fold(text));
  });
});

it('runs of letters say the same as the table', () => {
  const letters = foldRuns(FOLDING.from, FOLDING.to).flatMap(({ first, last, step, shift }) =>
    Array.from({ length: (last - first) / step + 1 }, (_, place) => [
      first + place * step,
      first + place * step + shift,
    ]),
  );
  const codes = (text: string): readonly number[] => [...text].map((letter) => letter.codePointAt(0) ?? 0);
  expect(letters.map(([from]) => from)).toEqual(codes(FOLDING.from));
  expect(letters.map(([, to]) => to)).toEqual(codes(FOLDING.to));
});
