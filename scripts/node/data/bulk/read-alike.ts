/**
 * Whether two versions of a program read the same rows out of the same files. What they make of the rows
 * does not matter here: then leads of a comparison need to be loaded only once.
 */
import type { Program } from '../../../core/program/program.ts';
import { relationsOf } from '../../../core/program/to-sql/relations.ts';

export function areReadAlike(one: Program, other: Program): boolean {
  return readingOf(one) === readingOf(other);
}

/** Whatever decides how a cell is read: rather too much of it than too little. */
function readingOf(program: Program): string {
  const { timeZone, account, subjects, fields, signals, lifecycle } = program;
  const { stages, criteria, reasons, history } = lifecycle;
  const named = (some: readonly { readonly id: string; readonly title: string }[]) =>
    some.map(({ id, title }) => ({ id, title }));
  const read = {
    timeZone,
    account,
    subjects,
    fields: fields.map(({ id, title, type }) => ({ id, title, type })),
    signals: signals.map(({ id, title, properties }) => ({ id, title, properties })),
    stages: named(stages),
    criteria: named(criteria),
    reasons: named(reasons),
    history,
    relations: relationsOf(program),
  };
  return JSON.stringify(read, (key, value: unknown) => (key === 'origin' ? undefined : value));
}
