/** Lifecycles whose parts are each well formed and together mean nothing. */
import { describe, expect, it } from 'vitest';
import { complaintsAbout, WITHOUT_SCORES } from '../small-agreement.ts';

const STAGES = WITHOUT_SCORES.trimStart();

describe('a lifecycle is refused', () => {
  it.each<readonly [string, string, string, string]>([
    [
      'with a move to itself',
      'moves: forward\ntransitions: [ { from: mql, to: mql } ]',
      'stage/no-move',
      'transitions.0',
    ],
    [
      'with a move that is forward anyway',
      'moves: forward\ntransitions: [ { from: mql, to: sql } ]',
      'stage/no-move',
      'transitions.0',
    ],
    [
      'with a move to the next stage',
      'moves: one-at-a-time\ntransitions: [ { from: mql, to: sal } ]',
      'stage/no-move',
      'transitions.0',
    ],
    [
      'with a move to a side',
      'moves: forward\ntransitions: [ { from: mql, to: recycled } ]',
      'stage/no-move',
      'transitions.0',
    ],
    ['with a move where all are free', 'transitions: [ { from: sql, to: mql } ]', 'stage/no-move', 'transitions.0'],
    [
      'with a move declared twice',
      'moves: forward\ntransitions: [ { from: sql, to: mql }, { from: sql, to: mql, may: [sales] } ]',
      'stage/no-move',
      'transitions.1',
    ],
    [
      'where leads enter beside the path',
      'enters_at: { first_match: [ { when: { known: contact.email }, value: recycled } ], otherwise: inquiry }',
      'stage/enters-beside-the-path',
      'enters_at.first_match.0.value',
    ],
    [
      'with an axis that says what it does not declare',
      'axes: [ { id: a, values: [ { id: new }, { id: worked } ], first_match: [ { when: { known: contact.email }, value: worked } ], otherwise: old } ]',
      'stage/undeclared-axis-value',
      'axes.0.otherwise',
    ],
  ])('%s', (_, head, rule, path) => {
    expect(
      complaintsAbout({
        scoring: 'models: [ { id: m, rules: [ { id: r, when: { known: contact.email }, points: 1 } ] } ]',
        lifecycle: `${head}\n${STAGES}`,
      }),
    ).toEqual([{ rule, path }]);
  });

  it('with a stage that times out to itself', () => {
    const lifecycle = STAGES.replace(
      'enter: { signal: demo }',
      'enter: { signal: demo }, times_out: { after: 30d, to: mql }',
    );
    const scoring = 'models: [ { id: m, rules: [ { id: r, when: { known: contact.email }, points: 1 } ] } ]';
    expect(complaintsAbout({ scoring, lifecycle })).toEqual([{ rule: 'stage/no-move', path: 'stages.1.times_out.to' }]);
  });

  it.each(['sales', 'caller'])('not with a move that only %s may make', (party) => {
    const lifecycle = `moves: forward\ntransitions: [ { from: mql, to: sql, may: [${party}] } ]\n${STAGES}`;
    const scoring = 'models: [ { id: m, rules: [ { id: r, when: { known: contact.email }, points: 1 } ] } ]';
    expect(complaintsAbout({ scoring, lifecycle })).toEqual([]);
  });
});
