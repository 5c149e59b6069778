/**
 * The source fields that the answer of a test can rest on: through derived fields, named conditions, criteria,
 * scores and matrices. If only one of them is missing, filling it settles the answer: with every input known a
 * Kleene test is known. (The events have to be there; without their table nothing is said.)
 */
import type { Read } from '../../conditions/operator.ts';
import type { Test } from '../../conditions/test.ts';
import type { Program } from '../../program/program.ts';
import { KIND_OF_STEP, readsOfStep, readsOfTest, sourceFieldsOf } from '../../program/reads.ts';

/** In dictionary order. */
export function fieldsBehind(program: Program): (test: Test) => readonly string[] {
  const sources = sourceFieldsOf(program);
  const steps = new Map(program.steps.map((step) => [`${KIND_OF_STEP[step.step]} ${step.id}`, step]));
  const criteria = new Map(program.lifecycle.criteria.map(({ id, when }) => [id, when]));
  return (test) => {
    const found = new Set<string>();
    const seen = new Set<string>();
    const open: Read[] = [...readsOfTest(test)];
    for (let read = open.pop(); read !== undefined; read = open.pop()) {
      const key = `${read.kind} ${read.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      for (const field of sources(read)) found.add(field);
      const step = steps.get(key);
      if (step !== undefined) open.push(...readsOfStep(step));
      if (read.kind === 'criterion') open.push(...readsOfTest(criteria.get(read.id)));
    }
    return program.fields.map(({ id }) => id).filter((id) => found.has(id));
  };
}
