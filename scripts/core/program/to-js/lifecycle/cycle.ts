/**
 * One pass over the records of the current cycle, newest first: the override in force, the newest
 * disqualification, the latest decision, and how far the lead was recorded to have come.
 */
import { type JsFragment, js, newName, text, UNDEFINED, whole } from '../../../js/fragment.ts';
import { and, or } from '../../../js/logic.ts';
import { DISQUALIFIED, type Stage } from '../../program.ts';
import { type Arm, assign, braced, chain, ifElse } from '../body.ts';
import type { Compilation } from '../compilation.ts';
import { countsAsEntered } from './evidence.ts';

export interface Cycle {
  /** Records, or `undefined`. */
  readonly override: JsFragment;
  readonly disqualification: JsFragment;
  /** The latest decision if it is a rejection. */
  readonly rejection: JsFragment;
  /** Rank of the furthest stage entered in a way that counts, −1 for none. */
  readonly furthest: JsFragment;
  /** Whether a stage of the path was entered at all. */
  readonly isUnderway: JsFragment;
  /** Instant of the newest entry into a stage. */
  enteredAt(stage: Stage): JsFragment;
}

export function readCycle(compilation: Compilation): Cycle {
  const { body, taken, past, program } = compilation;
  const { stages } = program.lifecycle;
  const [override, disqualification] = [
    body.variable('override', UNDEFINED),
    body.variable('disqualification', UNDEFINED),
  ];
  const [latest, furthest] = [body.variable('latest decision', UNDEFINED), body.variable('furthest', whole(-1))];
  const isUnderway = body.variable('is underway', js`false`);
  const record = newName('record', taken);
  const counts = new Map(stages.map((stage) => [stage, countsAsEntered(compilation, stage)]));
  const timed = new Map(
    stages
      .filter(({ timesOut }) => timesOut !== undefined)
      .map((stage) => [stage, body.variable(`${stage.id} since`, UNDEFINED)]),
  );
  const entries = stages.map((stage, rank) => {
    const since = timed.get(stage);
    const decides = stage.gate === undefined ? [js`${latest} ??= ${record};`] : [];
    const inner = [js`if (${furthest} < ${whole(rank)}) ${furthest} = ${whole(rank)};`, ...decides];
    const counted = counts.get(stage)?.(record) ?? js`true`;
    return js`case ${text(stage.id)}: ${braced([
      js`${isUnderway} = true;`,
      ...(since === undefined ? [] : [js`${since} ??= ${record}.at;`]),
      ...(counted.text === 'true' ? inner : [ifElse(counted, inner, [])]),
      js`break;`,
    ])}`;
  });
  const sides = js`case ${text(DISQUALIFIED)}: ${braced([js`${disqualification} ??= ${record};`, js`break;`])}`;
  const of = (what: string, does: readonly JsFragment[]): Arm => ({ when: js`${record}.what === ${text(what)}`, does });
  const code = js`for (let place = ${past.cycle}.length - 1; place >= 0; place -= 1) ${braced([
    js`const ${record} = ${past.cycle}[place];`,
    chain(
      [
        of('entered', [js`switch (${record}.stage) ${braced([...entries, sides])}`]),
        of('rejected', [js`${latest} ??= ${record};`]),
        {
          when: and([isInForce(compilation, record), js`${override} === undefined`]),
          does: [assign(override, record)],
        },
      ],
      [],
    ),
  ])}`;
  body.run([override, disqualification, latest, furthest, isUnderway, ...timed.values()], code);
  return {
    override,
    disqualification,
    rejection: body.constant(
      'rejection',
      js`${latest} !== undefined && ${latest}.what === "rejected" ? ${latest} : undefined`,
    ),
    furthest,
    isUnderway,
    enteredAt: (stage) => timed.get(stage) ?? UNDEFINED,
  };
}

/** An override by a role that may, which states what it must and has not run out. */
function isInForce({ program, given }: Compilation, record: JsFragment): JsFragment {
  const { may, mustState } = program.lifecycle.overrides;
  const stated = mustState.map((what) => js`${record}.${what === 'reason' ? js`reason` : js`validUntil`} != null`);
  return and([
    or(may.map((role) => js`${record}.role === ${text(role)}`)),
    ...stated,
    js`(${record}.validUntil == null || ${record}.validUntil >= ${given.asOfDate})`,
  ]);
}
