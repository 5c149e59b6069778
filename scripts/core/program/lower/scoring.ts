/** Kind `scoring`: models of rules, combined models, and matrices of two grades. */
import { complete } from '../../conditions/check-literal.ts';
import { lowerPoints } from '../../conditions/lower-amount.ts';
import { lowerRollUp } from '../../conditions/lower-roll-up.ts';
import { OTHER_SUBJECT } from '../../conditions/rules.ts';
import type { Scope } from '../../conditions/scope.ts';
import { PERSON } from '../../conditions/test.ts';
import { keyAt, type Path, valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { RolledUpModel } from '../members.ts';
import type { CombinedModel, Decay, Grade, Group, Matrix, Rule, ScoringModel } from '../program.ts';
import { lowerDecay } from './frequency.ts';
import { lowerInactivity } from './inactivity.ts';
import { lowerLimits } from './limits.ts';
import { type Item, type Lowering, namedOf, originOf } from './lowering.ts';
import { lowerRule } from './rule.ts';
import { DECAY } from './rules.ts';
import { scopeFor } from './scope.ts';
import { forgettingOf } from './waiting.ts';

export function lowerScoring(lowering: Lowering): readonly (ScoringModel | CombinedModel | RolledUpModel | Matrix)[] {
  const models = lowering.definitions('model').flatMap((model) => lowering.keep(lowerModel(model, lowering)));
  const matrices = lowering.definitions('matrix').map((matrix) => lowerMatrix(matrix, lowering));
  return [...models, ...matrices];
}

function lowerModel(
  { data, definition }: Item<policies.Model>,
  lowering: Lowering,
): ScoringModel | CombinedModel | RolledUpModel | undefined {
  const scope = scopeFor(lowering, definition.policy.file);
  const limits = lowerLimits(data, definition, scope);
  const grades = lowerGrades({ data, definition }, lowering, scope);
  if ('combines' in data) {
    const parts = combinationOf(data.combines, [...definition.path, 'combines'], scope);
    return limits && grades && parts && { ...namedOf(definition), ...parts, limits, grades };
  }
  if (data.applies_to === 'account') {
    const message = `${definition.id} adds up rules about a person, so it cannot be the score of an account.`;
    const place = valueAt(scope.file, [...definition.path, 'applies_to']);
    lowering.report(findingOf(OTHER_SUBJECT, { message, place, remedy: ROLL_UP_FIRST }));
  }
  const parts = ruleModel({ data, definition }, lowering, scope);
  return limits && grades && parts && { ...namedOf(definition), step: 'model', ...parts, limits, grades };
}

const ROLL_UP_FIRST = 'Let it score people, and write a second model that rolls it up: `combines: { rolls_up: … }`.';

type CombinedParts = Pick<CombinedModel, 'step' | 'by' | 'parts'> | Pick<RolledUpModel, 'step' | 'rollUp'>;

function combinationOf(combines: policies.Combination, path: Path, scope: Scope): CombinedParts | undefined {
  if (!('rolls_up' in combines)) return { step: 'combined', ...partsOf(combines) };
  const { rolls_up: model, by, where } = combines;
  const rollUp = lowerRollUp({ key: 'rolls_up', of: PERSON, where, score: model }, by, path, scope);
  return rollUp && { step: 'rolled-up', rollUp: { ...rollUp, value: { of: 'score', model } } };
}

function partsOf(combines: Exclude<policies.Combination, policies.RolledUp>): Pick<CombinedModel, 'by' | 'parts'> {
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

type RuleModelParts = Pick<ScoringModel, 'appliesWhen' | 'statuses' | 'forgets' | 'groups' | 'inactivity'>;

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
  const quiet = lowerInactivity(data.inactivity, [...path, 'inactivity'], scope, definition.id);
  if (applies === undefined || statuses === undefined || groups === undefined || quiet === undefined) return undefined;
  const [condition] = applies;
  return {
    ...(condition === undefined ? {} : { appliesWhen: condition }),
    statuses,
    forgets: (data.forgets ?? []).map(({ at }) => forgettingOf(at)),
    groups,
    ...quiet,
  };
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
