/** The parts that sentences about service levels are put together from; none has a capital or a full stop. */
import { inline, inQuotes, listed } from '../../conditions/phrase.ts';
import type { Path } from '../../diagnostics/place.ts';
import { parseServiceDuration, serviceDurationText } from '../../program/service-duration.ts';
import type { CalendarByCase, Compliance, Moment, TimeByCase } from '../../schema/policies.generated.ts';
import type { LevelNames } from './names.ts';

/** "sales development", "the head of sales". */
export function partyPhrase(id: string, names: LevelNames): string {
  const { title, isRole } = names.party(id);
  return isRole ? `the ${inline(title)}` : inline(title);
}

/** "15 business minutes", "1 business day (4 business hours if account tier is Focus account)". */
export function timePhrase(written: TimeByCase, path: Path, names: LevelNames): string {
  if (typeof written === 'string') return timeText(written);
  return byCase(written, path, names, timeText);
}

export function calendarPhrase(written: CalendarByCase, path: Path, names: LevelNames): string {
  const title = (id: string): string => inQuotes(names.title('calendar', id));
  return typeof written === 'string' ? title(written) : byCase(written, path, names, title);
}

interface Cases {
  readonly first_match: readonly { readonly value: string }[];
  readonly otherwise: string;
}

/** What holds as a rule, with the exceptions in parentheses. */
function byCase(
  { first_match: cases, otherwise }: Cases,
  path: Path,
  names: LevelNames,
  say: (value: string) => string,
) {
  const exceptions = cases.map(
    ({ value }, index) => `${say(value)} if ${names.condition([...path, 'first_match', index, 'when'])}`,
  );
  return `${say(otherwise)} (${exceptions.join('; ')})`;
}

/** As written, with the plural right. */
export function timeText(written: string): string {
  const time = parseServiceDuration(written);
  return time === undefined ? written : serviceDurationText(time);
}

/** "in at least 90% of cases each quarter". */
export function compliancePhrase({ from, per }: Compliance): string {
  return `in at least ${from} of cases each ${per}`;
}

/** What stops a clock, as something owed: "a call, a meeting or a decision on …". */
export function momentAsThing(moment: Moment, names: LevelNames): string {
  return listed(
    [
      ...namedIn(moment.activity).map((id) => withArticle(names.title('activity', id))),
      ...namedIn(moment.signal).map((id) => withArticle(names.title('signal', id))),
      ...namedIn(moment.reached).map((id) => `the stage ${inQuotes(names.title('stage', id))}`),
      ...namedIn(moment.decided).map((id) => `a decision on ${inQuotes(names.title('stage', id))}`),
    ],
    'or',
  );
}

/** What starts a clock, to follow "within … of": "a demo request", "reaching the stage …". */
export function momentAsTime(moment: Moment, names: LevelNames): string {
  return listed(
    [
      ...namedIn(moment.signal).map((id) => withArticle(names.title('signal', id))),
      ...namedIn(moment.reached).map((id) => `reaching the stage ${inQuotes(names.title('stage', id))}`),
      ...namedIn(moment.activity).map((id) => withArticle(names.title('activity', id))),
      ...namedIn(moment.decided).map((id) => `the decision on ${inQuotes(names.title('stage', id))}`),
    ],
    'or',
  );
}

function namedIn(written: string | readonly string[] | undefined): readonly string[] {
  return written === undefined ? [] : [written].flat();
}

/** "a call", "an order". Titles that tell what was done ("Recommended by a customer") are quoted. */
function withArticle(title: string): string {
  const text = inline(title);
  const [first = ''] = text.split(' ');
  if (text.startsWith('“') || first.endsWith('ed')) return text.startsWith('“') ? text : inQuotes(title);
  return `${/^[aeiou]/iu.test(text) ? 'an' : 'a'} ${text}`;
}
