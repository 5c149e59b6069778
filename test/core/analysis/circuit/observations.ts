/** Everything that can be seen of a program, for one version or for both. */
import type { Observation, Side } from '#core/analysis/reach.ts';
import { isModel, type Program } from '#core/program/program.ts';

export function observationsOf(program: Program, side: Side): readonly Observation[] {
  const { lifecycle, steps } = program;
  const tests = [
    ...lifecycle.stages.flatMap(({ gate, entry, fastTrack }) => [gate, entry, fastTrack?.when]),
    ...lifecycle.disqualifiers.map(({ when }) => when),
    ...lifecycle.criteria.map(({ when }) => when),
    ...steps.map((step) => (step.step === 'condition' ? step.when : undefined)),
  ].filter((test) => test !== undefined);
  const models = steps.filter(isModel);
  return [
    { see: 'qualifies-for', side },
    ...lifecycle.stages.map(({ id: stage }): Observation => ({ see: 'qualifies', side, stage })),
    ...lifecycle.disqualifiers.map(({ id }): Observation => ({ see: 'disqualifier', side, id })),
    ...tests.flatMap((test): readonly Observation[] => [
      { see: 'truth', side, test },
      { see: 'holds', side, test },
    ]),
    { see: 'first-match', side, of: tests },
    ...models.flatMap(({ id: model, grades }): readonly Observation[] => [
      { see: 'grade', side, model },
      ...grades.flatMap(({ from = 0 }) =>
        [-1, 0, 1].map((by): Observation => ({ see: 'score-from', side, model, from: from + by })),
      ),
    ]),
    ...models.flatMap((model) =>
      model.step !== 'model'
        ? []
        : model.groups.flatMap(({ rules }) =>
            rules.map(({ id: rule }): Observation => ({ see: 'rule-points', side, model: model.id, rule })),
          ),
    ),
    ...steps.flatMap((step): readonly Observation[] =>
      step.step === 'matrix' ? [{ see: 'cell', side, matrix: step.id }] : [],
    ),
  ];
}

/** Points under the one against points under the other. */
export function ordersOf({ steps }: Program): readonly Observation[] {
  return steps
    .filter(isModel)
    .flatMap((model) =>
      (['least', 'most'] as const).flatMap((end): readonly Observation[] => [
        { see: 'score-order', model: model.id, end },
        ...(model.step === 'model' ? model.groups : []).flatMap(({ rules }) =>
          rules.map(({ id: rule }): Observation => ({ see: 'rule-order', model: model.id, rule, end })),
        ),
      ]),
    );
}
