/** Types with so few values that every one of them is tried. */
import { countryNames } from '../../conditions/countries.ts';
import type { ChoiceType, Value } from '../../conditions/value.ts';
import type { OneLeaf } from './asked.ts';
import { type Asking, groupedByAnswers, type ValueClass } from './value-class.ts';

export type Listed = ChoiceType | { readonly is: 'yes-no' | 'country' };

export function choiceClasses(type: Listed, asking: Asking): readonly ValueClass[] {
  const all = new Set(valuesOf(type));
  const mentioned = [...asking.samples, ...literalsIn(asking.leaves)].filter((value) => all.has(value));
  // Of countries that no leaf tells apart the one people know best is better than the first of the alphabet.
  return groupedByAnswers(type.is === 'country' ? [...new Set([...mentioned, ...all])] : [...all], asking);
}

function valuesOf(type: Listed): readonly Value[] {
  if (type.is === 'yes-no') return [true, false];
  return type.is === 'choice' ? type.values.map(({ id }) => id) : countryNames().map(([, code]) => code);
}

function literalsIn(leaves: readonly OneLeaf[]): readonly Value[] {
  return leaves.flatMap((leaf) =>
    leaf.leaf === 'field' && 'literals' in leaf.comparison ? leaf.comparison.literals : [],
  );
}
