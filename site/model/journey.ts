/** The journey as a grid: what each persona is told at each step, and where nobody has anything to say. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { JourneyGap, JourneyPolicy, Message } from '#core/schema/policies.generated.ts';
import { definitionsOf } from './definitions.ts';
import { agreement } from './examination.ts';
import { isPast } from './today.ts';
import { written } from './written.ts';

export const steps = definitionsOf('journey-step');
export const personas = definitionsOf('persona');

const policy = agreement.policies.find(({ kind }) => kind.id === 'journey')?.data as JourneyPolicy | undefined;

export interface Cell {
  readonly step: Definition;
  readonly persona: Definition;
  readonly messages: readonly Definition[];
  /** What is not there: everything, or content to carry the message. */
  readonly missing: 'message' | 'asset' | undefined;
  /** What both teams say about that; nothing for a gap nobody has declared. */
  readonly gap: JourneyGap | undefined;
  /** Its day is past. */
  readonly isOverdue: boolean;
}

export function cellsOf(step: Definition): readonly Cell[] {
  return personas.map((persona) => {
    const messages = definitionsOf('message').filter((message) => {
      const data = written<Message>(message);
      return data.step === step.name && data.personas.includes(persona.name) && message.status !== 'retired';
    });
    const isCarried = messages.some((message) => written<Message>(message).asset !== undefined);
    const missing = messages.length === 0 ? 'message' : isCarried ? undefined : 'asset';
    const gap = policy?.gaps?.find((one) => one.step === step.name && one.persona === persona.name);
    return { step, persona, messages, missing, gap, isOverdue: gap !== undefined && isPast(gap.due) };
  });
}

const cells = steps.flatMap(cellsOf);

/** Cells without a message or an asset: those nobody looks after first, then by their day. */
export const gapCells = cells
  .filter(({ missing }) => missing !== undefined)
  .toSorted((one, other) => dueOf(one) - dueOf(other));

function dueOf({ gap }: Cell): number {
  return gap === undefined ? 0 : Date.parse(gap.due);
}

/** "16 of 20 conversations are prepared". */
export function journeySentence(): string {
  if (cells.length === 0) return 'No journey is written down yet';
  return gapCells.length === 0
    ? 'Everybody is told something at every step'
    : `${cells.length - gapCells.length} of ${cells.length} conversations are prepared`;
}
