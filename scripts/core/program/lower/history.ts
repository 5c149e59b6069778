/** Where the CRM keeps its stages as events: the signal, and the property that names the stage. */
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type { History } from '../../schema/policies.generated.ts';
import type { ProgramLifecycle } from '../program.ts';
import type { Lowering } from './lowering.ts';
import { HISTORY } from './rules.ts';

export function lowerHistory(
  { signal: id, to }: History,
  file: string,
  lowering: Lowering,
): ProgramLifecycle['history'] {
  const signal = lowering.find('signal', id);
  if (signal === undefined) return undefined;
  const properties = signal.data.properties ?? [];
  const property = properties.find((one) => one.id === to);
  if (property?.type === 'text' || property?.type === 'choice') return { signal: id, to };
  const message =
    property === undefined
      ? `The signal ${id} has no property ${to} that could name the stage.`
      : `The property ${to} of ${id} is neither text nor a choice, so it cannot name a stage.`;
  const meant =
    property === undefined
      ? didYouMean(
          to,
          properties.map((one) => one.id),
        )
      : undefined;
  const place = valueAt(file, ['history', 'to']);
  lowering.report(findingOf(HISTORY, { message, place, ...(meant === undefined ? {} : { didYouMean: meant }) }));
  return undefined;
}
