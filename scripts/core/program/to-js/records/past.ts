/** What the records say of a lead: stages entered, oldest first, and the cycle that began after the latest recycling. */
import { type JsFragment, joinJs, js, text, whole } from '../../../js/fragment.ts';
import { RECYCLED } from '../../program.ts';
import { type Body, openBody } from '../body.ts';
import type { Opening } from '../compilation.ts';
import { openRecordFunctions } from './functions.ts';

export interface Past {
  /** The records up to `asOf`, oldest first; none where the lead came without. */
  readonly records: JsFragment;
  /** Those later than the latest recycling. */
  readonly cycle: JsFragment;
  /** The record of the latest recycling, or `undefined`. */
  readonly recycling: JsFragment;
  /** The newest record of a stage or side entered, or `undefined`. */
  readonly newest: JsFragment;
  /** Instant of it, −∞ for none. */
  readonly stageBegan: JsFragment;
  /** The newest record that one of the stages was entered, or `undefined`. */
  entered(stages: readonly string[]): JsFragment;
  /** How many records say so that are younger than a number of milliseconds, if one is given. */
  timesEntered(stages: readonly string[], inLast: number | undefined): JsFragment;
  /** Whether one lies between two instants, both included. */
  enteredBetween(stages: readonly string[], from: JsFragment, to: JsFragment): JsFragment;
  /** Whether the criterion was recorded as evidence in this cycle. */
  hasEvidence(criterion: string): JsFragment;
  readonly body: Body;
}

export function openPast(opening: Opening): Past {
  const { taken, constants, given, runtime } = opening;
  const functions = openRecordFunctions(opening);
  const body = openBody(taken);
  const records = body.constant(
    'records',
    js`${given.hasRecords} ? ${functions.oldestFirst}(${given.lead}.records, ${given.asOf}) : ${runtime.none}`,
  );
  const stageList = (stages: readonly string[]): JsFragment =>
    constants.constant('stages', js`[${joinJs(stages.map(text), ', ')}]`);
  const memory = new Map<string, JsFragment>();
  const once = (key: string, make: () => JsFragment): JsFragment => {
    const made = memory.get(key) ?? make();
    memory.set(key, made);
    return made;
  };
  const entered = (stages: readonly string[]): JsFragment =>
    once(`entered ${JSON.stringify(stages)}`, () =>
      body.constant(`entered ${stages[0] ?? ''}`, js`${functions.newestEntered}(${records}, ${stageList(stages)})`),
    );
  const newest = body.constant('newest entry', js`${functions.newestEntered}(${records})`);
  const recycling = entered([RECYCLED]);
  const cycle = body.constant('cycle', js`${functions.later}(${records}, ${recycling})`);
  return {
    body,
    records,
    recycling,
    cycle,
    newest,
    stageBegan: body.constant('stage began', js`${newest}?.at ?? -Infinity`),
    entered,
    timesEntered(stages, inLast) {
      const since = inLast === undefined ? js`-Infinity` : js`${given.asOf} - ${whole(inLast)}`;
      return once(`times ${JSON.stringify([stages, inLast])}`, () =>
        body.constant(
          `times ${stages[0] ?? ''}`,
          js`${functions.timesEntered}(${records}, ${stageList(stages)}, ${since})`,
        ),
      );
    },
    enteredBetween: (stages, from, to) =>
      js`${functions.enteredBetween}(${records}, ${stageList(stages)}, ${from}, ${to})`,
    hasEvidence: (criterion) =>
      once(`evidence ${criterion}`, () =>
        body.constant(`has ${criterion}`, js`${functions.hasEvidence}(${cycle}, ${text(criterion)})`),
      ),
  };
}
