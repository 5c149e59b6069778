/** What comes of reading one raw value; a reading never guesses and never throws. */
import type { Value } from '../../../conditions/value.ts';

export type Conversion = Converted | Missing | Unreadable;

export interface Converted {
  readonly value: Value;
  /** How it was read where that was not obvious: goes on after the value, "was skipped when …". */
  readonly note?: string;
}
/** Empty or blank. */
export interface Missing {
  readonly missing: true;
}
/** Why the value does not fit its type exactly: goes on after the value, "is not a number". */
export interface Unreadable {
  readonly problem: string;
  /** The member of a list that is meant, where it is one. */
  readonly member?: unknown;
}

export const MISSING: Missing = { missing: true };

const LONGEST = 60;

/** The raw text as messages show it: in quotes, on one line, not too long. */
export function shown(raw: unknown): string {
  const text = (typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? String(raw))).replaceAll(/\s+/gu, ' ');
  const letters = [...text];
  return `"${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text}"`;
}
