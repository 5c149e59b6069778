/**
 * Values that policies and leads both draw from, so that they meet: on the edge of a band, at the end
 * of a window, in another spelling of the same word. Beside them what engines stumble over.
 */

/** In whole units; policies use those that fit their decimals. */
export const NUMBERS = [0, 1, 2, 5, 10, 49, 50, 51, 100, 250, 999, 1000, -1, -50] as const;
export const EXTREME_NUMBERS = [9_000_000_000_000, -9_000_000_000_000, 8_999_999_999_999] as const;

/** Hours. */
export const AGES = [0, 1, 23, 24, 25, 7 * 24, 14 * 24, 30 * 24, 90 * 24, 400 * 24] as const;
export const DURATIONS = ['1h', '24h', '1d', '7d', '2w', '30d', '90d'] as const;

/** Found in titles; the last ones fold to something else. */
export const WORDS = [
  'security',
  'head',
  'planner',
  'vice president',
  'straße',
  'o’hara',
  'ΣΊΣΥΦΟΣ',
  'Ødegård',
  'İzmir',
  '東京',
  'مدير',
  'plan\u00ADner',
] as const;

export const TEXTS = [
  'Head of Security',
  'HEAD OF  SECURITY',
  'Vice-President, Sales',
  'vice president',
  "O'Hara; DROP TABLE leads --",
  'O’Hara "the planner"',
  'Straße',
  'STRASSE',
  'σίσυφος',
  'ΣΊΣΥΦΟς',
  'ØDEGÅRD',
  'Ødega\u030Ard',
  'izmir',
  'İZMİR',
  '東京 planner',
  '100% \\ _ ?',
  'null',
  '\u00A0spaced\u2003out\u00A0',
  'a\u0301\u0323 ḉ',
  '👩‍💻 planner',
  'مدير الأمن',
  '\u05E9\u05DC\u05D5\u05DD planner',
  '\u1112\u1161\u11AB\u1100\u116E\u11A8',
  'ﬁnance Ǆ ẞ',
  '\uFFFD \u{1F469} \uFF21',
  'tab\tand\r\nline',
  '$$; \u0024{planner} {{x}}',
  'nul\u0000inside',
] as const;

export const EMAILS = [
  'kim@fernhill.example',
  'lee@mail.example',
  'ada@RIVAL.example',
  'zoë@straße.example',
  '"a@b"@post.example',
] as const;
export const DOMAINS = ['fernhill.example', 'mail.example', 'rival.example', 'straße.example'] as const;
export const URLS = ['https://fernhill.example/Pricing', 'fernhill.example/pricing', 'http://mail.example'] as const;
export const COUNTRIES = ['DE', 'US', 'BR', 'MX', 'JP'] as const;

export const CHOICES = ['low', 'mid', 'high', 'top'] as const;
export const TAGS = ['crm', 'erp', 'shop', 'none-of-these'] as const;

export const ROLES = ['head-of-sales', 'sales-rep', 'data-steward'] as const;
/** What ids of leads and events may have in them. */
export const AWKWARD_IDS = ["O'Hara", '"--;', 'é', 'e\u0301', '\u{1F469}', '\uFFFD', 'Ω\t', '\\'] as const;

/** Written by a system of record, though the agreement knows no such role. */
export const STRANGER = 'intern';
