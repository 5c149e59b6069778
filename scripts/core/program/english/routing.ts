/** Who gets which lead, in plain English. */
import { sentenceOf } from '../../conditions/english.ts';
import { inline } from '../../conditions/phrase.ts';
import type { Words } from '../../conditions/words.ts';
import type { Recipient, Route, Routing } from '../routing.ts';

/** Titles of teams and roles. */
export type PartyTitle = (party: string) => string;

/** One sentence, with a full stop. */
export function routingSentence(routing: Routing, words: Words, titleOf: PartyTitle): string {
  const { appliesWhen, overriding, routes, otherwise } = routing;
  const route = ({ to, when }: Route): string => `${recipientPhrase(to, words, titleOf)} if ${sentenceOf(when, words)}`;
  const about = appliesWhen === undefined ? 'A lead goes' : `If ${sentenceOf(appliesWhen, words)}, it goes`;
  const first = overriding.map((one) => `${route(one)}, whatever else holds`);
  return `${about} to ${[...first, ...routes.map(route)].join('; to ')}; else to ${recipientPhrase(otherwise, words, titleOf)}.`;
}

function recipientPhrase(to: Recipient, words: Words, titleOf: PartyTitle): string {
  const who = 'party' in to ? titleOf(to.party) : `whom ${inline(words.title('field', to.namedIn))} names`;
  return to.by === undefined ? who : `${who} (${inline(to.by.replace(/\.$/u, ''))})`;
}
