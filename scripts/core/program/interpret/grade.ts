/** The band of a model a score falls in; known only if both ends fall in the same one. */
import type { Pair } from '../../conditions/amount.ts';
import type { Grade } from '../program.ts';

export function gradeOf({ least, most }: Pair, grades: readonly Grade[]): string | undefined {
  const lowest = gradeAt(least, grades);
  return lowest === gradeAt(most, grades) ? lowest : undefined;
}

function gradeAt(points: number, grades: readonly Grade[]): string | undefined {
  return grades.find(({ from }) => from === undefined || points >= from)?.id;
}
