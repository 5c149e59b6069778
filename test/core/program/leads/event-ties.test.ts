import { expect, test } from 'vitest';
import { oneEventPerInstant } from '#core/program/leads/event-ties.ts';
import { programWith } from '#test/core/program/small-agreement.ts';
import { daysAgo, event, lead } from '#test/core/program/small-leads.ts';

const program = programWith();
const topic = (name: string, days: number, id: string) => event('ebook', daysAgo(days), { topic: name }, id);

test('of events of one id and one instant the one stays that judging a single lead would keep', () => {
  const events = [topic('b', 1, 'x'), topic('a', 1, 'x'), topic('c', 1, 'y')];
  expect(oneEventPerInstant(program, lead({ events }))).toEqual([topic('a', 1, 'x'), topic('c', 1, 'y')]);
});

test('all others stay as they are: which is the newest of an id depends on the instant of judging', () => {
  const events = [topic('a', 1, 'x'), topic('b', 2, 'x')];
  expect(oneEventPerInstant(program, lead({ events }))).toBe(events);
  expect(oneEventPerInstant(program, lead({ events: 'unknown' }))).toEqual([]);
});
