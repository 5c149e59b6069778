/** Shares with at most one decimal, in whole per mille: `22.5%` is 225. */
const SHARE = /^(?<whole>\d{1,3})(?:\.(?<tenth>\d))?%$/u;

/** `undefined` for another spelling. */
export function parsePerMille(share: string): number | undefined {
  const groups = SHARE.exec(share)?.groups;
  return groups === undefined ? undefined : Number(groups['whole']) * 10 + Number(groups['tenth'] ?? 0);
}

/** A share the schema has let through. */
export function perMilleOf(share: string): number {
  return parsePerMille(share) ?? 0;
}

/** 225 is "22.5%", 400 is "40%". */
export function perMilleText(perMille: number): string {
  const [whole, tenth] = [Math.trunc(perMille / 10), Math.abs(perMille % 10)];
  return `${whole}${tenth === 0 ? '' : `.${tenth}`}%`;
}
