/** What valid policies look like: written by `generate` from the schemas, never by hand. */
import type { Comparisons, Condition } from './condition.generated.ts';

/** A policy of any kind. */
export type PolicyData =
  | CompanyPolicy
  | DataDictionaryPolicy
  | ConditionsPolicy
  | SignalsPolicy
  | ScoringPolicy
  | LifecyclePolicy
  | SampleLeadsPolicy;
/** How the value follows from other fields: the `domain_of` an address, by `values` or `bands` of a `field`, by the `first_match` of several conditions, or from a `table`. For example `{ domain_of: contact.email }`. */
export type Derivation = DomainDerivation | TableDerivation | FirstMatchDerivation | ValueDerivation | BandDerivation;
/** A named list of values, used by `in: $<id>`. */
export type List = ChoiceList | NumberList | CountryList | TextList;
/** What the two teams settled on and when, or the question they have not settled: `not_agreed` with `owner` and `due`. */
export type AgreedView = OpenQuestion | SettledView;
/** Rules that add up to a score, or a combination of other models. */
export type Model = CombinedModel | RuleModel;
/** The `sum` of models, their `weights` in percent, or the `highest_of` them. For example `{ sum: [fit, engagement] }`. */
export type Combination = Sum | Weights | Highest;
/** At most this many points; more are cut off. A number, or a number by case. */
export type Cap = PointsByCase;
/** Points, or points by case: `first_match` with `otherwise`. */
export type PointsByCase = NumberByCase | number;
/** At least this many points. A number, or a number by case. */
export type Floor = PointsByCase;
/** One part of a score. It looks at a `signal`, at a `field`, at the `first_match` of several conditions, or at one condition (`when`). For example `{ id: pricing, signal: pricing-page-visit, points: 5, limit: 3 per 7d, in_last: 60d }` or `{ id: industry, field: company.industry, points: { software: 20 }, otherwise: 0 }`. */
export type Rule = CountRule | EventRule | BandRule | ValueRule | FirstMatchRule | ConditionRule;
/** How points fade with the age of the event: `linear` over a time, by a `half-life`, or in steps. For example `{ curve: half-life, every: 30d }`. */
export type Decay = LinearDecay | HalfLifeDecay | StepDecay;
/** A step of the lifecycle: computed from data (`enter`), or decided by a person (`decided_by`). */
export type Stage = DecidedStage | ComputedStage;
/** Criteria that have to be recorded with the decision: `all_of` them, `at_least` some `of` them, or a `first_match` of such lists. For example `{ at_least: 3, of: [budget, authority, need, timeline] }`. */
export type Evidence = EvidenceByCase | CriteriaMet;
/** `all_of` some criteria, or `at_least` a number `of` them. For example `{ all_of: [need, authority] }`. */
export type CriteriaMet = AllCriteria | SomeCriteria;
/** Why a lead is refused, and what follows: `then`, or `recycle` for a while. */
export type Reason = RecyclingReason | FinalReason;
/** A stage `entered`, a step `rejected`, or an `override`. For example `{ entered: sql, at: 2026-10-02T10:00:00Z, role: account-executive, evidence: [need, authority] }`. */
export type SampleRecord = EnteredRecord | RejectedRecord | OverrideRecord;

/** Who the agreement is between: the company, its teams and roles, and what holds for all policies. */
export interface CompanyPolicy extends Policy {
  /** This file is the company policy. */
  kind: 'company';
  /** Name of the company as it appears on the playbook. */
  name: string;
  /** Version of all policies together, quoted. It changes whenever the two teams agree to something new. */
  version: string;
  /** Day since which this version is in force. */
  valid_from?: string;
  /** Moment at which reviews, due dates and validity are checked. Leave it out to use the clock; the shipped example sets it so that it stays the same for ever. */
  as_of?: string;
  /** Currency of money fields that do not state their own, ISO 4217. */
  currency: string;
  /** Zone in which days begin and end, by its IANA name. */
  time_zone: string;
  /** Where the policies are kept; the playbook links every definition to the line to edit. */
  repository?: {
    /** Address of the repository in a browser. */
    url: string;
    /** Branch that holds what is in force; `main` unless given. */
    branch?: string;
  };
  /** The teams that own definitions and act on leads. */
  teams: Team[];
  /** The roles that decide and answer. Roles, never names of persons: people change, the agreement stays. */
  roles: Role[];
}
/** A team on one side of the agreement. */
export interface Team extends Definition {
  /** The side of the agreement that the team is on; leadership stands above both. */
  side: 'marketing' | 'sales' | 'operations' | 'leadership';
}
/** A definition with an id. */
export interface Definition extends About {
  /** The name by which everything else refers to this definition. Lower case, words joined by hyphens, beginning with a letter. It never changes; the title may. */
  id: string;
}
/** Title, owners, rationale and life of a definition, the same for all of them. */
export interface About {
  /** The name for people. Without one the id is shown in words. */
  title?: string;
  /** Who answers for this definition, on each side. Without it the owners of what encloses it answer. */
  owners?: Owners;
  /** The reason behind it, for whoever asks in half a year: what was seen, what was agreed, what was given up. */
  why?: string;
  /** Only what is `active` or `deprecated` is in force. `draft` and `proposed` are still discussed, `retired` is kept for the record. Without a word here it is active. */
  status?: 'draft' | 'proposed' | 'active' | 'deprecated' | 'retired';
  /** Version of this definition, quoted. */
  version?: string;
  /** First day on which it is in force. */
  valid_from?: string;
  /** Last day on which it is in force. */
  valid_until?: string;
  /** Day by which both teams look at it again; later, `check` reminds. */
  review_by?: string;
  /** Who it is meant for; shown on its page. */
  audience?: 'everyone' | 'managers' | 'leadership';
  /** Id of the definition that this one takes the place of. */
  supersedes?: string;
  /** Where the systems carry this definition out. */
  runs_in?: RunningIn[];
}
/** Who answers for this, on each side: a team or a role. Definitions inside inherit them. For example `{ marketing: head-of-marketing, sales: head-of-sales }`. */
export interface Owners {
  /** Team or role that answers for it in marketing. */
  marketing?: string;
  /** Team or role that answers for it in sales. */
  sales?: string;
  /** Team or role that carries it out in the systems. */
  operations?: string;
}
/** One place in a system that carries this definition out, and who last saw that it still does what is written here. */
export interface RunningIn {
  /** The system of record. */
  system: string;
  /** What it is in that system. */
  object: string;
  /** How to find it there. */
  id: string;
  /** Day on which somebody compared it with this definition. */
  verified_on?: string;
  /** Team or role that compared it. */
  verified_by?: string;
}
/** A role somebody holds in a team. */
export interface Role extends Definition {
  /** Team that the role belongs to. */
  team: string;
}
/** What every policy file may say about itself; its definitions inherit owners and rationale. */
export interface Policy {
  /** Heading of this policy for people. */
  title?: string;
  /** Who answers for this policy, on each side: a team or a role. Definitions without owners of their own inherit them. */
  owners: Owners;
  /** The reason behind this policy, in the words of the people who made it. */
  why?: string;
  /** Status of every definition in the file that does not state its own. Without a word here they are active. */
  status?: 'draft' | 'proposed' | 'active' | 'deprecated' | 'retired';
  /** Day by which both teams look at the whole policy again; later, `check` reminds. */
  review_by?: string;
}
/** Every field of a lead, declared once: its type, its allowed values and their other spellings, and the columns of the systems it comes from. Named lists and tables live here too. */
export interface DataDictionaryPolicy extends Policy {
  /** This file is the data dictionary. */
  kind: 'data-dictionary';
  /** The systems whose exports leads are read from. */
  sources?: Source[];
  /** The typed slots of a lead. Whatever is not listed here cannot be used to judge one. */
  fields: Field[];
  /** Named lists of values. Conditions use one by `in: $<id>`. */
  lists?: List[];
  /** Values looked up by one or more keys; derived fields use them. */
  tables?: Table[];
}
/** A system of record and how its exports are laid out. */
export interface Source extends Definition {
  /** Header of the column that holds the id of the lead. */
  lead_id: string;
  /** Zone of the times that the system writes without one. */
  time_zone: string;
}
/** A typed slot of a lead. It comes with the lead, or is derived from other fields. */
export interface Field extends About, Typed {
  /** What the field belongs to, a dot, and its name: `company.employees`. Lower case; words inside a part are joined by underscores. */
  id: string;
  /** Where the field stands in the exports of each source: one header, or several of which the first that is filled in is read. For example `{ hubspot: [property_jobtitle, jobtitle], salesforce: Title }`. */
  columns?: {
    /** Header of the column as it stands in the export, or several headers of which the first that is filled in is read. */
    [k: string]: string[] | string;
  };
  /** `true` if the value identifies or describes a person; it is then left out of pages and reports. */
  personal?: boolean;
  derived?: Derivation;
}
/** What follows the last @ of an e-mail address. */
export interface DomainDerivation {
  /** Field that holds the e-mail address. */
  domain_of: string;
}
/** The value is looked up in a table. */
export interface TableDerivation {
  /** Id of the table. */
  table: string;
  /** For each key of the table the field that fills it. For example `{ segment: company.segment }`. */
  keys: {
    /** Id of a field. */
    [k: string]: string;
  };
}
/** The first case whose condition is true gives the value. */
export interface FirstMatchDerivation {
  /**
   * Tried in order; the first true one counts.
   *
   * Items: A condition and the value it gives.
   */
  first_match: {
    /** When this case applies. */
    when: Condition;
    /** A single value of the field's type. Dates, instants and country codes are written as text. */
    value: string | number | boolean;
  }[];
  /** The value in all other known cases. Without it the field is then missing. */
  otherwise?: string | number | boolean;
}
/** Each value of another choice gives a value here. */
export interface ValueDerivation {
  /** Id of a field. */
  field: string;
  /** Value of that field, and the value it gives here. For example `{ outreach: outbound, bought-list: outbound }`. */
  values: {
    /** A single value of the field's type. Dates, instants and country codes are written as text. */
    [k: string]: string | number | boolean;
  };
  /** The value in all other known cases. Without it the field is then missing. */
  otherwise?: string | number | boolean;
}
/** Bands of another field's number give a value each. */
export interface BandDerivation {
  /** Id of a field. */
  field: string;
  /**
   * From lowest to highest. `from` is included, `below` is not; the first and the last may be open.
   *
   * Items: A range of numbers and the value it gives.
   */
  bands: {
    /** Lowest number of the band, included. */
    from?: number;
    /** Upper end of the band, not included. */
    below?: number;
    /** A single value of the field's type. Dates, instants and country codes are written as text. */
    value: string | number | boolean;
  }[];
}
/** The type of a field or of a property of a signal, with what belongs to it. */
export interface Typed {
  /** `text`, `choice` (a closed list), `number`, `money`, `yes-no`, `date`, `instant` (date and time), `country`, `email`, `domain`, `url`, or `list` (of choices or texts). */
  type:
    | 'text'
    | 'choice'
    | 'number'
    | 'money'
    | 'yes-no'
    | 'date'
    | 'instant'
    | 'country'
    | 'email'
    | 'domain'
    | 'url'
    | 'list';
  /** For a choice, or a list of choices: everything it can be. What is not listed is missing. */
  values?: ChoiceValue[];
  /** For a choice: `true` if the values are listed from lowest to highest, so that `from` and `below` make sense. */
  ordered?: true;
  /** For a list: what it holds. */
  of?: 'choice' | 'text';
  /** For a number: how many digits after the point it has, 0 unless given. A value with more is reported, never rounded. */
  decimals?: number;
  /** For a number: what is counted. */
  unit?: string;
  /** For money: its currency, the company's unless given. */
  currency?: string;
}
/** One allowed value, and the spellings the systems use for it. */
export interface ChoiceValue {
  /** How policies write the value. */
  id: string;
  /** The name for people. Without one the id is shown in words. */
  title?: string;
  /**
   * Other spellings found in the systems; case and accents do not matter. Quote words that look like numbers or like true and false.
   *
   * Items: A spelling found in a system.
   */
  also?: string[];
  /** What the value means, where the title does not say it. */
  why?: string;
}
/** Some of the values of a choice field. */
export interface ChoiceList extends Definition {
  /** Type of the values. */
  type: 'choice';
  /** Field whose values they are. */
  of: string;
  /**
   * Ids of values of that field.
   *
   * Items: The name by which everything else refers to this definition. Lower case, words joined by hyphens, beginning with a letter. It never changes; the title may.
   */
  values: string[];
}
/** Numbers. */
export interface NumberList extends Definition {
  /** Type of the values. */
  type: 'number';
  /**
   * The numbers.
   *
   * Items: One number of the list.
   */
  values: number[];
}
/** Countries by their codes. */
export interface CountryList extends Definition {
  /** Type of the values. */
  type: 'country';
  /**
   * Two-letter codes of ISO 3166-1, quoted.
   *
   * Items: Two-letter code of ISO 3166-1, quoted, because other tools read a bare NO as "no".
   */
  values: string[];
}
/** Texts, e-mail addresses or domains. */
export interface TextList extends Definition {
  /** Type of the values. */
  type: 'text' | 'domain' | 'email';
  /**
   * The values; case does not matter.
   *
   * Items: One value of the list.
   */
  values: string[];
}
/** Rows of keys and the value each gives. Derived fields look values up in it. */
export interface Table extends Definition {
  /**
   * Names of the columns a row is found by. `value` is taken: it is what the row gives.
   *
   * Items: A name inside this definition only. Lower case, words joined by underscores or hyphens, beginning with a letter.
   */
  keys: string[];
  /**
   * Each row gives every key and the `value`.
   *
   * Items: The keys and the value they give.
   */
  rows: {
    /** What the row gives. */
    value: string | number | boolean;
    /** A single value of the field's type. Dates, instants and country codes are written as text. */
    [k: string]: string | number | boolean;
  }[];
  /** The value when all keys are known and no row fits. */
  otherwise: string | number | boolean;
}
/** Conditions both teams use by name. A test that appears in more than one place is written once, here. */
export interface ConditionsPolicy extends Policy {
  /** This file defines named conditions. */
  kind: 'conditions';
  /** The named conditions. Others use one by `condition: <id>`. */
  conditions: NamedCondition[];
}
/** A condition with a name. */
export interface NamedCondition extends Definition {
  /** What has to hold. For example `{ field: contact.consent, is: given }`. */
  when: Condition;
}
/** What people do, what marketing and sales each read into it, what the two agreed on, and what happens next. */
export interface SignalsPolicy extends Policy {
  /** This file defines signals. */
  kind: 'signals';
  /** The types of events that say something about a lead. */
  signals: Signal[];
}
/** A type of event: something a person did, or something a system recorded. */
export interface Signal extends Definition {
  /** What an event of this signal carries, and what `where` and `distinct` may ask about. */
  properties?: Property[];
  /** What each system calls this event. Keys are sources of the data dictionary. For example `{ hubspot: form_submission }`. */
  columns?: {
    /** The event as the system names it in its exports. */
    [k: string]: string;
  };
  views?: Views;
  next?: NextStep;
}
/** One thing an event of the signal tells, with its type. */
export interface Property extends About, Typed {
  /** Name of the property within the signal. Events carry it as a key, so `signal`, `at` and `id` are taken; so is `day`, which `distinct` counts. */
  id: string;
}
/** What each side reads into the signal, and what the two agreed on. A signal that only serves the systems has none. */
export interface Views {
  /** How marketing sees a lead that did this. */
  marketing?: View;
  /** How sales sees a lead that did this. */
  sales?: View;
  agreed?: AgreedView;
}
/** The stage at which one side sees a lead with this signal, and how it reads the signal. */
export interface View {
  /** Stage at which a lead with this signal is seen. Leave it out if the signal alone opens no stage. */
  counts_as?: string;
  /** How the signal is read, in a few words. */
  reading: string;
}
/** What the two teams have not settled, who brings it to an end, and by when. */
export interface OpenQuestion {
  /** The question, as one sentence. */
  not_agreed: string;
  /** Team or role that has to bring the question to an end. */
  owner: string;
  /** Day by which it is settled. */
  due: string;
}
/** What the two teams settled on. */
export interface SettledView {
  /** Stage at which a lead with this signal is seen. Leave it out if the signal alone opens no stage. */
  counts_as?: string;
  /** How the signal is read, in a few words. */
  reading: string;
  /** Day on which both teams agreed to this reading. */
  agreed_on: string;
}
/** Who does what when the signal arrives, and how soon. */
export interface NextStep {
  /** Team or role that acts. */
  who: string;
  /** What they do, as a sentence without its subject. */
  does: string;
  /** Within this time of the event. */
  due_in?: string;
}
/** Scoring models: rules that add up to a score, and bands that turn it into a grade. Models can be combined, and two of them make a matrix. */
export interface ScoringPolicy extends Policy {
  /** This file defines scoring models and matrices. */
  kind: 'scoring';
  /** The scoring models. */
  models: Model[];
  /** Two grades read together. */
  matrices?: Matrix[];
}
/** One number out of the finished scores of other models. */
export interface CombinedModel extends ModelFrame {
  combines: Combination;
}
/** The scores of the models added up. */
export interface Sum {
  /**
   * The models added up.
   *
   * Items: Id of a model.
   */
  sum: string[];
}
/** Each score times its weight, added up and rounded once. */
export interface Weights {
  /** Model and its weight; together 100 %. For example `{ fit: 60%, engagement: 40% }`. */
  weights: {
    /** Whole percent; a negative weight counts against. */
    [k: string]: string;
  };
}
/** The highest of the scores. */
export interface Highest {
  /**
   * The models compared.
   *
   * Items: Id of a model.
   */
  highest_of: string[];
}
/** Whom it scores, its ends, and its grades. */
export interface ModelFrame extends Definition {
  /** What is scored. */
  applies_to?: 'person';
  cap?: Cap;
  floor?: Floor;
  /** From best to worst. Each begins at `from`; the last has none and takes the rest. */
  bands?: Grade[];
}
/** The first case whose condition is true gives the number; `otherwise` holds when none is. For example `{ first_match: [{ when: { field: company.country, in: $latin-america }, value: 80 }], otherwise: 100 }`. */
export interface NumberByCase {
  /**
   * Tried in order; the first true one counts.
   *
   * Items: A condition and the number that holds under it.
   */
  first_match: {
    /** When this case applies. */
    when: Condition;
    /** The number in this case. */
    value: number;
  }[];
  /** The number when no case applies. */
  otherwise: number;
}
/** A band of the score with a name. */
export interface Grade extends Definition {
  /** Lowest score of this grade, included. The last grade has none. */
  from?: number;
}
/** Rules that add up to a score. */
export interface RuleModel extends ModelFrame {
  /** Whom the model is for. For everybody else it is not applicable, and tests of it are false. */
  applies_when?: Condition;
  /** When there is no score to speak of. The first true one is shown instead of points. */
  statuses?: Status[];
  /** Events at or before the newest of these do not count any more. */
  forgets?: Forgetting[];
  /** What gives points. Rules add up. */
  rules?: Rule[];
  /** Rules with a cap, floor or decay of their own. */
  groups?: Group[];
}
/** A reason why there is no score. */
export interface Status extends About {
  /** Name of the status. The id `disqualified` makes tests of the score false, any other makes them unknown. `scored`, `not-applicable` and `undetermined` are what every score can be, so they are taken. */
  id: string;
  /** When this status is shown instead of points. For example `{ known: { below: 2, of: [company.industry, company.employees] } }`. */
  when: Condition;
  /** After this time it is worth looking again. */
  retry?: string;
}
/** Where the score begins anew. */
export interface Forgetting {
  /** A recorded stage (`reached`) or an event (`signal`). For example `{ reached: recycled }` or `{ signal: unsubscribed }`. */
  at: ForgettingAtSignal | ForgettingAtStage;
}
/** The newest event of the signal. */
export interface ForgettingAtSignal {
  /** Id of a signal. */
  signal: string;
}
/** The newest record of entering the stage. */
export interface ForgettingAtStage {
  /** Recorded stage, or one of a list of stages. */
  reached: string[] | string;
}
/** How many events of a signal count decides the points. Such points do not decay. */
export interface CountRule extends RuleFrame {
  /** Id of a signal. */
  signal: string;
  /** Only events whose properties pass count. Each key is a property of the signal, with comparisons below it. For example `{ topic: { is: forecasting } }` or `{ minutes: { from: 30 } }`. */
  where?: {
    [k: string]: Comparisons;
  };
  /** Count at most one event for each `day`, or for each value of a property of the signal: the newest. */
  distinct?: string;
  /** How often events count: `once` for ever, or the newest few in each fixed period. Periods are whole hours, days or weeks and begin on a Monday, so what counts never depends on the day of judging. */
  limit?: string;
  /** Only events of this much time before the moment of judging count. */
  in_last?: string;
  /** From lowest to highest number of events, each with its points. */
  bands: Band[];
}
/** A range of numbers and what it is worth. */
export interface Band {
  /** Lowest number of the band, included. */
  from?: number;
  /** Upper end of the band, not included. */
  below?: number;
  /** A number of points with at most two decimals, up to a million either way. */
  points: number;
}
/** Its name, its reason and its ends. */
export interface RuleFrame extends Definition {
  cap?: Cap;
  floor?: Floor;
}
/** Each event of a signal that counts is worth points. */
export interface EventRule extends RuleFrame {
  /** Id of a signal. */
  signal: string;
  /** Only events whose properties pass count. Each key is a property of the signal, with comparisons below it. For example `{ topic: { is: forecasting } }` or `{ minutes: { from: 30 } }`. */
  where?: {
    [k: string]: Comparisons;
  };
  /** Count at most one event for each `day`, or for each value of a property of the signal: the newest. */
  distinct?: string;
  /** How often events count: `once` for ever, or the newest few in each fixed period. Periods are whole hours, days or weeks and begin on a Monday, so what counts never depends on the day of judging. */
  limit?: string;
  /** Only events of this much time before the moment of judging count. */
  in_last?: string;
  decay?: Decay;
  /** Points for each event that counts: a number, or a number by case. */
  points: PointsByCase;
}
/** Points fade evenly to nothing. */
export interface LinearDecay {
  /** Fades evenly. */
  curve: 'linear';
  /** After this time nothing is left. */
  over: string;
}
/** Points halve again and again. */
export interface HalfLifeDecay {
  /** Halves again and again. */
  curve: 'half-life';
  /** After this time half is left, after twice this time a quarter. */
  every: string;
}
/** Points keep a share that depends on the age. */
export interface StepDecay {
  /** Fades in steps. */
  curve: 'step';
  /** From youngest to oldest, beginning at `0d`. */
  steps: DecayStep[];
}
/** From this age on this share is kept. */
export interface DecayStep {
  /** Age of the event in whole days. */
  from: string;
  /** Share of the points that is left. */
  keeps: string;
}
/** Bands of a field's number are worth points. */
export interface BandRule extends RuleFrame {
  /** Id of the field looked at. */
  field: string;
  /** From lowest to highest. `from` is included, `below` is not; the first and the last may be open. */
  bands: Band[];
  /** What a missing value is worth, as a decision of the company. Without it the score has bounds while the value is missing. */
  unknown?: number;
}
/** Each value of a field is worth its points. */
export interface ValueRule extends RuleFrame {
  /** Id of the field looked at. */
  field: string;
  /** Value of the field, and what it is worth. For example `{ software: 20, financial-services: 15 }`. */
  points: {
    /** A number of points with at most two decimals, up to a million either way. */
    [k: string]: number;
  };
  /** Points for every other known value. */
  otherwise: number;
  /** What a missing value is worth, as a decision of the company. Without it the score has bounds while the value is missing. */
  unknown?: number;
}
/** The first case whose condition is true gives the points. */
export interface FirstMatchRule extends RuleFrame {
  /**
   * Tried in order; the first true one counts.
   *
   * Items: A condition and what it is worth.
   */
  first_match: {
    /** When this case applies. */
    when: Condition;
    /** A number of points with at most two decimals, up to a million either way. */
    points: number;
  }[];
  /** Points when no case applies. */
  otherwise: number;
}
/** Points while a condition holds. */
export interface ConditionRule extends RuleFrame {
  /** While this holds, the rule gives its points. For example `{ field: contact.email_domain, in: $free-email-domains }`. */
  when: Condition;
  points: PointsByCase;
}
/** Rules with a cap, floor or decay of their own. */
export interface Group extends Definition {
  cap?: Cap;
  floor?: Floor;
  /** How points of all events in the group fade. A group or its rules decay, not both. */
  decay?: Decay;
  /** The rules of the group. */
  rules: Rule[];
}
/** The grades of two models read together: every pair of grades gives a cell. */
export interface Matrix extends Definition {
  /** Model whose grades are the rows. */
  rows: string;
  /** Model whose grades are the columns. */
  columns: string;
  /** What the cells can be, best first, with their names for people. */
  values?: Cell[];
  /** For each grade of the rows, and in it for each grade of the columns, the cell. None may be missing. For example `{ a: { high: hot, low: warm }, b: { high: warm, low: cold } }`. */
  cells: {
    /** Grade of the columns and its cell. */
    [k: string]: {
      /** Name of the cell. */
      [k: string]: string;
    };
  };
}
/** A value that cells of the matrix can have. */
export interface Cell extends Definition {}
/** The stages of a lead: how each is entered, who owns it, what ends it, what disqualifies, and for which reasons sales may say no. */
export interface LifecyclePolicy extends Policy {
  /** This file is the lifecycle. */
  kind: 'lifecycle';
  /** What goes through the stages. */
  applies_to?: 'person';
  history?: History;
  /** How a lead may move: `forward` any number of stages, `one-at-a-time`, or `free`. */
  moves?: 'forward' | 'one-at-a-time' | 'free';
  /** What human decisions are made by, declared once. */
  criteria?: Criterion[];
  /** The path of a lead, in order. */
  stages: Stage[];
  /** The two places beside the path: `recycled` for leads that rest, `disqualified` for leads that are none. */
  sides: Side[];
  /** What takes a lead off the path whatever its score. */
  disqualifiers?: Disqualifier[];
  /** The closed list of reasons to reject, recycle or disqualify a lead, and what follows from each. */
  reasons?: Reason[];
  overrides?: Overrides;
}
/** Events of a signal that are records of stages entered, where the system keeps them so. */
export interface History {
  /** Signal that records a change of stage. */
  signal: string;
  /** Property of the signal that holds the id of the stage entered. */
  to: string;
}
/** Something a person finds out and records, or a condition that is computed (`when`). */
export interface Criterion extends Definition {
  /** Role that finds it out and records it. */
  decided_by?: string;
  /** How it is computed; then nobody has to record it. For example `{ field: lead.next_step, in_next: 60d }`. */
  when?: Condition;
}
/** A stage entered when a person in a role says so, with evidence. No score can. */
export interface DecidedStage extends StageFrame {
  /** Role that decides, or a list of roles any of which may. */
  decided_by: string[] | string;
  evidence?: Evidence;
  /**
   * Reasons for which the lead may be refused at this step.
   *
   * Items: Id of a reason.
   */
  rejects_with?: string[];
}
/** The first case whose condition is true says which evidence is asked for. */
export interface EvidenceByCase {
  /**
   * Tried in order; the first true one counts.
   *
   * Items: A condition and the evidence it asks for.
   */
  first_match: {
    /** When this case applies. */
    when: Condition;
    value: CriteriaMet;
  }[];
  /** The evidence when no case applies. */
  otherwise: CriteriaMet;
}
/** Every one of the criteria. */
export interface AllCriteria {
  /**
   * Criteria that all have to be met.
   *
   * Items: Id of a criterion.
   */
  all_of: string[];
}
/** A number out of several criteria. */
export interface SomeCriteria {
  /** How many of the criteria have to be met. */
  at_least: number;
  /**
   * The criteria it is counted from.
   *
   * Items: Id of a criterion.
   */
  of: string[];
}
/** Its name, its owner, the fields it needs, and how it ends. */
export interface StageFrame extends Definition {
  /** Team or role that owns leads in this stage. */
  owner: string;
  /**
   * Fields that have to be known from this stage on.
   *
   * Items: Id of a field.
   */
  needs?: string[];
  /** Where a lead goes that stays too long. For example `{ after: 30d, to: recycled }`. */
  times_out?: {
    /** Time since the recorded entry. */
    after: string;
    /** Stage or side it goes to. */
    to: string;
  };
  /** How a lead leaves the stage, in words. */
  exits?: string;
}
/** A stage entered when its gate is true. Nobody can talk a lead into it. */
export interface ComputedStage extends StageFrame {
  /** The gate: what has to be true to enter the stage. For example `{ score: person, from: 100 }`. */
  enter: Condition;
  fast_track?: FastTrack;
}
/** Stands in for the gate of this stage and waives earlier ones, never the fields it needs. */
export interface FastTrack extends Definition {
  /** What opens the fast track. For example `{ signal: demo-request, in_last: 30d }`. */
  when: Condition;
}
/** A place beside the path. */
export interface Side extends About {
  /** The same two words in every agreement. */
  id: 'recycled' | 'disqualified';
  /** Team or role that owns leads there. */
  owner: string;
}
/** A condition that takes a lead off the path. */
export interface Disqualifier extends Definition {
  /** What disqualifies. For example `{ field: contact.email_domain, in: $competitors }`. */
  when: Condition;
  /** Reason that is recorded. */
  reason: string;
  /** Conditions any of which lifts the disqualifier. */
  except_when?: Condition[];
  /** `blocks`: while it is not known whether the disqualifier applies, the lead stays in the first stage, even against an override. */
  unknown?: 'blocks';
}
/** The lead rests and may come back. */
export interface RecyclingReason extends ReasonFrame {
  recycle: Recycling;
}
/** The lead rests until a time has passed, or sooner if it does something. For example `{ not_before: 90d, sooner_if: { signal: demo-request } }`. */
export interface Recycling {
  /** Time that it rests at least. */
  not_before: string;
  /** What brings it back earlier. For example `{ signal: demo-request }`. */
  sooner_if?: {
    /** Signal, or one of several. */
    signal: string[] | string;
  };
}
/** Whom it counts against, and who may use it when. */
export interface ReasonFrame extends Definition {
  /** Whose miss it is. */
  counts_against: 'marketing' | 'sales' | 'data' | 'nobody';
  /**
   * Teams and roles that may use the reason; everybody unless given.
   *
   * Items: Id of a team or a role of the company policy.
   */
  may?: string[];
  /** Whether a comment in words has to go with it. */
  comment?: 'required' | 'optional';
  /** What has to have been tried before the reason may be used. For example `{ attempts: 6, within: 14d }`. */
  only_after?: {
    /** Number of attempts to reach the person. */
    attempts: number;
    /** Time over which the attempts are spread. */
    within: string;
  };
}
/** The lead is disqualified, or goes back until its data is complete. */
export interface FinalReason extends ReasonFrame {
  /** `disqualify` takes the lead off the path, `return_for_data` sends it back one stage until its data is complete. */
  then: 'disqualify' | 'return_for_data';
}
/** Who may set the stage of a lead by hand, and what they have to state. Without it nobody may. */
export interface Overrides {
  /**
   * Roles that may override.
   *
   * Items: Id of a role of the company policy.
   */
  may: string[];
  /**
   * What an override has to say to count.
   *
   * Items: Why it was set, or until when it holds.
   */
  must_state: ('reason' | 'valid_until')[];
}
/** Made-up leads and what both teams expect of each. They are the tests of the agreement: `check` judges them every time. */
export interface SampleLeadsPolicy extends Policy {
  /** This file holds sample leads. */
  kind: 'sample-leads';
  /** Moment at which the leads are judged, so that they come out the same for ever. */
  as_of: string;
  /** The sample leads. No real person: only reserved example domains. */
  leads: Lead[];
}
/** A made-up lead: what is known, what happened, what was recorded, and how it should come out. */
export interface Lead extends Definition {
  /** What is known of the lead; fields left out are missing. For example `{ company.industry: software, company.employees: 220, contact.email: kim@fernhill.example }`. */
  fields: {
    /** A value of the field's type, or a list of values where the field holds a list. */
    [k: string]: string | number | boolean | (string | number)[];
  };
  /** What happened, in any order. Without it nothing happened; the word `unknown` says that the lead came without a source of events. */
  events?: 'unknown' | SampleEvent[];
  /** What people and systems recorded: stages entered, rejections, overrides. Without it nothing was recorded; the word `unknown` says that the lead came without records. */
  records?: 'unknown' | SampleRecord[];
  expect: Expectation;
}
/** One thing that happened. Further keys are properties of the signal. For example `{ signal: ebook-download, at: 2026-09-20T10:12:00Z, topic: forecasting }`. */
export interface SampleEvent {
  /** What happened. */
  signal: string;
  /** When it happened. */
  at: string;
  /** Id of the event; the same id twice is one event. */
  id?: string;
  /** A value of the field's type, or a list of values where the field holds a list. */
  [k: string]: string | number | boolean | (string | number)[] | undefined;
}
/** The records say that a stage was entered, by decision if a role is given. */
export interface EnteredRecord {
  /** Stage or side that was entered. */
  entered: string;
  /** When it happened. */
  at: string;
  /** Role that decided. */
  role?: string;
  /**
   * Criteria that were recorded with the decision.
   *
   * Items: Id of a criterion.
   */
  evidence?: string[];
  /** Id of a reason of the lifecycle. */
  reason?: string;
  /** Who recorded it, as a made-up name or initials. */
  by?: string;
}
/** Somebody declined to move the lead into the stage. */
export interface RejectedRecord {
  /** Stage that the lead was not let into. */
  rejected: string;
  /** When it happened. */
  at: string;
  /** Role that decided. */
  role?: string;
  /** Id of a reason of the lifecycle. */
  reason: string;
  /** Who recorded it, as a made-up name or initials. */
  by?: string;
}
/** Somebody set the stage by hand. Whether it counts is settled by `overrides` of the lifecycle. */
export interface OverrideRecord {
  /** Stage that was set. */
  override: string;
  /** When it happened. */
  at: string;
  /** Role that decided. */
  role: string;
  /** Why, in words. */
  reason?: string;
  /** Last day on which it holds. */
  valid_until?: string;
  /** Who recorded it, as a made-up name or initials. */
  by?: string;
}
/** What both teams expect of the lead. Only what is written here is compared; `stage` always is. For example `{ stage: mql, cells: { priority: warm }, because: [raised-a-hand] }`. */
export interface Expectation {
  /** Where the lead stands under the agreement, or `none`. */
  stage: string;
  /** Stage by the gates alone, or `none`. */
  qualifies_for?: string;
  /** Stage that the records hold, or `none`. */
  recorded?: string;
  /** Reason for which it was disqualified, recycled, sent back or blocked. */
  reason?: string;
  /**
   * Ids that have to appear among the reasons: disqualifiers, fast tracks, stages, conditions, rules.
   *
   * Items: Id of a definition.
   */
  because?: string[];
  /** For each model its points, or the least and the most where something is unknown. For example `{ fit: 45, engagement: [20, 30] }`. */
  scores?: {
    /** Points, or the least and the most of them. */
    [k: string]: [number, number] | number;
  };
  /** For each model its grade, or `unknown`. For example `{ fit: a }`. */
  grades?: {
    /** Id of a grade of the model, or `unknown`. */
    [k: string]: string;
  };
  /** For each matrix its cell, or `unknown`. For example `{ priority: hot }`. */
  cells?: {
    /** Cell of the matrix, or `unknown`. */
    [k: string]: string;
  };
  /** Furthest stage at which each side sees the lead by its signals, or `none`. For example `{ marketing: sql, sales: mql }`. */
  views?: {
    /** Where marketing sees the lead. */
    marketing?: string;
    /** Where sales sees the lead. */
    sales?: string;
    /** Where both agreed to see the lead. */
    agreed?: string;
  };
}
