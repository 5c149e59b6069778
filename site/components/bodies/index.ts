/** What is special about the page of each kind of definition; a kind without an entry shows its reasons only. */
import Other from './other.astro';
import Signal from './signal.astro';

export const bodies = {
  other: Other,
  signal: Signal,
} as Readonly<Record<string, typeof Other>>;
