/** Colour as a choice of the caller: formats name roles, a paint gives them a look or none. */
export type Role = 'error' | 'warning' | 'info' | 'good' | 'bad' | 'unknown' | 'quiet' | 'strong';

export type Paint = (role: Role, text: string) => string;

/** Select Graphic Rendition codes (ECMA-48); terminal themes decide what they look like. */
const CODES: Readonly<Record<Role, readonly [number, number]>> = {
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  good: [32, 39],
  bad: [31, 39],
  unknown: [33, 39],
  quiet: [2, 22],
  strong: [1, 22],
};

export const noPaint: Paint = (_role, text) => text;

export const ansiPaint: Paint = (role, text) => {
  const [on, off] = CODES[role];
  return `\u001b[${on}m${text}\u001b[${off}m`;
};
