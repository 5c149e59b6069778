/**
 * Statements in several functions where one would be too large: engines leave functions beyond a size
 * uncompiled, and then a large agreement would be judged many times slower than a small one. A part
 * ends only where no variable is still to change, takes what it uses of what came before, and gives
 * back what is used of it after.
 */
import { type JsFragment, joinJs, js, newName } from '../../js/fragment.ts';
import { braced, linesOf, type Statement } from './body.ts';

export interface Parted {
  readonly statements: readonly Statement[];
  /** Of the module, one for each part. */
  readonly functions: readonly JsFragment[];
}

export interface Surroundings {
  /** Names that have a value before the first statement. */
  readonly known: readonly JsFragment[];
  /** Names that are used after the last one. */
  readonly asked: ReadonlySet<string>;
  readonly taken: Set<string>;
}

/** In characters: half of what makes V8 give up. */
const LARGEST = 70_000;
const PART = 30_000;

export function inParts(statements: readonly Statement[], { known, asked, taken }: Surroundings): Parted {
  if (sizeOf(statements) <= LARGEST) return { statements, functions: [] };
  const parts = partsOf(statements);
  const made = parts.map((part, place): Parted => {
    const before = [...known, ...parts.slice(0, place).flatMap(namesDefined)];
    const used = new Set(part.flatMap(({ code }) => [...code.names]));
    const after = new Set([
      ...asked,
      ...parts.slice(place + 1).flatMap((one) => one.flatMap(({ code }) => [...code.names])),
    ]);
    return functionFor(
      part,
      before.filter(({ text }) => used.has(text)),
      namesDefined(part).filter(({ text }) => after.has(text)),
      newName(`part ${place + 1}`, taken),
    );
  });
  return { statements: made.flatMap((one) => one.statements), functions: made.flatMap(({ functions }) => functions) };
}

function functionFor(
  part: readonly Statement[],
  takes: readonly JsFragment[],
  gives: readonly JsFragment[],
  name: JsFragment,
): Parted {
  const given = joinJs(takes, ', ');
  const result = js`return { ${joinJs(gives, ', ')} };`;
  return {
    statements: [{ defines: gives, code: js`const { ${joinJs(gives, ', ')} } = ${name}(${given});` }],
    functions: [js`function ${name}(${given}) ${braced([...linesOf(part), result])}`],
  };
}

/** Each of about one size. */
function partsOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const last = new Map(statements.flatMap(({ defines }, place) => defines.map(({ text }) => [text, place] as const)));
  const parts: Statement[][] = [[]];
  let changes = -1;
  for (const [place, statement] of statements.entries()) {
    const current = parts.at(-1);
    current?.push(statement);
    changes = Math.max(changes, ...statement.defines.map(({ text }) => last.get(text) ?? place));
    const isSettled = changes <= place && place < statements.length - 1;
    if (isSettled && sizeOf(current ?? []) >= PART) parts.push([]);
  }
  return parts;
}

function sizeOf(statements: readonly Statement[]): number {
  return statements.reduce((size, { code }) => size + code.text.length, 0);
}

/** Each once. */
function namesDefined(part: readonly Statement[]): readonly JsFragment[] {
  return [...new Map(part.flatMap(({ defines }) => defines.map((name) => [name.text, name] as const))).values()];
}
