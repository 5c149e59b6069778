/** What a seed stands for: two versions of an agreement, what to see of both, and leads to see it of. */
import { parse } from 'yaml';
import type { Observation, Side } from '#core/analysis/reach.ts';
import type { FieldType, Value } from '#core/conditions/value.ts';
import { goldenLeads } from '#core/program/golden/golden-leads.ts';
import type { Moment } from '#core/program/interpret/past.ts';
import type { Lead, LeadEvent } from '#core/program/lead.ts';
import { convertValue } from '#core/program/leads/values/index.ts';
import { isModel, type Program } from '#core/program/program.ts';
import { agreement } from '#test/generators/agreements.ts';
import { type Draw, drawnFrom } from '#test/generators/draw.ts';
import { leads } from '#test/generators/leads.ts';
import type { Yaml } from '#test/generators/world.ts';
import { REWRITES, type Rewrite, rewritten } from './rewrites.ts';
import { type Policies, programOf } from './version.ts';

export interface VersionPair {
  readonly seed: number;
  readonly rewrite: Rewrite;
  readonly base: Program;
  readonly head: Program;
  readonly files: { readonly base: Policies; readonly head: Policies };
  readonly moment: Moment;
  /** Each a question of its own. */
  readonly questions: readonly (readonly Observation[])[];
  readonly leads: readonly Lead[];
}

const RANDOM_LEADS = 250;
const GOLDEN_LEADS = 50;
const QUESTIONS = 8;
const MOST_TURNS = 12;

/** `undefined` where chance finds no sound rewrite. */
export function pairOf(seed: number): VersionPair | undefined {
  const { files, program: base, moment } = drawnFrom(seed, agreement);
  const policies: Policies = new Map([...files].map(([file, text]) => [file, parse(text) as Yaml]));
  const made = drawnFrom(seed, (draw) => otherVersion(draw, policies, moment));
  if (made === undefined) return undefined;
  const { rewrite, head, policies: other } = made;
  return {
    seed,
    rewrite,
    base,
    head,
    files: { base: policies, head: other },
    moment,
    questions: drawnFrom(seed, (draw) => draw.some(questionsAbout(base, head), QUESTIONS, QUESTIONS)),
    leads: leadsOf(seed, base, head, moment),
  };
}

function otherVersion(draw: Draw, policies: Policies, { asOf }: Moment) {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const rewrite = draw.one(REWRITES);
    const other = rewritten(draw, policies, rewrite);
    const head = other && programOf(other, asOf);
    if (other !== undefined && head !== undefined) return { rewrite, head, policies: other };
  }
  return undefined;
}

/** Without addresses that no reader would have taken for one: proofs are about what can be read. */
function readable(
  values: ReadonlyMap<string, Value>,
  typeOf: (id: string) => FieldType | undefined,
): ReadonlyMap<string, Value> {
  const isReadable = (type: FieldType | undefined, value: Value): boolean =>
    type === undefined || !ADDRESSES.has(type.is) || 'value' in convertValue(type, value);
  return new Map([...values].filter(([id, value]) => isReadable(typeOf(id), value)));
}
const ADDRESSES: ReadonlySet<string> = new Set(['email', 'domain', 'url']);

/** With events and without, with records in which nothing stands and without. */
function leadsOf(seed: number, base: Program, head: Program, moment: Moment): readonly Lead[] {
  const random = drawnFrom(seed, (draw) => leads(draw, head, moment.asOf, RANDOM_LEADS));
  const typeOf = (field: string) => [head, base].flatMap(({ fields }) => fields).find(({ id }) => id === field)?.type;
  const readableEvent = (event: LeadEvent): LeadEvent => {
    const properties = [head, base]
      .flatMap(({ signals }) => signals)
      .filter(({ id }) => id === event.signal)
      .flatMap((signal) => signal.properties);
    const propertyType = (property: string) => properties.find(({ id }) => id === property)?.type;
    return { ...event, properties: readable(event.properties, propertyType) };
  };
  const golden = [base, head].flatMap((program) => goldenLeads(program, moment, { count: GOLDEN_LEADS, seed }));
  return [...random, ...golden].flatMap(({ id, fields, events }): readonly Lead[] => {
    const lead = {
      id,
      fields: readable(fields, (field) => typeOf(field)),
      ...(events === undefined ? {} : { events: events.map((event) => readableEvent(event)) }),
    };
    return [lead, { ...lead, records: [] }];
  });
}

/** The same of both versions, and the order of what both count. */
function questionsAbout(base: Program, head: Program): readonly (readonly Observation[])[] {
  const both = (see: (side: Side) => Observation): readonly Observation[] => [see('base'), see('head')];
  const together = ofSeveral(base);
  const models = inBoth(base.steps.filter(isModel), head.steps.filter(isModel)).filter(({ id }) => !together.has(id));
  return [
    both((side) => ({ see: 'qualifies-for', side })),
    ...inBoth(base.lifecycle.stages, head.lifecycle.stages).map(({ id: stage }) =>
      both((side) => ({ see: 'qualifies', side, stage })),
    ),
    ...inBoth(base.lifecycle.disqualifiers, head.lifecycle.disqualifiers).map(({ id }) =>
      both((side) => ({ see: 'disqualifier', side, id })),
    ),
    ...models.flatMap(({ id: model }): readonly (readonly Observation[])[] => [
      both((side) => ({ see: 'grade', side, model })),
      [{ see: 'score-order', model, end: 'least' }],
      [{ see: 'score-order', model, end: 'most' }],
    ]),
    ...base.steps.flatMap((step) =>
      step.step === 'matrix' && !together.has(step.id)
        ? [both((side) => ({ see: 'cell', side, matrix: step.id }))]
        : [],
    ),
  ];
}

function inBoth<T extends { readonly id: string }>(one: readonly T[], other: readonly T[]): readonly T[] {
  return one.filter(({ id }) => other.some((same) => same.id === id));
}

/** What several people make together is not proved. */
function ofSeveral({ steps }: Program): ReadonlySet<string> {
  const together = new Set<string>();
  for (const step of steps) {
    const parts =
      step.step === 'combined'
        ? step.parts.map(({ model }) => model)
        : step.step === 'matrix'
          ? [step.rows, step.columns]
          : [];
    if (step.step === 'rolled-up' || parts.some((model) => together.has(model))) together.add(step.id);
  }
  return together;
}
