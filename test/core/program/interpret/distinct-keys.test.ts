/** What makes two values of a property one key: text and addresses in any spelling, lists member by member, others exactly. */
import { describe, expect, it } from 'vitest';
import type { Value } from '#core/conditions/value.ts';
import { judge } from '#core/program/interpret/verdict.ts';
import { AS_OF, programWith, WITHOUT_SCORES } from '../small-agreement.ts';
import { daysAgo, event, lead } from '../small-leads.ts';

const program = programWith({
  signals: `
signals:
  - id: click
    properties:
      - { id: text, type: text }
      - { id: url, type: url }
      - { id: choice, type: choice, values: [ { id: a }, { id: b } ] }
      - { id: number, type: number }
      - { id: flag, type: yes-no }
      - { id: texts, type: list, of: text }
      - { id: choices, type: list, of: choice, values: [ { id: a }, { id: b } ] }
    views: { marketing: { counts_as: mql, reading: Reads } }
  - { id: demo }
  - { id: stage-changed, properties: [ { id: stage, type: text } ] }`,
  scoring: `
models:
${['text', 'url', 'choice', 'number', 'flag', 'texts', 'choices']
  .map((id) => `  - { id: by-${id}, rules: [ { id: clicks, signal: click, distinct: ${id}, points: 1 } ] }`)
  .join('\n')}`,
  lifecycle: WITHOUT_SCORES,
});

const rows: readonly (readonly [property: string, values: readonly Value[], keys: number])[] = [
  ['text', ['Saws', 'SAWS ', 'Drills'], 2],
  ['url', ['https://fernhill.example/A', 'HTTPS://fernhill.example/a', 'fernhill.example'], 2],
  ['choice', ['a', 'b', 'a'], 2],
  ['number', [1, 10, 1], 2],
  ['flag', [true, false, true], 2],
  ['texts', [['Saws'], ['SAWS'], ['saws', 'drills'], ['drills', 'saws'], []], 4],
  ['choices', [['a'], ['a'], ['a', 'b'], ['b', 'a'], []], 4],
];

describe('different values', () => {
  it.each(rows)('of %s among %j: %d', (property, values, keys) => {
    const events = values.map((value, place) => event('click', daysAgo(place + 1), { [property]: value }));
    const { scores } = judge(program, lead({ events }), { asOf: AS_OF, asOfDate: 0 });
    expect(scores.get(`by-${property}`)?.points).toEqual({ least: keys * 100, most: keys * 100 });
  });
});
