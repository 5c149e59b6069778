/** Kind `scoring`: models of rules, combined models, and matrices of two grades. */
import { complete } from '../../conditions/check-literal.ts';
import { lowerPoints } from '../../conditions/lower-amount.ts';
import type { Scope } from '../../conditions/scope.ts';
import { keyAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { CombinedModel, Decay, Forgetting, Grade, Group, Matrix, Rule, ScoringModel } from '../program.ts';
import { lowerDecay } from './frequency.ts';
import { lowerLimits } from './limits.ts';
import { type Item, type Lowering, namedOf, originOf } from './lowering.ts';
import { lowerRule } from './rule.ts';
import { DECAY } from './rules.ts';
import { scopeFor } from './scope.ts';

export function lowerScoring(lowering: Lowering): readonly (ScoringModel | CombinedModel | Matrix)[] {
  const models = lowering.definitions('model').flatMap((model) => lowering.keep(lowerModel(model, lowering)));
  const matrices = lowering.definitions('matrix').map((matrix) => lowerMatrix(matrix, lowering));
  return [...models, ...matrices];
}

function lowerModel(
  { data, definition }: Item<policies.Model>,
  lowering: Lowering,
): ScoringModel | CombinedModel | undefined {
  const scope = scopeFor(lowering, definition.policy.file);
  const limits = lowerLimits(data, definition, scope);
  const grades = lowerGrades({ data, definition }, lowering, scope);
  if ('combines' in data) {
    return limits && grades && { ...namedOf(definition), step: 'combined', ...partsOf(data.combines), limits, grades };
  }
  const parts = ruleModel({ data, definition }, lowering, scope);
  return limits && grades && parts && { ...namedOf(definition), step: 'model', ...parts, limits, grades };
}

function partsOf(combines: policies.Combination): Pick<CombinedModel, 'by' | 'parts'> {
  if ('weights' in combines) {
    const parts = Object.entries(combines.weights).map(([model, weight]) => ({
      model,
      weight: Number.parseInt(weight, 10),
    }));
    return { by: 'weights', parts };
  }
  const [by, models] =
    'sum' in combines ? (['sum', combines.sum] as const) : (['highest', combines.highest_of] as const);
  return { by, parts: models.map((model) => ({ model, weight: 100 })) };
}

function lowerGrades(
  { data, definition }: Item<policies.Model>,
  lowering: Lowering,
  scope: Scope,
): readonly Grade[] | undefined {
  return complete(
    lowering.items(definition, [...definition.path, 'bands'], data.bands).map((grade): Grade | undefined => {
      const { id, title } = namedOf(grade.definition);
      if (grade.data.from === undefined) return { id, title };
      const from = lowerPoints(
        grade.data.from,
        [...grade.definition.path, 'from'],
        scope,
        `The grade ${grade.definition.id}`,
      );
      return from && { id, title, from: from.otherwise };
    }),
  );
}

type RuleModelParts = Pick<ScoringModel, 'appliesWhen' | 'statuses' | 'forgets' | 'groups'>;

function ruleModel(
  { data, definition }: Item<policies.RuleModel>,
  lowering: Lowering,
  scope: Scope,
): RuleModelParts | undefined {
  const { path } = definition;
  const appliesWhen =
    data.applies_when === undefined ? [] : [scope.lower(data.applies_when, [...path, 'applies_when'])];
  const applies = complete(appliesWhen);
  const statuses = complete(
    lowering.items(definition, [...path, 'statuses'], data.statuses).map((status) => {
      const { id, title } = namedOf(status.definition);
      const when = scope.lower(status.data.when, [...status.definition.path, 'when']);
      return when && { id, title, when };
    }),
  );
  const groups = lowerGroups({ data, definition }, lowering, scope);
  if (applies === undefined || statuses === undefined || groups === undefined) return undefined;
  const [condition] = applies;
  return {
    ...(condition === undefined ? {} : { appliesWhen: condition }),
    statuses,
    forgets: (data.forgets ?? []).map(forgettingOf),
    groups,
  };
}

function forgettingOf({ at }: policies.Forgetting): Forgetting {
  if ('signal' in at) return { signal: at.signal };
  return { reached: typeof at.reached === 'string' ? [at.reached] : at.reached };
}

/** Rules outside any group make a group without id, which comes first. */
function lowerGroups(
  { data, definition }: Item<policies.RuleModel>,
  lowering: Lowering,
  scope: Scope,
): readonly Group[] | undefined {
  const { path } = definition;
  const loose = lowerRules(lowering.items(definition, [...path, 'rules'], data.rules), scope, undefined);
  const groups = complete(
    lowering.items(definition, [...path, 'groups'], data.groups).map((group) => lowerGroup(group, lowering, scope)),
  );
  if (loose === undefined || groups === undefined) return undefined;
  const { title } = definition;
  const own: Group = { title, origin: originOf(definition, 'rules'), rules: loose, limits: {} };
  return loose.length === 0 ? groups : [own, ...groups];
}

function lowerGroup({ data, definition }: Item<policies.Group>, lowering: Lowering, scope: Scope): Group | undefined {
  const { path } = definition;
  const limits = lowerLimits(data, definition, scope);
  const decay = data.decay === undefined ? undefined : lowerDecay(data.decay, [...path, 'decay'], scope);
  const rules = lowerRules(lowering.items(definition, [...path, 'rules'], data.rules), scope, decay);
  if (decay !== undefined && rules?.some(({ rule }) => rule === 'events') === false) {
    const message = `${definition.title} decays, but none of its rules gives points for events, so nothing ever fades.`;
    lowering.report(findingOf(DECAY, { message, place: keyAt(scope.file, [...path, 'decay']) }));
    return undefined;
  }
  const fades = data.decay === undefined || decay !== undefined;
  return limits && rules && fades ? { ...namedOf(definition), rules, limits } : undefined;
}

function lowerRules(
  rules: readonly Item<policies.Rule>[],
  scope: Scope,
  decay: Decay | undefined,
): readonly Rule[] | undefined {
  return complete(rules.map((rule) => lowerRule(rule, scope, decay)));
}

/** Rows, and in each the columns, from best to worst. */
function lowerMatrix({ data, definition }: Item<policies.Matrix>, lowering: Lowering): Matrix {
  const grades = (model: string): readonly string[] =>
    lowering.find('model', model)?.data.bands?.map(({ id }) => id) ?? [];
  const values = lowering.items(definition, [...definition.path, 'values'], data.values);
  return {
    ...namedOf(definition),
    step: 'matrix',
    rows: data.rows,
    columns: data.columns,
    cells: grades(data.rows).flatMap((row) =>
      grades(data.columns).flatMap((column) => {
        const cell = data.cells[row]?.[column];
        return cell === undefined ? [] : [{ row, column, cell }];
      }),
    ),
    ...(data.values === undefined
      ? {}
      : { values: values.map(({ definition: { name, title } }) => ({ id: name, title })) }),
  };
}
