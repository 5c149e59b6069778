/**
 * What the type check of a condition may look up, and where it reports. A look-up gives `undefined`
 * for what does not exist: the generic pass over references has reported that already, so the type
 * check stays silent and the condition is left out (one typo, one finding).
 */
import type { Finding } from '../diagnostics/finding.ts';
import type { Path } from '../diagnostics/place.ts';
import type { Condition } from '../schema/condition.generated.ts';
import type { RollUp, Test } from './test.ts';
import type { FieldType } from './value.ts';

export interface Scope {
  /** File that holds the condition. */
  readonly file: string;
  fieldType(id: string): FieldType | undefined;
  propertyType(signal: string, property: string): FieldType | undefined;
  /** Literals of a named list, as written, with the type the list declares. */
  list(id: string): { readonly type: FieldType; readonly values: readonly (string | number)[] } | undefined;
  /** Grade ids of a model, best first. */
  grades(model: string): readonly string[] | undefined;
  /** Distinct cell ids of a matrix. */
  cells(matrix: string): readonly string[] | undefined;
  /** Models whose grades name the rows and the columns of a matrix. */
  axes(matrix: string): { readonly rows: string; readonly columns: string } | undefined;
  /** Stage ids in the order of the lifecycle, without the sides. */
  readonly stages: readonly string[];
  /**
   * Signals that say something about intent: those that at least one side counts as a stage.
   * `undefined` where signals could not all be read, which has been reported.
   */
  readonly intentSignals: readonly string[] | undefined;
  /** Ids of the properties of a signal; `undefined` if there is no such signal. */
  properties(signal: string): readonly string[] | undefined;
  /** The question of a dispute. */
  question(dispute: string): string | undefined;
  /** People can be told apart by account: the dictionary names the field that does. */
  readonly hasAccounts: boolean;
  /** The name of a subject other than people, if there is one of this id. */
  subject(id: string): { readonly title: string } | undefined;
  /** Id of the subject whose field it is. */
  subjectOf(field: string): string;
  /** Whose conditions these are: `PERSON`, or a subject whose members are asked. */
  readonly asked: string;
  /** The same look-ups for conditions about the members of a subject. */
  about(subject: string): Scope;
  /** Takes down a roll-up that was lowered, for what can be checked only once everything is. */
  rollUp(rollUp: RollUp, path: Path): void;
  report(finding: Finding): void;
  /** Lowers a nested condition; the path is that of the nested node. */
  lower(condition: Condition, path: Path): Test | undefined;
}
