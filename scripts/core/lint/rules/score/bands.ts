/**
 * Bands as rules, counts and derived fields write them: from lowest to highest, both inner ends written.
 * Those of an age are in days, those of a change in percent.
 */
import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { isMap, mapOf, numberOf } from '../../../agreement/written.ts';
import { parsePercent } from '../../../conditions/lower-change.ts';
import type { Path } from '../../../diagnostics/place.ts';
import { parseAge } from '../../../program/lower/band-cases.ts';
import { kindInWords } from '../../../schema/subject.ts';
import type { LintContext } from '../../lint-rule.ts';

export interface Band {
  readonly path: Path;
  readonly from: number | undefined;
  readonly below: number | undefined;
}

export interface BandList {
  readonly file: string;
  /** To begin a sentence with. */
  readonly subject: string;
  readonly bands: readonly Band[];
  /** An end as it is written: `50`, `30d` or `20%`. */
  readonly end: (end: number | undefined) => string;
}

export interface GradeBand {
  readonly path: Path;
  readonly id: string;
  readonly from: number | undefined;
}

export interface GradeList {
  readonly file: string;
  readonly model: string;
  readonly grades: readonly GradeBand[];
}

/** Bands of rules over a number, a count, an age or a change, and of derived fields. */
export function bandLists({ definitions }: Agreement, { isSound }: LintContext): readonly BandList[] {
  return definitions
    .filter(({ kind }) => kind === 'model/rule' || kind === 'field')
    .filter(isSound)
    .flatMap((definition) => {
      const nested = definition.kind === 'field';
      const written = nested ? mapOf(definition.data['derived'])['bands'] : definition.data['bands'];
      if (!Array.isArray(written)) return [];
      const path = [...definition.path, ...(nested ? ['derived', 'bands'] : ['bands'])];
      const bands = written.map((band: unknown, index) => bandOf(band, [...path, index]));
      const unit = written.map(unitOf).find((own) => own !== '') ?? '';
      const end = (number: number | undefined): string => `${number}${unit}`;
      return [{ file: definition.policy.file, subject: subjectOf(definition), bands, end }];
    });
}

/** Grade bands of models, best first. */
export function gradeLists({ definitions }: Agreement, { isSound }: LintContext): readonly GradeList[] {
  return definitions
    .filter((definition) => definition.kind === 'model' && isSound(definition))
    .map((model) => ({
      file: model.policy.file,
      model: model.name,
      grades: gradesOf(model, definitions),
    }));
}

export function gradesOf(model: Definition, definitions: readonly Definition[]): readonly GradeBand[] {
  return definitions
    .filter(({ kind, enclosing }) => kind === 'model/grade' && enclosing === model)
    .map(({ path, name, data }) => ({ path, id: name, from: numberOf(data['from']) }));
}

/** `from` at or above `below`: no number lies in the band. */
export function isEmpty({ from, below }: Band): boolean {
  return from !== undefined && below !== undefined && from >= below;
}

function bandOf(written: unknown, path: Path): Band {
  const { from, below } = isMap(written) ? written : {};
  return { path, from: endOf(from), below: endOf(below) };
}

function endOf(written: unknown): number | undefined {
  return numberOf(written) ?? parseAge(written) ?? parsePercent(written);
}

function unitOf(band: unknown): string {
  const { from, below } = isMap(band) ? band : {};
  const [end] = [from, below].filter((one) => typeof one === 'string');
  if (end === undefined) return '';
  return parsePercent(end) === undefined ? 'd' : '%';
}

function subjectOf({ kind, name, id }: Definition): string {
  const model = id.split('/')[0];
  return kind === 'model/rule' ? `The rule "${name}" of the model "${model}"` : `The ${kindInWords(kind)} "${name}"`;
}
