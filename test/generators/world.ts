/** What the conditions of a random agreement may refer to; it grows while the agreement is made. */
import type { Draw } from './draw.ts';

export interface World {
  readonly fields: FieldMade[];
  readonly lists: { readonly id: string; readonly type: string }[];
  readonly signals: SignalMade[];
  readonly conditions: string[];
  readonly models: ModelMade[];
  readonly matrices: { readonly id: string; readonly cells: readonly string[]; readonly inherits?: boolean }[];
  readonly criteria: string[];
  /** Stages of the path, in order. */
  readonly stages: readonly string[];
  /** Nothing asks what is known, and no policy says what a missing value is worth: then knowing more only decides more. */
  readonly isPlain: boolean;
  readonly hasAccounts: boolean;
  /** What accounts have beside people. */
  readonly subjects: SubjectMade[];
}

export interface SubjectMade {
  readonly id: string;
  readonly fields: readonly FieldMade[];
}

export interface FieldMade {
  readonly id: string;
  readonly type: FieldTypeMade;
  readonly decimals: number;
  readonly ordered: boolean;
  readonly values: readonly string[];
}

export type FieldTypeMade =
  | 'text'
  | 'choice'
  | 'number'
  | 'money'
  | 'yes-no'
  | 'date'
  | 'instant'
  | 'country'
  | 'email'
  | 'domain'
  | 'url'
  | 'list of choice'
  | 'list of text';

export interface SignalMade {
  readonly id: string;
  readonly properties: readonly FieldMade[];
}

export interface ModelMade {
  readonly id: string;
  /** Best first. */
  readonly grades: readonly string[];
  /** It reads what the account comes to. */
  readonly inherits?: boolean;
}

export type Yaml = string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml };
export type YamlMap = { readonly [key: string]: Yaml };

export function emptyWorld(draw: Draw, isPlain: boolean, hasAccounts: boolean): World {
  const stages = ['inquiry', 'mql', 'sal', 'sql', 'customer'].slice(0, draw.int(2, 5));
  return {
    fields: [],
    lists: [],
    signals: [],
    conditions: [],
    models: [],
    matrices: [],
    criteria: [],
    stages,
    isPlain,
    hasAccounts,
    subjects: [],
  };
}
