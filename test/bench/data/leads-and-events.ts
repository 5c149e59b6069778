/**
 * Leads and events for the policy of `test/bench/policies`, made by DuckDB from a seed: the same seed
 * gives the same rows. Some values are missing, some ids of events come twice, some events lie after the
 * instant of judging, and leads differ in how much they did.
 */
import { type Fragment, integer, sql } from '#core/sql/fragment.ts';
import { dialect, type Session } from '#node/data/session.ts';

export const BENCH_AS_OF = Date.UTC(2026, 9, 15, 9);

export type BenchFormat = 'parquet' | 'ndjson' | 'csv';

export interface BenchFiles {
  readonly leads: string;
  readonly events: string;
}

export interface BenchSize {
  readonly leads: number;
  readonly eventsPerLead: number;
  readonly seed: number;
}

export function benchFiles(folder: string, format: BenchFormat): BenchFiles {
  return { leads: `${folder}/leads.${format}`, events: `${folder}/events.${format}` };
}

/** The session must be allowed to write the files. */
export async function makeBenchData(
  session: Session,
  { leads, events }: BenchFiles,
  format: BenchFormat,
  size: BenchSize,
): Promise<void> {
  await session.run(
    sql`CREATE OR REPLACE MACRO draw(i, salt, n) AS CAST(hash(i, salt, ${integer(size.seed)}) % n AS BIGINT)`,
  );
  await session.run(
    sql`CREATE OR REPLACE MACRO maybe(i, salt, percent, value) AS CASE WHEN draw(i, salt, 100) < percent THEN value END`,
  );
  await session.run(sql`COPY (${leadRows(size, format)}) TO ${dialect.text(leads)} ${OPTIONS[format]}`);
  await session.run(sql`COPY (${eventRows(size, format)}) TO ${dialect.text(events)} ${OPTIONS[format]}`);
}

const OPTIONS: Readonly<Record<BenchFormat, Fragment>> = {
  parquet: sql`(FORMAT parquet)`,
  ndjson: sql`(FORMAT json)`,
  csv: sql`(FORMAT csv, HEADER)`,
};

/** Typed in Parquet, as ISO text with Z elsewhere. */
function instant(epochMs: Fragment, format: BenchFormat): Fragment {
  return format === 'parquet'
    ? sql`CAST(make_timestamp(${epochMs} * 1000) AS TIMESTAMPTZ)`
    : sql`strftime(make_timestamp(${epochMs} * 1000), '%Y-%m-%dT%H:%M:%S.%gZ')`;
}

const LEAD_ID = sql`'00Q' || lpad(CAST(i AS VARCHAR), 12, '0')`;

function leadRows({ leads }: BenchSize, format: BenchFormat): Fragment {
  const created = instant(sql`(${integer(BENCH_AS_OF)} - draw(i, 13, 34560000000))`, format);
  return sql`SELECT ${LEAD_ID} AS lead,
maybe(i, 1, 90, ['consumer-goods', 'manufacturing', 'wholesale', 'retail', 'logistics', 'software', 'banking', 'education'][1 + draw(i, 2, 8)]) AS "company.industry",
maybe(i, 3, 85, CAST(pow(10, draw(i, 4, 4000) / 1000.0) AS BIGINT)) AS "company.employees",
maybe(i, 5, 60, CAST(draw(i, 6, 9000000000) / 100 AS DECIMAL(12, 2))) AS "company.revenue",
maybe(i, 7, 95, ['DE', 'FR', 'US', 'GB', 'AT', 'IN', 'CH', 'PL', 'SE', 'BR'][1 + draw(i, 8, 10)]) AS "company.country",
maybe(i, 9, 40, CAST(draw(i, 10, 150) / 10 AS DECIMAL(5, 1))) AS "company.stock_turns",
maybe(i, 11, 50, ['spreadsheets', 'erp-module', 'specialist-tool', 'not-at-all'][1 + draw(i, 12, 4)]) AS "company.tool",
maybe(i, 14, 90, ['Head of ', 'Senior ', 'Chief ', 'Director, ', '', 'Leiterin ', 'Responsable '][1 + draw(i, 15, 7)]
|| ['Planning', 'Procurement', 'Sales', 'Inventory Planner', 'Einkäufer', 'Développement', 'IT Operations', 'Finance'][1 + draw(i, 16, 8)]) AS "contact.title",
maybe(i, 17, 95, 'person' || i || '@' || ['mail.example', 'post.example', 'rival.example', 'company' || draw(i, 18, 50000) || '.example'][least(4, 1 + draw(i, 19, 20))]) AS "contact.email",
maybe(i, 20, 93, ['given', 'not-asked', 'withdrawn'][CASE WHEN draw(i, 21, 100) < 80 THEN 1 WHEN draw(i, 21, 100) < 95 THEN 2 ELSE 3 END]) AS "contact.consent",
maybe(i, 22, 70, ['prospect', 'student', 'vendor'][CASE WHEN draw(i, 23, 100) < 85 THEN 1 ELSE 2 + draw(i, 24, 2) END]) AS "contact.relationship",
maybe(i, 25, 98, ['website', 'event', 'referral', 'outreach', 'bought-list'][1 + draw(i, 26, 5)]) AS "lead.source",
${created} AS "lead.created"
FROM range(${integer(leads)}) AS made(i)`;
}

/** In 200 rows one says again, a second later, what the row before it said. */
function eventRows({ leads, eventsPerLead }: BenchSize, format: BenchFormat): Fragment {
  const at = instant(
    sql`(${integer(BENCH_AS_OF)} + 86400000 - CAST(34560000000 * pow(draw(i, 31, 1000000) / 1000000.0, 1.5) AS BIGINT) + again * 1000)`,
    format,
  );
  return sql`SELECT '00Q' || lpad(CAST(CAST(floor(${integer(leads)} * pow(draw(i, 32, 1000000007) / 1000000007.0, 1.3)) AS BIGINT) AS VARCHAR), 12, '0') AS lead,
'e' || lpad(CAST(i AS VARCHAR), 11, '0') AS id,
signal,
${at} AS at,
CASE WHEN signal = 'webinar' THEN draw(i, 33, 70) END AS minutes,
CASE WHEN signal = 'question' THEN ['product', 'price', 'support'][1 + draw(i, 34, 3)] END AS about,
CASE WHEN signal = 'click' THEN ['Autumn news', 'Herbstgrüße', 'Offer', 'Case study'][1 + draw(i, 35, 4)] || ' no. ' || draw(i, 36, 60) END AS campaign,
CASE WHEN signal = 'visit' THEN '/page/' || draw(i, 37, 500) END AS page
FROM (SELECT i, again, ['click', 'visit', 'click', 'visit', 'visit', 'ebook', 'webinar', 'pricing', 'newsletter', 'forecast', 'demo', 'question', 'calculator', 'fair', 'referral', 'click'][1 + draw(i, 38, 16)] AS signal
FROM (SELECT CASE WHEN j % 200 = 199 THEN j - 1 ELSE j END AS i, CASE WHEN j % 200 = 199 THEN 1 ELSE 0 END AS again
FROM range(${integer(leads * eventsPerLead)}) AS made(j)))`;
}
