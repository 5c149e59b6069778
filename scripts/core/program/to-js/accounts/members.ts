/** Rows of a subject beside the people of an account: each is compiled like a lead that has fields and nothing else. */
import { type JsFragment, newName } from '../../../js/fragment.ts';
import { type Body, openBody } from '../body.ts';
import type { Compilation } from '../compilation.ts';
import { deriveField } from '../derived.ts';

export interface SubjectMembers {
  readonly subject: string;
  readonly compilation: Compilation;
  /** Of the function for one member. */
  readonly body: Body;
  readonly fields: JsFragment;
  readonly name: JsFragment;
}

export function openMembers(alone: Compilation, id: string): SubjectMembers {
  const { program, taken } = alone;
  const subject = program.subjects.find((one) => one.id === id);
  const body = openBody(taken);
  const fields = newName('fields', taken);
  const compilation: Compilation = {
    ...alone,
    program: { ...program, fields: subject?.fields ?? [] },
    inputs: body,
    body,
    given: { ...alone.given, fields },
    fields: new Map(),
  };
  for (const step of subject?.derived ?? []) deriveField(compilation, step);
  return { subject: id, compilation, body, fields, name: newName(`${id} alone`, taken) };
}
