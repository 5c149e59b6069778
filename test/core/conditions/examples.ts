/** Every example of every operator and comparison, read from its YAML. */
import { parse } from 'yaml';
import { spellings } from '#core/conditions/comparisons/index.ts';
import type { Example } from '#core/conditions/operator.ts';
import { operators } from '#core/conditions/operators/index.ts';
import type { Condition } from '#core/schema/condition.generated.ts';

export interface ReadExample extends Example {
  /** The operator or comparison it is an example of. */
  readonly of: string;
  readonly condition: Condition;
}

export const readExamples: readonly ReadExample[] = [
  ...Object.values(operators).flatMap(({ op, examples }) => read(op, examples)),
  ...Object.values(spellings).flatMap(({ key, examples }) => read(key, examples)),
];

function read(of: string, examples: readonly Example[]): readonly ReadExample[] {
  return examples.map((example) => ({ ...example, of, condition: parse(example.yaml) as Condition }));
}
