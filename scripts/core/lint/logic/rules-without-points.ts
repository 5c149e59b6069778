/** Rules of a model that neither give nor take a point, whatever the lead. */
import type { Rule, ScoringModel } from '../../program/program.ts';
import { constantsIn } from './constants.ts';
import { deadCasesIn } from './dead-cases.ts';
import type { LogicContext } from './logic-rule.ts';

export interface PointlessRule {
  readonly model: ScoringModel;
  readonly rule: Rule;
}

/** Rules whose cases are told one by one, and those that are worth nothing on purpose, are left out. */
export function pointlessRulesIn(context: LogicContext): readonly PointlessRule[] {
  const told = [...constantsIn(context), ...deadCasesIn(context)].map(({ test }) => test.origin);
  const models = context.program.steps.flatMap((step) => (step.step === 'model' ? [step] : []));
  return models.flatMap((model) =>
    model.groups.flatMap(({ rules }) =>
      rules.flatMap((rule) => {
        const isTold = told.some(({ file, path }) => file === rule.origin.file && isInside(path, rule, model));
        return !isTold && isWorthSomething(rule) && neverCounts(model, rule, context) ? [{ model, rule }] : [];
      }),
    ),
  );
}

function isInside(path: Rule['origin']['path'], { origin }: Rule, model: ScoringModel): boolean {
  const outer = [origin.path, [...model.origin.path, 'applies_when'], [...model.origin.path, 'statuses']];
  return outer.some((one) => one.every((step, place) => step === path[place]));
}

function isWorthSomething(rule: Rule): boolean {
  if (rule.rule === 'count') return rule.bands.some(({ points }) => points !== 0);
  return rule.points.otherwise !== 0 || rule.points.cases.some(({ value }) => value !== 0);
}

function neverCounts({ id: model }: ScoringModel, { id: rule }: Rule, { proofs }: LogicContext): boolean {
  const observation = { see: 'rule-points', side: 'head', model, rule } as const;
  return proofs.can([{ observation, words: ['gives', 'takes'] }]).is === 'impossible';
}
