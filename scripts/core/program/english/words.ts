/** The names people use for what a program knows by id. */
import { PERSON } from '../../conditions/test.ts';
import type { FieldType, Value } from '../../conditions/value.ts';
import type { Words } from '../../conditions/words.ts';
import type { MemberSubject } from '../members.ts';
import {
  type DerivedField,
  DISQUALIFIED,
  isModel,
  type Named,
  type Program,
  RECYCLED,
  type SourceField,
} from '../program.ts';
import { formatValue } from './format.ts';

type Kind = Parameters<Words['title']>[0];

/** Ids the program does not know are read as they are written. */
export function wordsOf(program: Program): Words {
  const titles = titlesOf(program);
  const plurals = new Map([[PERSON, 'People'], ...program.subjects.map(({ id, plural }) => [id, plural] as const)]);
  const grades = gradesOf(program);
  const fieldTypes = fieldTypesOf(program);
  const properties = new Map(
    program.signals.flatMap(({ id, properties: own }) =>
      own.map((property) => [`${id}/${property.id}`, property.title]),
    ),
  );
  return {
    title: (kind, id) => titles[kind].get(id) ?? id,
    plural: (subject) => plurals.get(subject) ?? subject,
    gradeTitle: (model, grade) => grades.get(`${model}/${grade}`) ?? grade,
    propertyTitle: (signal, property) => properties.get(`${signal}/${property}`) ?? property,
    fieldType: (field) => fieldTypes.get(field) ?? { is: 'text' },
    value: (type: FieldType, value: Value) => formatValue(type, value),
  };
}

function titlesOf({
  fields,
  subjects,
  signals,
  lists,
  steps,
  lifecycle,
}: Program): Readonly<Record<Kind, ReadonlyMap<string, string>>> {
  const ofStep = (...kinds: readonly string[]): readonly Named[] => steps.filter(({ step }) => kinds.includes(step));
  const sides = new Map([
    [RECYCLED, 'Recycled'],
    [DISQUALIFIED, 'Disqualified'],
  ]);
  return {
    field: titles([...fields, ...ofStep('field'), ...subjects.flatMap(fieldsOf)]),
    subject: new Map([[PERSON, 'Person'], ...titles(subjects)]),
    signal: titles(signals),
    model: titles(ofStep('model', 'combined', 'rolled-up')),
    matrix: titles(ofStep('matrix')),
    condition: titles(ofStep('condition')),
    list: titles(lists),
    criterion: titles(lifecycle.criteria),
    stage: new Map([...sides, ...titles(lifecycle.stages)]),
  };
}

function titles(named: readonly { readonly id: string; readonly title: string }[]): ReadonlyMap<string, string> {
  return new Map(named.map(({ id, title }) => [id, title]));
}

function gradesOf({ steps }: Program): ReadonlyMap<string, string> {
  return new Map(
    steps.flatMap((step): readonly [string, string][] => {
      if (isModel(step)) {
        return step.grades.map(({ id, title }) => [`${step.id}/${id}`, title]);
      }
      return step.step === 'matrix' ? (step.values ?? []).map(({ id, title }) => [`${step.id}/${id}`, title]) : [];
    }),
  );
}

function fieldsOf({ fields, derived }: MemberSubject): readonly (SourceField | DerivedField)[] {
  return [...fields, ...derived];
}

function fieldTypesOf({ fields, subjects, steps }: Program): ReadonlyMap<string, FieldType> {
  const derived = steps.flatMap((step) => (step.step === 'field' ? [step] : []));
  return new Map([...fields, ...derived, ...subjects.flatMap(fieldsOf)].map(({ id, type }) => [id, type]));
}
