/** The next stage on the path, and what is still missing for it. */
import { truthOf } from '../../../conditions/judge.ts';
import type { Test } from '../../../conditions/test.ts';
import type { Explanation, Trace } from '../../explanation.ts';
import type { Criterion, Stage } from '../../program.ts';
import { closestEntry, criterionTruth, listsThatMayApply } from '../evidence.ts';
import type { Explaining } from './context.ts';
import { traceOf } from './trace.ts';

/** None at the end of the path, and none for a lead beside it. */
export function nextOf(explaining: Explaining): Explanation['next'] {
  const { program, verdict, gates } = explaining;
  const path = program.lifecycle.stages;
  const place = path.findIndex(({ id }) => id === verdict.stage);
  if (verdict.stage !== undefined && place < 0) return undefined;
  const next = path[place + 1];
  if (next === undefined) return undefined;
  const missing =
    next.gate === undefined ? missingEvidence(next, explaining) : missingGates(path.slice(0, place + 2), explaining);
  const blocking = gates.disqualifiers.filter(({ disqualifier, truth }) => disqualifier.blocks && truth !== false);
  return {
    stage: next.id,
    missing: [...blocking.map(({ disqualifier }) => traceOf(disqualifier.when, explaining)), ...missing],
    fields: gates.stages[place + 1]?.missingNeeds ?? [],
  };
}

/** Own gate and those before it, from where the lead enters on, as far as they do not hold; each by the least that has to change. */
function missingGates(upToNext: readonly Stage[], explaining: Explaining): readonly Trace[] {
  const enters = upToNext.findLastIndex(
    ({ entry }) => entry !== undefined && truthOf(entry, explaining.subject) === true,
  );
  const asked = upToNext.slice(Math.max(0, enters));
  const gates: readonly Test[] = asked.flatMap(({ gate }) => (gate === undefined ? [] : [gate]));
  return gates
    .filter((gate) => truthOf(gate, explaining.subject) !== true)
    .flatMap((gate) => missingIn(gate, explaining));
}

/** The parts of a conjunction that do not hold, one by one; anything else as a whole. */
function missingIn(test: Test, explaining: Explaining): readonly Trace[] {
  if (truthOf(test, explaining.subject) === true) return [];
  return test.op === 'all' ? test.of.flatMap((part) => missingIn(part, explaining)) : [traceOf(test, explaining)];
}

function missingEvidence({ evidence, id }: Stage, explaining: Explaining): readonly Trace[] {
  if (evidence === undefined) return [];
  const [list] = listsThatMayApply(evidence, explaining);
  const entries = explaining.past.cycle.flatMap((record) =>
    record.what === 'entered' && record.stage === id ? [record] : [],
  );
  const closest = list === undefined ? [] : closestEntry(list, entries, explaining);
  return explaining.program.lifecycle.criteria
    .filter((criterion) => list?.of.includes(criterion.id))
    .filter((criterion) => criterionTruth(criterion.id, closest, explaining) !== true)
    .map((criterion) => criterionTrace(criterion, explaining));
}

function criterionTrace({ id, title, origin, when }: Criterion, explaining: Explaining): Trace {
  const truth = criterionTruth(id, [], explaining);
  return { text: title, truth, origin, ids: [id], parts: when === undefined ? [] : [traceOf(when, explaining)] };
}
