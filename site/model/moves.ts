/** How leads may move along the lifecycle, and where they enter it, as sentences. */
import { entersAtSentence, movesSentence } from '#core/program/english/moves.ts';
import { program } from './examination.ts';
import { words } from './readings.ts';

export function moveRules(): readonly string[] {
  if (program === undefined || words === undefined) return [];
  const { lifecycle } = program;
  const enters = lifecycle.entersAt === undefined ? '' : entersAtSentence(lifecycle.entersAt, words);
  return [movesSentence(lifecycle, words), enters].filter((sentence) => sentence !== '');
}
