/** Where a lead stands: seven rules in their order, the first that matches wins. */
import { FALSE, type JsFragment, joinJs, js, newName, text, UNDEFINED, whole } from '../../../js/fragment.ts';
import { and, choose, or } from '../../../js/logic.ts';
import { type Consequence, DISQUALIFIED, RECYCLED, type Reason } from '../../program.ts';
import type { Basis } from '../../verdict.ts';
import { type Arm, assign, braced, chain } from '../body.ts';
import type { Compilation } from '../compilation.ts';
import { isKnown } from '../values.ts';
import { type Cycle, readCycle } from './cycle.ts';
import { type Gates, isOpen } from './gates.ts';

export interface Standing {
  readonly stage: JsFragment;
  readonly basis: JsFragment;
  readonly reason: JsFragment;
}

type At = (stage: JsFragment, basis: Basis, reason?: JsFragment) => readonly JsFragment[];

export function judgeStanding(compilation: Compilation, gates: Gates): Standing {
  const { body } = compilation;
  const cycle = readCycle(compilation);
  const [stage, basis, reason] = [body.variable('stage'), body.variable('basis'), body.variable('reason')];
  const at: At = (where, why, because = UNDEFINED) => [
    assign(stage, where),
    assign(basis, text(why)),
    ...(because === UNDEFINED ? [] : [assign(reason, because)]),
  ];
  const arms = [
    ...blocked(compilation, gates, at),
    { when: isKnown(cycle.override), does: at(js`${cycle.override}.stage`, 'override') },
    ...disqualified(gates, cycle, at),
    ...recycled(compilation, cycle, at),
    ...rejected(compilation, cycle, at),
  ];
  body.run([stage, basis, reason], chain(arms, furthest(compilation, gates, cycle, at)));
  return { stage, basis, reason };
}

/** Rule 1: a disqualifier that blocks and holds, or is not known, even against an override. */
function blocked({ program }: Compilation, { disqualifiers }: Gates, at: At): readonly Arm[] {
  const blocking = disqualifiers.filter(({ disqualifier }) => disqualifier.blocks);
  const holding = blocking.map(({ disqualifier: { reason }, truth }) => ({
    when: truth.surely,
    does: at(text(DISQUALIFIED), 'blocked', text(reason)),
  }));
  const first = program.lifecycle.stages[0];
  const open = blocking.map(({ disqualifier: { reason }, truth }) => ({
    when: truth.surely === truth.possibly ? FALSE : isOpen(truth),
    does: at(first === undefined ? UNDEFINED : text(first.id), 'blocked', text(reason)),
  }));
  return [...holding, ...open];
}

/** Rule 3: disqualified by a definition, or recorded so since the latest recycling. */
function disqualified({ disqualifiers, disqualified: is }: Gates, { disqualification }: Cycle, at: At): readonly Arm[] {
  const reasons = disqualifiers.reduceRight(
    (others, { disqualifier, truth }, place) =>
      place === disqualifiers.length - 1
        ? text(disqualifier.reason)
        : choose(truth.surely, text(disqualifier.reason), others),
    UNDEFINED,
  );
  return [
    ...(disqualifiers.length === 0 ? [] : [{ when: is, does: at(text(DISQUALIFIED), 'disqualified', reasons) }]),
    { when: isKnown(disqualification), does: at(text(DISQUALIFIED), 'disqualified', js`${disqualification}.reason`) },
  ];
}

/** Rule 4: recycled, until its reason lets the lead back; without such a reason until a stage follows. */
function recycled(compilation: Compilation, { isUnderway }: Cycle, at: At): readonly Arm[] {
  const { recycling } = compilation.past;
  const rests = restsFunction(compilation);
  const resting = js`${rests}(${recycling}.reason, ${recycling}.at) ?? !${isUnderway}`;
  return [
    {
      when: and([isKnown(recycling), js`(${resting})`]),
      does: at(text(RECYCLED), 'recycled', js`${recycling}.reason`),
    },
  ];
}

const restsNames = new WeakMap<Compilation, JsFragment>();

/** Whether a lead still rests for a reason, `undefined` where the reason asks for no rest. */
function restsFunction(compilation: Compilation): JsFragment {
  const known = restsNames.get(compilation);
  if (known !== undefined) return known;
  const { program, given, events, body, taken, runtime, constants } = compilation;
  const [reason, since] = [newName('reasonGiven', taken), newName('since', taken)];
  const arms = program.lifecycle.reasons.flatMap(({ id, consequence }) => {
    if (consequence.do !== 'recycle') return [];
    const { notBefore, soonerIf } = consequence;
    const ended = js`${given.asOf} < ${since} + ${whole(notBefore)}`;
    const signals = constants.constant('signals', js`[${joinJs(soonerIf.map(text), ', ')}]`);
    const sooner =
      soonerIf.length === 0 ? ended : js`${ended} && !${runtime.happenedAfter}(${events.events}, ${signals}, ${since})`;
    return [js`case ${text(id)}: return ${sooner};`];
  });
  const inner = js`switch (${reason}) ${braced([...arms, js`default: return undefined;`])}`;
  const name = body.constant('rests', js`(${reason}, ${since}) => ${braced([inner])}`);
  restsNames.set(compilation, name);
  return name;
}

/** Rule 5: the cycle's latest decision is a rejection whose consequence still holds. */
function rejected(compilation: Compilation, { rejection }: Cycle, at: At): readonly Arm[] {
  const { program } = compilation;
  const { reasons, stages } = program.lifecycle;
  const reason = js`${rejection}.reason`;
  const is = (what: Consequence['do']): JsFragment =>
    or(reasons.filter((one) => follows(one, what)).map(({ id }) => js`${reason} === ${text(id)}`));
  const rests = js`${restsFunction(compilation)}(${reason}, ${rejection}.at)`;
  const back = stages.reduceRight(
    (others, { id }, place) =>
      choose(js`${rejection}.stage === ${text(id)}`, text(stages[Math.max(0, place - 1)]?.id ?? id), others),
    stages[0] === undefined ? UNDEFINED : text(stages[0].id),
  );
  const isThere = isKnown(rejection);
  return [
    { when: and([isThere, is('disqualify')]), does: at(text(DISQUALIFIED), 'rejected', reason) },
    { when: and([isThere, js`${rests} === true`]), does: at(text(RECYCLED), 'rejected', reason) },
    { when: and([isThere, js`${rests} === undefined`]), does: at(back, 'rejected', reason) },
  ];
}

function follows({ consequence }: Reason, what: Consequence['do']): boolean {
  return consequence.do === what;
}

/** Rules 6 and 7: the furthest of what was recorded in this cycle and what the lead qualifies for. */
function furthest(compilation: Compilation, gates: Gates, cycle: Cycle, at: At): readonly JsFragment[] {
  const { program, ranks, taken, given } = compilation;
  const { stages } = program.lifecycle;
  const [isRecorded, rank, where] = [
    newName('is recorded', taken),
    newName('rank', taken),
    newName('furthest stage', taken),
  ];
  const rankOf = stages.reduceRight(
    (others, { id }) => choose(js`${gates.qualifiesFor} === ${text(id)}`, whole(ranks.get(id) ?? -1), others),
    whole(-1),
  );
  const recorded = stages.reduceRight(
    (others, { id }, place) => choose(js`${cycle.furthest} === ${whole(place)}`, text(id), others),
    UNDEFINED,
  );
  const timedOut = stages.flatMap((stage): readonly Arm[] => {
    const { timesOut } = stage;
    if (timesOut === undefined) return [];
    const since = cycle.enteredAt(stage);
    const when = and([
      js`${where} === ${text(stage.id)}`,
      isKnown(since),
      js`${given.asOf} - ${since} >= ${whole(timesOut.after)}`,
    ]);
    return [{ when, does: at(text(timesOut.to), 'timed-out') }];
  });
  const basis = [
    { when: js`${where} === undefined`, does: at(UNDEFINED, 'none') },
    ...timedOut,
    { when: isRecorded, does: at(where, 'recorded') },
  ];
  return [
    js`const ${rank} = ${rankOf};`,
    js`const ${isRecorded} = ${cycle.furthest} >= 0 && ${cycle.furthest} >= ${rank};`,
    js`const ${where} = ${isRecorded} ? ${recorded} : ${gates.qualifiesFor};`,
    chain(basis, at(where, 'qualifies')),
  ];
}
