/** Rules about time that fit their schema and still cannot mean anything. */
import { describe, expect, it } from 'vitest';
import { complaintsAbout, type Policies, WITHOUT_SCORES } from '../small-agreement.ts';

function rule(text: string): Policies {
  return { scoring: `models: [ { id: m, rules: [ { id: r, ${text} } ] } ]`, lifecycle: WITHOUT_SCORES };
}

function model(text: string): Policies {
  return { scoring: `models:\n  - { id: m, ${text} }`, lifecycle: WITHOUT_SCORES };
}

const RULE = 'models.0.rules.0';

const refused: readonly (readonly [shows: string, policies: Policies, rule: string, path: string])[] = [
  [
    'decay in hours',
    rule('signal: ebook, points: 1, decay: { curve: half-life, every: 36h }'),
    'score/decay',
    `${RULE}.decay.every`,
  ],
  [
    'a half-life of ten years',
    rule('signal: ebook, points: 1, decay: { curve: half-life, every: 3650d }'),
    'score/decay',
    `${RULE}.decay.every`,
  ],
  [
    'steps that do not begin at once',
    rule('signal: ebook, points: 1, decay: { curve: step, steps: [ { from: 1d, keeps: 50% } ] }'),
    'score/decay',
    `${RULE}.decay.steps.0.from`,
  ],
  [
    'steps that go back',
    rule(
      'signal: ebook, points: 1, decay: { curve: step, steps: [ { from: 0d, keeps: 90% }, { from: 9d, keeps: 50% }, { from: 9d, keeps: 0% } ] }',
    ),
    'score/decay',
    `${RULE}.decay.steps.2.from`,
  ],
  [
    'decay of a rule and of its group',
    model(
      'groups: [ { id: g, decay: { curve: linear, over: 9d }, rules: [ { id: r, signal: ebook, points: 1, decay: { curve: linear, over: 9d } } ] } ]',
    ),
    'score/decays-twice',
    'models.0.groups.0.rules.0.decay',
  ],
  [
    'a count in a group that decays',
    model(
      'groups: [ { id: g, decay: { curve: linear, over: 9d }, rules: [ { id: r, signal: ebook, bands: [ { from: 1, points: 1 } ] } ] } ]',
    ),
    'score/decay-of-count',
    'models.0.groups.0.rules.0.bands',
  ],
  [
    'a wait that outlasts the window',
    rule('signal: ebook, waits: 6d, in_last: 6d, points: 1'),
    'score/waits-too-long',
    `${RULE}.waits`,
  ],
  [
    'a wait after which nothing is left',
    rule('signal: ebook, waits: 9d, decay: { curve: linear, over: 9d }, points: 1'),
    'score/waits-too-long',
    `${RULE}.waits`,
  ],
  [
    'a wait since the current stage',
    rule('signal: ebook, waits: 6d, since: current-stage, bands: [ { from: 1, points: 1 } ]'),
    'score/waits-since',
    `${RULE}.waits`,
  ],
  [
    'something that happens meanwhile, where nothing waits',
    rule('signal: ebook, except_when: [ { reached: sal, meanwhile: true } ], points: 1'),
    'score/meanwhile-without-wait',
    `${RULE}.except_when.0.meanwhile`,
  ],
  [
    'a signal that exempts itself',
    rule('signal: ebook, except_when: [ { signal: ebook, before: 1d } ], points: 1'),
    'score/exempts-itself',
    `${RULE}.except_when.0`,
  ],
];

describe('refused, once and at its place:', () => {
  it.each(refused)('%s', (_shows, policies, id, path) => {
    expect(complaintsAbout(policies)).toEqual([{ rule: id, path }]);
  });
});
