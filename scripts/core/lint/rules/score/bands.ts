/** Bands as rules, counts and derived fields write them: from lowest to highest, both inner ends written. */
import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { isMap, mapOf, numberOf } from '../../../agreement/written.ts';
import type { Path } from '../../../diagnostics/place.ts';
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

/** Bands of rules over a number or a count, and of derived fields. */
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
      return [{ file: definition.policy.file, subject: subjectOf(definition), bands }];
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
  return { path, from: numberOf(from), below: numberOf(below) };
}

function subjectOf({ kind, name, id }: Definition): string {
  const model = id.split('/')[0];
  return kind === 'model/rule' ? `The rule "${name}" of the model "${model}"` : `The ${kindInWords(kind)} "${name}"`;
}
