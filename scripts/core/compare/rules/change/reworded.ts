/** Only words for people differ. */
import type { ChangeRule } from '../../change-rule.ts';

export const reworded: ChangeRule = {
  id: 'change/reworded',
  title: 'Only words for people differ',
  severity: 'info',
  certainty: 'observed',
  why: 'Nothing that is decided or owed changes; titles and reasons are what people read.',
  remedy: 'Read it once.',
  subject: 'words',
  direction: 'none',
  reaches: 'wording',
  affects: [],
  noMirror: 'Read backwards it is a change of the same rule.',
};
