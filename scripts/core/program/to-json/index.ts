/** The program as data, for tools of any language and for runs that shall not compile it again. */
import type { Agreement } from '../../agreement/agreement.ts';
import { parseDate } from '../../conditions/date.ts';
import { numbersOf } from '../numbers.ts';
import type { Program } from '../program.ts';
import { type InForce, PROGRAM_FORMAT, type ProgramDocument } from './program-document.ts';

/** `day` is the one at which `program` was lowered, `digest` that of the policies. */
export function toJson(
  agreement: Agreement,
  program: Program,
  { day, digest }: { readonly day: number; readonly digest: string },
): ProgramDocument {
  const { name, version } = agreement.company;
  return {
    lockstep: PROGRAM_FORMAT,
    agreement: { name, version, digest },
    inForce: daysAround(agreement, day),
    program,
    numbers: numbersOf(agreement, day),
  };
}

/** From the last day on which a definition came into force or went out of it up to the next such day. */
export function daysAround({ definitions }: Agreement, day: number): InForce {
  const turns = definitions.flatMap(({ validFrom, validUntil }) => {
    const [first, last] = [validFrom, validUntil].map((date) => (date === undefined ? undefined : parseDate(date)));
    return [...(first === undefined ? [] : [first]), ...(last === undefined ? [] : [last + 1])];
  });
  const [before, after] = [turns.filter((turn) => turn <= day), turns.filter((turn) => turn > day)];
  return {
    ...(before.length === 0 ? {} : { from: Math.max(...before) }),
    ...(after.length === 0 ? {} : { until: Math.min(...after) - 1 }),
  };
}
