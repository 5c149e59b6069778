/** Where the two teams differ: questions that are open, and readings that differ although one is agreed. */
import type { Definition } from '#core/agreement/agreement.ts';
import { definitionsOf } from './definitions.ts';
import { agreement, examination, samples } from './examination.ts';
import { isOpen, viewsOf } from './views.ts';
import type { OpenQuestion } from './written.ts';

export interface OpenPoint extends OpenQuestion {
  /** Definition in which the question is asked. */
  readonly definition: Definition;
  readonly overdue: boolean;
}

/** Earliest due first. */
export const openPoints: readonly OpenPoint[] = agreement.definitions
  .filter(({ enclosing }) => enclosing === undefined)
  .flatMap((definition) => questionsIn(definition.data).map((question) => ({ ...question, definition })))
  .map((point) => ({ ...point, overdue: Date.parse(point.due) + 86_400_000 <= examination.asOf }))
  .sort((one, other) => Date.parse(one.due) - Date.parse(other.due));

/** Signals that marketing and sales count differently; how many sample leads carry each. */
export const differences = definitionsOf('signal')
  .filter((signal) => viewsOf(signal).differ)
  .map((signal) => ({
    signal,
    open: isOpen(signal),
    leads: samples.filter(({ lead }) => lead.events?.some((event) => event.signal === signal.name)).length,
  }))
  .sort((one, other) => Number(other.open) - Number(one.open) || other.leads - one.leads);

function questionsIn(data: unknown): readonly OpenQuestion[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('not_agreed' in data) return [data as OpenQuestion];
  return Object.values(data).flatMap(questionsIn);
}
