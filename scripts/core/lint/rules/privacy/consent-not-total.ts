/** The consent table answers for every value of its field, for the unknown one, and for nothing beside. */
import type { Definition } from '../../../agreement/agreement.ts';
import { listOf, mapOf, textOf } from '../../../agreement/written.ts';
import { didYouMean } from '../../../diagnostics/did-you-mean.ts';
import { keyAt, valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { ConsentPurpose } from '../../../schema/policies.generated.ts';
import { consentField, UNKNOWN } from '../../consent.ts';
import type { LintRule } from '../../lint-rule.ts';
import { type Sound, soundOf } from '../sound-of.ts';

export const consentNotTotal: LintRule = {
  id: 'privacy/consent-not-total',
  title: 'A consent table with a gap',
  severity: 'error',
  certainty: 'proved',
  why: 'For a person whose answer is not in the table somebody would have to guess, and guesses in favour of the mail.',
  remedy: 'Give each purpose one answer for every value of the consent field and for `unknown`, and no other.',
  check(agreement, context) {
    const consent = consentField(agreement, context);
    if (consent === undefined) return [];
    const { field, file, path } = consent;
    const values = valuesOf(field);
    if (values.length === 0) {
      const message = `The consent field "${field.name}" lists no values, so that no table over it can be complete.`;
      return [{ message, place: valueAt(file, path) }];
    }
    return soundOf<ConsentPurpose>(agreement, 'consent-purpose', context).flatMap((purpose) =>
      mismatches(purpose, [...values, UNKNOWN]),
    );
  },
};

function valuesOf({ data }: Definition): readonly string[] {
  return listOf(data['values']).flatMap((value) => textOf(mapOf(value)['id']) ?? []);
}

/** A misspelt value is one mistake, not one too many and one missing. */
function mismatches(
  { definition: { name, path, policy }, data: { permits } }: Sound<ConsentPurpose>,
  values: readonly string[],
): readonly Occurrence[] {
  const missing = values.filter((value) => !Object.hasOwn(permits, value));
  const surplus = Object.keys(permits)
    .filter((key) => !values.includes(key))
    .map((key) => {
      const meant = didYouMean(key, missing) ?? missing[0];
      if (meant !== undefined) missing.splice(missing.indexOf(meant), 1);
      const message = `The purpose "${name}" answers for "${key}", which is no value of the consent field.`;
      const place = keyAt(policy.file, [...path, 'permits', key]);
      return { message, place, ...(meant === undefined ? {} : { didYouMean: meant }) };
    });
  const gaps = missing.map((value) => ({
    message: `The purpose "${name}" has no answer for ${value === UNKNOWN ? 'people whose answer is unknown' : `"${value}"`}.`,
    place: keyAt(policy.file, [...path, 'permits']),
  }));
  return [...surplus, ...gaps];
}
