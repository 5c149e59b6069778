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
      { title: 'How we qualify', href: '/how-we-qualify/' },
      { title: 'For sales', href: '/for/sales/' },
      { title: 'For marketing', href: '/for/marketing/' },
      { title: 'For leadership', href: '/for/leadership/' },
      { title: 'Differences', href: '/differences/', count: differences.length },
    ],
  },
  {
    title: 'Definitions',
    entries: [
      all('Stages', '/stages/', 'stage'),
      all('Signals', '/signals/', 'signal'),
      all('Scoring', '/scoring/', 'model', 'matrix'),
      all('Conditions', '/conditions/', 'condition'),
      all('Disqualifiers', '/disqualifiers/', 'disqualifier'),
      all('Reasons', '/reasons/', 'reason'),
      all('Criteria', '/criteria/', 'criterion'),
      all('Data', '/data/', 'field'),
      all('Teams and roles', '/governance/', 'team', 'role'),
    ],
  },
  {
    title: 'Working together',
    entries: [all('Service levels', '/slas/', 'service-level'), all('Hand-overs', '/handovers/', 'handover')],
  },
  {
    title: 'Proof',
    entries: [all('Sample leads', '/leads/', 'lead'), { title: 'Checks', href: '/checks/' }],
  },
  {
    title: 'Reference',
    entries: [
      { title: 'A–Z', href: '/index/' },
      { title: 'About', href: '/about/' },
    ],
  },
];
