/** The two places beside the path of stages, the same words in every agreement. */
export const SIDES: readonly string[] = ['recycled', 'disqualified'];
