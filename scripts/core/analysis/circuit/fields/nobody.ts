/** A subject of which nothing is known but when it is, for comparisons that look at nothing else. */
import type { Subject } from '../../../conditions/subject.ts';
import { subjectOfMember } from '../../../program/interpret/member.ts';
import type { Compiling } from '../compiling.ts';

export function nobody({ program, moment }: Compiling): Subject {
  return subjectOfMember(program, { id: '', subject: '', fields: new Map() }, moment);
}
