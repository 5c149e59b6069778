/** Another version of a program, as somebody might change it: points, limits, bounds, gates, disqualifiers. */
import type { Test } from '#core/conditions/test.ts';
import type { Program, Rule, ScoringModel, Step } from '#core/program/program.ts';
import type { Draw } from '#test/generators/draw.ts';

export function altered(draw: Draw, program: Program): Program {
  const { lifecycle } = program;
  const gates = lifecycle.stages.flatMap(({ gate }) => gate ?? []);
  return {
    ...program,
    steps: program.steps.map((step) => alteredStep(draw, step)),
    lifecycle: {
      ...lifecycle,
      stages: lifecycle.stages.map((stage) =>
        stage.gate !== undefined && draw.chance(40) ? { ...stage, gate: alteredTest(draw, stage.gate, gates) } : stage,
      ),
      disqualifiers: lifecycle.disqualifiers.filter(() => draw.chance(80)),
    },
  };
}

function alteredTest(draw: Draw, test: Test, others: readonly Test[]): Test {
  const { origin } = test;
  return draw.one<Test>([
    { op: 'not', origin, of: test },
    { op: 'any', origin, of: [test, draw.one(others)] },
    { op: 'all', origin, of: [test, draw.one(others)] },
    { op: 'at_least', origin, n: 2, of: [test, ...others] },
    { op: 'unsettled', origin, of: [test, draw.one(others)] },
  ]);
}

function alteredStep(draw: Draw, step: Step): Step {
  return step.step === 'model' ? alteredModel(draw, step) : step;
}

function alteredModel(draw: Draw, model: ScoringModel): ScoringModel {
  const groups = model.groups.map((group) => ({
    ...group,
    rules: group.rules.filter(() => draw.chance(85)).map((rule) => (draw.chance(40) ? alteredRule(draw, rule) : rule)),
  }));
  const cap = draw.chance(30) ? { limits: { cap: { cases: [], otherwise: draw.int(10, 60) * 100 } } } : {};
  return { ...model, groups, ...cap };
}

function alteredRule(draw: Draw, rule: Rule): Rule {
  const by = draw.int(-5, 5) * 100;
  if (rule.rule === 'count')
    return { ...rule, bands: rule.bands.map((band) => ({ ...band, points: band.points + by })) };
  const { cases, otherwise } = rule.points;
  const points = { cases: cases.map((one) => ({ ...one, value: one.value + by })), otherwise };
  return { ...rule, points };
}
