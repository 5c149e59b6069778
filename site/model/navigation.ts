/** How one gets around: five places everybody knows, and the list of everything. */
import { definitionsOf, type Named } from './definitions.ts';
import { differences } from './differences.ts';

export interface Crumb extends Named {}

export interface Entry extends Named {
  readonly count?: number;
}

export const mainPlaces = [
  { id: 'agreement', title: 'Agreement', href: '/' },
  { id: 'stages', title: 'Stages', href: '/stages/' },
  { id: 'leads', title: 'Leads', href: '/leads/' },
  { id: 'scoreboard', title: 'Scoreboard', href: '/scoreboard/' },
  { id: 'journey', title: 'Journey', href: '/journey/' },
] as const;

export type Place = (typeof mainPlaces)[number]['id'];

export const home: Crumb = { title: 'Agreement', href: '/' };

function all(title: string, href: string, ...kinds: readonly string[]): Entry {
  return { title, href, count: kinds.flatMap(definitionsOf).length };
}

export const sections: readonly { readonly title: string; readonly entries: readonly Entry[] }[] = [
  {
    title: 'The agreement',
    entries: [
      { title: 'Where it stands', href: '/' },
      { title: 'The whole agreement', href: '/agreement/' },
      { title: 'For sales', href: '/for/sales/' },
      { title: 'For marketing', href: '/for/marketing/' },
      { title: 'For leadership', href: '/for/leadership/' },
    ],
  },
  {
    title: 'Leads',
    entries: [
      { title: 'How we qualify', href: '/how-we-qualify/' },
      all('Stages', '/stages/', 'stage'),
      all('Signals', '/signals/', 'signal'),
      all('Scoring', '/scoring/', 'model', 'matrix'),
      all('Conditions', '/conditions/', 'condition'),
      all('Disqualifiers', '/disqualifiers/', 'disqualifier'),
      all('Reasons', '/reasons/', 'reason'),
      all('Criteria', '/criteria/', 'criterion'),
      all('Sample leads', '/leads/', 'lead'),
    ],
  },
  {
    title: 'Customers',
    entries: [
      all('Customers and personas', '/customers/', 'segment', 'persona'),
      all('Journey', '/journey/', 'journey-step'),
      all('Assets', '/assets/', 'asset'),
      all('Campaigns', '/campaigns/', 'programme'),
    ],
  },
  {
    title: 'Working together',
    entries: [
      all('Service levels', '/slas/', 'service-level'),
      all('Hand-overs', '/handovers/', 'handover'),
      all('Routing', '/routing/', 'routing'),
      all('Meetings', '/meetings/', 'meeting'),
      all('Guard-rails', '/guard-rails/', 'guard-rail'),
      all('Disputes', '/disputes/', 'dispute'),
      { title: 'Differences', href: '/differences/', count: differences.length },
      { title: 'How we run it', href: '/governance/' },
    ],
  },
  {
    title: 'Numbers',
    entries: [
      all('Scoreboard', '/scoreboard/', 'metric'),
      { title: 'Revenue', href: '/revenue/' },
      all('Attribution', '/attribution/', 'attribution-model'),
      all('Data', '/data/', 'field'),
    ],
  },
  {
    title: 'Reference',
    entries: [
      all('Glossary', '/glossary/', 'term'),
      { title: 'A–Z', href: '/index/' },
      { title: 'Checks', href: '/checks/' },
      { title: 'Language', href: '/language/' },
      { title: 'About', href: '/about/' },
    ],
  },
];
