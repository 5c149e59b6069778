/** Programmes with what they promise, and the ends they serve. */
import type { Definition } from '#core/agreement/agreement.ts';
import { inline, listed } from '#core/conditions/phrase.ts';
import type { Programme, ProgrammeEnd } from '#core/schema/policies.generated.ts';
import { linkOf } from '../definitions.ts';
import { partyOf } from '../parties.ts';
import { sentenceStart } from '../text.ts';
import { written } from '../written.ts';

export function programmeClause(definition: Definition): string {
  const { type, owner, aims_at: segments, moves, promises, to_what_end: end } = written<Programme>(definition);
  const aims = listed(
    segments.map((id) => inline(linkOf('segment', id).title)),
    'and',
  );
  const way =
    moves.from === moves.to
      ? `keeps ${aims} as ${inline(linkOf('stage', moves.to).title)}`
      : `moves ${aims} from ${inline(linkOf('stage', moves.from).title)} to ${inline(linkOf('stage', moves.to).title)}`;
  const promised =
    promises === undefined
      ? ''
      : ` It promises ${promises.leads} leads as ${inline(linkOf('stage', promises.of).title)}, ${promises.acceptance} of them accepted.`;
  return `${sentenceStart(type)} of the ${inline(partyOf(owner).title)}: ${way}.${promised} To what end? ${endTitle(end)}.`;
}

export function endClause(definition: Definition): string {
  const { measured_by: seen, to_what_end: end, motive } = written<ProgrammeEnd>(definition);
  if (end !== undefined) return `${seen} To what end? ${endTitle(end)}.`;
  return motive === undefined ? seen : `${seen} To what end? ${motive}`;
}

function endTitle(id: string): string {
  return linkOf(['end', 'metric', 'goal'], id).title;
}
