/**
 * The whole story of one lead. Everything in it is read off the values the verdict was computed
 * from, so the story cannot tell of another verdict.
 */
import { wordsOf } from '../../english/words.ts';
import type { Explanation } from '../../explanation.ts';
import type { Lead } from '../../lead.ts';
import type { Program } from '../../program.ts';
import type { Moment } from '../past.ts';
import { judgeFully } from '../verdict.ts';
import { axisTraces, ownerOf } from './axes.ts';
import { becauseOf } from './because.ts';
import type { Explaining } from './context.ts';
import { ledgersOf } from './ledger.ts';
import { nextOf } from './next.ts';
import { notesOf } from './notes.ts';
import { reasonSets } from './reason-sets.ts';
import { routingTraces } from './routings.ts';
import { sentenceFor } from './sentence.ts';
import { disqualifierTraces, stageTraces } from './stage-traces.ts';
import { unknownsOf } from './unknowns.ts';
import { viewsOf } from './views.ts';

/** Those of `among` that belong to the account of the lead count with it. */
export function explain(program: Program, lead: Lead, moment: Moment, among: readonly Lead[] = []): Explanation {
  const explaining: Explaining = { ...judgeFully(program, lead, moment, among), words: wordsOf(program) };
  const next = nextOf(explaining);
  const owner = ownerOf(explaining);
  const [reasons = [], ...otherReasons] = reasonSets(explaining);
  return {
    verdict: explaining.verdict,
    sentence: sentenceFor(explaining),
    reasons,
    otherReasons,
    because: becauseOf(explaining),
    stages: stageTraces(explaining),
    disqualifiers: disqualifierTraces(explaining),
    ledgers: ledgersOf(explaining),
    views: viewsOf(explaining),
    axes: axisTraces(explaining),
    routings: routingTraces(explaining),
    ...(owner === undefined ? {} : { owner }),
    ...(next === undefined ? {} : { next }),
    unknowns: unknownsOf(explaining),
    notes: notesOf(explaining),
  };
}
