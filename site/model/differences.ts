/** Signals that marketing and sales count differently; how many sample leads carry each. */
import { definitionsOf } from './definitions.ts';
import { leadsWithSignal } from './signals.ts';
import { viewsOf } from './views.ts';

export const differences = definitionsOf('signal')
  .filter((signal) => viewsOf(signal).differ)
  .map((signal) => ({
    signal,
    open: viewsOf(signal).open !== undefined,
    leads: leadsWithSignal(signal.name).length,
  }))
  .sort((one, other) => Number(other.open) - Number(one.open) || other.leads - one.leads);
