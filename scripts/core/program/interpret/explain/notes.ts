/** Notes on how the lead was judged, where something stood in for what was not there. */
import type { Explaining } from './context.ts';

export function notesOf({ past, program }: Explaining): readonly string[] {
  const forgets = program.steps.some(
    (step) => step.step === 'model' && step.forgets.some((forgetting) => 'reached' in forgetting),
  );
  return [
    ...(past.records === undefined
      ? [
          `Judged without records of stages and decisions: what it qualifies for is all that counts${forgets ? ', and nothing is forgotten' : ''}.`,
        ]
      : []),
    ...(past.events === undefined
      ? ['Judged without any source of events: how often it did something is not known.']
      : []),
  ];
}
