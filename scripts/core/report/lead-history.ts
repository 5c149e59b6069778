/** How a lead came to where it stands, as blocks: when each gate first held, and every change of its stage. */
import type { Words } from '../conditions/words.ts';
import { formatInstantForPeople } from '../program/english/format.ts';
import type { GateHistory, History, StageChange } from '../program/history/history.ts';
import type { Block, Cell } from './report.ts';

export function historyBlocks({ gates, stages, from }: History, words: Words): readonly Block[] {
  return [
    { block: 'heading', text: 'History, under the agreement in force now and with today’s values of the fields' },
    {
      block: 'table',
      columns: [
        { title: 'Since', align: 'left' },
        { title: 'Stage', align: 'left' },
        { title: 'What happened', align: 'left' },
      ],
      rows: stages.map((change) => [
        formatInstantForPeople(change.at),
        change.stage === undefined ? { text: 'No stage', role: 'quiet' } : words.title('stage', change.stage),
        causeOf(change, from, words),
      ]),
    },
    {
      block: 'table',
      columns: [
        { title: 'Gate', align: 'left' },
        { title: 'Held first', align: 'left' },
        { title: 'Now', align: 'left' },
      ],
      rows: gates.map((gate) => [`${titleOf(gate)}`, firstOf(gate), nowOf(gate)]),
    },
  ];
}

const RECORDED = { entered: 'entered on record', rejected: 'refused', override: 'set by override' } as const;

/** What made the stage change: what happened or was recorded at that instant, else time. */
export function causeOf({ at, signals, records }: StageChange, from: number, words: Words): string {
  const causes = [...signals.map((signal) => words.title('signal', signal)), ...records.map((what) => RECORDED[what])];
  if (causes.length > 0) return causes.join(', ');
  return at === from ? 'nothing before this is known' : 'time passed';
}

function titleOf({ gate, title }: GateHistory): string {
  return gate === 'gate' ? title : `${title} (${gate})`;
}

function firstOf({ first, fromTheStart }: GateHistory): Cell {
  if (first === undefined) return { text: 'never', role: 'quiet' };
  return fromTheStart ? `${formatInstantForPeople(first)}, or before` : formatInstantForPeople(first);
}

function nowOf({ holds }: GateHistory): Cell {
  if (holds === undefined) return { text: 'not known', role: 'unknown' };
  return holds ? { text: 'holds', role: 'good' } : { text: 'does not hold', role: 'quiet' };
}
