/** Everything the parts of a module share while it is being compiled. */
import type { JsScore } from '../../conditions/js-scope.ts';
import type { JsTruth, JsValue } from '../../conditions/js-truth.ts';
import { type JsFragment, js, newName } from '../../js/fragment.ts';
import { opposites } from '../../js/logic.ts';
import type { Program } from '../program.ts';
import { stageRanks } from '../stage-ranks.ts';
import type { RollUps } from './accounts/roll-ups.ts';
import { type Body, openBody } from './body.ts';
import { type EventPass, openEventPass } from './events/pass.ts';
import { openPast, type Past } from './records/past.ts';
import { openRuntime, type Runtime } from './runtime.ts';

export interface Compilation {
  readonly program: Program;
  /** Names given so far. */
  readonly taken: Set<string>;
  /** Of the module: tables, sets, patterns, functions. */
  readonly constants: Body;
  readonly runtime: Runtime;
  /** What the lead and the moment bring along, before anything is judged. */
  readonly inputs: Body;
  readonly events: EventPass;
  readonly past: Past;
  /** Judging itself, step by step. */
  readonly body: Body;
  readonly given: Given;
  /** Of a stage or side, as in `stageRanks`. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly fields: Map<string, JsValue>;
  readonly conditions: Map<string, JsTruth>;
  readonly models: Map<string, ModelScore>;
  readonly cells: Map<string, JsValue>;
  readonly axes: Map<string, JsValue>;
  /** While that is compiled which people take over from their account. */
  readonly rollUps?: RollUps;
}

export interface ModelScore extends JsScore {
  readonly status: JsFragment;
}

/** Parameters of the function, and whether the lead came with events and records. */
export interface Given {
  readonly lead: JsFragment;
  readonly asOf: JsFragment;
  readonly asOfDate: JsFragment;
  readonly fields: JsFragment;
  readonly hasEvents: JsFragment;
  readonly hasRecords: JsFragment;
}

export function openCompilation(program: Program): Compilation {
  const taken = new Set<string>();
  const [constants, inputs, body] = [openBody(taken), openBody(taken), openBody(taken)];
  const runtime = openRuntime(constants, taken);
  const given = openGiven(inputs, taken);
  const ranks = stageRanks(program);
  const shared = { program, taken, constants, runtime, inputs, given, ranks };
  const past = openPast(shared);
  return {
    ...shared,
    past,
    events: openEventPass(shared, past),
    body,
    fields: new Map(),
    conditions: new Map(),
    models: new Map(),
    cells: new Map(),
    axes: new Map(),
  };
}

/** What is there before events and records are looked at. */
export type Opening = Pick<Compilation, 'program' | 'taken' | 'constants' | 'runtime' | 'inputs' | 'given' | 'ranks'>;

function openGiven(inputs: Body, taken: Set<string>): Given {
  const lead = newName('lead', taken);
  const asOf = newName('asOf', taken);
  const asOfDate = newName('asOfDate', taken);
  const fields = newName('fields', taken);
  inputs.run([fields], js`const { ${fields} } = ${lead};`);
  return {
    lead,
    asOf,
    asOfDate,
    fields,
    hasEvents: presence(inputs, 'hasEvents', js`${lead}.events != null`),
    hasRecords: presence(inputs, 'hasRecords', js`${lead}.records != null`),
  };
}

function presence(inputs: Body, hint: string, is: JsFragment): JsFragment {
  const name = inputs.constant(hint, is);
  return opposites(name, js`!${name}`)[0];
}
