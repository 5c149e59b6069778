/**
 * Stage changes that come as events: where the lifecycle declares it, each event of the signal is a
 * record that its stage was entered. The events stay what they are.
 */
import { fold } from '../../conditions/fold.ts';
import type { EnteredRecord, LeadEvent, LeadRecord } from '../lead.ts';
import type { Program } from '../program.ts';
import { stageRanks } from '../stage-ranks.ts';

export interface History {
  readonly records: readonly EnteredRecord[];
  /** Events that name no stage of the lifecycle. */
  readonly unplaced: readonly LeadEvent[];
  readonly toldBy: ReadonlyMap<LeadRecord, LeadEvent>;
}

export function historyOf(program: Program, events: readonly LeadEvent[]): History {
  const { history } = program.lifecycle;
  const changes = events.filter(({ signal }) => signal === history?.signal);
  const records: EnteredRecord[] = [];
  const unplaced: LeadEvent[] = [];
  const toldBy = new Map<LeadRecord, LeadEvent>();
  for (const event of changes) {
    const stage = stageNamed(program, event.properties.get(history?.to ?? ''));
    if (stage === undefined) {
      unplaced.push(event);
    } else {
      const record: EnteredRecord = { what: 'entered', stage, at: event.at, evidence: [] };
      records.push(record);
      toldBy.set(record, event);
    }
  }
  return { records, unplaced, toldBy };
}

/** A stage or side by id, or by its title in any case. */
export function stageNamed(program: Program, name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined;
  if (stageRanks(program).has(name)) return name;
  const folded = fold(name);
  const titled = program.lifecycle.stages.find(({ id, title }) => fold(title) === folded || fold(id) === folded);
  return titled?.id ?? [...stageRanks(program).keys()].find((id) => id === folded);
}
