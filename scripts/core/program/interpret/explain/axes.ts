/** What is said of a lead beside its stage, and who owns it there. */
import { truthOf } from '../../../conditions/judge.ts';
import type { Test } from '../../../conditions/test.ts';
import type { AxisTrace, Explanation } from '../../explanation.ts';
import type { Axis } from '../../program.ts';
import { agreedValue } from '../derived.ts';
import type { Explaining } from './context.ts';
import { traceOf } from './trace.ts';

export function axisTraces(explaining: Explaining): readonly AxisTrace[] {
  const axes = explaining.program.steps.filter((step) => step.step === 'axis');
  return axes.map((axis) => axisTrace(axis, explaining));
}

function axisTrace(axis: Axis, explaining: Explaining): AxisTrace {
  const id = explaining.verdict.axes.get(axis.id);
  const title = axis.values.find((value) => value.id === id)?.title ?? id;
  return {
    axis: axis.id,
    title: axis.title,
    ...(id === undefined || title === undefined ? {} : { value: { id, title } }),
    traces: tellingArms(axis.cases, explaining).map((when) => traceOf(when, explaining)),
  };
}

/** Arms that could be the one, up to the first that is. */
function tellingArms(cases: Axis['cases'], { subject }: Explaining): readonly Test[] {
  const arms: Test[] = [];
  for (const { when } of cases) {
    const truth = truthOf(when, subject);
    if (truth !== false) arms.push(when);
    if (truth === true) break;
  }
  return arms;
}

export function ownerOf({ index, subject, verdict }: Explaining): Explanation['owner'] {
  const stage = index.stages.get(verdict.stage ?? '');
  return stage === undefined ? undefined : agreedValue(stage.owner, subject);
}
