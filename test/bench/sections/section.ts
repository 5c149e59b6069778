/** One thing that is measured: contestants of which the first is what the others are compared with. */

export interface Section {
  readonly id: string;
  readonly title: string;
  /** What the figures are of, in one sentence. */
  readonly about: string;
  measure(size: Size): Promise<readonly Row[]>;
}

export interface Size {
  /** A tenth of the work or less, to see that everything runs. */
  readonly isQuick: boolean;
}

export interface Row {
  readonly title: string;
  /** With its unit: `1.2 µs a lead`. */
  readonly figure: string;
  /** Times what it is compared with; 1 for that itself. */
  readonly ratio: number;
  /** At most so much, where there is a goal. */
  readonly goal?: string;
  /** Further figures, such as the memory at its peak. */
  readonly note?: string;
}

/** A duration with the unit that suits it. */
export function duration(nanoseconds: number): string {
  for (const [unit, size] of UNITS) if (nanoseconds >= size) return `${rounded(nanoseconds / size)} ${unit}`;
  return `${rounded(nanoseconds)} ns`;
}

const UNITS = [
  ['s', 1e9],
  ['ms', 1e6],
  ['µs', 1e3],
] as const;

/** Two digits that count, or the whole number. */
export function rounded(value: number): string {
  return value >= 10 ? Math.round(value).toLocaleString('en') : value.toPrecision(2);
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
