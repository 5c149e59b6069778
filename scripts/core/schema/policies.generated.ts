/** What valid policies look like: written by `generate` from the schemas, never by hand. */
import type { Comparisons, Condition } from './condition.generated.ts';

/** A policy of any kind. */
export type PolicyData =
  | CompanyPolicy
  | GovernancePolicy
  | GuardRailsPolicy
  | IcpPolicy
  | LifecyclePolicy
  | SignalsPolicy
  | ScoringPolicy
  | ConditionsPolicy
  | RoutingPolicy
  | HandoversPolicy
  | ServiceLevelsPolicy
  | CalendarsPolicy
  | JourneyPolicy
  | AssetsPolicy
  | ProgrammesPolicy
  | KpisPolicy
  | MeasuringPolicy
  | AttributionPolicy
  | DataDictionaryPolicy
  | DataStandardsPolicy
  | SourcePolicy
  | DisputesPolicy
  | SignaturesPolicy
  | GlossaryPolicy
  | SampleLeadsPolicy;
/** Something that holds whatever else is changed. */
export type GuardRail = NeverRail | AlwaysRail | PromiseRail | OwnershipRail;
/** A step of the lifecycle: computed from data (`enter`), or decided by a person (`decided_by`). */
export type Stage = DecidedStage | ComputedStage;
/** Criteria that have to be recorded with the decision: `all_of` them, `at_least` some `of` them, or a `first_match` of such lists. For example `{ at_least: 3, of: [budget, authority, need, timeline] }`. */
export type Evidence = EvidenceByCase | CriteriaMet;
/** `all_of` some criteria, or `at_least` a number `of` them. For example `{ all_of: [need, authority] }`. */
export type CriteriaMet = AllCriteria | SomeCriteria;
/** Why a lead is refused, and what follows: `then`, or `recycle` for a while. */
export type Reason = RecyclingReason | FinalReason;
/** What the two teams settled on and when, or the dispute in which they settle it: `not_agreed`. */
export type AgreedView = OpenQuestion | SettledView;
/** Rules that add up to a score, or a combination of other models. */
export type Model = CombinedModel | RuleModel;
/** The `sum` of models, their `weights` in percent, the `highest_of` them, or one that `rolls_up` over the account. For example `{ sum: [fit, engagement] }`. */
export type Combination = Sum | Weights | Highest | RolledUp;
/** At most this many points; more are cut off. A number, or a number by case. */
export type Cap = PointsByCase;
/** Points, or points by case: `first_match` with `otherwise`. */
export type PointsByCase = NumberByCase | number;
/** At least this many points. A number, or a number by case. */
export type Floor = PointsByCase;
/** One part of a score. It looks at a `signal`, at a `field`, at the `first_match` of several conditions, or at one condition (`when`). For example `{ id: pricing, signal: pricing-page-visit, points: 5, limit: 3 per 7d, in_last: 60d }` or `{ id: industry, field: company.industry, points: { software: 20 }, otherwise: 0 }`. */
export type Rule = CountRule | EventRule | BandRule | ValueRule | ChangeRule | FirstMatchRule | ConditionRule;
/** A recorded stage (`reached`) or another event (`signal`), `meanwhile: true` while the event waits, or this long `before` it. */
export type Exemption = ExemptionBySignal | ExemptionByStage;
/** How points fade with the age of the event: `linear` over a time, by a `half-life`, in steps, or by `expiry`. For example `{ curve: half-life, every: 30d }`. */
export type Decay = LinearDecay | HalfLifeDecay | StepDecay | ExpiryDecay;
/** A team or role, or the one a field names. For example `{ party: sales }`. */
export type Recipient = NamedRecipient | PartyRecipient;
/** Something one side owes the other, and what happens when it does not come. */
export type ServiceLevel =
  ClockLevel | AttemptsLevel | VolumeLevel | AcceptanceLevel | FilledLevel | FeedbackLevel | NoticeLevel;
/** A time, or a time by case: `first_match` with `otherwise`. */
export type TimeByCase = TimesByCase | string;
/** A calendar, or a calendar by case: `first_match` with `otherwise`. */
export type CalendarByCase = CalendarsByCase | string;
/** How the figure is worked out: a `conversion`, a `ratio`, `derived` from other figures, a `percentile`, a `sum`, or a `cumulative` sum. */
export type Formula =
  ConversionFormula | RatioFormula | DerivedFormula | PercentileFormula | SumFormula | CumulativeFormula;
/** A way to give credit, by its weights. */
export type AttributionModel = SingleTouchModel | PositionsModel | DecayingModel | LearningModel | EqualModel;
/** How the value follows from other fields: the `domain_of` an address, by `values` or `bands` of a `field`, by the `first_match` of several conditions, or from a `table`. For example `{ domain_of: contact.email }`. */
export type Derivation = DomainDerivation | TableDerivation | FirstMatchDerivation | ValueDerivation | BandDerivation;
/** A named list of values, used by `in: $<id>`. */
export type List = ChoiceList | NumberList | CountryList | TextList;
/** One table of the system: what it gives, and what its columns mean here. */
export type SourceExport =
  | LeadsExport
  | FieldsExport
  | LinksExport
  | EventsExport
  | RecordsExport
  | AccountsExport
  | ActivitiesExport
  | OpportunitiesExport;
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
  /** Group or account that reviews changes where the policies are kept. A group, so that it outlives people. `codeowners` writes it beside the files it answers for. */
  handle?: string;
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
  /** Id of the definition of the same kind that this one takes the place of. */
  supersedes?: string;
  /** Name of the question that this definition answers. Two definitions of one kind that answer the same question while both are in force have to say the same. */
  answers?: string;
  /** When this definition may change. For example `{ in: fiscal-year-end, except: [mistakes in the sum] }`. */
  changes_only?: {
    /** Change window in which it may change. */
    in: string;
    /**
     * Changes that need not wait for it.
     *
     * Items: Words for people; not empty.
     */
    except?: string[];
  };
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
  /** Group or account that reviews changes where the policies are kept. A group, so that it outlives people. `codeowners` writes it beside the files it answers for. */
  handle?: string;
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
/** Who stands behind the agreement, how the two teams work together, and how it changes. */
export interface GovernancePolicy extends Policy {
  /** This file is of the kind `governance`. */
  kind: 'governance';
  /** Who stands behind the agreement, and what was committed to it. */
  sponsor: {
    /** Role of the sponsor. */
    role: string;
    /** Day since when. */
    since?: string;
    /**
     * Time, people and money committed to the agreement.
     *
     * Items: What was committed.
     */
    commits: {
      /** The resource. */
      what: string;
      /** Money, in the currency of the company. */
      amount?: number;
      /** Day until which it is committed. */
      until?: string;
    }[];
  };
  /** What is required of both teams, not suggested to them. */
  mandate: Principle[];
  /**
   * Who holds the roles today. Definitions name roles only, so that this list is all that changes with people.
   *
   * Items: Who holds a role.
   */
  role_holders?: {
    /** Id of a role. */
    role: string;
    /** Name of the person, or `vacant`. */
    held_by: string;
    /** Day since when. */
    since: string;
    /** Role that stands in. */
    deputy?: string;
  }[];
  /** Regular joint meetings. */
  meetings: Meeting[];
  /** Groups of both teams with a task and an end. */
  groups?: JointGroup[];
  /** What each side learns from the other. */
  trainings?: Training[];
  /** Successes of one side that the other side has named. */
  wins?: Win[];
  /** What both teams look at. */
  dashboards?: Dashboard[];
  /** When some definitions may change at all. */
  change_windows?: ChangeWindow[];
}
/** One thing that is required. */
export interface Principle extends Definition {
  /** The sentence both leaders signed. */
  says: string;
}
/** A regular joint meeting. */
export interface Meeting extends Definition {
  /** What is different after it. */
  purpose?: string;
  /** Who prepares and leads it. */
  owner: string;
  /**
   * Teams and roles that take part.
   *
   * Items: Id of a team or a role of the company policy.
   */
  who: string[];
  /** How often, on which day, from when on. For example `{ every: quarter, day: first tuesday, first: 2026-10-06, at: "09:00", minutes: 90 }`. */
  cadence: {
    /** How often. */
    every: 'week' | 'two-weeks' | 'month' | 'quarter';
    /** Day of the week; for months and quarters with `first`, `second`, `third`, `fourth` or `last` before it. */
    day: string;
    /** Day of the first meeting; the others follow from it. */
    first: string;
    /** Time of day in the company's zone, quoted. */
    at: string;
    /** How long it takes. */
    minutes: number;
  };
  /**
   * In order, with minutes.
   *
   * Items: One point of the agenda.
   */
  agenda: {
    /** What is talked about. */
    title: string;
    /** How long. */
    minutes: number;
    /** Who leads it. */
    led_by?: string;
    /** Definitions to have at hand, as kind and id. For example `[{ service_level: demo-response }]`. */
    about?: Subject[];
  }[];
  /**
   * Numbers on the table.
   *
   * Items: Id of a metric.
   */
  looks_at?: string[];
}
/** A definition by its kind and id. For example `{ signal: website-visit }`. */
export interface Subject {
  /** Id of a signal. */
  signal?: string;
  /** Id of a condition. */
  condition?: string;
  /** Id of a stage. */
  stage?: string;
  /** Id of a scoring model. */
  model?: string;
  /** Id of a rule, with its model: `fit/size`. */
  rule?: string;
  /** Id of a field. */
  field?: string;
  /** Id of a reason. */
  reason?: string;
  /** Id of a disqualifier. */
  disqualifier?: string;
  /** Id of a service level. */
  service_level?: string;
  /** Id of a hand-over. */
  handover?: string;
  /** Id of a metric. */
  metric?: string;
  /** Id of a quantity that metrics are made of. */
  quantity?: string;
  /** Id of a goal. */
  goal?: string;
  /** Id of a segment. */
  segment?: string;
  /** Id of a persona. */
  persona?: string;
  /** Id of a programme. */
  programme?: string;
  /** Id of an asset. */
  asset?: string;
  /** Id of an attribution model. */
  attribution_model?: string;
  /** Id of a dispute. */
  dispute?: string;
  /** Id of a term of the glossary. */
  term?: string;
}
/** A cross-functional group. */
export interface JointGroup extends Definition {
  /** What it is for. */
  task: string;
  /**
   * Teams and roles in it.
   *
   * Items: Id of a team or a role of the company policy.
   */
  members: string[];
  /** Who leads it. */
  owner: string;
  /** Day on which it is dissolved. */
  until: string;
}
/** Something one side learns from the other. */
export interface Training extends Definition {
  /**
   * Who is trained.
   *
   * Items: Id of a team or a role of the company policy.
   */
  for: string[];
  /** Who trains. */
  given_by: string;
  /** How often. */
  every: 'once' | 'month' | 'quarter' | 'half-year' | 'year';
  /** What they can do afterwards. */
  teaches?: string;
  /** Day of the next one. */
  next_on?: string;
}
/** A success named by the other side. */
export interface Win extends Definition {
  /** Side whose success it is. */
  of: 'marketing' | 'sales' | 'operations';
  /** Who named it. */
  named_by: string;
  /** Day on which it was named. */
  on: string;
  /** What was achieved. */
  what: string;
}
/** Something both teams look at. */
export interface Dashboard extends Definition {
  /** What is on it. */
  shows: string;
  /** Address. */
  where?: string;
  /** Who keeps it right. */
  owner: string;
}
/** A span of days in which some definitions may change. */
export interface ChangeWindow extends Definition {
  /** First day. */
  from: string;
  /** Last day. */
  until: string;
}
/** What no change of any other definition may loosen. Each is proved over all possible leads whenever the policies are checked; one that cannot be proved is as bad as one that is broken. */
export interface GuardRailsPolicy extends Policy {
  /** This file is of the kind `guard-rails`. */
  kind: 'guard-rails';
  /** One key says what kind of guard-rail it is: `never`, `always`, `every` or `both_sides_own`. */
  guard_rails: GuardRail[];
}
/** No lead comes to this. */
export interface NeverRail extends Definition {
  never: ForbiddenOutcome;
}
/** What no lead comes to. A lead of which `when` is not known counts as one of which it is true, so that nobody slips through a question that was never asked. For example `{ when: { not: { field: contact.consent, is: given } }, qualifies_for: mql }`. */
export interface ForbiddenOutcome {
  /** For which leads; all unless given. For example `{ not: { field: contact.consent, is: given } }`. */
  when?: Condition;
  /** Stage for which no such lead qualifies, nor for a later one. */
  qualifies_for?: string;
  /** Scoring model by which no such lead surely scores above a number of points. */
  score?: string;
  /** The number of points that may be reached and not passed. */
  above?: number;
}
/** Every lead of a kind comes to this. */
export interface AlwaysRail extends Definition {
  always: CertainOutcome;
}
/** What every lead comes to for which the condition is true. For example `{ when: { field: contact.relationship, is: student }, disqualified: true }`. */
export interface CertainOutcome {
  /** For which leads. For example `{ field: contact.email_domain, in: $competitors }`. */
  when: Condition;
  /** They are disqualified, for whatever reason. */
  disqualified: true;
}
/** No promise of a kind is longer than this. */
export interface PromiseRail extends Definition {
  every: PromisesMeant;
  at_most: LongestTimes;
}
/** Which service levels are meant: every one with a clock that fits all that is said here, those included that are still to be written. For example `{ owed_by: sales-development, stopped_by: call }`. */
export interface PromisesMeant {
  /** Team or role that owes it. */
  owed_by?: string;
  /** Team or role that relies on it. */
  owed_to?: string;
  /** Activity that stops its clock. */
  stopped_by?: string;
}
/** The longest times that they may give, in every case. For example `{ target: 1 business day }`. */
export interface LongestTimes {
  /** Longest target. */
  target?: string;
  /** Longest hard limit; a service level without one breaks the guard-rail. */
  hard_limit?: string;
}
/** Every definition of a kind has an owner in marketing and one in sales. */
export interface OwnershipRail extends Definition {
  /**
   * Kinds of definitions of which each has an owner in marketing and one in sales.
   *
   * Items: A kind of definition.
   */
  both_sides_own: (
    'condition' | 'disqualifier' | 'field' | 'metric' | 'model' | 'segment' | 'service-level' | 'signal' | 'stage'
  )[];
}
/** Whom the company wants as a customer: criteria, segments, tiers and personas, and the evidence behind them. */
export interface IcpPolicy extends Policy {
  /** This file is the ideal customer profile. */
  kind: 'icp';
  /** Scoring model whose rules say how well a lead fits. Each of its rules names the criterion behind it. */
  scored_by: string;
  /** By which signs the company knows its most valuable customers, who judges them, and how often. */
  customer_value: {
    /** What the most valuable customers have in common. */
    signs: ValueSign[];
    /**
     * Teams or roles that judge it.
     *
     * Items: Id of a team or a role of the company policy.
     */
    judged_by: string[];
    /** How often it is judged anew. */
    every: 'month' | 'quarter' | 'half-year' | 'year';
  };
  /** Customers the company no longer serves, because both sides lose by it. */
  let_go?: PoorFit[];
  /** What makes a company or a person an ideal customer, or rules it out. */
  criteria: IcpCriterion[];
  /** Groups of ideal customers that are spoken to and served in one way. */
  segments: Segment[];
  /** How much attention an account gets, most first. */
  tiers?: IcpTier[];
  /** The people who take part in a purchase. */
  personas: Persona[];
  /** What ideal customers answered to the four questions. */
  interviews?: Interview[];
  /** How many written case studies or use cases there should be. For example `{ from: 15, up_to: 20 }`. */
  case_study_target?: {
    /** At least so many. */
    from: number;
    /** More than so many nobody reads. */
    up_to: number;
  };
  /** Written proof from customers, finished and planned. */
  case_studies?: CaseStudy[];
}
/** One sign of a valuable customer. */
export interface ValueSign {
  /** What is seen. */
  title: string;
  /** Where it can be looked up, or who would know. */
  seen_in?: string;
}
/** A kind of customer to let go, and how. */
export interface PoorFit {
  /** The kind of customer. */
  title: string;
  /** What it costs both sides to go on. */
  why: string;
  /** How the company parts with them decently. */
  how?: string;
}
/** Something that makes a customer ideal, or rules one out. */
export interface IcpCriterion extends Definition {
  /** `must-have` and `never` decide, `nice-to-have` weighs. */
  need: 'must-have' | 'nice-to-have' | 'never';
  /** What kind of fact it is. */
  about: 'firmographic' | 'technographic' | 'behaviour' | 'person';
  /**
   * Fields that tell whether it is met.
   *
   * Items: Id of a field.
   */
  told_by?: string[];
}
/** A group of ideal customers. */
export interface Segment extends Definition {
  /** How a lead of this kind is recognised. For example `{ field: company.tier, is: focus }`. */
  when: Condition;
  /** What their business is like when they need the product. */
  situation: string;
  /**
   * Criteria that weigh most in this segment.
   *
   * Items: Id of a criterion.
   */
  criteria?: string[];
  /** What a customer of this segment usually brings. */
  worth?: string;
  /** What goes wrong with this segment. */
  watch_out?: string;
}
/** A degree of attention for accounts. */
export interface IcpTier extends Definition {
  /** How a lead of this kind is recognised. For example `{ field: company.tier, is: focus }`. */
  when: Condition;
  /** What accounts of this tier get that others do not. */
  treatment: string;
  /** How accounts of the tier are shared out. */
  coverage?: string;
}
/** A kind of person who takes part in a purchase. */
export interface Persona extends Definition {
  /**
   * What the person is in the buying committee.
   *
   * Items: A part in the purchase.
   */
  buying_role: ('champion' | 'economic-buyer' | 'user' | 'influencer' | 'blocker')[];
  /** How a lead of this kind is recognised. For example `{ field: company.tier, is: focus }`. */
  when: Condition;
  /**
   * Segments in which the person is usually met.
   *
   * Items: Id of a segment.
   */
  segments?: string[];
  /** What a good year looks like for them. */
  wants?: string;
  /**
   * What goes wrong for them today.
   *
   * Items: Words for people; not empty.
   */
  pains: string[];
  /**
   * What happens shortly before they look for help.
   *
   * Items: Words for people; not empty.
   */
  triggers?: string[];
  /** Objections heard in conversations. */
  objections?: Objection[];
  /**
   * Words they use themselves.
   *
   * Items: Words for people; not empty.
   */
  words_to_use?: string[];
  /**
   * Words that end the conversation.
   *
   * Items: Words for people; not empty.
   */
  words_to_avoid?: string[];
}
/** What is said against us, and an honest answer. */
export interface Objection {
  /** The objection in their words. */
  says: string;
  /** What we say to it. */
  answer: string;
}
/** What one ideal customer answered to the four questions. */
export interface Interview extends Definition {
  /** Name of the company. */
  customer: string;
  /** Segment the customer belongs to. */
  segment: string;
  /** Who answered. */
  persona?: string;
  /** Day of the conversation. */
  held_on: string;
  /** What stands in their way: time, an approval process, a habit. */
  enemy: string;
  /** What matters to them and the reason. */
  values: string;
  /** What the product does for them, in their words. */
  gets: string;
  /** What is different from before. */
  changed: string;
}
/** A written case study or use case. */
export interface CaseStudy extends Definition {
  /** Name of the company, once it has agreed. */
  customer?: string;
  /** Segment it speaks to. */
  segment: string;
  /**
   * Whom it convinces.
   *
   * Items: Id of a persona.
   */
  personas?: string[];
  /** Interview it is made from. */
  interview?: string;
  /** How far it is. */
  stands: 'planned' | 'in-work' | 'published';
  /** Day since which it may be sent out. */
  published_on?: string;
  /** The result, in one sentence. */
  shows?: string;
  /** Asset in which it is sent out. */
  asset?: string;
}
/** The stages of a lead: how each is entered, who owns it, what ends it, what disqualifies, and for which reasons sales may say no. */
export interface LifecyclePolicy extends Policy {
  /** This file is the lifecycle. */
  kind: 'lifecycle';
  /** What goes through the stages. */
  applies_to?: 'person';
  history?: History;
  /** How a lead may move: `forward` any number of stages, `one-at-a-time`, or `free`. A recorded move that is not allowed is reported with the data; it counts all the same. */
  moves?: 'forward' | 'one-at-a-time' | 'free';
  /** Moves that are allowed beside `moves`, back ones among them, and who may make them. */
  transitions?: Transition[];
  enters_at?: EntersAt;
  /** What human decisions are made by, declared once. */
  criteria?: Criterion[];
  /** The path of a lead, in order. */
  stages: Stage[];
  /** The two places beside the path: `recycled` for leads that rest, `disqualified` for leads that are none. */
  sides: Side[];
  /** What is said of a lead beside its stage: its status, its activity, whether it is at risk. */
  axes?: Axis[];
  /** What takes a lead off the path whatever its score. */
  disqualifiers?: Disqualifier[];
  /** Who says no, or what kind of no it is: we pass, the prospect passes. */
  reason_categories?: ReasonCategory[];
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
/** A move from one stage to another that is allowed. For example `{ from: sql, to: sal, may: [account-executive] }`. */
export interface Transition {
  /** Stage or side that the lead leaves. */
  from: string;
  /** Stage or side that it goes to. */
  to: string;
  /**
   * Teams and roles that may make the move; everybody unless given.
   *
   * Items: Id of a team or a role of the company policy.
   */
  may?: string[];
  /** Why the move is allowed. */
  why?: string;
}
/** Stage at which a lead enters, by what it is; the first stage unless given. Gates of the stages before are not asked of it. For example `{ first_match: [{ when: { field: lead.source, is: partner }, value: sal }], otherwise: inquiry }`. */
export interface EntersAt {
  /**
   * Tried in order; the first true one counts.
   *
   * Items: A condition and the stage at which such leads enter.
   */
  first_match: {
    /** When this case applies. */
    when: Condition;
    /** Stage at which such a lead enters. */
    value: string;
  }[];
  /** Stage at which every other lead enters. */
  otherwise: string;
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
  /** Team or role that owns leads in this stage; or one for each case. */
  owner: OwnerByCase | string;
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
/** The first case whose condition is true says who owns the lead. */
export interface OwnerByCase {
  /**
   * Tried in order; the first true one counts.
   *
   * Items: A condition and the owner under it.
   */
  first_match: {
    /** When this case applies. */
    when: Condition;
    /** Team or role that owns the lead in this case. */
    value: string;
  }[];
  /** Team or role that owns the lead when no case applies. */
  otherwise: string;
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
/** Something said of every lead beside its stage: the first case whose condition is true gives the value. Nothing is judged by it. For example `{ id: activity, first_match: [{ when: { signal: demo-request, in_last: 30d }, value: active }], otherwise: quiet }`. */
export interface Axis extends Definition {
  /** What the axis can say, with names for people; without them the ids of the cases are read. */
  values?: AxisValue[];
  /**
   * Tried in order; the first true one counts.
   *
   * Items: A condition and the value it gives.
   */
  first_match: {
    /** When this case applies. */
    when: Condition;
    /** Value of the axis in this case. */
    value: string;
  }[];
  /** Value when no case applies. */
  otherwise: string;
}
/** One thing the axis can say. */
export interface AxisValue extends Definition {}
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
  /** Criterion of the ideal customer profile that this carries out. */
  icp?: string;
}
/** What kind of no it is. */
export interface ReasonCategory extends Definition {}
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
  /** Category the reason belongs to. */
  category?: string;
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
  /** Who makes it happen: the `lead` unless given, `marketing`, `sales` or `operations`; `nobody` for what is never suggested, such as what a system writes. It says who can act where one more of it would move a lead. */
  caused_by?: 'lead' | 'marketing' | 'sales' | 'operations' | 'nobody';
  views?: Views;
  next?: NextStep;
}
/** One thing an event of the signal tells, with its type. */
export interface Property extends About, Typed {
  /** Name of the property within the signal. Events carry it as a key, so `signal`, `at` and `id` are taken; so is `day`, which `distinct` counts. */
  id: string;
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
/** What the two teams have not settled. */
export interface OpenQuestion {
  /** Dispute in which the question is being settled. */
  not_agreed: string;
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
/** One score of all people of the account, which each of them has. */
export interface RolledUp {
  /** The model whose scores are taken together. Those it does not apply to are left out, those it knows nothing of are skipped. */
  rolls_up: string;
  /** The `highest` of the scores, or their `sum`. */
  by: 'highest' | 'sum';
  /** People of the same account; the data dictionary says which field tells accounts apart. */
  over: 'account';
  /** Only people for whom this holds. It asks the person alone, nothing of the account. */
  where?: Condition;
}
/** Whom it scores, its ends, and its grades. */
export interface ModelFrame extends Definition {
  /** What is scored: a person, or the account, whose score all its people have. */
  applies_to?: 'person' | 'account';
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
  inactivity?: Inactivity;
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
/** Points for having been quiet: once after a time without any event of some signals, and again for each further time. For example `{ of: [pricing-page-visit], after: 30d, every: 30d, points: -10, at_most: 6, or_since: lead.created }`. */
export interface Inactivity {
  /**
   * Signals, any event of which ends the quiet.
   *
   * Items: Id of a signal.
   */
  of: string[];
  /** The points are given once when it has been quiet for so long. */
  after: string;
  /** And once more for each further time of this length. */
  every: string;
  /** What it costs each time; negative. */
  points: number;
  /** So often and no more, so that a lead that sleeps for ever does not fall for ever. */
  at_most: number;
  /** Field with the date or instant that counts while none of the signals has happened. Without it such a lead has bounds. */
  or_since?: string;
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
  /** Only events after the newest recorded entry into a stage count; all where none is recorded. */
  since?: 'current-stage';
  /** An event counts only once this much time has passed; its age is still counted from when it happened. */
  waits?: string;
  /** An event does not count if one of these happened around it. */
  except_when?: Exemption[];
  /** From lowest to highest number of events, each with its points. */
  bands: Band[];
}
/** An event of a signal around the one that would count. */
export interface ExemptionBySignal {
  /** Id of a signal. */
  signal: string;
  /** While the event waits: after it, and until it counts. */
  meanwhile?: true;
  /** At most this long before the event, or together with it. */
  before?: string;
}
/** A record of entering a stage around the event that would count. */
export interface ExemptionByStage {
  /** Recorded stage, or one of a list of stages. */
  reached: string[] | string;
  /** While the event waits: after it, and until it counts. */
  meanwhile?: true;
  /** At most this long before the event, or together with it. */
  before?: string;
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
  /** Criterion of the ideal customer profile that this carries out. */
  icp?: string;
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
  /** Only events after the newest recorded entry into a stage count; all where none is recorded. */
  since?: 'current-stage';
  /** An event counts only once this much time has passed; its age is still counted from when it happened. */
  waits?: string;
  /** An event does not count if one of these happened around it. */
  except_when?: Exemption[];
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
/** Points stay whole and then end at once. */
export interface ExpiryDecay {
  /** Ends at once. */
  curve: 'expiry';
  /** From this age on nothing is left. */
  after: string;
}
/** Bands of a field's number are worth points, or of how long ago its date or instant was. */
export interface BandRule extends RuleFrame {
  /** Id of the field looked at. */
  field: string;
  /** From lowest to highest. `from` is included, `below` is not; the first and the last may be open. For a date or an instant, ages in whole days. */
  bands: FieldBand[];
  /** What a missing value is worth, as a decision of the company. Without it the score has bounds while the value is missing. */
  unknown?: number;
}
/** A range of numbers or ages and what it is worth. */
export interface FieldBand {
  /** Lowest number or age of the band, included. */
  from?: number | string;
  /** Upper end of the band, not included. */
  below?: number | string;
  /** A number of points with at most two decimals, up to a million either way. */
  points: number;
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
/** Bands of how much a number has changed against an earlier one are worth points. */
export interface ChangeRule extends RuleFrame {
  change: Measured;
  /** From lowest to highest, in whole percent more; negative for less. `from` is included, `below` is not; the first and the last may be open. */
  bands: ChangeBand[];
  /** What a missing value is worth, as a decision of the company. Without it the score has bounds while the value is missing. */
  unknown?: number;
}
/** The number, what it was, and from which size on its change says something. For example `{ field: traffic, since: traffic-90-days-ago, base_from: 1000 }`. */
export interface Measured {
  /** Id of the field looked at. */
  field: string;
  /** Id of the field with the number as it was, of the same type. */
  since: string;
  /** The earlier number has to be at least this; from 2 to 4 is no trend. */
  base_from?: number;
}
/** A range of changes and what it is worth. */
export interface ChangeBand {
  /** Smallest change of the band, included. */
  from?: string;
  /** Upper end of the band, not included. */
  below?: string;
  /** A number of points with at most two decimals, up to a million either way. */
  points: number;
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
/** Who gets which lead. A statement of policy: the CRM carries it out, rotations and absences are its business. */
export interface RoutingPolicy extends Policy {
  /** This file is of the kind `routing`. */
  kind: 'routing';
  /** One for each hand-over at which somebody has to be found. */
  routings: Routing[];
}
/** Routes tried in order; the first whose condition is true gives the one who gets the lead. While a condition is unknown, it stops there and says what is needed. */
export interface Routing extends Definition {
  /** Leads it is about; all unless given. For example `{ reached: mql }`. */
  applies_when?: Condition;
  /** Routes that come before all others, whatever else holds: an owner the lead already has. */
  overriding?: Route[];
  /** Routes in order; the first whose condition is true counts. */
  first_match: Route[];
  /** Who gets the lead when no route applies. */
  otherwise: Recipient;
}
/** A condition and the one who gets the lead under it. For example `{ id: germany, when: { field: company.country, is: "DE" }, to: { party: sales } }`. */
export interface Route extends Definition {
  /** When the route applies. */
  when: Condition;
  /** Who gets the lead. */
  to: Recipient;
}
/** The lead goes to whom a field names. */
export interface NamedRecipient {
  /** Field that names who gets the lead. */
  named_in: string;
  /** How the one person is found, in words. */
  by?: string;
}
/** The lead goes to a team or a role; whose turn it is in there, the CRM knows. */
export interface PartyRecipient {
  /** Who gets the lead. */
  party: string;
  /** How the one person is found, in words. */
  by?: string;
}
/** Where a lead passes from one team to another: what goes with it, by when the other team answers, and what silence means. */
export interface HandoversPolicy extends Policy {
  /** This file holds hand-overs. */
  kind: 'handovers';
  /** The hand-overs, in the order in which a lead goes through them. */
  handovers: Handover[];
}
/** A lead passes from one team to another. */
export interface Handover extends Definition {
  /** Team or role that hands over. */
  from: string;
  /** Team or role that takes over. */
  to: string;
  /** Stage; the lead is handed over when it reaches it. */
  at: string;
  /** Stage that the lead reaches when it is accepted. Its reasons are those for which it may be refused. */
  accepted_at: string;
  /** Service level that says by when the lead is accepted or refused. */
  under: string;
  silence: Silence;
  /** Everything the other team has to know, so that the buyer is not asked twice. */
  carries: HandoverItem[];
}
/** What it means if nobody answers, and what follows. */
export interface Silence {
  /** Silence is never an acceptance: the lead stays with the team that handed it over. */
  counts_as: 'not-accepted';
  /** What follows, as a sentence; the steps and their times stand in the service level. */
  then: string;
}
/** One thing the other team has to know, and where it stands: fields that are known, signals that came. With several fields all of them, with several signals one of them. */
export interface HandoverItem extends Definition {
  /** `required`: without it the hand-over is not complete. `if-known`: it goes along where there is something to say. */
  need: 'required' | 'if-known';
  /**
   * Fields that all have to be known.
   *
   * Items: Id of a field.
   */
  fields?: string[];
  /**
   * Signals one of which has to have come.
   *
   * Items: Id of a signal.
   */
  signals?: string[];
}
/** What the two teams owe one another: answers in time, attempts, decisions and feedback on one side; volume, acceptance and complete data on the other. */
export interface ServiceLevelsPolicy extends Policy {
  /** This file holds service levels. */
  kind: 'service-levels';
  /** What can be done for a lead, and whether a person does it. */
  activities?: Activity[];
  /** What one side owes the other. One key says which kind of promise it is: `clock`, `attempts`, `volume`, `acceptance`, `filled`, `gives` or `notice`. */
  levels: ServiceLevel[];
}
/** Something that is done for a lead and stands in the records. */
export interface Activity extends Definition {
  /** `person` if somebody does it for this one lead, `machine` if a system does it for everybody. What a machine does never stops a clock. */
  done_by: 'person' | 'machine';
  /**
   * What the systems of record call it.
   *
   * Items: Words for people; not empty.
   */
  also?: string[];
}
/** Something has to happen within a time. */
export interface ClockLevel extends LevelFrame {
  clock: ServiceClock;
  /** Time within which it happens. */
  target: TimeByCase;
  /** Time after which it is a failure whatever the reason. The target may be missed now and then, the limit may not. */
  hard_limit?: TimeByCase;
  compliance?: Compliance;
  warns?: LevelWarning;
}
/** What starts, pauses and stops the clock, by the time at which it happened, not at which it was written down. The buyer's clock runs from the start to the stop and never starts again; the owner's clock starts again where `owner_restarts` says so. For example `{ starts: { signal: demo-request }, stops: { activity: [call, meeting] } }`. */
export interface ServiceClock {
  /** The moment at which it starts. For example `{ signal: demo-request }`. */
  starts: Moment;
  /** Times that do not count. */
  pauses?: Pause[];
  /** The moment at which it stops. For example `{ activity: [call, personal-email] }`. */
  stops: Moment;
  /** The moment at which the clock of the person in charge starts again, because it is another person. For example `{ activity: transfer }`. */
  owner_restarts?: Moment;
}
/** The first time that one of the things named happens. For example `{ signal: demo-request }`, `{ reached: mql }`, `{ activity: [call, meeting] }` or `{ decided: sal }`. */
export interface Moment {
  /** An event of the signal, or of one of several. */
  signal?: string[] | string;
  /** The records say that the stage, or one of several, was entered. */
  reached?: string[] | string;
  /** Something was done for the lead. */
  activity?: string[] | string;
  /** Somebody accepted the lead into the stage or refused it, on record; silence is neither. */
  decided?: string;
}
/** A time that does not count, because it is not in the hands of whoever owes. */
export interface Pause {
  /** What the clock waits for, in words. */
  while: string;
  /** The moment at which the clock stands still. For example `{ activity: meeting-booked }`. */
  begins: Moment;
  /** The moment at which it goes on. For example `{ activity: meeting }`. */
  ends: Moment;
  /** Time after which the clock goes on in any case, so that no pause lasts for ever. */
  at_most: string;
}
/** The first case whose condition is true when the clock starts gives the time. For example `{ first_match: [{ when: { field: company.tier, is: focus }, value: 4 business hours }], otherwise: 1 business day }`. */
export interface TimesByCase {
  /** Tried in order; the first true one counts. */
  first_match: TimeCase[];
  /** The time when no case applies. */
  otherwise: string;
}
/** A condition and the time that holds under it. */
export interface TimeCase {
  /** When this case applies. */
  when: Condition;
  /** The time in this case. */
  value: string;
}
/** Share of the cases in which it is kept, and over which period it is counted; always, unless given. For example `{ from: 90%, per: quarter }`. */
export interface Compliance {
  /** Least share of the cases. */
  from: string;
  /** Period over which it is counted. */
  per: 'week' | 'month' | 'quarter' | 'year';
}
/** Who is told before the target passes. For example `{ after: 10 business minutes, who: sales-development-lead }`. */
export interface LevelWarning {
  /** Time since the start of the clock. */
  after: string;
  /** Team or role that is told. */
  who: string;
}
/** Who owes it to whom, for which leads, and what happens when it is broken. */
export interface LevelFrame extends Definition {
  /** Team or role that has to do it. */
  owed_by: string;
  /** Team or role that relies on it. */
  owed_to: string;
  /** For which leads. Judged once, at the moment the clock starts, and fixed from then on; without it every lead counts. For example `{ condition: may-be-contacted }`. */
  when?: Condition;
  /** Calendar on which business minutes, hours and days are counted, or one by case. */
  calendar?: CalendarByCase;
  /** What happens after the target has passed, step by step in the order of time. For example `{ after: 4 business hours, do: reassign, who: sales-development, once: true }`. */
  breach?: BreachStep[];
}
/** The first case whose condition is true when the clock starts names the calendar. For example `{ first_match: [{ when: { field: company.region, is: europe }, value: europe-sales-hours }], otherwise: us-sales-hours }`. */
export interface CalendarsByCase {
  /** Tried in order; the first true one counts. */
  first_match: CalendarCase[];
  /** The calendar when no case applies. */
  otherwise: string;
}
/** A condition and the calendar that holds under it. */
export interface CalendarCase {
  /** When this case applies. */
  when: Condition;
  /** The calendar in this case. */
  value: string;
}
/** What happens a time after the target has passed. */
export interface BreachStep {
  /** Time since the target passed; `0 minutes` is at once. */
  after: string;
  /** `notify` tells somebody, `reassign` gives the lead to somebody else, `escalate` puts it before a superior, `close` ends the lead's stay in the stage. */
  do: 'notify' | 'reassign' | 'escalate' | 'close';
  /** Team or role that is told, that gets the lead, or before which it is put. */
  who?: string;
  /** `true` if the step is taken once for a lead, however often its clock starts again. */
  once?: true;
}
/** Something has to be tried a number of times. */
export interface AttemptsLevel extends LevelFrame {
  attempts: ContactAttempts;
  compliance?: Compliance;
}
/** How often it is tried, over which time, and by what. For example `{ from: 6, within: 14d, starts: { reached: mql }, by: [call, personal-email] }`. */
export interface ContactAttempts {
  /** Least number of attempts. */
  from: number;
  /** Time over which the attempts are spread. */
  within: string;
  /** The moment from which it is tried. For example `{ reached: mql }`. */
  starts: Moment;
  /**
   * Activities that count as an attempt.
   *
   * Items: Id of an activity.
   */
  by: string[];
  /** The moment from which no more attempts are owed, because the person was reached or the lead decided. For example `{ activity: meeting }`. */
  until?: Moment;
  /** Reason with which the lead may be closed when all attempts have failed. */
  gives_up_with?: string;
}
/** A number of leads in a period. */
export interface VolumeLevel extends LevelFrame {
  volume: LeadVolume;
}
/** How many leads reach a stage in each period. For example `{ of: mql, per: month, targets: [{ from: 2026-10-01, count: 120 }] }`. */
export interface LeadVolume {
  /** Stage that the leads reach. */
  of: string;
  /** Period over which it is counted. */
  per: 'week' | 'month' | 'quarter' | 'year';
  /** How many, and since when; the latest that has begun holds. */
  targets: VolumeTarget[];
}
/** A number of leads in each period from a day on. */
export interface VolumeTarget {
  /** First day on which it holds. */
  from: string;
  /** Least number of leads in each period. */
  count: number;
  /** How many of them belong to a segment. */
  segments?: SegmentVolume[];
}
/** Least number of leads of one segment. */
export interface SegmentVolume {
  /** Id of a segment of the ideal customer profile. */
  segment: string;
  /** Least number of leads in each period. */
  count: number;
}
/** A share of the leads handed over is accepted. */
export interface AcceptanceLevel extends LevelFrame {
  acceptance: LeadAcceptance;
}
/** Which share of the leads handed over is accepted. Only leads whose time to decide is over are counted; undecided ones are shown apart. For example `{ of: mql, accepted_at: sal, from: 65%, per: quarter }`. */
export interface LeadAcceptance {
  /** Stage at which the leads are handed over. */
  of: string;
  /** Stage that an accepted lead reaches. */
  accepted_at: string;
  /** Least share accepted. */
  from: string;
  /** Period over which it is counted. */
  per: 'week' | 'month' | 'quarter' | 'year';
  /** Service level that says until when a lead has to be decided. */
  due_under?: string;
}
/** A share of the leads comes with the fields filled. */
export interface FilledLevel extends LevelFrame {
  filled: FilledFields;
}
/** Which share of the leads comes with all its fields filled. For example `{ at: mql, from: 95%, per: month }`. */
export interface FilledFields {
  /** Stage at which they have to be filled. */
  at: string;
  /**
   * The fields; those the stage needs unless given.
   *
   * Items: Id of a field.
   */
  fields?: string[];
  /** Least share of the leads. */
  from: string;
  /** Period over which it is counted. */
  per: 'week' | 'month' | 'quarter' | 'year';
}
/** Something is told or given at regular times. */
export interface FeedbackLevel extends LevelFrame {
  gives: GivenFeedback;
}
/** What is told or given, and how often. */
export interface GivenFeedback {
  /** What it is, to go on after "owes". */
  what: string;
  /** How often. */
  every: 'week' | 'month' | 'quarter' | 'year';
}
/** Something is announced a time before it takes place. */
export interface NoticeLevel extends LevelFrame {
  notice: NoticeGiven;
  compliance?: Compliance;
}
/** How long before it takes place something is announced. For example `{ of: meeting, given_by: meeting-booked, from: 4 business hours }`. */
export interface NoticeGiven {
  /** Activity that takes place. */
  of: string;
  /** Activity that announces it. */
  given_by: string;
  /** Least time between the two. */
  from: string;
}
/** The hours in which somebody answers: working days, hours, time zone and holidays. Business minutes, hours and days are counted on them. */
export interface CalendarsPolicy extends Policy {
  /** This file holds working calendars. */
  kind: 'calendars';
  /** The working calendars. A service level counts on one by its id. */
  calendars: Calendar[];
}
/** When somebody is at work: hours by day of the week in one time zone, without the holidays. */
export interface Calendar extends Definition {
  /** Zone of the hours, by its IANA name; clocks change with it. */
  time_zone: string;
  /** Stretches of work, each on one or several days of the week. A day with a break has two. For example `{ days: [mon, tue], from: "09:00", until: "17:30" }`. */
  hours: WorkingHours[];
  /** Days without work. For example `{ date: 2026-11-26, title: Thanksgiving }`. */
  holidays?: Holiday[];
  /** Last day up to which somebody has entered the holidays. Later, nobody knows whether a day is one, and `check` reminds. */
  holidays_listed_until: string;
}
/** Hours in which somebody works on the days named. */
export interface WorkingHours {
  /**
   * Days of the week.
   *
   * Items: A day of the week.
   */
  days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
  /** When work begins. */
  from: string;
  /** When work ends; `24:00` is the end of the day. */
  until: string;
}
/** A day without work. */
export interface Holiday {
  /** The day. A holiday that is moved to a Monday is listed on the Monday. */
  date: string;
  /** What is celebrated. */
  title: string;
}
/** What buyers ask and look for on their way, and what the company says to each of them. */
export interface JourneyPolicy extends Policy {
  /** This file is of the kind `journey`. */
  kind: 'journey';
  /** The way of a buyer, in order. */
  steps: JourneyStep[];
  /** What is said to whom at which step. */
  messages: Message[];
  /** Where a step and a persona have no message or no asset yet, and who sees to it by when. */
  gaps?: JourneyGap[];
}
/** A step on the way of a buyer. */
export interface JourneyStep extends Definition {
  /**
   * Stages in which a lead usually is meanwhile.
   *
   * Items: Id of a stage.
   */
  stages: string[];
  /**
   * Questions in the buyer's words.
   *
   * Items: Words for people; not empty.
   */
  questions: string[];
  /**
   * Information sought at this step.
   *
   * Items: Words for people; not empty.
   */
  information_sought: string[];
  /**
   * Places and channels of this step.
   *
   * Items: Words for people; not empty.
   */
  touchpoints: string[];
  /** What the company wants to come of it, for example from an asset to a meeting with a salesperson. */
  motive: string;
  /**
   * Signals that tell the step.
   *
   * Items: Id of a signal.
   */
  signals?: string[];
}
/** What is said to one or more personas at one step. */
export interface Message extends Definition {
  /** Step of the journey. */
  step: string;
  /**
   * Whom it is said to.
   *
   * Items: Id of a persona.
   */
  personas: string[];
  /** What hurts this person at this step. */
  pain: string;
  /** The message itself, in two sentences. */
  says: string;
  /** What shows that it is true. */
  proof?: string;
  /** Content asset that carries the message. */
  asset?: string;
  /** Where and by whom it is said. */
  touchpoint: string;
  /** What is to come of it, where it differs from the motive of the step. */
  motive?: string;
  /** Who keeps it up to date. */
  owner: string;
}
/** A cell of the journey that both teams know to be empty. */
export interface JourneyGap {
  /** Step of the journey. */
  step: string;
  /** Who is left without an answer. */
  persona: string;
  /** No message at all, or no asset for the message there is. */
  missing: 'message' | 'asset';
  /** Who fills the gap. */
  owner: string;
  /** Day by which it is filled. */
  due: string;
}
/** The content that both teams send out: for whom, until when it may be used, and who looks after it. */
export interface AssetsPolicy extends Policy {
  /** This file is of the kind `assets`. */
  kind: 'assets';
  /** Everything that carries a message. */
  assets: Asset[];
}
/** One piece of content. */
export interface Asset extends Definition {
  /** What kind of content it is. */
  type: 'ebook' | 'webinar' | 'calculator' | 'case-study' | 'template' | 'document' | 'presentation' | 'video';
  /**
   * Whom it is made for.
   *
   * Items: Id of a persona.
   */
  for: string[];
  /**
   * Steps of the journey at which it is used.
   *
   * Items: Id of a step.
   */
  steps: string[];
  /** What one knows afterwards. */
  shows?: string;
  /** Address of the asset. */
  where?: string;
  /** Who keeps it up to date. */
  owner: string;
  /** Last day on which it may be sent out without being looked at again. */
  expires: string;
  /** What a salesperson has to know before sending it. */
  training?: string;
  /**
   * Teams that have been shown how to use it.
   *
   * Items: Id of a team or a role of the company policy.
   */
  trained?: string[];
}
/** What marketing and sales do to be found and remembered, what each is for, and what it promises. */
export interface ProgrammesPolicy extends Policy {
  /** This file is of the kind `programmes`. */
  kind: 'programmes';
  /** What activities are for, on the way to revenue. */
  ends?: ProgrammeEnd[];
  /** Campaigns, webinars, content, outbound and what is done after the sale. */
  programmes: Programme[];
}
/** Something activities are for, and that is for something itself. */
export interface ProgrammeEnd extends Definition {
  /** How one would notice that it is reached. */
  measured_by: string;
  /** What it is for: another end, a metric, or the revenue goal. An end with neither this nor a `motive` stops every chain that reaches it. */
  to_what_end?: string;
  /** How it serves revenue, in words: the last link of a chain where no number says it. */
  motive?: string;
}
/** A campaign, webinar, piece of content, outbound sequence or programme for customers. */
export interface Programme extends Definition {
  /** What kind of activity it is. */
  type:
    'campaign' | 'webinar' | 'content' | 'event' | 'advertising' | 'outbound' | 'renewal' | 'expansion' | 'referral';
  /** Who answers for its result. */
  owner: string;
  /** First day. */
  from: string;
  /** Last day; without it the programme goes on. */
  until?: string;
  /**
   * Segments of the ideal customer profile.
   *
   * Items: Id of a segment.
   */
  aims_at: string[];
  /**
   * Whom it speaks to.
   *
   * Items: Id of a persona.
   */
  personas?: string[];
  /** From which stage to which it is to move people. For example `{ from: inquiry, to: mql }`. */
  moves: {
    /** Stage at the beginning. */
    from: string;
    /** Stage it is to lead to. */
    to: string;
  };
  /**
   * Signals by which its effect arrives.
   *
   * Items: Id of a signal.
   */
  signals?: string[];
  /**
   * Assets it sends out.
   *
   * Items: Id of an asset.
   */
  assets?: string[];
  /** Money agreed for it, in the currency of the company. */
  budget?: number;
  /** How many leads of which quality the programme commits itself to. */
  promises?: {
    /** Number of leads. */
    leads: number;
    /** Stage at which they are counted. */
    of: string;
    /** Share of them that sales accepts. */
    acceptance: string;
  };
  /** What has been counted, typed in from the reports. Shares and costs are worked out from it. */
  results?: {
    /** Day of the count. */
    counted_on: string;
    /** Leads of the promised stage. */
    leads: number;
    /** Of these, leads that belong to one of the segments. */
    within_icp?: number;
    /** Of these, leads that sales has accepted or refused. */
    decided?: number;
    /** Of these, leads that sales has accepted. */
    accepted?: number;
    /** Leads that became sales-qualified. */
    sqls?: number;
    /** Money spent, in the currency of the company. */
    spent?: number;
    /** Revenue credited to it by the declared model, in the currency of the company. */
    revenue?: number;
  };
  /** What it is for: an end, a metric, or the revenue goal. */
  to_what_end: string;
  /** What it is for in words, where no number says it. */
  motive?: string;
}
/** The numbers both teams answer for: how each is worked out, its targets and actuals, what enablement changed, and the revenue goal. */
export interface KpisPolicy extends Policy {
  /** This file is of the kind `kpis`. */
  kind: 'kpis';
  /** Spans of days that figures belong to, the earliest first. */
  periods: Period[];
  /** What is counted or summed before it goes into a formula. */
  quantities?: Quantity[];
  /** The shared numbers. */
  metrics: Metric[];
  /** What a change made of some metrics, with its own population and periods. */
  studies?: Study[];
  /** Revenue goals that all activities lead to. */
  goals?: Goal[];
}
/** A span of days. */
export interface Period extends Definition {
  /** First day. */
  from: string;
  /** Last day. */
  until: string;
  /** Longer period that this one is a part of: the year of a quarter. Other periods must not overlap. */
  within?: string;
}
/** Something counted or summed. */
export interface Quantity extends Definition {
  /** What it is measured in. */
  unit:
    | 'percent'
    | 'count'
    | 'ratio'
    | 'money'
    | 'minutes'
    | 'hours'
    | 'days'
    | 'months'
    | 'money-per-day'
    | 'money-per-month'
    | 'percent-per-month';
  /** What exactly goes in, and what does not. */
  counts: string;
  /** Only leads for which this holds. */
  when?: Condition;
  /** Records from which it can be worked out, for example `{ entered: customer }` or `{ clocks: met }`. Without them it is typed in under `values`. */
  drawn_from?: {
    /** How many entered the stage in the period. */
    entered?: string;
    /** How many stand in the stage on the last day of the period. */
    standing_in?: string;
    /** How many stood in the stage when the period began. */
    base_in?: string;
    /** Of those that stood in the stage when the period began, how many still stand in it on its last day. */
    kept_in?: string;
    /** How many went from one stage to one of others in the period, for example won and lost deals. */
    moved?: {
      /** Stage they left. */
      from: string;
      /**
       * Stages they went to.
       *
       * Items: Id of a stage.
       */
      to: string[];
    };
    /** Worth of everything that entered the stage in the period. */
    worth_at?: string;
    /** Worth of everything that stands in the stage on the last day of the period. */
    worth_in?: string;
    /** A number of each lead, added up over those that entered a stage in the period; a sum of weights where the number comes from a table. */
    total_of?: {
      /** Number or amount that is added up. */
      field: string;
      /** Stage they entered in the period. */
      entered: string;
    };
    /** How long it was from one moment to another, for each that arrived in the period. */
    time?: {
      /** When the time begins, for example `{ reached: inquiry }`. */
      from: {
        /** Entry into the stage, as recorded. */
        reached?: string;
        /**
         * The first of these activities.
         *
         * Items: Id of an activity.
         */
        activity?: string[];
      };
      /** When it ends, for example `{ activity: [call, meeting] }`. */
      to: {
        /** Entry into the stage, as recorded. */
        reached?: string;
        /**
         * The first of these activities.
         *
         * Items: Id of an activity.
         */
        activity?: string[];
      };
      /** Only working hours of this calendar count. */
      calendar?: string;
    };
    /** Leads of a hand-over. */
    handed_over?: {
      /** Id of a hand-over. */
      by: string;
      /** `accepted`, or `past-deadline`: accepted, refused, or undecided after the time to decide. */
      that_are: 'accepted' | 'past-deadline';
    };
    /** Clocks of service levels that began in the period: those `met`, or those `due`, which are the met and the missed ones. */
    clocks?: 'met' | 'due';
    /** What was spent on the days of the period, on whatever it was. */
    spent?: 'all';
    /**
     * What was spent on the days of the period on certain programmes.
     *
     * Items: Id of a programme.
     */
    spent_on?: string[];
  };
  /** What is counted once: leads unless given. An account is entered by whichever of its people enters first; what does not name its opportunity is told apart. */
  distinct?: 'lead' | 'account' | 'opportunity';
  /** Whether somebody who comes back counts again: `each` time unless given, or `once` for ever. */
  re_entries?: 'once' | 'each';
  /** What no record tells, typed in from a report. A period that has a value here is not counted from records. */
  values?: QuantityValue[];
  /** `false` where the values of two periods must not be added. */
  additive?: boolean;
}
/** What a quantity was in one period. */
export interface QuantityValue {
  /** Id of a period. */
  period: string;
  /** In the unit of the quantity. */
  value: number;
  /** Where the value was read off. */
  reported_in: string;
}
/** A number both teams answer for. */
export interface Metric extends Definition {
  /** What it is measured in. */
  unit:
    | 'percent'
    | 'count'
    | 'ratio'
    | 'money'
    | 'minutes'
    | 'hours'
    | 'days'
    | 'months'
    | 'money-per-day'
    | 'money-per-month'
    | 'percent-per-month';
  /** Which direction is good. */
  better: 'higher' | 'lower';
  /** The one who answers for the figure. */
  accountable: string;
  /** Who on the other side it depends on. */
  contributing: string;
  formula: Formula;
  /** Only leads for which this holds. */
  when?: Condition;
  /**
   * What does not count.
   *
   * Items: Words for people; not empty.
   */
  excludes?: string[];
  /**
   * What is counted beside it, never in it.
   *
   * Items: Words for people; not empty.
   */
  apart?: string[];
  /** The same number by another formula, under a name of its own: the 90th percentile beside the median. */
  variants?: Variant[];
  /** Attribution model that says which revenue counts. */
  credited_by?: string;
  /** By period. Actuals stand here for closed periods and are typed in from a report. */
  figures?: Figure[];
  /** What it is for: an end, another metric, or the revenue goal. */
  to_what_end: string;
}
/** How the figure is worked out. */
export interface ConversionFormula {
  /** How many of those who entered one stage came to another. */
  conversion: {
    /** Stage of everybody who is counted. */
    from: string;
    /** Stage that counts as success. */
    to: string;
    /** `cohort`: those who entered in the period, whenever they arrive. `period`: arrivals of the period over entries of the period. */
    clock: 'cohort' | 'period';
    /** Stage whose entry puts somebody into a period; without it, the one under `from`. */
    counted_from?: string;
    /** Arrivals later than this after the entry do not count. */
    in_last?: string;
    /** `true` leaves out who has not had the whole time yet. */
    only_mature?: boolean;
    /** What is counted once. */
    distinct: 'lead' | 'account' | 'opportunity';
    /** Whether somebody who comes back counts again. */
    re_entries?: 'once' | 'each';
    /** With fewer entries there is no figure. */
    min_cohort?: number;
  };
}
/** How the figure is worked out. */
export interface RatioFormula {
  /** One thing divided by another. */
  ratio: {
    /** What is above the line. */
    of: string;
    /** What is below the line. */
    out_of: string;
    /** Money is compared with what it brings so much later. */
    spend_lag?: string;
  };
}
/** How the figure is worked out. */
export interface DerivedFormula {
  /** Worked out from other figures. */
  derived: {
    /**
     * Everything above the line.
     *
     * Items: Id of a quantity or a metric.
     */
    multiply: string[];
    /**
     * Everything below the line.
     *
     * Items: Id of a quantity or a metric.
     */
    divide_by?: string[];
  };
}
/** How the figure is worked out. */
export interface PercentileFormula {
  /** The value that so many percent do not exceed, by nearest rank. */
  percentile: {
    /** Quantity whose values are put in order. */
    of: string;
    /** 50 is the median. */
    percent: number;
    /** With fewer values there is no figure. */
    min_cohort?: number;
  };
}
/** How the figure is worked out. */
export interface SumFormula {
  /** Quantity whose values are added up. */
  sum: string;
}
/** How the figure is worked out. */
export interface CumulativeFormula {
  /** Quantity whose values are added up to the last day of the period, from the first day of the longer period that it is a part of. */
  cumulative: string;
}
/** Another reading of a metric, in its unit and direction. */
export interface Variant extends Definition {
  formula: Formula;
  /** By period, as for the metric itself. */
  figures?: Figure[];
}
/** Target and actual of one period, at least one of them. */
export interface Figure {
  /** Id of a period. */
  period: string;
  /** What was agreed, in the unit of the metric. */
  target?: number;
  /** What it was, typed in. */
  actual?: number;
  /** Where the actual was read off. */
  reported_in?: string;
}
/** What a change made of some metrics. */
export interface Study extends Definition {
  /** Who or what was looked at. */
  population: string;
  /** When and how it was without the change. */
  without: string;
  /** When and how it was with the change. */
  with: string;
  /**
   * Both values; the improvement is worked out.
   *
   * Items: One metric, without and with.
   */
  results: {
    /** Id of a metric. */
    metric: string;
    /** Value without the change, in the unit of the metric. */
    without: number;
    /** Value with the change. */
    with: number;
  }[];
}
/** A revenue goal. */
export interface Goal extends Definition {
  /** Metric that is to grow. */
  measure: string;
  /** By how much, in whole percent. */
  grow_by: string;
  /** Period whose actual is the base. */
  compared_with: string;
  /** Period in which it is reached. */
  due: string;
  /** Who answers for the goal. */
  owner: string;
  /** From the goal through deal size and rates to what is needed at each stage. */
  worked_back?: {
    /** Agreed average worth of a deal, in the currency of the company. */
    deal_size: number;
    /**
     * From the last stage backwards.
     *
     * Items: Share of one stage that comes to the next.
     */
    rates: {
      /** Stage before. */
      of: string;
      /** Stage after. */
      come_to: string;
      /** Agreed share, in whole percent and more than nothing. */
      rate: string;
    }[];
  };
}
/** How the records are counted: how much doubt a figure may carry, what a refused lead costs, and how many cases it takes before anything is said about a rule. Nothing here has a value by itself; a figure whose terms are not agreed here cannot be told. */
export interface MeasuringPolicy extends Policy {
  /** This file is of the kind `measuring`. */
  kind: 'measuring';
  identity?: IdentityTolerances;
  /**
   * Domains of addresses that say nothing about a company, because anybody can have one there.
   *
   * Items: What stands behind the @ of an address, in small letters.
   */
  free_mail?: string[];
  drift?: DriftTolerance;
  work?: CostOfWork;
  evidence?: NeededEvidence;
}
/** How many of the records may be nobody's, or of one of several people. Where there are more, figures about people cannot be told. For example `{ unmatched: 5%, ambiguous: 2% }`. */
export interface IdentityTolerances {
  /** Share of the records of which nobody knows whose they are, up to which figures are believed. */
  unmatched?: string;
  /** Share of the records that may be of several people, up to which figures are believed. */
  ambiguous?: string;
}
/** How far the systems may be from the agreement. For example `{ tolerance: 3% }`. */
export interface DriftTolerance {
  /** Share of the leads whose recorded stage may differ from the one the definitions give. */
  tolerance: string;
}
/** What a lead costs sales that is refused in the end. */
export interface CostOfWork {
  /** What an hour of a representative costs with everything that belongs to it, in the currency of the company. */
  hourly: number;
  /** Minutes spent on a lead that is refused, unless its reason says otherwise. */
  minutes: number;
  /**
   * Reasons for which it takes longer, or less. For example `{ reason: no-contact, minutes: 60 }`.
   *
   * Items: Minutes spent on a lead refused for this reason.
   */
  by_reason?: {
    /** Id of a reason of the lifecycle policy. */
    reason: string;
    /** Minutes spent on one lead. */
    minutes: number;
    /** Where the minutes come from. */
    why?: string;
  }[];
}
/** What it takes before something is said about a rule. For example `{ min_cases: 30, confidence: 95% }`. */
export interface NeededEvidence {
  /** Fewer leads than these say nothing about a rule. */
  min_cases: number;
  /** How sure an interval has to be: `95%` misses one time in twenty. */
  confidence: '80%' | '90%' | '95%' | '99%';
}
/** How revenue is credited to what was done: each model as data, and sample deals worked through. */
export interface AttributionPolicy extends Policy {
  /** This file is of the kind `attribution`. */
  kind: 'attribution';
  /** Stage at which the path of a deal ends; the revenue is credited to the touches up to then. */
  ends_at: string;
  /** Touches longer before the end of the path than this get no credit. */
  lookback: string;
  /** `as-one`: the touches of all of them make one path. `evenly`: the revenue is first divided evenly between the people who were touched, and each part is credited along the path of its own person. */
  contacts?: 'as-one' | 'evenly';
  /** Where the first touch is kept. */
  first_touch?: {
    /** Field that holds the source of the first touch. */
    kept_in: string;
    /** `once`: it is history, and no later touch rewrites it. The data standards have to say the same of the field. */
    write: 'once';
  };
  /** Touches that take everything, whatever the model says and whichever person had them. */
  overridden_by?: {
    /**
     * Programmes whose touches take everything; of several the earliest.
     *
     * Items: Id of a programme.
     */
    programmes: string[];
    /** The reason behind it. */
    why?: string;
  };
  /** Moments of a path that models give weight to. */
  positions?: AttributionPosition[];
  /** Every model in use or on show. */
  models: AttributionModel[];
  /** Deals, each with everything that led to it. Every model is worked out for them. */
  deals?: SampleDeal[];
  /** Ways that many people went, bought or not. Models that learn from paths learn from these. */
  paths?: SamplePath[];
}
/** A moment of a path: the earliest or the latest touch, of all or of those up to a stage. */
export interface AttributionPosition extends Definition {
  /** `earliest`: the first touch. `latest`: the last one before the moment. */
  touch: 'earliest' | 'latest';
  /** Only touches up to the moment at which this stage was reached. Without it all touches of the path. */
  up_to?: string;
}
/** A way to give credit. */
export interface SingleTouchModel extends Definition {
  /** The position whose touch gets everything. */
  all_on: string;
  /** Where its answer must not be trusted. */
  cannot_tell?: string;
}
/** A way to give credit. */
export interface PositionsModel extends Definition {
  /**
   * Positions on the path, and what each is worth. One touch can hold several.
   *
   * Items: A position and its share.
   */
  weights: {
    /** Id of a position. */
    position: string;
    /** Its share of the revenue. */
    weight: string;
  }[];
  /** Share of the touches that hold none of the positions, the same for each. */
  between?: string;
  /**
   * Weights of paths with few touches, in the order of time.
   *
   * Items: Weights for exactly so many touches.
   */
  edge_rules?: {
    /** Number of touches. */
    touches: number;
    /**
     * One share for each touch, the earliest first.
     *
     * Items: A share with at most one decimal, from `0.1%` to `100%`.
     */
    weights: string[];
  }[];
  /** Where its answer must not be trusted. */
  cannot_tell?: string;
}
/** A way to give credit. */
export interface DecayingModel extends Definition {
  /** After so many days before the deal a touch is worth half. */
  half_life: string;
  /** Where its answer must not be trusted. */
  cannot_tell?: string;
}
/** A way to give credit. */
export interface LearningModel extends Definition {
  /** `removal-effect`: what share of deals would be lost without a programme, in a Markov chain of first order. `shapley`: the average contribution over every order of programmes. */
  learns: 'removal-effect' | 'shapley';
  /** The exact calculation is kept to so many programmes, because it grows with every one of them. */
  programmes_up_to: number;
  /** Where its answer must not be trusted. */
  cannot_tell?: string;
}
/** A way to give credit. */
export interface EqualModel extends Definition {
  /** Every touch gets the same. */
  equally: true;
  /** Where its answer must not be trusted. */
  cannot_tell?: string;
}
/** One deal, with everything that led to it. */
export interface SampleDeal extends Definition {
  /** Revenue of the deal in the currency of the company, to the cent. */
  amount: number;
  /**
   * When it reached the stages that positions are told by, and the one at which paths end.
   *
   * Items: A stage and the moment.
   */
  reached: {
    /** Id of a stage. */
    stage: string;
    /** When it was reached. */
    at: string;
  }[];
  /** What happened, with its moment. */
  touches: DealTouch[];
}
/** Something that happened between us and somebody at the customer. */
export interface DealTouch extends Definition {
  /** When it happened. */
  at: string;
  /** Programme it belongs to. Without one it came about by itself, and models that learn from paths know nothing of it. */
  programme?: string;
  /** Who was touched, by a word for the part he or she plays, never by name. */
  contact?: string;
  /** What happened. */
  what?: string;
}
/** A way some people went. */
export interface SamplePath {
  /**
   * In the order in which they were met.
   *
   * Items: Id of a programme.
   */
  programmes: string[];
  /** So many of them bought. */
  bought: number;
  /** So many went this way. */
  of: number;
}
/** Every field of a lead, declared once: its type, its allowed values and their other spellings. Named lists and tables live here too. */
export interface DataDictionaryPolicy extends Policy {
  /** This file is the data dictionary. */
  kind: 'data-dictionary';
  /** The typed slots of a lead. Whatever is not listed here cannot be used to judge one. */
  fields: Field[];
  account?: AccountKey;
  /** What an account has beside people: opportunities, deployments. Conditions ask about them by `any_of`, `count_of` and the like. */
  subjects?: MemberSubject[];
  /** Named lists of values. Conditions use one by `in: $<id>`. */
  lists?: List[];
  /** Values looked up by one or more keys; derived fields use them. */
  tables?: Table[];
}
/** A typed slot of a lead. It comes with the lead, or is derived from other fields. */
export interface Field extends About, Typed {
  /** What the field belongs to, a dot, and its name: `company.employees`. Lower case; words inside a part are joined by underscores. */
  id: string;
  /** `true` if the value identifies or describes a person; it is then left out of pages and reports. */
  personal?: boolean;
  /** Who can change a value that is known: the `lead`, `marketing`, `sales` or `operations`; `nobody` unless given. It says which smallest changes may be suggested for a lead. A value that is not known may always be filled in. */
  changed_by?: 'lead' | 'marketing' | 'sales' | 'operations' | 'nobody';
  /** Subject whose field it is; a person's unless given. */
  applies_to?: string;
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
    /** Lowest number or age of the band, included. */
    from?: number | string;
    /** Upper end of the band, not included. */
    below?: number | string;
    /** A single value of the field's type. Dates, instants and country codes are written as text. */
    value: string | number | boolean;
  }[];
}
/** Which people belong together. For example `{ key: company.domain }`. */
export interface AccountKey {
  /** Field that is the same for all people of an account. Somebody without it is an account of one. */
  key: string;
  /** Why this field tells accounts apart. */
  why?: string;
}
/** Something an account has several of, with fields of its own. */
export interface MemberSubject extends Definition {
  /** How policies write it; `person` and `account` are taken. */
  id: string;
  /** What they belong to. */
  of: 'account';
  /** The title where several are meant. Without one the title gets an s. */
  plural?: string;
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
/** Which system is believed, what is written once, how values are made alike, what may be done with whose data, and when records are merged and deleted. */
export interface DataStandardsPolicy extends Policy {
  /** This file is of the kind `data-standards`. */
  kind: 'data-standards';
  /** Which source is believed when two say different things. */
  precedence: PrecedenceRule[];
  /** How spellings of the systems become one value. */
  normalising?: NormalisationRule[];
  /** What may be done with a person's data, for every purpose and every answer. */
  consent: {
    /** Field that holds the person's answer. */
    field: string;
    /** What the data is used for. */
    purposes: ConsentPurpose[];
  };
  /** When two records are one, and which survives. */
  merging?: MergeRule[];
  /** What is deleted, and when. */
  deleting?: DeletionRule[];
}
/** Which source of some fields is believed. */
export interface PrecedenceRule extends Definition {
  /**
   * Fields it is about.
   *
   * Items: Id of a field.
   */
  fields: string[];
  /**
   * Sources in the order in which they are believed.
   *
   * Items: Id of a source.
   */
  sources: string[];
  /**
   * Sources whose value is never taken.
   *
   * Items: Id of a source.
   */
  never_from?: string[];
  /** `once`: the first known value stays for good. `always`: a better source replaces it. */
  write: 'once' | 'always';
}
/** How the spellings of a value become one. */
export interface NormalisationRule extends Definition {
  /**
   * Fields it is about.
   *
   * Items: Id of a field.
   */
  fields: string[];
  /** What is done to the value on its way in. */
  how: string;
  /**
   * Spellings and what becomes of them; each is tried when the agreement is checked.
   *
   * Items: A spelling and the value it stands for.
   */
  examples?: {
    /** The value as a system has it. */
    given: string;
    /** The value as the agreement has it. */
    becomes: string;
  }[];
}
/** One thing a person's data is used for. */
export interface ConsentPurpose extends Definition {
  /** For every value of the consent field, and for `unknown`, which is always refused: what is not known to be allowed is not done. For example `{ given: allowed, withdrawn: refused, unknown: refused }`. */
  permits: {
    /** `allowed`, `ask-first`, or `refused`. */
    [k: string]: 'allowed' | 'ask-first' | 'refused';
  };
  /** What has to be on record. */
  keeps?: string;
}
/** When two records are the same, and what becomes of them. */
export interface MergeRule extends Definition {
  /** What makes two records one. */
  same_when: string;
  /** Which record stays and what it inherits. */
  survives: string;
  /** Who decides where the rule does not. */
  decided_by?: string;
}
/** What is deleted after which time. */
export interface DeletionRule extends Definition {
  /** Records it is about. */
  what: string;
  /** Time since the last event. */
  after: string;
  /** What is kept, and why. */
  keeps?: string;
}
/** A system of record: which of its exports hold leads, which hold what they did and which stages they went through, and what its columns and names mean here. */
export interface SourcePolicy extends Policy {
  /** This file describes a source. */
  kind: 'source';
  /** The systems whose exports leads are read from; as a rule one for each file. */
  sources: Source[];
}
/** A system of record and how its exports are laid out. */
export interface Source extends Definition {
  /** Zone of the times that the system writes without one. */
  time_zone: string;
  /** The tables that are read. In the order in which they are believed: what one says of a lead is not replaced by one below it. */
  exports: SourceExport[];
  /** Tables of the system that say nothing we could use, or that cannot be connected with a lead, and why. */
  not_read?: UnreadExport[];
}
/** Each row is a lead. */
export interface LeadsExport extends Definition {
  /** Each row is a lead. */
  gives: 'leads';
  /**
   * Names that the file may have in a folder of exports, without ending: the name of the table in the warehouse, and usual variations. Case does not matter.
   *
   * Items: File name without its ending.
   */
  files: string[];
  /** A row is read if all of this holds; the others are not meant for us and are passed over. For example `{ name: { is: lifecyclestage } }`. */
  only?: {
    [k: string]: CellTest;
  };
  /** A row is left out if one of these holds, such as one that was deleted in the system. For example `{ is_deleted: { is: "true" } }`. */
  leave_out?: {
    [k: string]: CellTest;
  };
  /** Column that holds the id of the lead, or several of which the first that is filled in counts. */
  lead: string[] | string;
  /** Column with the id under which the system carries on the same person in another export, as a converted lead becomes a contact. What is known under that id then belongs to this lead. */
  continues_as?: string;
  /** Column, or the first filled in of several, with the ids of the records that the system has merged into this one. Semicolons or commas stand between them, and what follows a colon is not read. What is known under these ids then belongs to this lead, and their own rows, if the export still has them, are not read. */
  merged?: string[] | string;
  /** Column with the id of the record that the system has merged this one into. What is known under the id of this row then belongs to that lead. It is read in rows that are left out too, since a record that was merged is often marked as deleted. */
  merged_into?: string;
  /** Fields of the data dictionary and where they stand: one column, or several of which the first that is filled in is read. What an earlier export of the file says of a lead is not replaced. For example `{ contact.title: [property_jobtitle, jobtitle] }`. */
  fields: {
    /** Header of the column as it stands in the export, or several headers of which the first that is filled in is read. */
    [k: string]: string[] | string;
  };
  /** Column of the id of who owns it. It is never shown. */
  owner?: string;
  /** Column that says when the person became known. */
  created?: string[] | string;
}
/** What has to stand in the column; case and spaces around do not matter. */
export interface CellTest {
  /** Exactly this text, quoted where it looks like a number or like true and false. */
  is?: string;
  /**
   * One of these texts.
   *
   * Items: A text.
   */
  in?: string[];
  /** This text stands somewhere in it, or one of several. */
  contains?: string | string[];
  /** `true` if something stands in it, `false` if nothing does. */
  filled?: boolean;
}
/** Each row tells more about leads, such as the company a person works for. */
export interface FieldsExport extends Definition {
  /** Each row tells more about leads. */
  gives: 'fields';
  /**
   * Names that the file may have in a folder of exports, without ending: the name of the table in the warehouse, and usual variations. Case does not matter.
   *
   * Items: File name without its ending.
   */
  files: string[];
  /** A row is read if all of this holds; the others are not meant for us and are passed over. For example `{ name: { is: lifecyclestage } }`. */
  only?: {
    [k: string]: CellTest;
  };
  /** A row is left out if one of these holds, such as one that was deleted in the system. For example `{ is_deleted: { is: "true" } }`. */
  leave_out?: {
    [k: string]: CellTest;
  };
  /** Column by which other exports name a row of this one. */
  key: string;
  /** Whose rows these are: an export and its column that holds the key. A lead has the rows that one of these leads to. */
  joined_by: ExportJoin[];
  /** Fields of the data dictionary and where they stand: one column, or several of which the first that is filled in is read. What an earlier export of the file says of a lead is not replaced. For example `{ contact.title: [property_jobtitle, jobtitle] }`. */
  fields: {
    /** Header of the column as it stands in the export, or several headers of which the first that is filled in is read. */
    [k: string]: string[] | string;
  };
}
/** An export, and its column that holds the key. */
export interface ExportJoin {
  /** Id of an export of the same source. */
  export: string;
  /** Its column that holds the key. */
  column: string;
}
/** Each row connects a lead with something other exports tell about, such as a deal. */
export interface LinksExport extends Definition {
  /** Each row connects a lead with something else. */
  gives: 'links';
  /**
   * Names that the file may have in a folder of exports, without ending: the name of the table in the warehouse, and usual variations. Case does not matter.
   *
   * Items: File name without its ending.
   */
  files: string[];
  /** A row is read if all of this holds; the others are not meant for us and are passed over. For example `{ name: { is: lifecyclestage } }`. */
  only?: {
    [k: string]: CellTest;
  };
  /** A row is left out if one of these holds, such as one that was deleted in the system. For example `{ is_deleted: { is: "true" } }`. */
  leave_out?: {
    [k: string]: CellTest;
  };
  /** Column that holds what the lead is connected with. */
  key: string;
  /** Column that holds the id of the lead, or several of which the first that is filled in counts. */
  lead: string[] | string;
}
/** Each row is something a lead did. */
export interface EventsExport extends Definition {
  /** Each row is something a lead did. */
  gives: 'events';
  /**
   * Names that the file may have in a folder of exports, without ending: the name of the table in the warehouse, and usual variations. Case does not matter.
   *
   * Items: File name without its ending.
   */
  files: string[];
  /** A row is read if all of this holds; the others are not meant for us and are passed over. For example `{ name: { is: lifecyclestage } }`. */
  only?: {
    [k: string]: CellTest;
  };
  /** A row is left out if one of these holds, such as one that was deleted in the system. For example `{ is_deleted: { is: "true" } }`. */
  leave_out?: {
    [k: string]: CellTest;
  };
  /** Column that holds the id of the lead, or several of which the first that is filled in counts. */
  lead?: string[] | string;
  /** Column by which other exports name a row of this one. */
  key?: string;
  /** Whose rows these are: an export and its column that holds the key. A lead has the rows that one of these leads to. */
  joined_by?: ExportJoin[];
  /** Column that says when it happened, or several of which the first that is filled in counts. A day without a time counts from its beginning. */
  at: string[] | string;
  /** Column that tells events apart; the same id of a lead twice is one event. Without it each row is one. */
  event?: string;
  /** What a row means: the first that applies. Rows to which none applies are counted and reported. */
  signals: MappedSignal[];
}
/** A signal, which rows mean it, and where its properties stand. */
export interface MappedSignal {
  /** Id of the signal. */
  signal: string;
  /** All of this holds; without it every row that is left. For example `{ title: { contains: demo } }`. */
  where?: {
    [k: string]: CellTest;
  };
  /** Properties of the signal and the columns they stand in. For example `{ page: page_url }`. */
  properties?: {
    /** Header of the column as it stands in the export, or several headers of which the first that is filled in is read. */
    [k: string]: string[] | string;
  };
}
/** Each row says that a lead entered a stage. */
export interface RecordsExport extends Definition {
  /** Each row says that a lead entered a stage. */
  gives: 'records';
  /**
   * Names that the file may have in a folder of exports, without ending: the name of the table in the warehouse, and usual variations. Case does not matter.
   *
   * Items: File name without its ending.
   */
  files: string[];
  /** A row is read if all of this holds; the others are not meant for us and are passed over. For example `{ name: { is: lifecyclestage } }`. */
  only?: {
    [k: string]: CellTest;
  };
  /** A row is left out if one of these holds, such as one that was deleted in the system. For example `{ is_deleted: { is: "true" } }`. */
  leave_out?: {
    [k: string]: CellTest;
  };
  /** Column that holds the id of the lead, or several of which the first that is filled in counts. */
  lead?: string[] | string;
  /** Column by which other exports name a row of this one. */
  key?: string;
  /** Whose rows these are: an export and its column that holds the key. A lead has the rows that one of these leads to. */
  joined_by?: ExportJoin[];
  /** Column that says when it happened, or several of which the first that is filled in counts. A day without a time counts from its beginning. */
  at: string[] | string;
  /** Stage that every row says was entered. */
  enters?: string;
  /** Column that names the stage. */
  stage?: string;
  /** What the system calls each stage. Values that are not listed are counted and reported. */
  stages?: MappedStage[];
  /**
   * Values that mean nothing on our path; their rows are passed over.
   *
   * Items: A value of that column.
   */
  no_stage?: string[];
}
/** A value as the system writes it, and the stage it means. */
export interface MappedStage {
  /** As the system writes it; case does not matter. */
  value: string;
  /** Stage of the lifecycle, or one of the places beside it. */
  stage: string;
}
/** Each row is a company that people work for. What is known of it stands in an export that gives `fields`. */
export interface AccountsExport extends Definition {
  /** Each row is an account. Nobody is judged by it; measures are counted from it. */
  gives: 'accounts';
  /**
   * Names that the file may have in a folder of exports, without ending: the name of the table in the warehouse, and usual variations. Case does not matter.
   *
   * Items: File name without its ending.
   */
  files: string[];
  /** A row is read if all of this holds; the others are not meant for us and are passed over. For example `{ name: { is: lifecyclestage } }`. */
  only?: {
    [k: string]: CellTest;
  };
  /** A row is left out if one of these holds, such as one that was deleted in the system. For example `{ is_deleted: { is: "true" } }`. */
  leave_out?: {
    [k: string]: CellTest;
  };
  /** Column of the id of the account. */
  account: string;
  /** Column of the id of who owns it. It is never shown. */
  owner?: string;
  /** Whose account it is: an export of leads and its column that holds the id of the account. */
  joined_by: ExportJoin[];
}
/** Each row is something we did for a lead. */
export interface ActivitiesExport extends Definition {
  /** Each row is something we did. It is no sign of interest; service levels are measured by it. */
  gives: 'activities';
  /**
   * Names that the file may have in a folder of exports, without ending: the name of the table in the warehouse, and usual variations. Case does not matter.
   *
   * Items: File name without its ending.
   */
  files: string[];
  /** A row is read if all of this holds; the others are not meant for us and are passed over. For example `{ name: { is: lifecyclestage } }`. */
  only?: {
    [k: string]: CellTest;
  };
  /** A row is left out if one of these holds, such as one that was deleted in the system. For example `{ is_deleted: { is: "true" } }`. */
  leave_out?: {
    [k: string]: CellTest;
  };
  /** Column that holds the id of the lead, or several of which the first that is filled in counts. */
  lead?: string[] | string;
  /** Column by which other exports name a row of this one. */
  key?: string;
  /** Whose rows these are: an export and its column that holds the key. A lead has the rows that one of these leads to. */
  joined_by?: ExportJoin[];
  /** Column that says when it took place, or several of which the first that is filled in counts. Not when it was written down. */
  at: string[] | string;
  /** Column that says when it was written down. */
  logged?: string[] | string;
  /** Column that tells activities apart. Without it each row is one. */
  activity?: string;
  /** Column of the id of who owns it. It is never shown. */
  owner?: string;
  /** Column of how long it took, by its unit. For example `{ minutes: duration_in_minutes }`. */
  lasts?: {
    /** Column that holds minutes. */
    minutes?: string;
    /** Column that holds seconds. */
    seconds?: string;
    /** Column that holds milliseconds. */
    milliseconds?: string;
  };
  /** Column that says what was done, by the id or title of an activity or by a name that stands under its `also`. */
  type?: string;
  /** What a row means: the first that applies. Rows to which none applies are read by `type`, if that is given, else counted and reported. */
  activities?: MappedActivity[];
}
/** An activity, and which rows mean it. */
export interface MappedActivity {
  /** Id of the activity. */
  activity: string;
  /** All of this holds; without it every row that is left. For example `{ type: { is: Call } }`. */
  where?: {
    [k: string]: CellTest;
  };
}
/** Each row tells of an opportunity. The first such export of a source says which there are; further ones add to them. */
export interface OpportunitiesExport extends Definition {
  /** Each row tells of an opportunity. Nobody is judged by it; measures are counted from it. */
  gives: 'opportunities';
  /**
   * Names that the file may have in a folder of exports, without ending: the name of the table in the warehouse, and usual variations. Case does not matter.
   *
   * Items: File name without its ending.
   */
  files: string[];
  /** A row is read if all of this holds; the others are not meant for us and are passed over. For example `{ name: { is: lifecyclestage } }`. */
  only?: {
    [k: string]: CellTest;
  };
  /** A row is left out if one of these holds, such as one that was deleted in the system. For example `{ is_deleted: { is: "true" } }`. */
  leave_out?: {
    [k: string]: CellTest;
  };
  /** Column of the id of the opportunity. */
  opportunity: string;
  /** Column of the id of the account. */
  account?: string;
  /** Column of the id of who owns it. It is never shown. */
  owner?: string;
  /** Column that says when it was opened. */
  opened?: string[] | string;
  /** Column that says when it was won or lost; of one that is still open it is not read. */
  closed?: string[] | string;
  /** Column of its worth in the first year, in the currency of the company. */
  amount?: string[] | string;
  /** What all holds of one that was won. For example `{ is_won: { is: "true" } }`. */
  won?: {
    [k: string]: CellTest;
  };
  /** What all holds of one that was lost. For example `{ is_closed: { is: "true" }, is_won: { is: "false" } }`. */
  lost?: {
    [k: string]: CellTest;
  };
  /** Who takes part: an export of leads or of links and its column that holds the id of the opportunity. */
  joined_by?: ExportJoin[];
}
/** Tables of the system and why they are not read. */
export interface UnreadExport {
  /**
   * Names that the file may have in a folder of exports, without ending: the name of the table in the warehouse, and usual variations. Case does not matter.
   *
   * Items: File name without its ending.
   */
  files: string[];
  /** What is missing in it. */
  why: string;
}
/** What the two teams could not settle, who decides it by when, and what was ruled. */
export interface DisputesPolicy extends Policy {
  /** This file is of the kind `disputes`. */
  kind: 'disputes';
  /** The way up when a date passes without an answer. */
  ladders: EscalationLadder[];
  /** Open and settled questions, kept for good. */
  disputes: Dispute[];
}
/** Who takes over when a dispute is not settled in time. */
export interface EscalationLadder extends Definition {
  /**
   * Each step takes over so long after the date to decide by; the last one rules.
   *
   * Items: One step up.
   */
  steps: {
    /** Time since the day to decide by; `0d` on that day. */
    after: string;
    /** Who takes over. */
    to: string;
    /** What is done at this step. */
    does?: string;
  }[];
}
/** A question on which the two teams differ. */
export interface Dispute extends Definition {
  /** The question, so that it can be answered. */
  question: string;
  /** Definitions the answer would change, as kind and id. For example `[{ signal: website-visit }]`. */
  about: Subject[];
  /** Team or role that brought it up. */
  raised_by: string;
  /** Day on which it was brought up. */
  raised_on: string;
  /** The answers on the table. */
  options: DisputeOption[];
  /** Who brings the question to an answer. */
  owner: string;
  /** Day by which it is answered; afterwards it climbs the ladder. */
  decide_by: string;
  /** Ladder it climbs. */
  escalates: string;
  /** What the open question costs every week. */
  cost?: string;
  ruling?: Ruling;
}
/** One answer to the question. */
export interface DisputeOption extends Definition {
  /** What would hold. */
  says: string;
  /** Side that wants it. */
  backed_by: 'marketing' | 'sales' | 'operations' | 'leadership' | 'both';
  /** Its best argument. */
  because?: string;
}
/** How it was settled. */
export interface Ruling {
  /** Option that holds from now on. */
  option: string;
  /** Who decided. */
  by: string;
  /** Day of the decision. */
  on: string;
  /** The reason given. */
  because: string;
  /** What is different in the agreement since. */
  changed?: string;
  /** Day by which it is done. */
  carry_out_by: string;
  /** Day on which it was done; missing while it is not. */
  carried_out_on?: string;
}
/** Who agreed to what, on the exact meaning of each definition. Written by `sign`; a rewording keeps a signature, a change of meaning ends it. */
export interface SignaturesPolicy extends Policy {
  /** This file is of the kind `signatures`. */
  kind: 'signatures';
  /** The newest for each definition and side counts; what an older one said is kept in the history of the file. */
  signatures: Signature[];
}
/** What one role agreed to on one day. */
export interface Signature extends Definition {
  /** Role that agrees. */
  role: string;
  /** Day of the agreement. */
  on: string;
  /** Why the role agrees, in its own words. */
  reason?: string;
  /** Role that wrote the signature down, where the agreement was given elsewhere. */
  recorded_by?: string;
  /** Where the agreement was given: minutes, a message, a recording. */
  evidence?: string;
  /** What was agreed to: kind and id of each definition, and the digest of what it meant on that day. For example `{ stage mql: 6b86b273ff34fce19d6b804eff5a3f57 }`. */
  meanings: {
    /** First half of the SHA-256 of the definition without words for people and without layout. */
    [k: string]: string;
  };
}
/** One meaning for each word that both teams use. */
export interface GlossaryPolicy extends Policy {
  /** This file is of the kind `glossary`. */
  kind: 'glossary';
  /** The words, in any order. */
  terms: Term[];
}
/** A word and its one meaning. */
export interface Term extends Definition {
  /** The meaning here, in one or two sentences. */
  means: string;
  /**
   * Other words people use for it.
   *
   * Items: Words for people; not empty.
   */
  also?: string[];
  /** What it is often taken for. */
  not?: string;
  /** Definitions the word stands for or belongs to, as kind and id. For example `[{ stage: mql }]`. */
  see?: Subject[];
}
/** Made-up leads and what both teams expect of each. They are the tests of the agreement: `check` judges them every time. */
export interface SampleLeadsPolicy extends Policy {
  /** This file holds sample leads. */
  kind: 'sample-leads';
  /** Moment at which the leads are judged, so that they come out the same for ever. */
  as_of: string;
  /** The sample leads. No real person: only reserved example domains. */
  leads: Lead[];
  /** What accounts of the leads have beside people. Without it they have none; the word `unknown` says that the leads came without a source of them. */
  members?: 'unknown' | Member[];
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
  /** For each axis its value, or `unknown`. For example `{ activity: active }`. */
  axes?: {
    /** Value of the axis, or `unknown`. */
    [k: string]: string;
  };
  /** For each routing the route that says who gets the lead, `otherwise`, `undecided`, or `not-applicable`. For example `{ first-call: focus-account }`. */
  routes?: {
    /** Id of a route, `otherwise`, `undecided`, or `not-applicable`. */
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
/** One row of a subject: whose it is and what is known of it. For example `{ id: o-1, of: opportunity, account: fernhill.example, fields: { opportunity.amount: 40000 } }`. */
export interface Member {
  /** Id of the member, the only one of its subject. */
  id: string;
  /** Its subject. */
  of: string;
  /** Value of the account key, as the leads of the account have it. */
  account: string | number | boolean | (string | number)[];
  /** What is known of it; fields left out are missing. For example `{ opportunity.amount: 40000 }`. */
  fields: {
    /** A value of the field's type, or a list of values where the field holds a list. */
    [k: string]: string | number | boolean | (string | number)[];
  };
}
