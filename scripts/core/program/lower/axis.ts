/** What is said of a lead beside its stage: the first case that holds gives the value. */
import { inWords } from '../../agreement/define.ts';
import type { Scope } from '../../conditions/scope.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { type Path, valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { Axis } from '../program.ts';
import { lowerByCase } from './by-case.ts';
import { UNDECLARED_AXIS_VALUE } from './lifecycle-rules.ts';
import { type Item, type Lowering, namedOf } from './lowering.ts';
import { scopeFor } from './scope.ts';

export function lowerAxes(lowering: Lowering): readonly Axis[] {
  return lowering.definitions('axis').flatMap((axis) => lowering.keep(lowerAxis(axis, lowering)));
}

function lowerAxis({ data, definition }: Item<policies.Axis>, lowering: Lowering): Axis | undefined {
  const scope = scopeFor(lowering, definition.policy.file);
  const declared = lowering
    .items(definition, [...definition.path, 'values'], data.values)
    .map(({ definition: { name, title } }) => ({ id: name, title }));
  const read = (value: string, path: Path): string | undefined =>
    data.values === undefined || declared.some(({ id }) => id === value)
      ? value
      : undeclared(value, declared, path, scope);
  const byCase = lowerByCase(data, definition.path, scope, read);
  if (byCase === undefined) return undefined;
  const given = [...new Set([...byCase.cases.map(({ value }) => value), byCase.otherwise])];
  const values = data.values === undefined ? given.map((id) => ({ id, title: inWords(id) })) : declared;
  return { ...namedOf(definition), step: 'axis', values, ...byCase };
}

function undeclared(value: string, declared: Axis['values'], path: Path, { file, report }: Scope): undefined {
  const meant = didYouMean(
    value,
    declared.map(({ id }) => id),
  );
  const message = `${value} is not among the values of the axis.`;
  const place = valueAt(file, path);
  report(findingOf(UNDECLARED_AXIS_VALUE, { message, place, ...(meant === undefined ? {} : { didYouMean: meant }) }));
  return undefined;
}
