/** Signals in words, and the sample leads that carry them. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { JudgedSample } from '#core/program/samples.ts';
import { linkOf } from './definitions.ts';
import { samples } from './examination.ts';
import { hasViews, viewsOf } from './views.ts';

export function signalSentence(signal: Definition): string {
  if (!hasViews(signal)) return 'Recorded by a system; it says nothing about what a person wants.';
  const { marketing, sales, agreed, open, differ } = viewsOf(signal);
  const stage = (id: string | undefined): string => (id === undefined ? 'no stage' : linkOf('stage', id).title);
  const sides = differ
    ? `Marketing counts it as ${stage(marketing.counts_as)}, sales as ${stage(sales.counts_as)}`
    : `Both teams count it as ${stage(marketing.counts_as)}`;
  if (open !== undefined) return `${sides}. What it is worth is not agreed.`;
  return `${sides}; agreed is ${stage(agreed.counts_as)}.`;
}

export function leadsWithSignal(signal: string): readonly JudgedSample[] {
  return samples.filter(({ lead }) => lead.events?.some((event) => event.signal === signal));
}
