/** A ledger drawn: every line starts where the one before it ended, so the last one ends at the score. */
import type { Ledger, LedgerLine } from '#core/program/explanation.ts';
import { gradesOf } from './matrix.ts';

export interface DrawnLine {
  readonly line: LedgerLine;
  /** Hundredths on the scale: where the line starts, where it surely ends, where it may end. */
  readonly from: number;
  readonly to: number;
  readonly open: number;
}

export interface DrawnLedger {
  readonly lines: readonly DrawnLine[];
  /** Points from which each grade begins. */
  readonly thresholds: readonly { readonly title: string; readonly from: number }[];
  readonly scale: { readonly least: number; readonly most: number };
}

export function drawn({ model, lines, total }: Ledger): DrawnLedger {
  const drawnLines: DrawnLine[] = [];
  let reached = 0;
  for (const line of lines) {
    drawnLines.push({ line, from: reached, to: reached + line.least, open: reached + line.most });
    reached += line.least;
  }
  const thresholds = gradesOf(model).flatMap(({ title, from }) => (from === undefined ? [] : [{ title, from }]));
  const ends = [...drawnLines.flatMap(({ from, to, open }) => [from, to, open]), total.least, total.most];
  const marks = thresholds.map(({ from }) => from);
  return {
    lines: drawnLines,
    thresholds,
    // A little room at the right, so that the last threshold does not stand on the edge.
    scale: { least: Math.min(0, ...ends), most: Math.max(100, ...ends, ...marks) * 1.08 },
  };
}
