/** The consent table as pages tell it: what each answer allows, in words, and for how many sample leads. */
import type { Definition } from '#core/agreement/agreement.ts';
import { inline } from '#core/conditions/phrase.ts';
import { type Answer, mayContact, UNKNOWN } from '#core/measures/quality/consent.ts';
import type { JudgedSample } from '#core/program/samples.ts';
import type { ConsentPurpose, DataStandardsPolicy, Field } from '#core/schema/policies.generated.ts';
import { definitionsOf, find } from './definitions.ts';
import { agreement, samples } from './examination.ts';
import { written } from './written.ts';

export const purposes = definitionsOf('consent-purpose');

const standards = agreement.policies.find(({ kind }) => kind.id === 'data-standards')?.data as
  | DataStandardsPolicy
  | undefined;

export const consentField = standards && find('field', standards.consent.field);

/** Everything a person can have said, in the order of the dictionary, and that nobody knows. */
export const consentValues: readonly string[] = [
  ...((consentField && written<Field>(consentField).values) ?? []).map(({ id }) => id),
  UNKNOWN,
];

export const answerWords: Readonly<Record<Answer, string>> = {
  allowed: 'allowed',
  'ask-first': 'only after asking',
  refused: 'refused',
};

/** "given", "not asked yet", "not known". */
export function consentTitle(value: string): string {
  if (value === UNKNOWN) return 'not known';
  const values = (consentField && written<Field>(consentField).values) ?? [];
  return inline(values.find(({ id }) => id === value)?.title ?? value);
}

const all = purposes.map((purpose) => written<ConsentPurpose>(purpose));

export function answerFor({ name }: Definition, value: string): Answer {
  return mayContact(all, name, value === UNKNOWN ? undefined : value);
}

/** Sample leads by what may be done with them for this purpose. */
export function leadsFor({ name }: Definition, answer: Answer): readonly JudgedSample[] {
  return samples.filter(({ lead }) => mayContact(all, name, valueIn(lead)) === answer);
}

function valueIn({ fields }: JudgedSample['lead']): string | undefined {
  const value = fields.get(standards?.consent.field ?? '');
  return typeof value === 'string' ? value : undefined;
}
