/** How leads move along the lifecycle, where they enter it, who owns them, and what is said beside their stage. */
import { sentenceOf } from '../../conditions/english.ts';
import { listed } from '../../conditions/phrase.ts';
import type { Words } from '../../conditions/words.ts';
import type { Axis, ByCase, ProgramLifecycle, Transition } from '../program.ts';

/** One sentence, or two; nothing where leads may move freely. */
export function movesSentence({ moves, transitions }: ProgramLifecycle, words: Words): string {
  const general = moves === undefined ? '' : MOVES[moves];
  const also = transitions.map((transition) => transitionPhrase(transition, words));
  if (also.length === 0) return general;
  return `${general}${general === '' ? '' : ' '}Also allowed: ${also.join('; ')}.`;
}

const MOVES: Readonly<Record<NonNullable<ProgramLifecycle['moves']>, string>> = {
  forward: 'A lead moves forward, by any number of stages; back only through Recycled.',
  'one-at-a-time': 'A lead moves forward one stage at a time; back only through Recycled.',
  free: 'A lead may move between any two stages.',
};

function transitionPhrase({ from, to, may }: Transition, words: Words): string {
  const who = may === undefined ? '' : `, by ${listed(may.map(roleName), 'or')}`;
  return `from ${words.title('stage', from)} to ${words.title('stage', to)}${who}`;
}

function roleName(role: string): string {
  return role.replaceAll('-', ' ');
}

export function entersAtSentence(entersAt: ByCase<string>, words: Words): string {
  return `A lead enters at ${byCasePhrase(entersAt, (stage) => words.title('stage', stage), words)}.`;
}

/** "Sales development if the motion is outbound; else demand generation". */
export function byCasePhrase<T>({ cases, otherwise }: ByCase<T>, say: (value: T) => string, words: Words): string {
  if (cases.length === 0) return say(otherwise);
  const arms = cases.map(({ when, value }) => `${say(value)} if ${sentenceOf(when, words)}`);
  return `${arms.join('; ')}; else ${say(otherwise)}`;
}

export function axisSentence(axis: Axis, words: Words): string {
  const title = (id: string): string => axis.values.find((value) => value.id === id)?.title ?? id;
  return `${byCasePhrase(axis, title, words)}.`;
}
