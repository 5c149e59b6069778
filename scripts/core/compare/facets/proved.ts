/**
 * A facet that is proved: asked of every lead, under both versions, whatever is written. Where the text of
 * everything it reads is the same, no question is asked.
 */
import type { Side } from '../../analysis/reach.ts';
import type { Test } from '../../conditions/test.ts';
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
import { differences } from './difference.ts';

export interface Asked extends Question {
  /** Asked where nothing moves: whether what does not hold is known not to hold. */
  readonly finer?: Question;
  /** What it asks in each version, to say what is asked differently. */
  readonly tests?: Readonly<Record<Side, Test>>;
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
  const isWritten = parts.length > 0;
  if (logic === undefined) return isWritten ? open(changed, [], []) : undefined;
  if (!logic.cones.differs(facet.part(changed))) return isWritten ? same(changed) : undefined;
  const asked = facet.ask(changed, logic);
  if (asked === undefined) return isWritten ? notInForce(changed) : undefined;
  const found = answerTo(asked, facet, logic);
  if (found.effect === 'equivalent') return isWritten ? same(changed) : undefined;
  const { tests } = asked;
  const inWords = tests === undefined ? [] : differences(tests.base, tests.head, logic);
  const cause = causeOf(facet.part(changed), changed, parts, comparing, inWords);
  return told(facet, found, changed, cause);
}

interface Found {
  readonly effect: Effect;
  /** It holds for the same leads, and less or more is known of others. */
  readonly isFiner: boolean;
  readonly witnesses: readonly Witness[];
  readonly because: Proof['because'];
}

function answerTo(asked: Asked, { up }: ProvedFacet, logic: Logic): Found {
  const first = prove(asked, logic);
  const isFiner = first.moves === 'none' && asked.finer !== undefined;
  const proof = isFiner ? prove(asked.finer, logic) : first;
  return {
    effect: isFiner ? finerEffect(proof) : effectOf(proof, up),
    isFiner,
    witnesses: proof.shown.map(({ lead, like }) => witnessOf(lead, like, asked, logic)),
    because: proof.because,
  };
}

function told(
  { says, rules }: ProvedFacet,
  { effect, isFiner, witnesses, because }: Found,
  changed: Changed,
  cause: string,
): Judgement {
  if (effect === 'undecided') return open(changed, because, witnesses);
  const way = effect === 'looser' || effect === 'stricter' ? effect : 'shifted';
  const sentence = (isFiner ? otherwiseKnown : says[way])(changed.title);
  return {
    effect,
    certainty: 'proved',
    rule: rules[way],
    says: `${sentence}${cause === '' ? '' : `: ${cause}`}.`,
    witnesses,
  };
}

/** It holds for the same leads, so it is neither more nor less. */
function finerEffect({ moves }: Proof): Effect {
  if (moves === 'none') return 'equivalent';
  return moves === 'open' ? 'undecided' : 'shifted';
}

function otherwiseKnown(title: string): string {
  return `“${title}” holds for the same leads; of some others it is no longer known that it does not, or is now`;
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
