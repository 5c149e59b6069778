/** Fields of the data dictionary: type, whence, from which stage, and how often they are known. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { DerivedField, SourceField } from '#core/program/program.ts';
import type { Stage } from '#core/schema/policies.generated.ts';
import { linkTo, type Named } from './definitions.ts';
import { program, samples } from './examination.ts';
import { path } from './stages.ts';
import { written } from './written.ts';

export function sourceField({ name }: Definition): SourceField | undefined {
  return program?.fields.find(({ id }) => id === name);
}

export function derivedField({ name }: Definition): DerivedField | undefined {
  const step = program?.steps.find(({ id, step: kind }) => id === name && kind === 'field');
  return step?.step === 'field' ? step : undefined;
}

/** The first stage that needs the field; all later ones need it too. */
export function neededFrom({ name }: Definition): Named | undefined {
  const stage = path.find((candidate) => written<Stage>(candidate).needs?.includes(name));
  return stage && linkTo(stage);
}

/** How many sample leads give a value; only fields that come with the lead can be given. */
export function knownIn({ name }: Definition): number {
  return samples.filter(({ lead }) => lead.fields.has(name)).length;
}

/** `company.employees` belongs to "Company". */
export function subjectOf({ name }: Definition): string {
  return name.split('.')[0] ?? name;
}
