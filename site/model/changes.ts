/** What would move a sample lead, and how it came to where it stands. */
import { inline, listed } from '#core/conditions/phrase.ts';
import { smallestChanges, type ToldChange } from '#core/program/counterfactual/words.ts';
import { wordsOf } from '#core/program/english/words.ts';
import { historyOf } from '#core/program/history/history.ts';
import type { Moment } from '#core/program/interpret/past.ts';
import { judgeFully } from '#core/program/interpret/verdict.ts';
import { dayIn } from '#core/program/leads/zone.ts';
import type { JudgedSample } from '#core/program/samples.ts';
import { causeOf } from '#core/report/lead-history.ts';
import { linkOf, type Named } from './definitions.ts';
import { dayText } from './text.ts';

export interface Changes {
  readonly title: string;
  readonly rows: readonly { readonly actors: string; readonly changes: readonly ToldChange[] }[];
}

/** None for a lead at the end of the path. */
export function changesFor({ program, lead, among, asOf }: JudgedSample): Changes | undefined {
  const moment = momentAt(asOf, program.timeZone);
  const told = smallestChanges(program, lead, (changed) => judgeFully(program, changed, moment, among));
  return (
    told && {
      title: told.title,
      rows: told.smallest.map((changes) => ({
        actors: actorsOf(changes),
        changes,
      })),
    }
  );
}

/** "Data to be filled and the lead". */
function actorsOf(changes: readonly ToldChange[]): string {
  const actors = [...new Set(changes.map(({ actor }) => actor))];
  return listed(
    actors.map((actor, place) => (place === 0 ? actor : inline(actor))),
    'and',
  );
}

export interface Standing {
  readonly since: string;
  readonly stage: Named | { readonly title: string };
  readonly cause: string;
}

/** Every change of its stage, oldest first. */
export function standingsOf({ program, lead, among, asOf }: JudgedSample): readonly Standing[] {
  const moment = momentAt(asOf, program.timeZone);
  const judgeAt = (past: Moment) => judgeFully(program, lead, past, among);
  const history = historyOf(program, lead, moment, judgeAt, among);
  const words = wordsOf(program);
  return history.stages.map((change) => ({
    since: dayText(change.at),
    stage: change.stage === undefined ? { title: 'No stage' } : linkOf('stage', change.stage),
    cause: causeOf(change, history.from, words),
  }));
}

function momentAt(asOf: number, zone: string): Moment {
  return { asOf, asOfDate: dayIn(zone, asOf) };
}
