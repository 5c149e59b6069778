/** A review as plain data, for machines: `schemas/review.schema.json` is its shape, and only grows. */
import type { Definition } from '../../agreement/agreement.ts';
import type { DefinitionChange, Move, Review, Version, Witness } from '../../compare/review.ts';
import { formatInstant } from '../../conditions/instant.ts';
import { nodeAt } from '../../diagnostics/place.ts';
import { writtenLead } from '../../program/leads/written-lead.ts';
import { namesIn } from './names.ts';
import { verdictOf } from './verdict.ts';

export function plainReview(review: Review) {
  const { base, head, asOf, changes, funnel, movements, consequences, mustAgree } = review;
  return {
    verdict: verdictOf(review, namesIn(review)),
    base: plainVersion(base),
    head: plainVersion(head),
    asOf: formatInstant(asOf),
    changes: changes.map((change) => plainChange(change, review)),
    funnel: { ...funnel, moves: funnel.moves.map((move) => plainMove(move, review)) },
    movements,
    consequences,
    mustAgree,
  };
}

function plainVersion({ name, agreement, program }: Version) {
  return { name, version: agreement.company.version, judged: program !== undefined };
}

function plainChange({ before, after, witnesses, ...change }: DefinitionChange, review: Review) {
  return {
    ...change,
    ...(before === undefined ? {} : { before: whereIs(before) }),
    ...(after === undefined ? {} : { after: whereIs(after) }),
    witnesses: witnesses.map((witness) => plainWitness(witness, review)),
  };
}

function whereIs({ title, policy, path }: Definition) {
  const { file, document } = policy;
  return { title, file, line: document.locate(nodeAt(file, path)).from.line };
}

function plainMove({ witness, ...move }: Move, review: Review) {
  return witness === undefined ? move : { ...move, witness: plainWitness(witness, review) };
}

/** The lead as it would stand among the sample leads. */
function plainWitness({ lead, ...said }: Witness, { base, head }: Review) {
  const program = head.program ?? base.program;
  return { lead: program === undefined ? {} : writtenLead(program, lead), ...said };
}
