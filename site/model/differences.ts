/** Where the two teams differ: questions that are open, and readings that differ although one is agreed. */
import type { Definition } from '#core/agreement/agreement.ts';
import { DAY_MS } from '#core/conditions/value.ts';
import type { OpenQuestion } from '#core/schema/policies.generated.ts';
import { definitionsOf } from './definitions.ts';
import { agreement, examination, samples } from './examination.ts';
import { viewsOf } from './views.ts';

export interface OpenPoint extends OpenQuestion {
  /** Definitions in which the question is asked; the same one may stand in several. */
  readonly asked: readonly Definition[];
  readonly overdue: boolean;
}

const asked = agreement.definitions
  .filter(({ enclosing }) => enclosing === undefined)
  .flatMap((definition) => questionsIn(definition.data).map((question) => ({ question, definition })));

/** Earliest due first. */
export const openPoints: readonly OpenPoint[] = [
  ...Map.groupBy(asked, ({ question }) => JSON.stringify([question.not_agreed, question.owner, question.due])).values(),
]
  .flatMap((group) => {
    const question = group[0]?.question;
    return question === undefined ? [] : [{ ...question, asked: group.map(({ definition }) => definition) }];
  })
  .map((point) => ({ ...point, overdue: Date.parse(point.due) + DAY_MS <= examination.asOf }))
  .sort((one, other) => Date.parse(one.due) - Date.parse(other.due));

/** Signals that marketing and sales count differently; how many sample leads carry each. */
export const differences = definitionsOf('signal')
  .filter((signal) => viewsOf(signal).differ)
  .map((signal) => ({
    signal,
    open: viewsOf(signal).open !== undefined,
    leads: samples.filter(({ lead }) => lead.events?.some((event) => event.signal === signal.name)).length,
  }))
  .sort((one, other) => Number(other.open) - Number(one.open) || other.leads - one.leads);

function questionsIn(data: unknown): readonly OpenQuestion[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('not_agreed' in data) return [data as OpenQuestion];
  return Object.values(data).flatMap(questionsIn);
}

export function openPointsIn(definition: Definition): readonly OpenPoint[] {
  return openPoints.filter((point) => point.asked.includes(definition));
}
