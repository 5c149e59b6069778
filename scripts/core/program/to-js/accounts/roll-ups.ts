/**
 * What the members of an account come to. Each member says for each roll-up whether it holds for sure
 * and whether it may, and what it is worth; the account adds that up, and each person takes it over.
 */
import type { JsPair, JsRolledUp } from '../../../conditions/js-scope.ts';
import { allJs, certainly, type JsTruth, whereKnown } from '../../../conditions/js-truth.ts';
import { PERSON, type RollUp, type RollUpValue } from '../../../conditions/test.ts';
import { FALSE, type JsFragment, joinJs, js, newName, TRUE, text, whole } from '../../../js/fragment.ts';
import { and, choose, not } from '../../../js/logic.ts';
import { exactly } from '../amounts.ts';
import type { Body } from '../body.ts';
import type { Compilation } from '../compilation.ts';
import { fieldValue } from '../fields.ts';
import { truthOver } from '../scope.ts';
import { found } from '../values.ts';
import { openMembers, type SubjectMembers } from './members.ts';

export interface RollUps {
  /** `body` is that of the function that takes over what the account comes to. */
  over(rollUp: RollUp, body: Body): JsRolledUp;
  /** Parameter that holds what the account comes to. */
  readonly account: JsFragment;
  /** By subject: property names, with what each is made of. */
  readonly taken: ReadonlyMap<string, readonly Taken[]>;
  readonly members: ReadonlyMap<string, SubjectMembers>;
}

export interface Taken {
  readonly name: JsFragment;
  readonly rollUp: RollUp;
  /** `[holds, may hold, least, most]` of a member. */
  readonly entry: JsFragment;
}

/** `alone` compiles what is worked out of each person by itself. */
export function openRollUps(alone: Compilation): RollUps {
  const { taken: names, program, given, inputs } = alone;
  const account = newName('account', names);
  const taken = new Map<string, Taken[]>();
  const members = new Map<string, SubjectMembers>();
  const known = new Map<string, Taken>();
  const hasMembers = inputs.constant('has members', js`${given.lead}.members != null`);
  const compilationOf = (subject: string): Compilation => {
    if (subject === PERSON) return alone;
    const made = members.get(subject) ?? openMembers(alone, subject);
    members.set(subject, made);
    return made.compilation;
  };
  const take = (rollUp: RollUp): Taken => {
    const key = JSON.stringify(rollUp, (name, value) => (name === 'origin' ? undefined : value));
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = { name: newName('rolled up', names), rollUp, entry: entryOf(compilationOf(rollUp.of), rollUp) };
    known.set(key, made);
    taken.set(rollUp.of, [...(taken.get(rollUp.of) ?? []), made]);
    return made;
  };
  return {
    account,
    taken,
    members,
    over(rollUp, body) {
      const { name } = take(rollUp);
      const own = body.constant('members', js`${account}.${name}`);
      const keyed = program.account === undefined ? FALSE : fieldValue(alone, program.account.key).known;
      return {
        known: rollUp.of === PERSON ? TRUE : and([hasMembers, keyed]),
        members: js`${own}.members`,
        holding: js`${own}.holding`,
        unknown: js`${own}.unknown`,
        points: { least: js`${own}.least`, most: js`${own}.most` },
      };
    },
  };
}

function entryOf(compilation: Compilation, { where, value }: RollUp): JsFragment {
  const { body } = compilation;
  const given =
    value === undefined ? { truth: certainly(TRUE), points: exactly(whole(0)) } : worthOf(compilation, value);
  const asked = where === undefined ? certainly(TRUE) : truthOver(compilation, body, where);
  const { surely, possibly } = allJs([given.truth, asked]);
  return js`[${joinJs([surely, possibly, given.points.least, given.points.most], ', ')}]`;
}

interface Given {
  readonly truth: JsTruth;
  readonly points: JsPair;
}

/** Whether there is a value: a model that rules the member out says that there is none, for certain. */
function worthOf(compilation: Compilation, value: RollUpValue): Given {
  const { models, past, given } = compilation;
  switch (value.of) {
    case 'score': {
      const { scored, ruledOut, points } = found(models, value.model);
      return { truth: { surely: scored, possibly: scored === TRUE ? scored : not(ruledOut) }, points };
    }
    case 'field': {
      const field = fieldValue(compilation, value.field);
      return { truth: whereKnown(field.known, certainly(TRUE)), points: exactly(field.value) };
    }
    case 'recorded-stage': {
      const rank = value.path.reduceRight(
        (others, stage, place) => choose(js`${past.newest}?.stage === ${text(stage)}`, whole(place), others),
        whole(-1),
      );
      return { truth: whereKnown(given.hasRecords, certainly(TRUE)), points: exactly(rank) };
    }
  }
}
