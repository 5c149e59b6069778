/**
 * What lowering works with: the definitions that are sound and in force, the types they give, and
 * where findings go. A part that cannot be lowered is left out and noted; then there is no program.
 */
import type { Agreement, Definition } from '../../agreement/agreement.ts';
import type { Origin, RollUp } from '../../conditions/test.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { isWithin, type Path, pathKey } from '../../diagnostics/place.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { Named } from '../program.ts';
import { isInForce } from './in-force.ts';

export interface Lowering {
  readonly agreement: Agreement;
  /** Currency of money fields without one of their own. */
  readonly currency: string;
  /** Every sound definition that is in force. */
  readonly allInForce: readonly Definition[];
  /** Sound definitions of a kind that are in force, in the order of the files. */
  definitions<K extends keyof DataByKind>(kind: K): readonly Item<DataByKind[K]>[];
  /** By id, in force or not, for what others need to know of it; `undefined` unless sound. */
  find<K extends keyof DataByKind>(kind: K, id: string): Item<DataByKind[K]> | undefined;
  /** The items of a list inside a definition that are in force, each with the definition it is. */
  items<T>(outer: Definition, path: Path, written: readonly T[] | undefined): readonly Item<T>[];
  /** The same for a definition that stands alone; none or one. */
  item<T>(outer: Definition, path: Path, written: T): readonly Item<T>[];
  report(finding: Finding): void;
  /** Roll-ups lowered so far. */
  readonly rollUps: { readonly rollUp: RollUp; readonly origin: Origin }[];
  /** The value in a list, or nothing, which is noted: then the program is not whole. */
  keep<T>(value: T | undefined): readonly T[];
}

export interface Item<T> {
  readonly data: T;
  readonly definition: Definition;
}

/** What a sound definition of each kind looks like. */
export interface DataByKind {
  readonly axis: policies.Axis;
  readonly calendar: policies.Calendar;
  readonly condition: policies.NamedCondition;
  readonly criterion: policies.Criterion;
  readonly dispute: policies.Dispute;
  readonly disqualifier: policies.Disqualifier;
  readonly field: policies.Field;
  readonly list: policies.List;
  readonly matrix: policies.Matrix;
  readonly model: policies.Model;
  readonly reason: policies.Reason;
  readonly routing: policies.Routing;
  readonly signal: policies.Signal;
  readonly source: policies.Source;
  readonly stage: policies.Stage | policies.Side;
  readonly subject: policies.MemberSubject;
  readonly table: policies.Table;
}

export interface Losses {
  readonly findings: Finding[];
  isWhole: boolean;
}

export function createLowering(
  agreement: Agreement,
  { day, currency }: { readonly day: number; readonly currency: string },
  losses: Losses,
): Lowering {
  const unsound = unsoundIn(agreement);
  const sound = agreement.definitions.filter((definition) => !unsound(definition));
  const allInForce = sound.filter((definition) => isInForce(definition, day));
  const inForce = Map.groupBy(allInForce, ({ kind }) => kind);
  const byPlace = new Map(
    agreement.definitions.map((definition) => [placeKey(definition.policy.file, definition.path), definition]),
  );
  const item = <T>(outer: Definition, path: Path, data: T): readonly Item<T>[] => {
    const definition = byPlace.get(placeKey(outer.policy.file, path));
    return definition !== undefined && isInForce(definition, day) ? [{ data, definition }] : [];
  };
  return {
    agreement,
    currency,
    allInForce,
    definitions: (kind) => (inForce.get(kind) ?? []).map((definition) => asKind(kind, definition)),
    find: (kind, id) => {
      const found = agreement.find(kind, id);
      return found === undefined || unsound(found) ? undefined : asKind(kind, found);
    },
    items: (outer, path, written = []) => written.flatMap((data, index) => item(outer, [...path, index], data)),
    item,
    report: (finding) => losses.findings.push(finding),
    rollUps: [],
    keep: (value) => {
      if (value === undefined) losses.isWhole = false;
      return value === undefined ? [] : [value];
    },
  };
}

/** The schema of the kind has checked the shape, as no error was found in the definition. */
function asKind<K extends keyof DataByKind>(_: K, definition: Definition): Item<DataByKind[K]> {
  const data: unknown = definition.data;
  return { definition, data: data as DataByKind[K] };
}

/** A definition with an error in it is left alone: its mistake is reported, and its shape not to be trusted. */
function unsoundIn({ findings }: Agreement): (definition: Definition) => boolean {
  const places = findings.flatMap(({ severity, place }) => (severity === 'error' ? [place] : []));
  const broken = new Set(places.flatMap(({ in: where, file }) => (where === 'text' ? [file] : [])));
  return ({ policy: { file }, path }) =>
    broken.has(file) ||
    places.some((place) => place.in === 'policy' && place.file === file && isWithin(place.path, path));
}

function placeKey(file: string, path: Path): string {
  return `${file} ${pathKey(path)}`;
}

export function originOf({ policy, path }: Definition, ...keys: Path): Origin {
  return { file: policy.file, path: [...path, ...keys] };
}

/** Id, title and origin; nested definitions go by their name within what encloses them. */
export function namedOf(definition: Definition): Named {
  return { id: definition.name, title: definition.title, origin: originOf(definition) };
}
