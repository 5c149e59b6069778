/**
 * How much a policy file may ask of its readers. The numbers are far above what people write and far
 * below what would slow a machine down.
 */

/** UTF-16 units of text. */
export const LONGEST_TEXT = 1_000_000;

/** Maps and lists inside one another. */
export const DEEPEST_NESTING = 40;

/** Uses of anchors in one file. */
export const MOST_ALIASES = 100;

/** Nodes that the aliases of one file may add when each is replaced by what it stands for. */
export const MOST_REPEATED_NODES = 10_000;

/** Findings of one kind in one file; past it the rest is more of the same. */
export const MOST_SYNTAX_ERRORS = 20;
