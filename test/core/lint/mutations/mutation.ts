/** One mistake somebody could make in the shipped policies, and the one finding it must cause. */
export interface Mutation {
  /** What goes wrong, in words. */
  readonly mistake: string;
  readonly file: string;
  /** Text as it stands; the first place is changed. */
  readonly from: string;
  readonly to: string;
  /** Where the finding must stand: part of that line after the mistake. */
  readonly at: string;
  readonly rule: string;
}
