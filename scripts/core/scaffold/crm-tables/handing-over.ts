/**
 * From a qualified lead of marketing to one that sales has accepted and qualified, or refused, or forgotten.
 * Two in three are accepted, more of those who asked than of those who read.
 */
import { DAY_MS } from '../../conditions/value.ts';
import { dayOf } from './accounts.ts';
import { answerAt, attempts, HABITS, loggedAfter, machines, meeting, type Story, transfer } from './answering.ts';
import type { Channel } from './people.ts';
import { type Refused, reasonFor, refuse, rests } from './refusing.ts';
import { sell } from './selling.ts';
import { MINUTE } from './shifts.ts';
import { progressOf } from './world.ts';

const REP = { role: 'sales-development-rep' };

/** Of a thousand; a flaw that somebody sees takes most of it away. */
const ACCEPTED: Readonly<Record<Channel, number>> = {
  demo: 800,
  question: 740,
  prices: 660,
  webinar: 560,
  calculator: 790,
  fair: 680,
  referral: 930,
  trial: 820,
  outreach: 850,
  list: 300,
};

export interface Handed {
  readonly at: number;
  readonly channel: Channel;
  /** When a demo was asked for, from which the time to answer counts. */
  readonly asked?: number;
}

/** What became of the lead; `undefined` while it is open, or if it was won. */
export function handOver(story: Story, { at, channel, asked }: Handed): Refused | undefined {
  const { sheet, person } = story;
  const { draw, account, id, owner } = person;
  machines(story, at);
  const habit = asked === undefined ? (account.isFocus ? HABITS.focus : HABITS.other) : HABITS.demo;
  const begun = transfer(story, asked ?? at);
  const first = answerAt(story, habit, begun);
  if (first === undefined) return unanswered(story, at);
  const course = courseOf(story, channel, at);
  if (course === 'no-contact') return givenUp(story, Math.max(first, at));
  const reached = attempts(
    story,
    first,
    draw.weighted([
      [1, 60],
      [2, 25],
      [3, 12],
      [4, 3],
    ]),
  );
  const decided = Math.max(account.shifts.after(reached, draw.along([2, 15, 60, 400, 2200])), at + MINUTE);
  if (course === 'silent') return rests(story, at + 30 * DAY_MS);
  if (course !== 'accepted') return refused(story, channel, decided, course);
  const met = draw.chance(220) ? meeting(story, reached + 5 * MINUTE) : undefined;
  const accepted = met === undefined ? decided : Math.max(decided, met + 40 * MINUTE);
  if (!sheet.entered(id, 'sal', accepted, REP)) return undefined;
  sheet.activity(id, 'personal-email', accepted + 6 * MINUTE, { owner, loggedAfter: loggedAfter(person) });
  return qualify(story, accepted, met);
}

function courseOf({ world, person }: Story, channel: Channel, at: number): string {
  const { draw, flaw } = person;
  const likely = (ACCEPTED[channel] * (flaw === undefined ? 1000 : 420)) / 1000 - 50 + progressOf(world, at) / 10;
  if (draw.chance(22)) return 'silent';
  return draw.chance(Math.floor(likely)) ? 'accepted' : reasonFor({ world, person } as Story, 'sal');
}

/** Forgotten: most rest when their time is over, some are accepted late after all. */
function unanswered(story: Story, at: number): Refused | undefined {
  const { sheet, person } = story;
  if (!person.draw.chance(250)) return rests(story, at + 30 * DAY_MS);
  const accepted = person.account.shifts.after(at, person.draw.between(8600, 11_800));
  return sheet.entered(person.id, 'sal', accepted, REP) ? qualify(story, accepted, undefined) : undefined;
}

/** Six attempts in two weeks, as agreed; some give up earlier. */
function givenUp(story: Story, first: number): Refused | undefined {
  const { draw, account } = story.person;
  const last = attempts(story, first, draw.chance(880) ? draw.between(6, 7) : draw.between(2, 5));
  return refuse(story, 'sal', account.shifts.after(last, draw.between(200, 900)), 'no-contact');
}

function refused(story: Story, channel: Channel, at: number, reason: string): Refused | undefined {
  const { sheet, person } = story;
  const outcome = refuse(story, 'sal', at, reason);
  if (outcome?.goes !== 'waits' || reason !== 'missing-data' || !person.draw.chance(600)) return outcome;
  const again = person.account.shifts.after(at, person.draw.between(500, 3000));
  const isBack = sheet.entered(person.id, 'mql', again, { workflow: 'mql-handover-v3' });
  return isBack ? handOver(story, { at: again, channel }) : undefined;
}

/** The first conversation, and what came of it. */
export function qualify(story: Story, accepted: number, met: number | undefined): Refused | undefined {
  const { sheet, person } = story;
  const { draw, account, fields } = person;
  if (!draw.chance(965)) return rests(story, accepted + 60 * DAY_MS);
  const held = met ?? meeting(story, accepted + 8 * MINUTE);
  const decided = account.shifts.after(Math.max(held, accepted), draw.along([20, 60, 240, 800, 2600]));
  if (decided > story.world.asOf) {
    if (draw.chance(800)) fields['lead.next_step'] = dayOf(decided + draw.between(1, 20) * DAY_MS);
    return undefined;
  }
  if (!draw.chance(880)) return refuse(story, 'sql', decided, reasonFor(story, 'sql'));
  const evidence = draw.weighted([
    ['budget;authority;need', 55],
    ['authority;need', 7],
    ['budget;need;authority;timeline', 38],
  ]);
  fields['lead.next_step'] = dayOf(decided + draw.between(2, 25) * DAY_MS);
  if (draw.chance(940))
    fields['lead.promised_next_step'] = draw.pick([
      'A look at their own exports',
      'A call with the planner',
      'A price for two sites',
    ]);
  if (!sheet.entered(person.id, 'sql', decided, { ...REP, evidence })) return undefined;
  return sell(story, decided);
}
