/** A condition with one mistake. */
export type Refusal = readonly [
  yaml: string,
  rule: string,
  /** Path of the value, marked where it is the key that is wrong. */
  at: string,
  message: string,
  didYouMean?: string,
];
