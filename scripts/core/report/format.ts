/** A format turns a report into text. One file for each, listed in `formats/index.ts`. */
import type { Paint } from './paint.ts';
import type { Report } from './report.ts';

export interface Format {
  readonly id: string;
  readonly summary: string;
  render(report: Report, look: Look): string;
}

export interface Look {
  readonly paint: Paint;
  /** Columns of the terminal, for wrapping prose. */
  readonly width: number;
}
