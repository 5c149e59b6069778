/** The journey as a grid: what each persona is told at each step, and where nobody has anything to say. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { JourneyGap, JourneyPolicy, Message } from '#core/schema/policies.generated.ts';
import { definitionsOf } from './definitions.ts';
import { agreement } from './examination.ts';
import { written } from './written.ts';

export const steps = definitionsOf('journey-step');
export const personas = definitionsOf('persona');

const policy = agreement.policies.find(({ kind }) => kind.id === 'journey')?.data as JourneyPolicy | undefined;

export interface Cell {
  readonly persona: Definition;
  readonly messages: readonly Definition[];
  readonly gap: JourneyGap | undefined;
  /** What is not there: everything, or content to carry the message. */
  readonly missing: 'message' | 'asset' | undefined;
}

export function cellsOf(step: Definition): readonly Cell[] {
  return personas.map((persona) => {
    const messages = definitionsOf('message').filter((message) => {
      const data = written<Message>(message);
      return data.step === step.name && data.personas.includes(persona.name);
    });
    const carried = messages.some((message) => written<Message>(message).asset !== undefined);
    const missing = messages.length === 0 ? 'message' : carried ? undefined : 'asset';
    const gap = policy?.gaps?.find((one) => one.step === step.name && one.persona === persona.name);
    return { persona, messages, gap, missing };
  });
}

export const gapCount = steps.flatMap(cellsOf).filter(({ missing }) => missing !== undefined).length;
