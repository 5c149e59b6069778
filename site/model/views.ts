/** The three voices on one signal: what each side reads into it, and what they agreed on. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { OpenQuestion, WrittenSignal, WrittenView } from './written.ts';

export interface Views {
  readonly marketing: WrittenView;
  readonly sales: WrittenView;
  readonly agreed: WrittenView | OpenQuestion;
  /** The two sides count the signal as different stages. */
  readonly differ: boolean;
}

export function viewsOf({ data }: Definition): Views {
  const { views } = data as WrittenSignal;
  const marketing = views?.marketing ?? {};
  const sales = views?.sales ?? {};
  return { marketing, sales, agreed: views?.agreed ?? {}, differ: marketing.counts_as !== sales.counts_as };
}

export function hasViews({ data }: Definition): boolean {
  return (data as WrittenSignal).views !== undefined;
}

export function isOpen(signal: Definition): boolean {
  return 'not_agreed' in viewsOf(signal).agreed;
}
