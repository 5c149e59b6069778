/** The program as data, for tools of any language and for runs that shall not compile it again. */
import type { Agreement } from '../../agreement/agreement.ts';
import { numbersOf } from '../numbers.ts';
import type { Program } from '../program.ts';
import { PROGRAM_FORMAT, type ProgramDocument } from './program-document.ts';

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
    day,
    program,
    numbers: numbersOf(agreement, day),
  };
}
