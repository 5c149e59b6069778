/** What stays where there is not room for everything: the verdict and who must agree always do, these in turn. */
export const KEEP = {
  agreement: 100,
  movement: 90,
  change: 80,
  consequences: 70,
  witness: 60,
  slightChange: 40,
  possible: 30,
  caveats: 20,
} as const;
