/** Names and values of the example scope in words. */
import type { Words } from '#core/conditions/words.ts';
import { formatValue } from '#core/program/english/format.ts';
import { exampleFields, exampleSignals, exampleTitles } from './example-scope.ts';

export const exampleWords: Words = {
  title: (_, id) => exampleTitles[id] ?? id,
  plural: (subject) => (subject === 'person' ? 'People' : 'Opportunities'),
  gradeTitle: (_, grade) => grade.charAt(0).toUpperCase() + grade.slice(1),
  propertyTitle: (signal, property) => exampleSignals[signal]?.properties[property]?.title ?? property,
  fieldType: (field) => exampleFields[field]?.type ?? { is: 'text' },
  value: formatValue,
};
