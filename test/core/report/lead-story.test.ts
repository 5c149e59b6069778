/** The whole story of a lead, as it stands on a terminal of 90 columns. */
import { expect, test } from 'vitest';
import { smallestChanges } from '#core/program/counterfactual/words.ts';
import { wordsOf } from '#core/program/english/words.ts';
import { historyOf } from '#core/program/history/history.ts';
import { explain } from '#core/program/interpret/explain/explain.ts';
import { judgeFully } from '#core/program/interpret/verdict.ts';
import type { Lead } from '#core/program/lead.ts';
import { pretty } from '#core/report/formats/pretty.ts';
import { storyOf } from '#core/report/lead-story.ts';
import { noPaint } from '#core/report/paint.ts';
import { AS_OF, programWith } from '../program/small-agreement.ts';
import { daysAgo, entered, event, lead } from '../program/small-leads.ts';

const program = programWith({});
const NOW = { asOf: AS_OF, asOfDate: Math.floor(AS_OF / 86_400_000) };

function told(one: Lead, { history }: { readonly history: boolean }): string {
  const telling = {
    source: ({ file }: { readonly file: string }) => file,
    words: wordsOf(program),
    changes: smallestChanges(program, one, (changed) => judgeFully(program, changed, NOW)),
    ...(history ? { history: historyOf(program, one, NOW, (past) => judgeFully(program, one, past)) } : {}),
  };
  const blocks = storyOf(explain(program, one, NOW), telling);
  return pretty.render({ command: 'explain', findings: [], blocks, summary: '' }, { paint: noPaint, width: 90 });
}

test('a lead that one value keeps from the next stage', () => {
  const one = lead({
    fields: { 'contact.consent': 'given', 'company.industry': 'retail', 'contact.email': 'kim@fernhill.example' },
    events: [event('ebook', daysAgo(3))],
  });
  expect(told(one, { history: true })).toMatchInlineSnapshot(`
    "Inquiry: its gate holds.

    Why it qualifies for Inquiry

    · ✓ any signal of intent at least once (1 time, the last on 12 October 2026)
      lifecycle.yaml

    Missing for Qualified

    · ? the score of fit is at least 30 (between 10 and 30 points) lifecycle.yaml

    The smallest changes that would make this a Qualified

    · Data to be filled: Employees turns out to be at least 50
    · The lead: “Demo request” happens

    History, under the agreement in force now and with today’s values of the fields

    Since                       Stage    What happened
    ──────────────────────────  ───────  ─────────────
    12 October 2026, 12:00 UTC  Inquiry  Ebook

    Gate                        Held first                             Now
    ──────────────────────────  ─────────────────────────────────────  ─────────────
    Inquiry                     12 October 2026, 12:00 UTC, or before  holds
    Qualified                   never                                  not known
    Raised a hand (fast track)  never                                  does not hold
    A bank (disqualifier)       never                                  does not hold
    No consent (disqualifier)   never                                  does not hold

    Not known

    · Employees: 20 points hang on it
    · Without points: Next step

    Fit: 10 to 30

    Rule            What                    Points  Where
    ──────────────  ────────────────────  ────────  ────────────
    Right industry  industry is Retail          10  scoring.yaml
    Size            not known: Employees   0 to 20  scoring.yaml
    Total                                 10 to 30

    50% of the points are decided; 20 hang on employees.

    What each side sees

    · Marketing: Qualified

    Beside the stage

    · Owner: marketing

    Every stage

    · Inquiry: qualifies
      · ✓ any signal of intent at least once (1 time, the last on 12 October 2026)
        lifecycle.yaml
    · Qualified: does not qualify
      · ? the score of fit is at least 30 (between 10 and 30 points) lifecycle.yaml
      · ✗ Fast track: demo request at least once in the last 30 days (none) lifecycle.yaml
    · Accepted: decided by people
    · Sales-qualified: decided by people
    · Customer: decided by people
    "
  `);
});

test('a lead that a person has to decide on', () => {
  const one = lead({
    fields: { 'contact.consent': 'given', 'contact.email': 'kim@fernhill.example' },
    records: [entered('sal', daysAgo(3)), entered('sql', daysAgo(1), { evidence: ['need'] })],
  });
  expect(told(one, { history: false })).toMatchInlineSnapshot(`
    "Accepted, recorded on 12 October 2026.

    Why it does not qualify for Inquiry

    · ✗ any signal of intent at least once (none) lifecycle.yaml

    Missing for Sales-qualified

    · ✗ Budget lifecycle.yaml
    · ? Timeline lifecycle.yaml
      · ? next step in the next 60 days (not known) lifecycle.yaml

    The smallest changes that would make this a Sales-qualified

    · Data to be filled: Next step turns out to be between 15 October 2026 and 13 December
      2026
    · Sales: “Budget” is confirmed for Sales-qualified

    Not known

    · Industry: 20 points hang on it
    · Employees: 20 points hang on it
    · Without points: Next step

    Fit: 0 to 40

    Rule            What                   Points  Where
    ──────────────  ────────────────────  ───────  ────────────
    Right industry  not known: Industry   0 to 20  scoring.yaml
    Size            not known: Employees  0 to 20  scoring.yaml
    Total                                 0 to 40

    None of the points are decided; 20 hang on industry and 20 on employees.

    Beside the stage

    · Owner: sales

    Every stage

    · Inquiry: does not qualify
      · ✗ any signal of intent at least once (none) lifecycle.yaml
    · Qualified: does not qualify
      · ? the score of fit is at least 30 (between 0 and 40 points) lifecycle.yaml
      · ✗ Fast track: demo request at least once in the last 30 days (none) lifecycle.yaml
    · Accepted: decided by people, recorded on 12 October 2026, 12:00 UTC
    · Sales-qualified: decided by people, recorded on 14 October 2026, 12:00 UTC
      · ✗ evidence: Budget
      · ✓ evidence: Need
      · ? evidence: Timeline
    · Customer: decided by people
    "
  `);
});

test('a lead that two things rule out', () => {
  const one = lead({
    fields: { 'contact.consent': 'withdrawn', 'company.industry': 'banking' },
    events: [event('demo', daysAgo(1))],
  });
  expect(told(one, { history: false })).toMatchInlineSnapshot(`
    "Disqualified, whatever else holds: A bank and No consent.

    Why it is disqualified

    · ✓ industry is Banking (Banking) lifecycle.yaml

    Each of these alone would do as well

    · ✓ consent is Withdrawn (Withdrawn) lifecycle.yaml

    The smallest changes that would bring it back

    · Nothing that can be changed today would.

    Not known

    · Employees: 20 points hang on it
    · Without points: E-mail, Next step

    Fit: 0 to 20, grade b

    Rule   What                   Points  Where
    ─────  ────────────────────  ───────  ────────────
    Size   not known: Employees  0 to 20  scoring.yaml
    Total                        0 to 20

    50% of the points are decided; 20 hang on employees.

    What each side sees

    · Marketing: Sales-qualified
    · Sales: Qualified

    Disqualifiers that apply or cannot be told

    · A bank
      · ✓ industry is Banking (Banking) lifecycle.yaml
    · No consent
      · ✓ consent is Withdrawn (Withdrawn) lifecycle.yaml

    Every stage

    · Inquiry: qualifies
      · ✓ any signal of intent at least once (1 time, the last on 14 October 2026)
        lifecycle.yaml
    · Qualified: does not qualify
      · ✗ the score of fit is at least 30 (between 0 and 20 points) lifecycle.yaml
      · ✓ Fast track: demo request at least once in the last 30 days (1 time, the last on 14
        October 2026) lifecycle.yaml
      · ? needs e-mail, which is not known
    · Accepted: decided by people
    · Sales-qualified: decided by people
    · Customer: decided by people
    "
  `);
});
