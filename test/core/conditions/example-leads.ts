/**
 * Leads of the examples. Fernhill is what one hopes for, Brook is not, Quiet is known and did nothing,
 * and of Blank nothing is known at all: it came without events and records.
 */
import { passesAll } from '#core/conditions/judge.ts';
import { rollUp } from '#core/conditions/roll-up.ts';
import type { Score, Subject } from '#core/conditions/subject.ts';
import { type EventCount, PERSON, type ViewSide } from '#core/conditions/test.ts';
import type { Truth } from '#core/conditions/truth.ts';
import { DAY_MS, type Value } from '#core/conditions/value.ts';
import { exampleValue } from './example-scope.ts';

const EXAMPLE_AS_OF = Date.parse('2026-10-15T09:00:00Z');
const AS_OF_DATE = Math.floor(EXAMPLE_AS_OF / DAY_MS);

interface ExampleEvent {
  readonly signal: string;
  readonly at: number;
  readonly properties: Readonly<Record<string, Value>>;
}

interface ExampleLead {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly events?: readonly ExampleEvent[];
  /** Stages entered and criteria confirmed. */
  readonly records?: { readonly entered: Readonly<Record<string, number>>; readonly confirmed: readonly string[] };
  readonly conditions: Readonly<Record<string, Truth>>;
  readonly scores: Readonly<Record<string, Score>>;
  readonly cells: Readonly<Record<string, string>>;
  readonly views?: Readonly<Partial<Record<ViewSide, string>>>;
  /** Others of its account, by name. */
  readonly colleagues?: () => readonly ExampleLead[];
  /** Fields of the opportunities of its account. */
  readonly opportunities?: readonly Readonly<Record<string, unknown>>[];
}

const daysAgo = (days: number): number => EXAMPLE_AS_OF - days * DAY_MS;

const event = (signal: string, days: number, properties: Readonly<Record<string, Value>> = {}): ExampleEvent => ({
  signal,
  at: daysAgo(days),
  properties,
});

const points = (least: number, most: number, grade?: string): Score => ({
  status: 'scored',
  points: { least: least * 100, most: most * 100 },
  ...(grade === undefined ? {} : { grade }),
});

const fernhill: ExampleLead = {
  fields: {
    'company.industry': 'software',
    'company.employees': 220,
    'company.employees_last_year': 180,
    'company.stock_turns': 6.5,
    'company.revenue': 1200000.5,
    'company.country': 'DE',
    'company.domain': 'fernhill.example',
    'company.website': 'https://www.Fernhill.example/Pricing',
    'company.systems': ['erp', 'warehouse'],
    'contact.title': 'Vice President, IT-Security',
    'contact.seniority': 'director',
    'contact.email': 'kim@fernhill.example',
    'contact.email_domain': 'fernhill.example',
    'contact.newsletter': true,
    'contact.interests': ['Forecasting', 'Stock'],
    'lead.next_step': '2026-11-02',
    'product.trial_started': '2026-10-05T09:00:00Z',
  },
  events: [
    event('demo-request', 1),
    event('website-visit', 3, { page: 'pricing' }),
    event('website-visit', 4, { page: 'pricing' }),
    event('website-visit', 5, { page: 'blog' }),
    event('webinar-attended', 12, { webinar: 'Stock', minutes: 55 }),
    event('webinar-attended', 20, { webinar: 'Forecasting', minutes: 31 }),
    event('webinar-attended', 21, { webinar: 'Returns' }),
  ],
  records: { entered: { inquiry: daysAgo(30), mql: daysAgo(12) }, confirmed: ['budget'] },
  conditions: { 'can-be-contacted': true },
  scores: { fit: points(50, 50, 'a'), engagement: points(20, 40), trial: points(7, 7) },
  cells: { grade: 'hot' },
  views: { marketing: 'sql', sales: 'mql', agreed: 'mql' },
  colleagues: () => [{ ...quiet, scores: { ...brook.scores, fit: points(46, 46, 'a') }, records: SIGNED_UP }, blank],
  opportunities: [
    { 'opportunity.amount': 60000, 'opportunity.won': '2026-10-01' },
    { 'opportunity.amount': 5000 },
    { 'opportunity.won': '2026-01-05' },
  ],
};

const SIGNED_UP = { entered: { sql: daysAgo(2) }, confirmed: [] };

const brook: ExampleLead = {
  fields: {
    'company.industry': 'retail',
    'company.employees': 8,
    'company.employees_last_year': 3,
    'company.stock_turns': 4.5,
    'company.revenue': 90000,
    'company.country': 'BR',
    'company.domain': 'brook.example',
    'company.website': 'brook.example',
    'company.systems': [],
    'contact.title': 'Chief of Städtebau',
    'contact.seniority': 'individual',
    'contact.email': 'info@post.example',
    'contact.email_domain': 'post.example',
    'contact.newsletter': false,
    'contact.interests': [],
    'lead.next_step': '2026-09-01',
    'product.trial_started': '2026-07-01T09:00:00Z',
  },
  events: [event('website-visit', 40, { page: 'careers' }), event('unsubscribed', 41)],
  records: { entered: { inquiry: daysAgo(300), mql: daysAgo(200), recycled: daysAgo(100) }, confirmed: [] },
  conditions: { 'can-be-contacted': false },
  scores: { fit: points(12, 12, 'c'), engagement: points(5, 5, 'low'), trial: { status: 'not-applicable' } },
  cells: { grade: 'cold' },
  views: { marketing: 'inquiry' },
  opportunities: [{ 'opportunity.amount': 20000, 'opportunity.won': '2026-03-01' }],
};

const quiet: ExampleLead = { ...brook, events: [], views: {}, opportunities: [] };

const blank: ExampleLead = {
  fields: {},
  conditions: {},
  scores: { fit: { status: 'undetermined' }, engagement: points(-20, 60), trial: { status: 'insufficient-data' } },
  cells: {},
};

/** By the names the examples use. */
export const exampleSubjects: ReadonlyMap<string, Subject> = new Map(
  Object.entries({ fernhill, brook, quiet, blank }).map(([name, lead]) => [name, subjectOf(lead)]),
);

function subjectOf(lead: ExampleLead): Subject {
  const { fields: written, events, records, conditions, scores, cells, views } = lead;
  const fields = new Map(Object.entries(written).map(([id, value]) => [id, exampleValue(id, value)]));
  const subject: Subject = {
    asOf: EXAMPLE_AS_OF,
    asOfDate: AS_OF_DATE,
    field: (id) => fields.get(id),
    count: (count) => events && countOf(events, count, subject, Math.max(...Object.values(records?.entered ?? {}))),
    condition: (id) => conditions[id],
    score: (model) => scores[model] ?? { status: 'undetermined' },
    cell: (matrix) => cells[matrix],
    reached: (stages, inLast = Number.POSITIVE_INFINITY) =>
      records && stages.some((stage) => EXAMPLE_AS_OF - (records.entered[stage] ?? Number.NEGATIVE_INFINITY) < inLast),
    timesReached: (stages, inLast = Number.POSITIVE_INFINITY) =>
      records &&
      stages.filter((stage) => EXAMPLE_AS_OF - (records.entered[stage] ?? Number.NEGATIVE_INFINITY) < inLast).length,
    decision: (criterion) => records?.confirmed.includes(criterion),
    view: (side) => (events === undefined ? undefined : (views?.[side] ?? null)),
    recordedStage: () => records && newestOf(records.entered),
    rollUp: (of) => {
      if (of.of === PERSON) return rollUp([subject, ...(lead.colleagues?.() ?? []).map(subjectOf)], of);
      return (
        lead.opportunities &&
        rollUp(
          lead.opportunities.map((fields) => subjectOf({ ...blank, fields })),
          of,
        )
      );
    },
  };
  return subject;
}

/** The stage entered last. */
function newestOf(entered: Readonly<Record<string, number>>): string | null {
  const stages = Object.entries(entered).toSorted(([, one], [, other]) => other - one);
  return stages[0]?.[0] ?? null;
}

function countOf(
  events: readonly ExampleEvent[],
  { signal, where, distinct, inLast, since }: EventCount,
  subject: Subject,
  stageBegan: number,
): number {
  const counting = events.filter(
    (one) =>
      one.signal === signal &&
      (inLast === undefined || subject.asOf - one.at < inLast) &&
      (since === undefined || one.at > stageBegan) &&
      where.every(({ property, by }) => passesAll(by, one.properties[property], subject)),
  );
  if (distinct === undefined) return counting.length;
  const keys = counting.map(({ at, properties }) =>
    distinct.by === 'day' ? Math.floor(at / DAY_MS) : properties[distinct.property],
  );
  return new Set(keys.filter((key) => key !== undefined)).size;
}
