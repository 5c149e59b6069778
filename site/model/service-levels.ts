/** Service levels as pages tell them: who owes whom, how much by when, and what follows. */
import type { Definition } from '#core/agreement/agreement.ts';
import { phrase } from '#core/conditions/sentence.ts';
import { breachSentence, promiseSentence, termsSentence } from '#core/measures/service-levels/english.ts';
import type { LevelNames } from '#core/measures/service-levels/names.ts';
import { timePhrase, timeText } from '#core/measures/service-levels/phrases.ts';
import type { ServiceLevel, Team, TimeByCase } from '#core/schema/policies.generated.ts';
import { definitionsOf, find, linkOf } from './definitions.ts';
import { sideOf } from './parties.ts';
import { read } from './readings.ts';
import { statementOf } from './statements.ts';
import { counted, dateText, durationText } from './text.ts';
import { written } from './written.ts';

export const levels = definitionsOf('service-level');

export function levelOf(definition: Definition): ServiceLevel {
  return written<ServiceLevel>(definition);
}

export function namesFor(definition: Definition): LevelNames {
  return {
    title: (kind, id) => linkOf(kind, id).title,
    party: (id) => ({ title: linkOf(['team', 'role'], id).title, isRole: find('role', id) !== undefined }),
    condition: (path) => {
      const test = statementOf(definition, path);
      return test === undefined ? 'the condition below holds' : phrase(read(test));
    },
  };
}

/** The promise, its terms, and what follows, each a sentence. */
export function sentencesOf(definition: Definition): {
  readonly promise: string;
  readonly terms: string | undefined;
  readonly breach: string | undefined;
} {
  const [level, names] = [levelOf(definition), namesFor(definition)];
  return {
    promise: promiseSentence(level, names),
    terms: termsSentence(level, names),
    breach: breachSentence(level, names),
  };
}

/** What is measured, in a few words for a table: "15 business minutes", "6 attempts in 14 days", "65%". */
export function targetText(definition: Definition): string {
  const level = levelOf(definition);
  if ('clock' in level) return timeOf(definition, level.target, 'target');
  if ('attempts' in level) {
    return `${counted(level.attempts.from, 'attempt')} in ${durationText(level.attempts.within)}`;
  }
  if ('volume' in level)
    return level.volume.targets.map(({ from, count }) => `${count} from ${dateText(from)}`).join(', ');
  if ('acceptance' in level) return `${level.acceptance.from} accepted`;
  if ('filled' in level) return `${level.filled.from} complete`;
  return 'notice' in level ? timeText(level.notice.from) : `Every ${level.gives.every}`;
}

export function limitText(definition: Definition): string | undefined {
  const level = levelOf(definition);
  return 'clock' in level && level.hard_limit !== undefined
    ? timeOf(definition, level.hard_limit, 'hard_limit')
    : undefined;
}

function timeOf(definition: Definition, time: TimeByCase, key: string): string {
  return timePhrase(time, [key], namesFor(definition));
}

/** "90% each quarter". */
export function complianceText(definition: Definition): string | undefined {
  const level = levelOf(definition);
  if ('volume' in level) return `Each ${level.volume.per}`;
  if ('acceptance' in level) return `Each ${level.acceptance.per}`;
  if ('filled' in level) return `Each ${level.filled.per}`;
  return 'compliance' in level && level.compliance !== undefined
    ? `${level.compliance.from} each ${level.compliance.per}`
    : undefined;
}

/** Calendars a level may be counted on, the usual one first. */
export function calendarsOf(definition: Definition): readonly { readonly title: string; readonly href?: string }[] {
  const { calendar } = levelOf(definition);
  if (calendar === undefined) return [];
  const ids =
    typeof calendar === 'string' ? [calendar] : [calendar.otherwise, ...calendar.first_match.map(({ value }) => value)];
  return [...new Set(ids)].map((id) => linkOf('calendar', id));
}

type Side = Team['side'];

export interface Direction {
  readonly title: string;
  readonly id: string;
  readonly levels: readonly Definition[];
}

const OWING: readonly (readonly [Side, Side])[] = [
  ['sales', 'marketing'],
  ['marketing', 'sales'],
];

/** Sales to marketing, marketing to sales, and what remains. */
export const directions: readonly Direction[] = [
  ...OWING.map(([by, to]) => ({
    title: `${by === 'sales' ? 'Sales' : 'Marketing'} owes ${to}`,
    id: `${by}-owes-${to}`,
    levels: levels.filter((level) => isBetween(level, by, to)),
  })),
  {
    title: 'Within one side',
    id: 'within-one-side',
    levels: levels.filter((level) => !OWING.some(([by, to]) => isBetween(level, by, to))),
  },
].filter(({ levels: own }) => own.length > 0);

function isBetween(definition: Definition, by: Side, to: Side): boolean {
  const { owed_by: owing, owed_to: owed } = levelOf(definition);
  return sideOf(owing) === by && sideOf(owed) === to;
}
