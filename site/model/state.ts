/** The state of the agreement in a few figures: what the front page says. */

import type { Definition } from '#core/agreement/agreement.ts';
import { inline } from '#core/conditions/phrase.ts';
import type { Test } from '#core/conditions/test.ts';
import { DAY_MS } from '#core/conditions/value.ts';
import type { Stage } from '#core/schema/policies.generated.ts';
import { company } from './company.ts';
import { definitionsOf } from './definitions.ts';
import { isOverdue, openDisputes } from './disputes.ts';
import { examination, samples } from './examination.ts';
import { phraseOf } from './readings.ts';
import { boardSentence, counts, worst } from './scoreboard.ts';
import { compiled, isDecided, leadsIn, path, stages } from './stages.ts';
import { counted, dateText } from './text.ts';
import { written } from './written.ts';

/** "Agreement 3.2 is in force since 1 October 2026." */
export function stateSentence(): string {
  const { version, valid_from: since } = company;
  return since === undefined
    ? `Agreement ${version} is in force.`
    : Date.parse(since) > examination.asOf
      ? `Agreement ${version} comes into force on ${dateText(since)}.`
      : `Agreement ${version} is in force since ${dateText(since)}.`;
}

export interface Fact {
  readonly text: string;
  readonly href?: string;
  /** `open` waits for somebody, `missed` should have been done. */
  readonly look: 'true' | 'open' | 'missed';
}

export function facts(): readonly Fact[] {
  return [...boardFacts(), openFact(), sampleFact(), checkFact(), ...reviewFacts()];
}

function boardFacts(): readonly Fact[] {
  if (counts.met + counts.missed === 0) return [];
  const below = worst === undefined ? '' : `; furthest from its target: ${inline(worst.metric.title)}`;
  return [{ text: `${boardSentence()}${below}.`, href: '/scoreboard/', look: counts.missed > 0 ? 'missed' : 'true' }];
}

function reviewFacts(): readonly Fact[] {
  const { review_by: review } = company;
  if (review === undefined) return [];
  const late = Date.parse(review) + DAY_MS <= examination.asOf;
  return [
    {
      text: late ? `The review of ${dateText(review)} is overdue.` : `Next review on ${dateText(review)}.`,
      look: late ? 'missed' : 'true',
    },
  ];
}

function openFact(): Fact {
  const overdue = openDisputes.filter(isOverdue).length;
  const href = '/disputes/';
  if (openDisputes.length === 0) return { text: 'Nothing is open between the two teams.', href, look: 'true' };
  const suffix = overdue > 0 ? `, ${overdue} of them overdue` : '';
  const text = `${counted(openDisputes.length, 'question')} ${openDisputes.length === 1 ? 'is' : 'are'} open${suffix}.`;
  return { text, href, look: overdue > 0 ? 'missed' : 'open' };
}

function sampleFact(): Fact {
  const missed = samples.filter((sample) => sample.missed.length > 0).length;
  const text =
    missed === 0
      ? `All ${samples.length} sample leads come out as both teams expect.`
      : `${samples.length - missed} of ${samples.length} sample leads come out as both teams expect.`;
  return { text, href: '/leads/', look: missed > 0 ? 'missed' : 'true' };
}

function checkFact(): Fact {
  const { findings } = examination;
  const text =
    findings.length === 0 ? 'Every check passes.' : `The checks report ${counted(findings.length, 'finding')}.`;
  return { text, href: '/checks/', look: findings.some(({ severity }) => severity === 'error') ? 'missed' : 'true' };
}

/** The furthest stage that is computed from data: past it, people decide. */
export function qualifiedStage():
  | { readonly stage: Definition; readonly gate: Test; readonly text: string }
  | undefined {
  const stage = path.findLast((candidate) => !isDecided(written<Stage>(candidate)));
  const gate = stage && compiled(stage)?.gate;
  return stage && gate && { stage, gate, text: phraseOf(gate) };
}

/** How many sample leads stand in each stage, sides last; those in none are told apart. */
export function standing(): {
  readonly rows: readonly { readonly stage: Definition; readonly count: number }[];
  readonly none: number;
} {
  return {
    rows: stages.map((stage) => ({ stage, count: leadsIn(stage).length })),
    none: samples.filter(({ explanation }) => explanation.verdict.stage === undefined).length,
  };
}

export const sizes = {
  definitions: examination.agreement.definitions.length,
  policies: examination.documents.length,
  leads: definitionsOf('lead').length,
};
