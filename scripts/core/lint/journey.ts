/**
 * The journey as the rules about it read it: who is told what at which step, and which of these cells
 * are known to be empty. Only what is in force speaks.
 */
import type { Agreement, Definition } from '../agreement/agreement.ts';
import { isMap, listOf, mapOf } from '../agreement/written.ts';
import { parseDate } from '../conditions/date.ts';
import type { Path } from '../diagnostics/place.ts';
import { isInForce } from '../program/lower/in-force.ts';
import type { Asset, JourneyGap, Message } from '../schema/policies.generated.ts';
import type { LintContext } from './lint-rule.ts';
import { type Sound, soundOf } from './rules/sound-of.ts';

export interface WrittenGap {
  readonly gap: JourneyGap;
  readonly file: string;
  readonly path: Path;
}

/** A step and a persona. */
export interface Cell {
  readonly step: Definition;
  readonly persona: Definition;
  readonly messages: readonly Sound<Message>[];
  /** In the order of the file; more than one is a mistake. */
  readonly gaps: readonly WrittenGap[];
}

export function isInForceToday(definition: Definition, { today }: Pick<LintContext, 'today'>): boolean {
  return isInForce(definition, parseDate(today) ?? 0);
}

/**
 * Every cell of the grid. Nothing while a message or a gap cannot be relied on: it may be the one that
 * belongs into the cell that looks empty.
 */
export function cellsIn(agreement: Agreement, context: LintContext): readonly Cell[] {
  const inForce = (kind: string): readonly Definition[] =>
    agreement.definitions.filter((definition) => definition.kind === kind && isInForceToday(definition, context));
  const written = inForce('message');
  const messages = messagesIn(agreement, context);
  const gaps = gapsIn(agreement, context);
  const unsure = ['message', 'journey-step'].some((kind) => agreement.mayLack(kind));
  if (unsure || messages.length < written.length || gaps.length < gapCount(agreement)) return [];
  return inForce('journey-step').flatMap((step) =>
    inForce('persona').map((persona) => ({
      step,
      persona,
      messages: messages.filter(({ data }) => data.step === step.name && data.personas.includes(persona.name)),
      gaps: gaps.filter(({ gap }) => gap.step === step.name && gap.persona === persona.name),
    })),
  );
}

export function messagesIn(agreement: Agreement, context: LintContext): readonly Sound<Message>[] {
  return soundOf<Message>(agreement, 'message', context).filter(({ definition }) =>
    isInForceToday(definition, context),
  );
}

export function assetsIn(agreement: Agreement, context: LintContext): readonly Sound<Asset>[] {
  return soundOf<Asset>(agreement, 'asset', context).filter(({ definition }) => isInForceToday(definition, context));
}

export function gapsIn({ policies }: Agreement, { isSoundAt }: LintContext): readonly WrittenGap[] {
  return policies
    .filter(({ kind }) => kind.id === 'journey')
    .flatMap(({ data, file }) =>
      listOf(mapOf(data)['gaps']).flatMap((written, index) => {
        const path = ['gaps', index];
        if (!isMap(written) || !isSoundAt(file, path)) return [];
        const gap: unknown = written;
        return [{ gap: gap as JourneyGap, file, path }];
      }),
    );
}

/** Whether what a gap says is missing is there after all. */
export function isFilled({ messages }: Cell, { gap }: WrittenGap): boolean {
  return gap.missing === 'message' ? messages.length > 0 : messages.some(({ data }) => data.asset !== undefined);
}

function gapCount({ policies }: Agreement): number {
  return policies
    .filter(({ kind }) => kind.id === 'journey')
    .reduce((total, { data }) => total + listOf(mapOf(data)['gaps']).length, 0);
}
