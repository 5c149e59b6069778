/** Numbers by case in words: "100 (80 if country is on the list “Latin America”)". */
import type { Amount } from './amount.ts';
import type { Aloud } from './operator.ts';
import { phrase } from './sentence.ts';

export function amountInWords({ cases, otherwise }: Amount, number: (value: number) => string, aloud: Aloud): string {
  if (cases.length === 0) return number(otherwise);
  const exceptions = cases.map(({ when, value }) => `${number(value)} if ${phrase(aloud(when))}`);
  return `${number(otherwise)} (${exceptions.join('; ')})`;
}
