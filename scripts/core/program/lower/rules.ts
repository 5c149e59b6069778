/** What can be wrong with definitions that fit their schema and refer to things that exist. */
import type { CheckRule } from '../../diagnostics/rule.ts';
import { LIFECYCLE_RULES } from './lifecycle-rules.ts';

const proved = { severity: 'error', certainty: 'proved' } as const;

export const NOT_IN_FORCE: CheckRule = {
  ...proved,
  id: 'ref/not-in-force',
  title: 'Something in force relies on something that is not',
  why: 'Leads are judged by what is in force only, so this part would silently be missing from every verdict.',
  remedy: 'Bring the other definition into force, or take it out of this one until it is.',
};

export const CYCLE: CheckRule = {
  ...proved,
  id: 'ref/cycle',
  title: 'Definitions that wait for one another',
  why: 'None of them can be worked out before the others, so no lead could ever be judged.',
  remedy: 'Break the circle: let one of them ask the records or a source field instead.',
};

export const TIME_ZONE: CheckRule = {
  ...proved,
  id: 'config/time-zone',
  title: 'A time zone that does not exist',
  why: 'Days begin and end by the time zone; without a valid one no date can be compared.',
  remedy: 'Use a name from the IANA list, such as Europe/Berlin or America/New_York.',
};

export const WRONG_TYPE: CheckRule = {
  ...proved,
  id: 'score/wrong-type',
  title: 'A rule that does not suit the type of its field',
  why: 'Points by value need values to choose from and bands need numbers or ages; anything else would match no lead.',
  remedy:
    'Use `points` for choices, countries, yes-no and text, `bands` for numbers, money and times, `first_match` for anything else.',
};

export const LIMIT: CheckRule = {
  ...proved,
  id: 'score/limit',
  title: 'A limit that cannot be counted',
  why: 'A limit that two readers read differently counts differently in every system.',
  remedy: 'Write `once`, `once per 30d` or `3 per 7d`.',
};

export const DECAY_TWICE: CheckRule = {
  ...proved,
  id: 'score/decays-twice',
  title: 'Decay on a rule and on its group',
  why: 'Points would fade twice, and nobody reading one of the two places would know.',
  remedy: 'Keep the decay in one of the two places.',
};

export const DECAY_OF_COUNT: CheckRule = {
  ...proved,
  id: 'score/decay-of-count',
  title: 'Decay of points that depend on a count',
  why: 'Points for a number of events belong to no single event, so they have no age to fade with.',
  remedy: 'Give the points a window with `in_last`, or give points for each event.',
};

export const DECAY: CheckRule = {
  ...proved,
  id: 'score/decay',
  title: 'A decay that cannot be worked out',
  why: 'Ages are counted in whole days, so that every system fades points alike.',
  remedy: 'Use whole days, and steps that begin at 0d and ascend.',
};

export const WAITS_TOO_LONG: CheckRule = {
  ...proved,
  id: 'score/waits-too-long',
  title: 'A wait that outlasts what it waits for',
  why: 'The event is out of its window, or has lost all its points, before it begins to count, so it never does.',
  remedy: 'Wait less, or let the window or the decay last longer.',
};

export const WAITS_SINCE: CheckRule = {
  ...proved,
  id: 'score/waits-since',
  title: 'A wait of events since the current stage',
  why: 'An event before the stage that counts after it is "since" to one reader and not to another.',
  remedy: 'Drop one of the two, or write `except_when` with the stage and `meanwhile: true`.',
};

export const MEANWHILE: CheckRule = {
  ...proved,
  id: 'score/meanwhile-without-wait',
  title: 'Something that may happen meanwhile, without a wait',
  why: 'The event counts at once, so there is no time in which anything could keep it from counting.',
  remedy: 'Say how long the event `waits`, or write `before` with a time.',
};

export const EXEMPTS_ITSELF: CheckRule = {
  ...proved,
  id: 'score/exempts-itself',
  title: 'A signal that keeps itself from counting',
  why: 'Every event happens at its own time, so each would exempt itself and none would ever count.',
  remedy: 'Use `limit` to count events less often, or name another signal.',
};

export const INACTIVITY: CheckRule = {
  ...proved,
  id: 'score/inactivity',
  title: 'Inactivity since something that is no time',
  why: 'A lead of which nothing was ever seen would never lose points, or nobody could say how many.',
  remedy: 'Name a date or an instant, such as the day the lead was created.',
};

export const CAP_BELOW_FLOOR: CheckRule = {
  ...proved,
  id: 'score/cap-below-floor',
  title: 'A cap below the floor',
  why: 'The score would be the cap for every lead, whatever it did.',
  remedy: 'Raise the cap or lower the floor.',
};

export const TOO_LARGE: CheckRule = {
  ...proved,
  id: 'score/too-large',
  title: 'Points that could add up beyond what stays exact',
  why: 'Beyond nine hundred billion points sums are no longer exact in every system.',
  remedy: 'Use smaller points, or put a `limit` or a `cap` on the rule.',
};

export const DERIVED_TYPE: CheckRule = {
  ...proved,
  id: 'data/derived-type',
  title: 'A derived field that does not suit what it is derived from',
  why: 'The derivation could never give a value of the field.',
  remedy: 'Change the type of the field, or derive it from another one.',
};

export const TABLE_KEYS: CheckRule = {
  ...proved,
  id: 'data/table-keys',
  title: 'A table and its keys do not fit together',
  why: 'A row is found by all keys of the table; a missing or unknown one would never be found.',
  remedy: 'Give a field for each key of the table, and a value for each key in every row.',
};

export const TOO_MUCH_EVIDENCE: CheckRule = {
  ...proved,
  id: 'stage/too-much-evidence',
  title: 'More criteria asked for than there are',
  why: 'No decision could ever carry enough evidence, so nobody would enter the stage.',
  remedy: 'Lower the number, or add criteria to the list.',
};

export const HISTORY: CheckRule = {
  ...proved,
  id: 'stage/history',
  title: 'A history of stages that no event can carry',
  why: 'Stages are read from a property of the event; without it none would ever be recorded.',
  remedy: 'Name a property of the signal that holds the stage: a text, or a choice.',
};

export const NO_LEADS: CheckRule = {
  ...proved,
  id: 'data/source-without-leads',
  title: 'A source none of whose exports gives leads',
  why: 'Fields, events and stages belong to a lead; without an export of leads there is nobody they could be about.',
  remedy: 'Add the export each of whose rows is a lead, with `gives: leads`.',
};

export const DERIVED_COLUMN: CheckRule = {
  ...proved,
  id: 'data/derived-column',
  title: 'A column mapped onto a derived field',
  why: 'A derived field follows from others; a second origin for it would sooner or later disagree.',
  remedy: 'Map the columns of the fields it is derived from.',
};

export const JOIN: CheckRule = {
  ...proved,
  id: 'data/join-without-lead',
  title: 'An export joined to one that leads to no lead',
  why: 'A row belongs to somebody only if its joins end at an export of leads or of links.',
  remedy: 'Join it to an export that gives leads, links, or fields of leads.',
};

export const NEVER_REACHED: CheckRule = {
  ...proved,
  id: 'data/never-reached',
  title: 'A part of a mapping that no row can reach',
  why: 'The first entry that applies counts, so one that an earlier entry always takes precedence over says nothing.',
  remedy: 'Put the entry before the other one, or remove one of the two.',
};

export const ACCOUNT_KEY: CheckRule = {
  ...proved,
  id: 'data/account-key',
  title: 'A field that cannot tell accounts apart',
  why: 'Leads are put together by this value before anything else is worked out of them, so it has to be there at once.',
  remedy: 'Name a text, a domain or another plain value that comes with the lead, or the domain of an address.',
};

export const ROLLED_UP_TWICE: CheckRule = {
  ...proved,
  id: 'data/rolled-up-twice',
  title: 'A roll-up of something that is itself rolled up',
  why: 'What people take over from their account would change what the account comes to, and nobody could say which came first.',
  remedy: 'Roll up what is known of each person alone.',
};

/** For the catalogue of rules. */
export const LOWER_RULES: readonly CheckRule[] = [
  NOT_IN_FORCE,
  CYCLE,
  TIME_ZONE,
  WRONG_TYPE,
  LIMIT,
  DECAY_TWICE,
  DECAY_OF_COUNT,
  DECAY,
  WAITS_TOO_LONG,
  WAITS_SINCE,
  MEANWHILE,
  EXEMPTS_ITSELF,
  INACTIVITY,
  CAP_BELOW_FLOOR,
  TOO_LARGE,
  DERIVED_TYPE,
  TABLE_KEYS,
  TOO_MUCH_EVIDENCE,
  HISTORY,
  ...LIFECYCLE_RULES,
  NO_LEADS,
  DERIVED_COLUMN,
  JOIN,
  NEVER_REACHED,
  ACCOUNT_KEY,
  ROLLED_UP_TWICE,
];
