/** A row of a subject as conditions see it: its own fields, and nothing else. */
import type { Subject } from '../../conditions/subject.ts';
import type { Member } from '../lead.ts';
import type { Program } from '../program.ts';
import { derive } from './derived.ts';
import type { Moment } from './past.ts';

export function subjectOfMember({ subjects }: Program, member: Member, { asOf, asOfDate }: Moment): Subject {
  const values = new Map(member.fields);
  const subject: Subject = { ...WITHOUT_HISTORY, asOf, asOfDate, field: (id) => values.get(id) };
  for (const step of subjects.find(({ id }) => id === member.subject)?.derived ?? []) {
    const value = derive(step.from, subject);
    if (value === undefined) values.delete(step.id);
    else values.set(step.id, value);
  }
  return subject;
}

/** The type check lets nobody ask for these. */
const WITHOUT_HISTORY: Omit<Subject, 'asOf' | 'asOfDate' | 'field'> = {
  count: () => undefined,
  condition: () => undefined,
  score: () => ({ status: 'undetermined' }),
  cell: () => undefined,
  reached: () => undefined,
  timesReached: () => undefined,
  decision: () => undefined,
  view: () => undefined,
  recordedStage: () => undefined,
  rollUp: () => undefined,
};
