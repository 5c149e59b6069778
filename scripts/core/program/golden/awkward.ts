/** Values that engines stumble over, for fields of each kind. */
export const AWKWARD_TEXTS = [
  "it's; DROP TABLE leads --",
  'back\\slash %_ "quoted"',
  'STRASSE straße',
  'ΣΊΣΥΦΟΣ Σίσυφος',
  'İzmir ĲSSEL',
  'Ødega\u030Ard e\u0301',
  '\u00A0spaced\u2003\u2003out\n\ttwice ',
  '東京 👩‍💻 planner',
  'null',
  '0',
] as const;

export const AWKWARD_NUMBERS = [0, 1, -1, 100, 9_000_000_000_000, -9_000_000_000_000] as const;

export const ADDRESSES = ['kim@fernhill.example', '"a@b"@post.example', 'zoë@straße.example'] as const;
export const DOMAINS = ['fernhill.example', 'straße.example', 'mail.example'] as const;
export const WEB_ADDRESSES = ['https://fernhill.example/Pricing', 'http://mail.example/?a=1&b=%20'] as const;
export const COUNTRIES = ['DE', 'US', 'JP', 'BR'] as const;
