/** Examples of normalising come out as they are written. */
import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { mapOf, textOf } from '../../../agreement/written.ts';
import type { FieldType } from '../../../conditions/value.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import { convertValue } from '../../../program/leads/values/index.ts';
import { fieldTypeOf } from '../../../program/lower/field-type.ts';
import type { Field, NormalisationRule } from '../../../schema/policies.generated.ts';
import type { LintContext, LintRule } from '../../lint-rule.ts';
import { type Sound, soundOf } from '../sound-of.ts';

export const normalisedOtherwise: LintRule = {
  id: 'data/normalised-otherwise',
  title: 'A value that does not become what is written',
  severity: 'error',
  certainty: 'proved',
  why: 'The two teams believe that the spelling is understood; leads with it come in with another value, or with none.',
  remedy: 'Add the spelling to the synonyms of the field, or correct the example.',
  check: (agreement, context) =>
    soundOf<NormalisationRule>(agreement, 'normalisation-rule', context).flatMap((rule) =>
      rule.data.fields
        .map((id) => agreement.find('field', id))
        .filter((field) => field !== undefined && context.isSound(field))
        .flatMap((field) => (field === undefined ? [] : tried(rule, field, agreement, context))),
    ),
};

function tried(
  { definition, data }: Sound<NormalisationRule>,
  field: Definition,
  { policies }: Agreement,
  { isSoundAt }: LintContext,
): readonly Occurrence[] {
  const company = policies.find(({ kind }) => kind.id === 'company');
  if (company === undefined || !isSoundAt(company.file, ['currency'])) return [];
  const written: unknown = field.data;
  const type = fieldTypeOf(written as Field, textOf(mapOf(company.data)['currency']) ?? '');
  return (data.examples ?? []).flatMap(({ given, becomes }, index) => {
    const read = readingOf(type, given);
    if (read !== undefined && (read === becomes || read === readingOf(type, becomes, OTHER))) return [];
    const outcome = read === undefined ? 'is not understood' : `becomes "${read}"`;
    const message = `In the field "${field.name}" the value "${given}" ${outcome}; the rule "${definition.name}" says "${becomes}".`;
    return [{ message, place: valueAt(definition.policy.file, [...definition.path, 'examples', index, 'becomes']) }];
  });
}

/** Numbers, moments and the like have several spellings of one value; names and codes have one. */
const OTHER: ReadonlySet<FieldType['is']> = new Set(['number', 'money', 'date', 'instant', 'yes-no', 'list']);

/** The value as text; `undefined` where it is not understood, or the type is none of those asked for. */
function readingOf(type: FieldType, raw: string, among?: ReadonlySet<FieldType['is']>): string | undefined {
  if (among !== undefined && !among.has(type.is)) return undefined;
  const converted = convertValue(type, raw);
  return 'value' in converted ? String(converted.value) : undefined;
}
