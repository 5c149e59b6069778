/**
 * Conditions in words, with the names in them as links. Words come from the toolkit, so that the
 * command line and the pages say the same; which names are meant, from the references in the policy.
 */
import { readingOf } from '#core/conditions/english.ts';
import { eventsInWords } from '#core/conditions/event-count.ts';
import { inline } from '#core/conditions/phrase.ts';
import { phrase } from '#core/conditions/sentence.ts';
import type { EventCount, Origin, Test } from '#core/conditions/test.ts';
import type { Reading, Words } from '#core/conditions/words.ts';
import { isWithin } from '#core/diagnostics/place.ts';
import { wordsOf } from '#core/program/english/words.ts';
import { hrefOf, kindOf } from './addresses.ts';
import type { Named } from './definitions.ts';
import { agreement, program } from './examination.ts';

export const words: Words | undefined = program && wordsOf(program);

export function read(test: Test): Reading {
  return words === undefined ? { text: '' } : readingOf(test, words);
}

/** On one line, to go on within a sentence. */
export function phraseOf(test: Test): string {
  return phrase(read(test));
}

/** The events that count, without how often: "demo request where topic is forecasting". */
export function eventsOf(count: EventCount): string {
  return words === undefined ? '' : eventsInWords(count, words, read);
}

export interface Piece {
  readonly text: string;
  readonly href?: string;
}

/** A phrase cut where it names something the policy refers to at that place. */
export function linked(text: string, origin: Origin): readonly Piece[] {
  return namesAt(origin).reduce<readonly Piece[]>(
    (pieces, name) => pieces.flatMap((piece) => (piece.href === undefined ? cut(piece.text, name) : [piece])),
    [{ text }],
  );
}

/** Longest first: "engagement" must not take its part of "fit and engagement together". */
function namesAt({ file, path }: Origin): readonly Named[] {
  return agreement.references
    .filter(({ place, to }) => place.file === file && isWithin(place.path, path) && kindOf(to).page !== undefined)
    .map(({ to }) => ({ title: to.title, href: hrefOf(to) }))
    .sort((one, other) => other.title.length - one.title.length);
}

function cut(text: string, { title, href }: Named): readonly Piece[] {
  for (const name of [title, inline(title)]) {
    const at = text.indexOf(name);
    if (at < 0 || isLetter(text[at - 1]) || isLetter(text[at + name.length])) continue;
    const before = text.slice(0, at);
    const after = text.slice(at + name.length);
    return [
      ...(before === '' ? [] : [{ text: before }]),
      { text: name, href },
      ...(after === '' ? [] : [{ text: after }]),
    ];
  }
  return [{ text }];
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}|\p{N}/u.test(character);
}
