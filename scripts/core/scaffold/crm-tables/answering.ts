/**
 * How people of sales answer: mostly within what was promised, some late, some never, and better from quarter to
 * quarter. Machines answer at once, and their mails count for nothing.
 */
import type { Person } from './people.ts';
import type { Sheet } from './sheet.ts';
import { MINUTE, WORKDAY } from './shifts.ts';
import { progressOf, type World } from './world.ts';

export interface Story {
  readonly world: World;
  readonly sheet: Sheet;
  readonly person: Person;
}

type Marks = readonly [number, ...number[]];

/** Minutes of work until the answer: in time, late, and past the hard limit. */
interface Habit {
  readonly inTime: Marks;
  readonly late: Marks;
  readonly veryLate: Marks;
}

export const HABITS = {
  demo: { inTime: [1, 3, 6, 9, 14], late: [16, 24, 58], veryLate: [61, 200, 900] },
  focus: { inTime: [4, 20, 60, 130, 235], late: [245, 380, 900], veryLate: [1800, 2600] },
  other: { inTime: [5, 40, 120, 300, 500], late: [600, 900, 1500], veryLate: [1800, 2600] },
  executive: { inTime: [30, 200, 480, 800, 1050], late: [1200, 1700, 2500], veryLate: [2900, 4000] },
} satisfies Record<string, Habit>;

/** When a person of sales answers what happened at `from`; `undefined` is never. */
export function answerAt({ world, person }: Story, habit: Habit, from: number): number | undefined {
  const { draw, account } = person;
  // Twice as much went wrong in the beginning as at the end.
  const slips = 2000 - progressOf(world, from);
  const course = draw.below(1000) * 1000;
  if (course < 12 * slips) return undefined;
  if (course < 24 * slips) return account.shifts.after(from, draw.along(habit.veryLate));
  const marks = course < 80 * slips ? habit.late : habit.inTime;
  return account.shifts.after(from, draw.along(marks));
}

/** Calls and letters from `first` on, about one a day at work, until somebody is reached or it is given up. */
export function attempts({ sheet, person }: Story, first: number, many: number): number {
  const { draw, account, owner } = person;
  let at = first;
  for (let n = 0; n < many; n += 1) {
    if (n > 0) at = account.shifts.after(at, draw.between(WORKDAY - 150, WORKDAY + 250));
    const type = draw.chance(680) ? 'call' : 'personal-email';
    const minutes = n === many - 1 ? draw.between(4, 22) : draw.between(1, 4);
    sheet.activity(person.id, type, at, { owner, minutes, loggedAfter: loggedAfter(person) });
  }
  return at;
}

/** Most write it down at once, some in the evening, a few days later. */
export function loggedAfter({ draw }: Person): number {
  return draw.weighted([
    [draw.between(0, 12), 80],
    [draw.between(60, 480), 17],
    [draw.between(1440, 5000), 3],
  ]);
}

/** What machines do by themselves once somebody has written or is handed over. */
export function machines({ sheet, person }: Story, at: number, signal?: string): void {
  const { draw, id } = person;
  const asked = signal === 'demo-request' || signal === 'question-asked';
  if (asked) sheet.activity(id, 'automatic-reply', at + MINUTE, { owner: 'system' });
  if (draw.chance(450)) sheet.activity(id, 'sequence-email', at + 4 * MINUTE, { owner: 'system' });
}

/** Now and then a lead goes to a colleague before anybody has answered. */
export function transfer({ world, sheet, person }: Story, from: number): number {
  if (!person.draw.chance(45)) return from;
  const at = person.account.shifts.after(from, person.draw.between(5, 200));
  const to = `sd-${1 + person.draw.below(Math.max(3, Math.ceil(world.people / 600)))}`;
  if (sheet.activity(person.id, 'transfer', at, { owner: to })) person.owner = to;
  return at;
}

/** A meeting in the calendar and held; some are booked too short before, some never take place. */
export function meeting({ sheet, person }: Story, booked: number): number {
  const { draw, account, owner, id } = person;
  const notice = draw.chance(920) ? draw.along([250, 500, 900, 1500, 3000]) : draw.between(25, 230);
  const at = account.shifts.after(booked, notice);
  sheet.activity(id, 'meeting-booked', booked, { owner, loggedAfter: draw.between(0, 5) });
  if (!draw.chance(930)) return at;
  sheet.activity(id, 'meeting', at, { owner, minutes: draw.between(18, 50), loggedAfter: 60 + loggedAfter(person) });
  return at;
}
