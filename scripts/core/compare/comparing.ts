/** What a comparison has at hand: the two versions, and, where both can be judged by, the proofs about them. */
import type { Definition } from '../agreement/agreement.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { Moment } from '../program/interpret/past.ts';
import type { Program } from '../program/program.ts';
import type { Cones } from './cones.ts';
import type { ChangedPart, Version } from './review.ts';

export interface Comparing {
  readonly base: Version;
  readonly head: Version;
  readonly asOf: number;
  /** `written`: only of definitions that are written differently, whatever changes through them. */
  readonly depth: 'all' | 'written';
  /** Absent while one of the versions is broken: then nothing is proved. */
  readonly logic: Logic | undefined;
}

/** Both programs, what differs between them, and whom to ask about it. */
export interface Logic {
  readonly base: Program;
  readonly head: Program;
  readonly moment: Moment;
  readonly cones: Cones;
  readonly analysis: Analysis;
}

/** A definition in both versions, or in the one that has it. */
export type Pair = {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  /** Where both versions have it. */
  readonly parts: readonly ChangedPart[];
} & (BothHave | Added | Removed);
type BothHave = {
  readonly what: 'changed';
  readonly before: Definition;
  readonly after: Definition;
  /** Not only words for people differ, as far as the text can tell. */
  readonly meansOther: boolean;
};
type Added = { readonly what: 'added'; readonly before?: undefined; readonly after: Definition };
type Removed = { readonly what: 'removed'; readonly before: Definition; readonly after?: undefined };

export type Changed = Pair & BothHave;
