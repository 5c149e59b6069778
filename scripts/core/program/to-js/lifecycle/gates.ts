/** What the gates alone say: which disqualifiers hold, for which stage a lead qualifies, and what decided it. */
import type { JsTruth } from '../../../conditions/js-truth.ts';
import { FALSE, type JsFragment, joinJs, js, TRUE, text, UNDEFINED } from '../../../js/fragment.ts';
import { and, choose, not, or } from '../../../js/logic.ts';
import { DISQUALIFIED, type Disqualifier, type Stage } from '../../program.ts';
import { type Arm, assign, chain } from '../body.ts';
import type { Compilation } from '../compilation.ts';
import { fieldValue } from '../fields.ts';
import { truthOver } from '../scope.ts';

export interface Gates {
  readonly qualifiesFor: JsFragment;
  readonly deciding: JsFragment;
  /** Whether any disqualifier holds. */
  readonly disqualified: JsFragment;
  readonly disqualifiers: readonly Judged[];
}

interface Judged {
  readonly disqualifier: Disqualifier;
  readonly truth: JsTruth;
}

interface StageGate {
  readonly stage: Stage;
  readonly fastTrack: JsFragment | undefined;
  readonly qualifies: JsFragment;
}

export function judgeGates(compilation: Compilation): Gates {
  const { body, program } = compilation;
  const disqualifiers = program.lifecycle.disqualifiers.map((disqualifier) => ({
    disqualifier,
    truth: named(compilation, disqualifier.id, truthOver(compilation, body, disqualifier.when)),
  }));
  const stages = stageGates(compilation);
  const disqualified = body.constant('is disqualified', or(disqualifiers.map(({ truth }) => truth.surely)));
  const [qualifiesFor, deciding] = [body.variable('qualifies for'), body.variable('deciding')];
  const outcome = (stage: JsFragment, ids: readonly JsFragment[]): readonly JsFragment[] => [
    assign(qualifiesFor, stage),
    assign(deciding, js`[${joinJs(ids, ', ')}]`),
  ];
  const arms = [
    { when: disqualified, does: outcome(text(DISQUALIFIED), [listOf(disqualifiers.map(whereHolds))]) },
    ...blockingArm(disqualifiers, program.lifecycle.stages[0], outcome),
    ...stages.toReversed().map(({ stage, fastTrack, qualifies }) => {
      const own = text(stage.id);
      const by = fastTrack === undefined ? own : choose(fastTrack, text(stage.fastTrack?.id ?? stage.id), own);
      return { when: qualifies, does: outcome(own, [by]) };
    }),
  ];
  body.run([qualifiesFor, deciding], chain(arms, outcome(UNDEFINED, [])));
  return { qualifiesFor, deciding, disqualified, disqualifiers };
}

function named({ body }: Compilation, hint: string, { surely, possibly }: JsTruth): JsTruth {
  const name = body.constant(hint, surely);
  return { surely: name, possibly: surely === possibly ? name : body.constant(`${hint} possibly`, possibly) };
}

const whereHolds = ({ disqualifier: { id }, truth }: Judged): Entry => ({ id, when: truth.surely });

interface Entry {
  readonly id: string;
  readonly when: JsFragment;
}

/** Spread into an array: the ids of those that hold, in order. */
function listOf(entries: readonly Entry[]): JsFragment {
  const [only, ...others] = entries;
  if (only !== undefined && others.length === 0) return text(only.id);
  return joinJs(
    entries.map(({ id, when }) => js`...(${when} ? [${text(id)}] : [])`),
    ', ',
  );
}

/** Unknown and declared to block: the lead stays at the first stage. */
function blockingArm(
  disqualifiers: readonly Judged[],
  first: Stage | undefined,
  outcome: (stage: JsFragment, ids: readonly JsFragment[]) => readonly JsFragment[],
): readonly Arm[] {
  const open = disqualifiers.filter(
    ({ disqualifier, truth }) => disqualifier.blocks && truth.surely !== truth.possibly,
  );
  if (open.length === 0 || first === undefined) return [];
  const entries = open.map(({ disqualifier: { id }, truth }) => ({ id, when: isOpen(truth) }));
  return [{ when: or(entries.map(({ when }) => when)), does: outcome(text(first.id), [listOf(entries)]) }];
}

export function isOpen({ surely, possibly }: JsTruth): JsFragment {
  return and([not(surely), possibly]);
}

function stageGates(compilation: Compilation): readonly StageGate[] {
  const { body, program } = compilation;
  let before: JsFragment = TRUE;
  return program.lifecycle.stages.flatMap((stage) => {
    if (stage.gate === undefined) return [];
    body.note(stage.id);
    const gate = truthOver(compilation, body, stage.gate).surely;
    const track = stage.fastTrack;
    const fastTrack =
      track === undefined ? undefined : body.constant(track.id, truthOver(compilation, body, track.when).surely);
    const entry = stage.entry === undefined ? FALSE : truthOver(compilation, body, stage.entry).surely;
    const open = body.constant(`${stage.id} open`, or([fastTrack ?? FALSE, and([gate, or([before, entry])])]));
    before = open;
    const needs = stage.needs.map((field) => fieldValue(compilation, field).known);
    return [{ stage, fastTrack, qualifies: and([open, ...needs]) }];
  });
}
