/** Words and figures that more than one page has to put in the same way. */
import { DAY_MS } from '#core/conditions/value.ts';
import { formatDay, formatHundredths } from '#core/program/english/format.ts';

/** `2026-10-01` as `1 October 2026`. */
export function dateText(date: string): string {
  return formatDay(Date.parse(date) / DAY_MS);
}

/** Epoch milliseconds as `15 October 2026`, the day in UTC. */
export function dayText(instant: number): string {
  return formatDay(Math.floor(instant / DAY_MS));
}

/** `1 signal`, `2 signals`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Points with their sign, and a true minus: `+12.5`, `−10`. */
export function signed(hundredths: number): string {
  if (hundredths === 0) return '0';
  return `${hundredths < 0 ? '−' : '+'}${formatHundredths(Math.abs(hundredths))}`;
}

/** Points that stand for themselves: `12.5`, `−10`. */
export function points(hundredths: number): string {
  return hundredths < 0 ? `−${formatHundredths(-hundredths)}` : formatHundredths(hundredths);
}

/** A range of points, or the one number. */
export function range({ least, most }: { readonly least: number; readonly most: number }, write = points): string {
  return least === most ? write(least) : `${write(least)} to ${write(most)}`;
}

/** `30d`, `4h`, `2w` in words. */
export function durationText(written: string): string {
  const units: Readonly<Record<string, string>> = { h: 'hour', d: 'day', w: 'week' };
  return counted(Number.parseInt(written, 10), units[written.slice(-1)] ?? 'day');
}

export { sentenceStart } from '#core/conditions/phrase.ts';

/** A title as the name of a place on a page: `What they value` is `what-they-value`. */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
