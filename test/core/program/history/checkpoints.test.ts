/**
 * Leads are judged only at midnights where something can change. That loses nothing: at every other
 * midnight the whole verdict is what it was at the checkpoint before, whatever chance puts together.
 */
import { describe, expect, it } from 'vitest';
import { formatDate } from '#core/conditions/date.ts';
import { checkpoints } from '#core/program/history/checkpoints.ts';
import type { Moment } from '#core/program/interpret/past.ts';
import { judgeFully } from '#core/program/interpret/verdict.ts';
import type { Lead } from '#core/program/lead.ts';
import { dayIn, instantIn } from '#core/program/leads/zone.ts';
import type { Program } from '#core/program/program.ts';
import type { Verdict } from '#core/program/verdict.ts';
import { agreement, agreementOfAccounts } from '../../../generators/agreements.ts';
import { drawnFrom } from '../../../generators/draw.ts';
import { leads } from '../../../generators/leads.ts';
import { DAY } from '../small-leads.ts';

const AGREEMENTS = 24;
const LEADS = 3;
const MOST_DAYS = 200;

/** All that a verdict says but its instant. */
function verdictAt(program: Program, lead: Lead, moment: Moment, among: readonly Lead[]): Omit<Verdict, 'asOf'> {
  const { asOf: _, ...verdict } = judgeFully(program, lead, moment, among).verdict;
  return verdict;
}

/** The first checkpoint, and every midnight since. */
function everyMidnight({ timeZone }: Program, from: number, to: number): readonly Moment[] {
  const [first, last] = [dayIn(timeZone, from) + 1, dayIn(timeZone, to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => {
    const day = first + place;
    return { asOf: instantIn(timeZone, `${formatDate(day)}T00:00:00`)?.at ?? 0, asOfDate: day };
  });
}

/** Years of midnights would be judged for what happened before 1970. */
function recent({ events, records, ...rest }: Lead, asOf: number): Lead {
  const isRecent = ({ at }: { readonly at: number }): boolean => at > asOf - MOST_DAYS * DAY;
  return {
    ...rest,
    ...(events === undefined ? {} : { events: events.filter(isRecent) }),
    ...(records === undefined ? {} : { records: records.filter(isRecent) }),
  };
}

describe('the midnights that are judged', () => {
  it.each(Array.from({ length: AGREEMENTS }, (_, seed) => seed))(
    'leave out none that differs, agreement %i',
    (seed) => {
      const { program, moment, drawn } = drawnFrom(seed, (draw) => {
        const made = seed % 3 === 0 ? agreementOfAccounts(draw) : agreement(draw);
        return { ...made, drawn: leads(draw, made.program, made.moment.asOf, LEADS) };
      });
      const among = drawn.map((made) => recent(made, moment.asOf));
      for (const lead of among) {
        const few = checkpoints(program, lead, moment, among);
        const judged = new Set(few.map(({ asOf }) => asOf));
        const all = [...few, ...everyMidnight(program, few[0]?.asOf ?? 0, moment.asOf)];
        let last: Omit<Verdict, 'asOf'> | undefined;
        for (const every of all.toSorted((a, b) => a.asOf - b.asOf)) {
          const verdict = verdictAt(program, lead, every, among);
          if (!judged.has(every.asOf)) expect(verdict).toEqual(last);
          last = verdict;
        }
      }
    },
  );
});
