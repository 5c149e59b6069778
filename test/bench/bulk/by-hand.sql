-- The policy of test/bench/policies as a good analyst would write it for DuckDB, knowing the policy, the data and the
-- instant: leads and events of one lead in Parquet, no records. It returns the columns `evaluate` writes and agrees
-- with it on every row; both take one event for each id, the newest.
-- Placeholders: $leads, $events, $out are literals of paths.
COPY (
WITH
event AS (
  SELECT lead, arg_max(signal, "at") AS signal, max(epoch_ms("at")) AS "at", arg_max(minutes, "at") AS minutes,
    arg_max(about, "at") AS about, arg_max(campaign, "at") AS campaign
  FROM read_parquet($events)
  WHERE "at" <= TIMESTAMPTZ '2026-10-15 09:00:00+00'
  GROUP BY lead, id
),
aged AS (
  SELECT lead, signal, "at", minutes, about, campaign, CAST((1792054800000 - "at") // 86400000 AS INTEGER) AS age
  FROM event
),
tally AS (
  SELECT lead,
    count(*) FILTER (signal = 'demo') > 0 AS demo_ever,
    count(*) FILTER (signal = 'demo' AND 1792054800000 - "at" < 2592000000) > 0 AS demo_lately,
    sum(half(2000, 30, age)) FILTER (signal = 'webinar' AND minutes >= 30 AND 1792054800000 - "at" < 15552000000) AS webinar,
    sum(half(100, 30, age)) FILTER (signal = 'visit' AND 1792054800000 - "at" < 2592000000) AS visit,
    count(*) FILTER (signal = 'question' AND about IN ('product', 'price') AND 1792054800000 - "at" < 5184000000) AS question,
    count(*) FILTER (signal = 'fair' AND 1792054800000 - "at" < 7776000000) AS fair,
    count(*) FILTER (signal = 'referral') AS referral,
    half(500, 30, min(age) FILTER (signal = 'newsletter')) AS newsletter
  FROM aged
  GROUP BY lead
),
ebook AS (
  SELECT lead, sum(half(1000, 30, age)) AS points
  FROM (
    SELECT lead, age, row_number() OVER (PARTITION BY lead, ("at" + 259200000) // 2592000000 ORDER BY "at" DESC) AS turn
    FROM aged WHERE signal = 'ebook' AND 1792054800000 - "at" < 7776000000
  )
  WHERE turn <= 3
  GROUP BY lead
),
calculator AS (
  SELECT lead, sum(half(2000, 45, age)) AS points
  FROM (
    SELECT lead, age, row_number() OVER (PARTITION BY lead, ("at" + 259200000) // 7776000000 ORDER BY "at" DESC) AS turn
    FROM aged WHERE signal = 'calculator'
  )
  WHERE turn <= 2
  GROUP BY lead
),
demo AS (
  SELECT lead, sum(line(4000, 90, age)) AS points
  FROM (SELECT lead, min(age) AS age FROM aged WHERE signal = 'demo' GROUP BY lead, ("at" + 259200000) // 2592000000)
  GROUP BY lead
),
pricing AS (
  SELECT lead, sum(least(number, 3)) * 800 AS points
  FROM (
    SELECT lead, count(*) AS number FROM aged
    WHERE signal = 'pricing' AND 1792054800000 - "at" < 5184000000
    GROUP BY lead, ("at" + 259200000) // 604800000
  )
  GROUP BY lead
),
click AS (
  SELECT lead, count(*) AS number
  FROM (SELECT DISTINCT lead, lower(campaign) AS campaign FROM aged WHERE signal = 'click' AND 1792054800000 - "at" < 5184000000)
  WHERE campaign IS NOT NULL
  GROUP BY lead
),
forecast AS (
  SELECT lead, count(*) AS number
  FROM (SELECT DISTINCT lead, "at" // 86400000 FROM aged WHERE signal = 'forecast' AND 1792054800000 - "at" < 1209600000)
  GROUP BY lead
),
engaged AS (
  SELECT l.*, t.lead IS NOT NULL AS any_signal, coalesce(demo_ever, false) AS demo_ever, coalesce(demo_lately, false) AS demo_lately,
    least(greatest(
      least(coalesce(ebook.points, 0) + coalesce(webinar, 0) + coalesce(newsletter, 0) + coalesce(visit, 0), 4000)
      + least(coalesce(demo.points, 0) + coalesce(question, 0) * 2500 + coalesce(calculator.points, 0) + coalesce(pricing.points, 0)
        + coalesce(fair, 0) * 2000 + least(coalesce(referral, 0), 1) * 3000, 8000)
      + CASE WHEN click.number >= 5 THEN 1000 WHEN click.number >= 2 THEN 500 ELSE 0 END
      + CASE WHEN forecast.number >= 4 THEN 1500 WHEN forecast.number >= 1 THEN 800 ELSE 0 END,
    0), 10000) AS engagement
  FROM read_parquet($leads) AS l
  LEFT JOIN tally AS t USING (lead)
  LEFT JOIN ebook USING (lead)
  LEFT JOIN calculator USING (lead)
  LEFT JOIN demo USING (lead)
  LEFT JOIN pricing USING (lead)
  LEFT JOIN click USING (lead)
  LEFT JOIN forecast USING (lead)
),
worded AS (
  SELECT *, ' ' || regexp_replace(lower("contact.title"), '[^a-z0-9à-ÿ+#]+', ' ', 'g') || ' ' AS words,
    split_part("contact.email", '@', 2) AS domain
  FROM engaged
),
fitting AS (
  SELECT *,
    CASE "company.industry" WHEN 'consumer-goods' THEN 2000 WHEN 'manufacturing' THEN 2000 WHEN 'wholesale' THEN 1500
      WHEN 'retail' THEN 1500 WHEN 'logistics' THEN 1000 ELSE 0 END AS industry,
    CASE WHEN "company.employees" IS NULL THEN 500 WHEN "company.employees" < 50 THEN 0 WHEN "company.employees" < 1000 THEN 2000 ELSE 1000 END AS size,
    CASE WHEN "company.revenue" < 5000000 THEN 0 WHEN "company.revenue" < 50000000 THEN 1000 WHEN "company.revenue" IS NOT NULL THEN 500 ELSE 0 END AS revenue,
    CASE WHEN "company.country" IN ('AT', 'BE', 'CH', 'DE', 'DK', 'ES', 'FR', 'GB', 'IT', 'NL', 'PL', 'SE') THEN 1000 ELSE 0 END AS country,
    CASE WHEN regexp_matches(words, ' (planning|planner|inventory|procurement) ') THEN 1500
      WHEN regexp_matches(words, ' (director|head|chief) ') THEN 1200 ELSE 0 END AS title_points,
    CASE "company.tool" WHEN 'spreadsheets' THEN 1000 WHEN 'erp-module' THEN 500 WHEN 'not-at-all' THEN 500
      WHEN 'specialist-tool' THEN -1000 ELSE 0 END AS tool,
    CASE WHEN "company.stock_turns" < 4 THEN 500 WHEN "company.stock_turns" < 8 THEN 200 ELSE 0 END AS turns,
    CASE WHEN domain IN ('mail.example', 'post.example') THEN -1500 ELSE 0 END AS free_mail
  FROM worded
),
scored AS (
  SELECT *,
    least(greatest(industry + size + revenue + country + title_points + tool + turns
      + CASE WHEN domain IS NULL THEN -1500 ELSE free_mail END, 0), 10000) AS fit_least,
    least(greatest(CASE WHEN "company.industry" IS NULL THEN 2000 ELSE industry END + size
      + CASE WHEN "company.revenue" IS NULL THEN 1000 ELSE revenue END
      + CASE WHEN "company.country" IS NULL THEN 1000 ELSE country END
      + CASE WHEN "contact.title" IS NULL THEN 1500 ELSE title_points END + tool + turns + free_mail, 0), 10000) AS fit_most
  FROM fitting
),
graded AS (
  SELECT *,
    CASE WHEN fit_least >= 6000 THEN 'a' WHEN fit_least >= 4000 AND fit_most < 6000 THEN 'b'
      WHEN fit_least >= 2000 AND fit_most < 4000 THEN 'c' WHEN fit_most < 2000 THEN 'd' END AS fit,
    CASE WHEN engagement >= 6000 THEN 'high' WHEN engagement >= 2500 THEN 'medium' ELSE 'low' END AS interest,
    domain IN ('rival.example', 'other-rival.example') AS competitor,
    "contact.consent" = 'withdrawn' AS no_consent,
    CASE WHEN demo_ever THEN false ELSE "contact.relationship" = 'student' END AS student
  FROM scored
),
placed AS (
  SELECT *,
    CASE fit || interest WHEN 'ahigh' THEN 'hot' WHEN 'amedium' THEN 'hot' WHEN 'alow' THEN 'warm'
      WHEN 'bhigh' THEN 'hot' WHEN 'bmedium' THEN 'warm' WHEN 'blow' THEN 'cool'
      WHEN 'chigh' THEN 'warm' WHEN 'cmedium' THEN 'cool' WHEN 'clow' THEN 'cold'
      WHEN 'dhigh' THEN 'cool' WHEN 'dmedium' THEN 'cold' WHEN 'dlow' THEN 'cold' END AS cell,
    competitor OR no_consent OR student AS disqualified
  FROM graded
),
qualified AS (
  SELECT *,
    demo_lately AND fit IN ('a', 'b', 'c') AS raised_a_hand,
    CASE WHEN disqualified THEN 'disqualified' WHEN no_consent IS NULL THEN 'inquiry'
      WHEN ((demo_lately AND fit IN ('a', 'b', 'c')) OR ("contact.consent" = 'given' AND cell IN ('hot', 'warm') AND any_signal))
        AND "company.industry" IS NOT NULL AND "contact.email" IS NOT NULL THEN 'mql'
      WHEN any_signal THEN 'inquiry' END AS qualifies_for
  FROM placed
)
SELECT lead,
  TIMESTAMPTZ '2026-10-15 09:00:00+00' AS as_of,
  qualifies_for,
  CASE WHEN no_consent THEN 'disqualified' WHEN no_consent IS NULL THEN 'inquiry' ELSE qualifies_for END AS stage,
  CASE WHEN no_consent OR no_consent IS NULL THEN 'blocked' WHEN disqualified THEN 'disqualified'
    WHEN qualifies_for IS NOT NULL THEN 'qualifies' ELSE 'none' END AS basis,
  CAST(NULL AS VARCHAR) AS recorded_stage,
  CAST(NULL AS TIMESTAMPTZ) AS recorded_at,
  CASE WHEN no_consent OR no_consent IS NULL THEN 'no-consent' WHEN competitor THEN 'competitor' WHEN student THEN 'student' END AS reason,
  CASE WHEN disqualified THEN list_filter([CASE WHEN competitor THEN 'competitor' END, CASE WHEN no_consent THEN 'no-consent' END,
      CASE WHEN student THEN 'student' END], lambda id: id IS NOT NULL)
    WHEN no_consent IS NULL THEN ['no-consent']
    WHEN qualifies_for = 'mql' THEN [CASE WHEN raised_a_hand THEN 'raised-a-hand' ELSE 'mql' END]
    WHEN qualifies_for = 'inquiry' THEN ['inquiry'] ELSE [] END AS deciding,
  CAST(fit_least / 100.0 AS DECIMAL(18, 2)) AS fit_least,
  CAST(fit_most / 100.0 AS DECIMAL(18, 2)) AS fit_most,
  'scored' AS fit_status,
  fit AS fit_grade,
  CAST(engagement / 100.0 AS DECIMAL(18, 2)) AS engagement_least,
  CAST(engagement / 100.0 AS DECIMAL(18, 2)) AS engagement_most,
  'scored' AS engagement_status,
  interest AS engagement_grade,
  cell AS priority_cell,
  list_filter([CASE WHEN "company.industry" IS NULL THEN 'company.industry' END, CASE WHEN "company.employees" IS NULL THEN 'company.employees' END,
    CASE WHEN "company.revenue" IS NULL THEN 'company.revenue' END, CASE WHEN "company.country" IS NULL THEN 'company.country' END,
    CASE WHEN "company.stock_turns" IS NULL THEN 'company.stock_turns' END, CASE WHEN "company.tool" IS NULL THEN 'company.tool' END,
    CASE WHEN "contact.title" IS NULL THEN 'contact.title' END, CASE WHEN "contact.email" IS NULL THEN 'contact.email' END,
    CASE WHEN "contact.consent" IS NULL THEN 'contact.consent' END, CASE WHEN "contact.relationship" IS NULL THEN 'contact.relationship' END],
    lambda id: id IS NOT NULL) AS unknown_fields
FROM qualified
) TO $out (FORMAT parquet)
