/** What a sentence is about, in the words of the agreement: "views › sales" of the signal "demo-request". */
import { isWithin, type Path } from '../diagnostics/place.ts';

export interface NamedPart {
  readonly path: Path;
  readonly kind: string;
  readonly id: string | undefined;
}

/** The innermost definition with a name that holds the path, and the way from there. */
export function subjectAt(path: Path, definitions: readonly NamedPart[]): string {
  const around = definitions.filter((definition) => definition.id !== undefined && isWithin(path, definition.path));
  const innermost = around.reduce<NamedPart | undefined>(
    (best, one) => (best === undefined || one.path.length > best.path.length ? one : best),
    undefined,
  );
  if (innermost === undefined) return path.length === 0 ? 'this policy' : wayOf(path);
  const name = nameOf(innermost, around);
  const way = path.slice(innermost.path.length);
  return way.length === 0 ? name : `${wayOf(way)} of ${name}`;
}

/** A nested definition is known by what encloses it: the rule "size" of the model "fit". */
function nameOf({ kind, id }: NamedPart, around: readonly NamedPart[]): string {
  const own = `the ${kindInWords(kind)} "${id}"`;
  const outer = around.find((one) => kind.startsWith(`${one.kind}/`));
  return outer === undefined ? own : `${own} of the ${kindInWords(outer.kind)} "${outer.id}"`;
}

/** `model/rule` is read as "rule", `fast-track` as "fast track". */
export function kindInWords(kind: string): string {
  return (kind.split('/').at(-1) ?? kind).replaceAll('-', ' ');
}

/** More steps than this are left to the place shown. */
const MOST_STEPS = 4;

function wayOf(path: Path): string {
  const last = path.at(-1);
  if (path.length === 2 && typeof last === 'number') return `item ${last + 1} of "${path[0]}"`;
  const steps = path.map((step) => (typeof step === 'number' ? String(step + 1) : step));
  const end = path.findLastIndex((step) => typeof step === 'string');
  const shown = steps.length > MOST_STEPS ? [...steps.slice(0, 1), '…', ...steps.slice(Math.max(1, end))] : steps;
  return `"${shown.join(' › ')}"`;
}

export function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
