/** Service levels, calendars and hand-overs as the rules about them read them: sound ones, in their shape. */
import type { Agreement, Definition } from '../agreement/agreement.ts';
import type { Path } from '../diagnostics/place.ts';
import { compareServiceDurations, parseServiceDuration, type ServiceDuration } from '../program/service-duration.ts';
import type {
  AttemptsLevel,
  Calendar,
  ClockLevel,
  Handover,
  ServiceLevel,
  TimeByCase,
  VolumeLevel,
} from '../schema/policies.generated.ts';
import type { LintContext } from './lint-rule.ts';
import { soundOf } from './rules/sound-of.ts';

export interface Read<T> {
  readonly definition: Definition;
  readonly data: T;
  readonly file: string;
}

function read<T>(kind: string, agreement: Agreement, context: LintContext): readonly Read<T>[] {
  return soundOf<T>(agreement, kind, context).map((found) => ({ ...found, file: found.definition.policy.file }));
}

export function levelsIn(agreement: Agreement, context: LintContext): readonly Read<ServiceLevel>[] {
  return read<ServiceLevel>('service-level', agreement, context);
}

export function clockLevelsIn(agreement: Agreement, context: LintContext): readonly Read<ClockLevel>[] {
  return levelsIn(agreement, context).filter((level): level is Read<ClockLevel> => 'clock' in level.data);
}

export function attemptsLevelsIn(agreement: Agreement, context: LintContext): readonly Read<AttemptsLevel>[] {
  return levelsIn(agreement, context).filter((level): level is Read<AttemptsLevel> => 'attempts' in level.data);
}

export function volumeLevelsIn(agreement: Agreement, context: LintContext): readonly Read<VolumeLevel>[] {
  return levelsIn(agreement, context).filter((level): level is Read<VolumeLevel> => 'volume' in level.data);
}

export function calendarsIn(agreement: Agreement, context: LintContext): readonly Read<Calendar>[] {
  return read<Calendar>('calendar', agreement, context);
}

export function handoversIn(agreement: Agreement, context: LintContext): readonly Read<Handover>[] {
  return read<Handover>('handover', agreement, context);
}

/** Position of a stage on the path; `undefined` for the places beside it. */
export function rankOf({ definitions }: Agreement, stage: string): number | undefined {
  const path = definitions.filter(({ kind, path: at }) => kind === 'stage' && at[0] === 'stages');
  const rank = path.findIndex(({ name }) => name === stage);
  return rank === -1 ? undefined : rank;
}

export interface WrittenTime {
  readonly path: Path;
  readonly text: string;
  readonly time: ServiceDuration;
}

/** A time, or all those it can be by case, in the order in which they are written. */
export function timesIn(written: TimeByCase | undefined, path: Path): readonly WrittenTime[] {
  if (written === undefined) return [];
  if (typeof written === 'string') return timeAt(written, path);
  const cases = written.first_match.flatMap(({ value }, index) =>
    timeAt(value, [...path, 'first_match', index, 'value']),
  );
  return [...cases, ...timeAt(written.otherwise, [...path, 'otherwise'])];
}

export function timeAt(text: string, path: Path): readonly WrittenTime[] {
  const time = parseServiceDuration(text);
  return time === undefined ? [] : [{ path, text, time }];
}

/** Whether the first is known to be shorter than the second. */
export function isShorter(one: WrittenTime, other: WrittenTime): boolean {
  return (compareServiceDurations(one.time, other.time) ?? 0) < 0;
}
