/**
 * Random agreements, as policies in YAML that go the whole way every agreement goes: read, validated,
 * linked, lowered.
 */
import { stringify } from 'yaml';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { parseInstant } from '#core/conditions/instant.ts';
import { readDocument } from '#core/document/read-document.ts';
import { dayIn } from '#core/program/leads/zone.ts';
import { lower } from '#core/program/lower/index.ts';
import type { Program } from '#core/program/program.ts';
import { conditionOn } from './conditions.ts';
import type { Draw } from './draw.ts';
import { dictionary } from './fields.ts';
import { lifecycle } from './lifecycle.ts';
import { ROLES } from './pools.ts';
import { scoring } from './scoring.ts';
import { signals } from './signals.ts';
import { emptyWorld, type World, type YamlMap } from './world.ts';

/** The instant all generated agreements and leads are judged at. */
const AS_OF = parseInstant('2026-10-15T09:00:00Z') ?? 0;

export interface GeneratedAgreement {
  /** File names and their YAML. */
  readonly files: ReadonlyMap<string, string>;
  readonly program: Program;
  readonly moment: { readonly asOf: number; readonly asOfDate: number };
}

/** Sound ones only: what chance put together that the checks refuse is drawn again. */
export function agreement(draw: Draw): GeneratedAgreement {
  return soundOne(draw, { hasAccounts: draw.chance(35) });
}

/** One in which knowing more can only decide more: see `World`. */
export function plainAgreement(draw: Draw): GeneratedAgreement {
  return soundOne(draw, { isPlain: true });
}

/** One that tells accounts apart and asks about them. */
export function agreementOfAccounts(draw: Draw): GeneratedAgreement {
  return soundOne(draw, { hasAccounts: true });
}

function soundOne(draw: Draw, wanted: Wanted): GeneratedAgreement {
  for (let turn = 1; ; turn += 1) {
    const { files, program, refused } = attempt(draw, wanted);
    if (program !== undefined)
      return { files, program, moment: { asOf: AS_OF, asOfDate: dayIn(program.timeZone, AS_OF) } };
    if (turn === MOST_TURNS) throw new Error(`Agreements are refused time and again:\n${refused.join('\n')}`);
  }
}

const MOST_TURNS = 5;

export interface Attempt {
  readonly files: ReadonlyMap<string, string>;
  /** Absent if it is refused. */
  readonly program: Program | undefined;
  readonly refused: readonly string[];
}

export interface Wanted {
  readonly isPlain?: boolean;
  readonly hasAccounts?: boolean;
}

export function attempt(draw: Draw, wanted: Wanted = {}): Attempt {
  const style = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;
  const files = new Map(
    policiesFor(draw, wanted).map((policy) => [`${String(policy['kind'])}.yaml`, stringify(policy, style)]),
  );
  const built = buildAgreement([...files].map(([file, text]) => readDocument(file, text)));
  const { program, findings } = lower(built, { asOf: AS_OF });
  const errors = [...built.findings, ...findings].filter(({ severity }) => severity === 'error');
  return { files, program, refused: errors.map(({ rule, message }) => `${rule}: ${message}`) };
}

function policiesFor(draw: Draw, { isPlain = false, hasAccounts = false }: Wanted): readonly YamlMap[] {
  const world = emptyWorld(draw, isPlain, hasAccounts);
  // In the order in which things may refer to each other.
  const company = companyOf(draw);
  const fields = dictionary(draw, world);
  const happenings = signals(draw, world);
  const conditions = draw.times(0, 3, (place) => condition(draw, world, `condition-${place}`));
  const models = scoring(draw, world);
  const path = lifecycle(draw, world);
  const named = conditions.length === 0 ? [] : [{ kind: 'conditions', owners: { sales: 'head-of-sales' }, conditions }];
  return [company, fields, happenings, ...named, models, path, DISPUTES];
}

/** One question that stays open, for every test that waits for it. */
const DISPUTES: YamlMap = {
  kind: 'disputes',
  owners: { sales: 'head-of-sales' },
  ladders: [{ id: 'way-up', steps: [{ after: '0d', to: 'head-of-sales' }] }],
  disputes: [
    {
      id: 'does-this-count',
      question: 'Does this count at all?',
      about: [{ stage: 'recycled' }],
      raised_by: 'sales',
      raised_on: '2026-05-01',
      options: [
        { id: 'yes', says: 'It does.', backed_by: 'marketing' },
        { id: 'no', says: 'It does not.', backed_by: 'sales' },
      ],
      owner: 'head-of-sales',
      decide_by: '2026-12-31',
      escalates: 'way-up',
    },
  ],
};

function companyOf(draw: Draw): YamlMap {
  return {
    kind: 'company',
    name: 'Fernhill',
    version: '1.0',
    currency: 'EUR',
    time_zone: draw.one(['UTC', 'America/New_York', 'Pacific/Auckland']),
    owners: { sales: 'head-of-sales' },
    teams: [{ id: 'sales', title: 'Sales', side: 'sales' }],
    roles: ROLES.map((id) => ({ id, title: id, team: 'sales' })),
  };
}

function condition(draw: Draw, world: World, id: string): YamlMap {
  const made = { id, when: conditionOn(draw, world, { fields: true, signals: true, records: true, named: true }, 2) };
  world.conditions.push(id);
  return made;
}
