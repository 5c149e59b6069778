/**
 * A service level in plain English: a sentence that says what is promised, one on the terms it is
 * counted by, and one on what follows when it does not come. Everything in them stands in the policy.
 */
import { parseDate } from '../../conditions/date.ts';
import { durationText, parseDuration } from '../../conditions/duration.ts';
import { inline, inQuotes, listed, sentenceStart } from '../../conditions/phrase.ts';
import { formatDay } from '../../program/english/format.ts';
import type {
  AcceptanceLevel,
  AttemptsLevel,
  BreachStep,
  ClockLevel,
  FilledLevel,
  NoticeLevel,
  ServiceLevel,
  VolumeLevel,
  VolumeTarget,
} from '../../schema/policies.generated.ts';
import type { LevelNames } from './names.ts';
import {
  calendarPhrase,
  compliancePhrase,
  momentAsThing,
  momentAsTime,
  partyPhrase,
  timePhrase,
  timeText,
} from './phrases.ts';

/** Who owes whom what, from which moment within which time or how much, and in how many cases. */
export function promiseSentence(level: ServiceLevel, names: LevelNames): string {
  const by = sentenceStart(partyPhrase(level.owed_by, names));
  const to = partyPhrase(level.owed_to, names);
  const share = 'acceptance' in level || 'filled' in level;
  const often =
    'compliance' in level && level.compliance !== undefined ? `, ${compliancePhrase(level.compliance)}` : '';
  return `${by} owes ${share ? `it to ${to} that` : to} ${promised(level, names)}${often}.`;
}

/** For which leads, on which calendar, and where patience ends; nothing where the policy is silent. */
export function termsSentence(level: ServiceLevel, names: LevelNames): string | undefined {
  const { when, calendar } = level;
  const start = 'clock' in level || 'attempts' in level ? ', when it starts,' : '';
  const terms = [
    ...(when === undefined ? [] : [`it applies if${start} ${names.condition(['when'])}`]),
    ...(calendar === undefined ? [] : [`time is counted on ${calendarPhrase(calendar, ['calendar'], names)}`]),
    ...ownTerms(level, names),
  ];
  return terms.length === 0 ? undefined : `${sentenceStart(terms.join('; '))}.`;
}

/** What follows, step by step; nothing where the policy is silent. */
export function breachSentence(level: ServiceLevel, names: LevelNames): string | undefined {
  const steps = (level.breach ?? []).map((step) => stepPhrase(step, names));
  if (steps.length === 0) return undefined;
  const begin = 'clock' in level ? 'When the time has passed' : 'If it is broken';
  return `${begin}, ${steps.join('; ')}.`;
}

function promised(level: ServiceLevel, names: LevelNames): string {
  if ('clock' in level) return withinTime(level, names);
  if ('attempts' in level) return attempts(level, names);
  if ('volume' in level) return volume(level, names);
  if ('acceptance' in level) return acceptance(level, names);
  if ('filled' in level) return filled(level, names);
  return 'notice' in level ? notice(level, names) : `each ${level.gives.every} ${level.gives.what}`;
}

/** Terms that only one kind of promise has. */
function ownTerms(level: ServiceLevel, names: LevelNames): readonly string[] {
  if ('clock' in level && level.hard_limit !== undefined) {
    return [`after ${timePhrase(level.hard_limit, ['hard_limit'], names)} it is a failure whatever the reason`];
  }
  if ('attempts' in level && level.attempts.gives_up_with !== undefined) {
    const reason = inQuotes(names.title('reason', level.attempts.gives_up_with));
    return [`when all have failed the lead may be closed with the reason ${reason}`];
  }
  if ('volume' in level) return level.volume.targets.flatMap((target) => segmentPhrase(target, names));
  if ('acceptance' in level && level.acceptance.due_under !== undefined) {
    const due = inQuotes(names.title('service-level', level.acceptance.due_under));
    return [`leads count once their time under ${due} is over, undecided ones are shown apart`];
  }
  return [];
}

function withinTime({ clock, target }: ClockLevel, names: LevelNames): string {
  const within = `${momentAsThing(clock.stops, names)} within ${timePhrase(target, ['target'], names)}`;
  return `${within} of ${momentAsTime(clock.starts, names)}`;
}

function attempts({ attempts: { from, within, starts, by, until } }: AttemptsLevel, names: LevelNames): string {
  const kinds = listed(
    by.map((id) => inline(names.title('activity', id))),
    'or',
  );
  const time = `within ${durationText(parseDuration(within) ?? 0)} of ${momentAsTime(starts, names)}`;
  const unless = until === undefined ? '' : `, unless there is ${momentAsThing(until, names)} before that`;
  return `at least ${from} ${from === 1 ? 'attempt' : 'attempts'} by ${kinds} ${time}${unless}`;
}

function volume({ volume: { of, per, targets } }: VolumeLevel, names: LevelNames): string {
  const amounts = targets.map(({ from, count }) => `at least ${count} from ${dayText(from)}`);
  return `leads that reach the stage ${inQuotes(names.title('stage', of))} each ${per}: ${listed(amounts, 'and')}`;
}

/** "from 1 October 2026 at least 60 of them in “Makers” and 40 in “Shops”". */
function segmentPhrase({ from, segments = [] }: VolumeTarget, names: LevelNames): readonly string[] {
  const parts = segments.map(({ segment, count }) => `${count} in ${inQuotes(names.title('segment', segment))}`);
  return parts.length === 0 ? [] : [`from ${dayText(from)} at least ${listed(parts, 'and')} are among them`];
}

function dayText(date: string): string {
  return formatDay(parseDate(date) ?? 0);
}

function acceptance({ acceptance: { of, accepted_at: at, from, per } }: AcceptanceLevel, names: LevelNames): string {
  const [handed, accepted] = [of, at].map((id) => inQuotes(names.title('stage', id)));
  return `at least ${from} of the leads handed over at ${handed ?? ''} reach ${accepted ?? ''}, each ${per}`;
}

function filled({ filled: { at, fields, from, per } }: FilledLevel, names: LevelNames): string {
  const known =
    fields === undefined
      ? 'every field that the stage needs'
      : listed(
          fields.map((id) => inline(names.title('field', id))),
          'and',
        );
  return `at least ${from} of the leads reach ${inQuotes(names.title('stage', at))} with ${known} filled, each ${per}`;
}

function notice({ notice: { of, given_by: by, from } }: NoticeLevel, names: LevelNames): string {
  const [booked, takesPlace] = [by, of].map((id) => inQuotes(names.title('activity', id)));
  return `at least ${timeText(from)} between ${booked ?? ''} and ${takesPlace ?? ''}`;
}

function stepPhrase({ after, do: what, who, once }: BreachStep, names: LevelNames): string {
  const whom = who === undefined ? '' : partyPhrase(who, names);
  const deed = {
    notify: `${whom} is told`,
    reassign: `the lead is given to ${whom}`,
    escalate: `it is put before ${whom}`,
    close: 'the lead leaves the stage',
  }[what];
  const time = after === '0 minutes' ? 'at once' : `after ${timeText(after)}`;
  return `${deed} ${time}${once === true ? ', but only once' : ''}`;
}
