/** The forms of the language in the order in which they are documented; each has its page `<id>.md`. */
export interface FormGroup {
  readonly title: string;
  readonly forms: readonly string[];
}

export const formGroups: readonly FormGroup[] = [
  {
    title: 'Points',
    forms: [
      'points-by-value',
      'points-by-band',
      'points-by-age',
      'points-by-change',
      'points-by-first-match',
      'points-by-condition',
      'points-by-event',
      'points-by-count',
    ],
  },
  {
    title: 'Which events count',
    forms: ['limit', 'distinct', 'in-last', 'since', 'decay', 'forgets', 'waits', 'except-when', 'inactivity'],
  },
  {
    title: 'From points to scores',
    forms: ['caps-and-floors', 'groups', 'grades', 'statuses', 'applies-when', 'combined-models', 'matrix'],
  },
  {
    title: 'Fields and lists',
    forms: ['derived-fields', 'tables', 'lists', 'who-can-act'],
  },
  {
    title: 'Conditions',
    forms: ['named-conditions', 'by-case', 'open-questions'],
  },
  {
    title: 'Accounts',
    forms: ['roll-ups', 'account-scores', 'members'],
  },
  {
    title: 'Stages',
    forms: [
      'gates',
      'needs',
      'fast-track',
      'decisions',
      'evidence-by-case',
      'reasons',
      'time-outs',
      'recycling',
      'disqualifiers',
      'overrides',
      'moves',
      'enters-at',
      'owners-by-case',
      'axes',
      'history',
    ],
  },
  {
    title: 'Routing, validity and data',
    forms: ['routing', 'validity', 'segments', 'sources'],
  },
];
