/** This machine's terminal: where data and talk go, whether colour is wanted, how wide lines are. */

import type { Look } from '../../core/report/format.ts';
import { ansiPaint, noPaint } from '../../core/report/paint.ts';

const NARROWEST = 60;
const WIDEST = 100;

/** What goes into a file is the same on every machine. */
export const fileLook: Look = { paint: noPaint, width: WIDEST };

/** Colour only on a terminal, and never where the user said no (https://no-color.org). */
export function lookFor(stream: NodeJS.WriteStream, colourWanted: boolean): Look {
  const colour = colourWanted && stream.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  const columns = stream.isTTY === true ? stream.columns : WIDEST;
  return { paint: colour ? ansiPaint : noPaint, width: Math.min(WIDEST, Math.max(NARROWEST, columns)) };
}
