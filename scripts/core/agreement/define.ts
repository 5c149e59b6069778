/** Definitions from what the schemas noted: nested into one another, with what each inherits. */
import type { Path } from '../diagnostics/place.ts';
import { isWithin, nodeAt, pathKey } from '../diagnostics/place.ts';
import { valueAtPath } from '../schema/failure.ts';
import type { NotedDefinition } from '../schema/validator.ts';
import type { Definition, Policy } from './agreement.ts';
import { given } from './given.ts';
import type { Owners, Status } from './policy-data.ts';
import { isMap, mapOf, textOf, type WrittenMap } from './written.ts';

const STATUSES: readonly Status[] = ['draft', 'proposed', 'active', 'deprecated', 'retired'];

/** In the order of the file, outer ones before inner ones. Definitions without an id are left out. */
export function definitionsIn(policy: Policy, noted: readonly NotedDefinition[]): readonly Definition[] {
  const { document, file } = policy;
  const offsetOf = (path: Path): number => document.locate(nodeAt(file, path)).from.offset;
  const once = new Map(
    noted.map((one) => [`${one.kind} ${pathKey(one.path)}`, { ...one, offset: offsetOf(one.path) }]),
  );
  const inOrder = [...once.values()].sort(
    (one, other) => one.offset - other.offset || one.path.length - other.path.length,
  );
  const definitions: Definition[] = [];
  for (const { path, kind, id } of inOrder) {
    if (id === undefined) continue;
    const around = definitions.filter((outer) => outer.path.length < path.length && isWithin(path, outer.path));
    definitions.push(definitionOf(policy, { path, kind, id }, around));
  }
  return definitions;
}

interface Named {
  readonly path: Path;
  readonly kind: string;
  readonly id: string;
}

/** `around` goes from the outside in. */
function definitionOf(policy: Policy, { path, kind, id: name }: Named, around: readonly Definition[]): Definition {
  const written = valueAtPath(path, policy.data);
  const data = isMap(written) ? written : {};
  const enclosing = around.at(-1);
  const within = kind.includes('/') ? around.find((outer) => outer.kind === kind.split('/')[0]) : undefined;
  return {
    kind,
    id: within === undefined ? name : `${within.name}/${name}`,
    name,
    title: textOf(data['title']) ?? inWords(name),
    policy,
    path,
    data,
    ...(enclosing === undefined ? {} : { enclosing }),
    ...inherited(data, enclosing, mapOf(policy.data)),
  };
}

type Inherited = Pick<Definition, 'owners' | 'why' | 'status' | 'validFrom' | 'validUntil' | 'reviewBy'>;

/** Own words first, then those of what encloses the definition, then those of the policy. */
function inherited(data: WrittenMap, enclosing: Definition | undefined, policy: WrittenMap): Inherited {
  const own = aboutOf(data);
  const outer: Partial<Inherited> = enclosing ?? withoutValidity(aboutOf(policy));
  return {
    owners: own.owners ?? outer.owners ?? {},
    status: own.status ?? outer.status ?? 'active',
    ...given('why', own.why ?? outer.why),
    ...given('validFrom', own.validFrom ?? outer.validFrom),
    ...given('validUntil', own.validUntil ?? outer.validUntil),
    ...given('reviewBy', own.reviewBy ?? outer.reviewBy),
  };
}

function aboutOf(data: WrittenMap): Partial<Inherited> {
  return {
    ...given('owners', isMap(data['owners']) ? ownersOf(data['owners']) : undefined),
    ...given(
      'status',
      STATUSES.find((status) => status === data['status']),
    ),
    ...given('why', textOf(data['why'])),
    ...given('validFrom', textOf(data['valid_from'])),
    ...given('validUntil', textOf(data['valid_until'])),
    ...given('reviewBy', textOf(data['review_by'])),
  };
}

/** `valid_from` of the company policy dates the version of the agreement, not each of its definitions. */
function withoutValidity({ owners, status, why, reviewBy }: Partial<Inherited>): Partial<Inherited> {
  return {
    ...given('owners', owners),
    ...given('status', status),
    ...given('why', why),
    ...given('reviewBy', reviewBy),
  };
}

/** As they are written, whatever else is. */
export function ownersOf(written: WrittenMap): Owners {
  return {
    ...given('marketing', textOf(written['marketing'])),
    ...given('sales', textOf(written['sales'])),
    ...given('operations', textOf(written['operations'])),
  };
}

/** `demo-request` is read as "Demo request". */
export function inWords(id: string): string {
  const words = id.replaceAll(/[-_.]+/gu, ' ').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
