/** Axes as the program holds them, and which sample leads have which value. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { Axis } from '#core/program/program.ts';
import type { JudgedSample } from '#core/program/samples.ts';
import { program, samples } from './examination.ts';

export function axisOf({ name }: Definition): Axis | undefined {
  const step = program?.steps.find(({ id, step: kind }) => id === name && kind === 'axis');
  return step?.step === 'axis' ? step : undefined;
}

/** With no value: those of which it is not known. */
export function leadsOnAxis({ id }: Axis, value: string | undefined): readonly JudgedSample[] {
  return samples.filter(({ explanation }) => explanation.verdict.axes.get(id) === value);
}
