/**
 * A person's way through the stages, cycle by cycle: what they did, what the CRM recorded of it, and what sales
 * made of that. The CRM is not always right: an old workflow hands over leads that do not qualify, some that do
 * are overlooked, and some are handed over by word of somebody who may.
 */
import { DAY_MS } from '../../conditions/value.ts';
import { dayOf } from './accounts.ts';
import { attempts, machines, type Story } from './answering.ts';
import { handOver, qualify } from './handing-over.ts';
import { type Happening, interestOf, reading } from './interest.ts';
import type { Channel, Person } from './people.ts';
import { type Refused, rests } from './refusing.ts';
import { instant } from './sheet.ts';
import { MINUTE } from './shifts.ts';

type Course = 'qualified' | 'reads' | 'old workflow' | 'overlooked' | 'override';

const MOST_CYCLES = 3;

export function live(story: Story): void {
  const { channel } = story.person;
  if (channel === 'outreach' || channel === 'list') approached(story);
  else comesToUs(story);
}

function comesToUs(story: Story): void {
  const { person } = story;
  let outcome = cycle(story, person.arrival, person.channel, 1);
  for (let n = 2; n <= MOST_CYCLES && outcome?.goes === 'recycled'; n += 1) {
    if (!person.draw.chance(260)) break;
    outcome = cycle(story, backAt(person, outcome), person.plans && person.draw.chance(400) ? 'prices' : 'demo', n);
  }
  leave(story);
}

/** When somebody who was sent away comes back: after the time agreed, a third of them earlier and asking for a demo. */
function backAt({ draw }: Person, { at, back = at }: Refused): number {
  return draw.chance(300) ? at + draw.between(15, 80) * DAY_MS : back + draw.between(1, 70) * DAY_MS;
}

function cycle(story: Story, from: number, channel: Channel, n: number): Refused | undefined {
  const { sheet, person } = story;
  const { draw, id } = person;
  const course = courseOf(story, n);
  consent(person, course);
  const isWhole = course === 'qualified' || course === 'overlooked';
  const happenings = isWhole ? interestOf(person, channel, from) : reads(person, from);
  for (const { signal, at, properties } of happenings) sheet.event(id, signal, at, properties);
  const first = happenings[0]?.at ?? from;
  sheet.entered(id, 'inquiry', first + draw.between(8, 55) * 1000, { workflow: 'inquiry-intake' });
  const last = happenings.at(-1);
  if (course === 'reads' || course === 'overlooked' || last === undefined) return rests(story, first + 365 * DAY_MS);
  return qualified(story, course, last, isWhole ? channel : 'webinar');
}

function courseOf({ person: { draw } }: Story, n: number): Course {
  if (n === 1 && !draw.chance(765)) return 'reads';
  return draw.weighted([
    ['qualified', 948],
    ['old workflow', 22],
    ['overlooked', 22],
    ['override', 8],
  ]);
}

function reads({ draw }: Person, from: number): readonly Happening[] {
  const more = draw.chance(350) ? reading(draw, from + draw.between(5, 90) * DAY_MS) : [];
  const surge: readonly Happening[] = draw.chance(60) ? [{ signal: 'intent-surge', at: from + 4 * DAY_MS }] : [];
  return [...reading(draw, from), ...more, ...surge].toSorted((one, other) => one.at - other.at);
}

/** Whoever asks for something ticks the box; those who only read often were not asked. */
function consent(person: Person, course: Course): void {
  const { draw, fields } = person;
  const hasAsked = course === 'qualified' || course === 'overlooked';
  const answer = draw.weighted(
    hasAsked
      ? [
          ['given', 977],
          ['not-asked', 9],
          ['', 14],
        ]
      : [
          ['given', 560],
          ['not-asked', 290],
          ['', 80],
          ['withdrawn', 70],
        ],
  );
  fields['contact.consent'] = fields['contact.consent'] === 'given' ? 'given' : answer;
}

function qualified(story: Story, course: Course, { signal, at }: Happening, channel: Channel): Refused | undefined {
  const { world, sheet, person } = story;
  const { draw, id } = person;
  const isQuick = signal === 'demo-request' || signal === 'question-asked' || draw.chance(850);
  const moved = at + draw.between(1, 3) * MINUTE + (isQuick ? 0 : draw.between(60, 600) * MINUTE);
  machines(story, at, signal);
  if (course === 'override') {
    const role = draw.pick(['head-of-marketing', 'head-of-sales']);
    const until = dayOf(moved + draw.between(20, 60) * DAY_MS);
    sheet.override(id, 'mql', moved, { role, reason: 'Met at dinner, wants to be called', valid_until: until });
  }
  const workflow = course === 'override' ? '' : course === 'old workflow' ? 'mql-handover-v2' : 'mql-handover-v3';
  if (!sheet.entered(id, 'mql', moved + MINUTE / 2, { workflow })) return undefined;
  if (moved > world.asOf) return undefined;
  carries(person, signal);
  const asked = signal === 'demo-request' ? { asked: at } : {};
  return handOver(story, { at: moved + MINUTE / 2, channel, ...asked });
}

const ASKED: Readonly<Record<string, string>> = {
  'demo-request': 'To see the plan for their own articles',
  'question-asked': 'What the edition for one plant costs',
  'calculator-completed': 'Whether the savings shown are real',
  'customer-referral': 'A call, as recommended',
  'forecast-run': 'Why the forecast of one article is so low',
};

/** What goes along at the hand-over; about one in twenty goes without. */
function carries({ draw, fields }: Person, signal: string): void {
  const why = [
    'A planner has left',
    'A second warehouse is being rented',
    'The season begins in eight weeks',
    'Stock was written off',
  ] as const;
  if (draw.chance(955)) fields['lead.why_now'] = draw.pick(why);
  if (draw.chance(955)) fields['lead.asked_for'] = ASKED[signal] ?? 'Nothing yet; compared prices';
  if (draw.chance(940))
    fields['lead.last_message'] = draw.pick([
      'The price guide',
      'The stock check list',
      'The invitation to the webinar',
    ]);
}

/** We went to them: sales writes and calls first, and who answers is accepted at once. */
function approached(story: Story): void {
  const { sheet, person } = story;
  const { draw, account, arrival, id, channel, fields } = person;
  const isList = channel === 'list';
  fields['contact.consent'] = draw.weighted([
    ['given', isList ? 15 : 80],
    ['not-asked', 18],
    ['', 10],
  ]);
  for (const { signal, at, properties } of interestOf(person, channel, arrival + DAY_MS))
    sheet.event(id, signal, at, properties);
  machines(story, arrival);
  if (isList && !draw.chance(300)) return;
  const reached = attempts(story, account.shifts.after(arrival, draw.between(60, 900)), draw.between(1, 5));
  if (!draw.chance(isList ? 250 : 620)) return;
  const accepted = account.shifts.after(reached, draw.between(5, 200));
  if (sheet.entered(id, 'sal', accepted, { role: 'sales-development-rep' })) qualify(story, accepted, undefined);
}

/** Some have had enough e-mail one day, and some of those withdraw their consent. */
function leave({ sheet, person }: Story): void {
  const { draw, arrival, id, fields } = person;
  if (!draw.chance(35)) return;
  if (!sheet.event(id, 'unsubscribed', arrival + draw.between(40, 400) * DAY_MS)) return;
  if (draw.chance(350)) fields['contact.consent'] = 'withdrawn';
}

/** A second record of the same person, from another form. */
export function duplicateOf({ world, person }: Story): Person | undefined {
  const { draw, fields, arrival } = person;
  const made = arrival + draw.between(1, 200) * DAY_MS;
  if (!draw.chance(10) || made > world.asOf) return undefined;
  const [email = '', marked] = [fields['contact.email'], draw.chance(500) ? 'true' : ''];
  const own = { 'lead.created': instant(made), 'lead.duplicate': marked, 'contact.email': email.toUpperCase() };
  return { ...person, id: world.next('p'), arrival: made, channel: 'demo', fields: { ...fields, ...own } };
}
