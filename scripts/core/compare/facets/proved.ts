/**
 * A facet that is proved: asked of every lead, under both versions, whatever is written. Where the text of
 * everything it reads is the same, no question is asked.
 */
import type { Side } from '../../analysis/reach.ts';
import type { Lead } from '../../program/lead.ts';
import type { ChangeRule } from '../change-rule.ts';
import type { Changed, Comparing, Logic } from '../comparing.ts';
import type { Facet, Judgement } from '../facet.ts';
import type { Telling } from '../outcomes.ts';
import { effectOf, type Proof, prove, type Question } from '../proof.ts';
import type { ChangedPart, Effect, Witness } from '../review.ts';
import { equivalent } from '../rules/change/equivalent.ts';
import { undecided } from '../rules/change/undecided.ts';
import { explainingOf } from '../said.ts';
import { causeOf } from './cause.ts';

export interface Asked extends Question {
  readonly tell: Telling | Readonly<Record<Side, Telling>>;
}

export interface ProvedFacet {
  readonly keys: readonly string[];
  /** As `cones` knows it. */
  readonly part: (changed: Changed) => string;
  /** `undefined` where one of the programs does not have it: it is not in force. */
  readonly ask: (changed: Changed, logic: Logic) => Asked | undefined;
  /** What moving up amounts to. */
  readonly up: 'looser' | 'stricter';
  readonly rules: Readonly<Record<'looser' | 'stricter' | 'shifted', ChangeRule>>;
  /** What is said of it, without the full stop: "More leads qualify for MQL". */
  readonly says: Readonly<Record<'looser' | 'stricter' | 'shifted', (title: string) => string>>;
}

export function provedFacet(facet: ProvedFacet): Facet {
  return {
    keys: facet.keys,
    reachesFurther: true,
    judge: (changed, comparing, parts) => judge(facet, changed, comparing, parts),
  };
}

function judge(
  facet: ProvedFacet,
  changed: Changed,
  comparing: Comparing,
  parts: readonly ChangedPart[],
): Judgement | undefined {
  const { logic } = comparing;
  if (logic === undefined) return parts.length === 0 ? undefined : open(changed, [], []);
  if (!logic.cones.differs(facet.part(changed))) return parts.length === 0 ? undefined : same(changed);
  const asked = facet.ask(changed, logic);
  if (asked === undefined) return parts.length === 0 ? undefined : notInForce(changed);
  const proof = prove(asked, logic);
  const witnesses = proof.shown.map(({ lead, like }) => witnessOf(lead, like, asked, logic));
  const effect = effectOf(proof, facet.up);
  if (effect === 'equivalent') return parts.length === 0 ? undefined : same(changed);
  if (effect === 'undecided') return open(changed, proof.because, witnesses);
  return told(facet, effect, changed, comparing, parts, witnesses);
}

function told(
  facet: ProvedFacet,
  effect: Effect,
  changed: Changed,
  comparing: Comparing,
  parts: readonly ChangedPart[],
  witnesses: readonly Witness[],
): Judgement {
  const way = effect === 'looser' || effect === 'stricter' ? effect : 'shifted';
  const cause = causeOf(facet.part(changed), changed, parts, comparing);
  const says = `${facet.says[way](changed.title)}${cause === '' ? '' : `: ${cause}`}.`;
  return { effect, certainty: 'proved', rule: facet.rules[way], says, witnesses };
}

function witnessOf(lead: Lead, like: string | undefined, { tell }: Asked, { base, head, moment }: Logic): Witness {
  const of = (side: Side): Telling => (typeof tell === 'function' ? tell : tell[side]);
  return {
    lead,
    ...(like === undefined ? {} : { like }),
    before: of('base')(explainingOf(base, lead, moment)),
    after: of('head')(explainingOf(head, lead, moment)),
  };
}

function same({ title }: Changed): Judgement {
  return {
    effect: 'equivalent',
    certainty: 'proved',
    rule: equivalent,
    says: `${title} is written differently and says the same of every lead.`,
  };
}

function notInForce({ title }: Changed): Judgement {
  return {
    effect: 'equivalent',
    certainty: 'proved',
    rule: equivalent,
    says: `${title} is not in force on that day; nothing follows from it until it is.`,
  };
}

function open({ title }: Changed, because: Proof['because'], witnesses: readonly Witness[]): Judgement {
  const seen = witnesses.length === 0 ? '' : '; some do, at least one way';
  return {
    effect: 'undecided',
    certainty: 'undecided',
    rule: undecided,
    says: `Whether leads come out differently at ${title} is not proved${seen}.`,
    witnesses,
    because,
  };
}
