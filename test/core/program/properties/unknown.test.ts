/** What is not known can leave things open; it never passes a gate, and taking knowledge away never decides more. */
import { expect, test } from 'vitest';
import { truthOf } from '#core/conditions/judge.ts';
import type { Score } from '#core/conditions/subject.ts';
import type { Truth } from '#core/conditions/truth.ts';
import type { Gates } from '#core/program/interpret/gates.ts';
import { type Judged, judgeFully } from '#core/program/interpret/verdict.ts';
import type { Lead } from '#core/program/lead.ts';
import { drawnFrom } from '#test/generators/draw.ts';
import { breaches, plainAgreements, randomAgreements } from './random-agreements.ts';

test('a gate that is not known is never passed', () => {
  const broken = breaches(randomAgreements(), function* (lead, { program, moment }) {
    const judged = judgeFully(program, lead, moment);
    const { gates, verdict } = judged;
    const blocked = gates.disqualifiers.some(({ disqualifier, truth }) => disqualifier.blocks && truth !== false);
    const place = gates.stages.findIndex(({ stage }) => stage.id === verdict.qualifiesFor);
    if (place < 0 || blocked) return;
    const upTo = gates.stages.slice(0, place + 1);
    if (upTo.at(-1)?.missingNeeds.length !== 0) yield `${verdict.qualifiesFor} is passed without what it needs`;
    const closed = upTo.slice(firstAsked(upTo, judged)).filter(({ stage, gate }) => stage.gate && gate !== true);
    for (const { stage } of closed) yield `${verdict.qualifiesFor} is passed while ${stage.id} is not`;
  });
  expect(broken).toEqual([]);
});

/** Place of the first gate that is asked: behind a fast track, or where the lead enters the path. */
function firstAsked(stages: Gates['stages'], { subject }: Judged): number {
  const behindTrack = stages.findLastIndex(({ fastTrack }) => fastTrack === true) + 1;
  const entry = stages.findLastIndex(
    ({ stage }) => stage.entry !== undefined && truthOf(stage.entry, subject) === true,
  );
  return Math.max(behindTrack, entry);
}

test('knowing fewer fields, or no events, never narrows a score or decides a gate', () => {
  const broken = breaches(plainAgreements(), function* (lead, { program, moment, seed }) {
    const known = judgeFully(program, lead, moment);
    for (const less of [...withoutSomeFields(lead, seed), withoutEvents(lead)]) {
      const judged = judgeFully(program, less, moment);
      yield* narrowedScores(judged, known);
      yield* turnedGates(judged, known);
    }
  });
  expect(broken).toEqual([]);
});

function* narrowedScores(less: Judged, known: Judged): Iterable<string> {
  for (const [model, score] of less.verdict.scores) {
    const before = known.verdict.scores.get(model);
    if (before !== undefined && !covers(score, before))
      yield `${model} was ${inWords(before)} and is ${inWords(score)} with less known`;
  }
}

function* turnedGates(less: Judged, known: Judged): Iterable<string> {
  for (const [place, { stage, gate, fastTrack }] of less.gates.stages.entries()) {
    const before = known.gates.stages[place];
    if (!isOpener(gate, before?.gate)) yield `the gate of ${stage.id} turned`;
    if (!isOpener(fastTrack, before?.fastTrack)) yield `the fast track of ${stage.id} turned`;
  }
}

function* withoutSomeFields(lead: Lead, seed: number): Iterable<Lead> {
  for (let turn = 0; turn < 3; turn += 1) {
    const fields = drawnFrom(seed + turn, (draw) => [...lead.fields].filter(() => draw.chance(60)));
    yield { ...lead, fields: new Map(fields) };
  }
}

function withoutEvents({ events: _, ...lead }: Lead): Lead {
  return lead;
}

/** Whether the score with less known leaves open all that the other says. */
function covers(less: Score, more: Score): boolean {
  if (less.status === 'undetermined') return true;
  if (less.status !== more.status) return false;
  const [wide, narrow] = [less.points, more.points];
  if (wide === undefined || narrow === undefined) return wide === narrow;
  const contains = wide.least <= narrow.least && narrow.most <= wide.most;
  return contains && (less.grade === undefined || less.grade === more.grade);
}

function isOpener(less: Truth, more: Truth): boolean {
  return less === undefined || less === more;
}

function inWords({ status, points, grade }: Score): string {
  return points === undefined ? status : `${points.least} to ${points.most} ${grade ?? ''}`;
}
