/** Programmes with what they promise and what came of it, those that need somebody first. */
import type { Definition } from '#core/agreement/agreement.ts';
import { DAY_MS } from '#core/conditions/value.ts';
import { type ProgrammeResults, resultsOf } from '#core/measures/outcomes/programme-results.ts';
import type { Course } from '#core/measures/outcomes/promise-course.ts';
import type { Programme } from '#core/schema/policies.generated.ts';
import { definitionsOf } from './definitions.ts';
import { examination } from './examination.ts';
import { counted, sentenceStart } from './text.ts';
import { isPast } from './today.ts';
import { written } from './written.ts';

export interface JudgedProgramme {
  readonly programme: Definition;
  readonly data: Programme;
  readonly results: ProgrammeResults;
  /** The worse of number and quality, as far as they are known. */
  readonly course: Course;
}

const RANKS: Readonly<Record<Course, number>> = { broken: 0, behind: 1, 'on-course': 2, kept: 3, open: 4 };

const programmes = definitionsOf('programme');

/** Once agreed on, and no longer. */
export const stoppedProgrammes = programmes.filter(
  ({ status, validUntil }) => status === 'retired' || (validUntil !== undefined && isPast(validUntil)),
);

/** Still discussed, or yet to begin. */
export const plannedProgrammes = programmes.filter((programme) => {
  const isDiscussed = programme.status === 'draft' || programme.status === 'proposed';
  return isDiscussed || Date.parse(written<Programme>(programme).from) > examination.asOf - DAY_MS;
});

const AFTER_THE_SALE: ReadonlySet<Programme['type']> = new Set(['renewal', 'expansion', 'referral']);

export const afterTheSale = programmes.filter(
  (programme) => AFTER_THE_SALE.has(written<Programme>(programme).type) && !stoppedProgrammes.includes(programme),
);

/** Broken promises first, then those furthest below their promised acceptance; without results last. */
export const runningProgrammes: readonly JudgedProgramme[] = programmes
  .filter((programme) => !stoppedProgrammes.includes(programme) && !plannedProgrammes.includes(programme))
  .map(judged)
  .toSorted((one, other) => RANKS[one.course] - RANKS[other.course] || distance(one) - distance(other));

export function judged(programme: Definition): JudgedProgramme {
  const data = written<Programme>(programme);
  const results = resultsOf(data);
  const known = [results.volume, results.quality].filter((course) => course !== 'open');
  const course = known.toSorted((one, other) => RANKS[one] - RANKS[other])[0] ?? 'open';
  return { programme, data, results, course };
}

function distance({ data, results }: JudgedProgramme): number {
  if (results.acceptance === undefined) return 1000;
  return results.acceptance - Number.parseInt(data.promises?.acceptance ?? '0', 10);
}

/** "6 of 8 programmes are on course". */
export function courseSentence(): string {
  const known = runningProgrammes.filter(({ course }) => course !== 'open');
  const good = known.filter(({ course }) => course === 'on-course' || course === 'kept').length;
  return known.length === 0
    ? 'No programme has been counted yet'
    : `${good} of ${counted(known.length, 'programme')} ${good === 1 ? 'keeps its promise' : 'keep their promise'} so far`;
}

/** "Webinar: 31 of 45 leads, 70% of those decided on accepted". */
export function resultSentence(programme: Definition): string {
  const { data, results } = judged(programme);
  const { type, promises } = data;
  const what = sentenceStart(type);
  if (data.results === undefined) return promises === undefined ? what : `${what}: ${promises.leads} leads promised`;
  const of =
    promises === undefined ? counted(data.results.leads, 'lead') : `${data.results.leads} of ${promises.leads} leads`;
  const accepted = results.acceptance === undefined ? '' : `, ${results.acceptance}% of those decided on accepted`;
  return `${what}: ${of}${accepted}`;
}
