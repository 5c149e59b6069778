/**
 * The statements of a function in their order. Each says which names it gives a value, and has no
 * other effect, so that one whose names nobody uses is left out.
 */
import { comment, EMPTY, FALSE, indented, type JsFragment, joinJs, js, newName, TRUE } from '../../js/fragment.ts';

export interface Body {
  /** A name for a value; a literal or a name stands for itself. */
  constant(hint: string, value: JsFragment): JsFragment;
  /** A name whose value `run` gives or changes. */
  variable(hint: string, initial?: JsFragment): JsFragment;
  run(defines: readonly JsFragment[], code: JsFragment): void;
  /** A line above whatever comes next. */
  note(text: string): void;
  /** Those that the names in `needed` depend on; adds to it what they use in turn. */
  statements(needed: Set<string>): readonly Statement[];
}

export interface Statement {
  /** Names that it gives a value. */
  readonly defines: readonly JsFragment[];
  readonly code: JsFragment;
}

export function openBody(taken: Set<string>): Body {
  const statements: Statement[] = [];
  let note: string | undefined;
  const run = (defines: readonly JsFragment[], code: JsFragment): void => {
    statements.push({ defines, code: note === undefined ? code : js`${comment(note)}\n${code}` });
    note = undefined;
  };
  return {
    run,
    constant(hint, value) {
      if (isAtom(value)) return value;
      const name = newName(hint, taken);
      run([name], js`const ${name} = ${value};`);
      return name;
    },
    variable(hint, initial) {
      const name = newName(hint, taken);
      run([name], initial === undefined ? js`let ${name};` : js`let ${name} = ${initial};`);
      return name;
    },
    note(text) {
      note = text;
    },
    statements: (needed) => neededOf(statements, needed),
  };
}

function neededOf(statements: readonly Statement[], needed: Set<string>): readonly Statement[] {
  const kept = statements.toReversed().filter(({ defines, code }) => {
    if (!defines.some(({ text }) => needed.has(text))) return false;
    for (const name of code.names) needed.add(name);
    return true;
  });
  return kept.toReversed();
}

export function linesOf(statements: readonly Statement[]): readonly JsFragment[] {
  return statements.map(({ code }) => code);
}

/** A name, a number, a word of the language or a short text: nothing that is gained by naming it. */
function isAtom({ text }: JsFragment): boolean {
  return /^(?:-?[\w$]+|"[^"\\]*")$/u.test(text);
}

/** `{ … }` around statements that give the names a value. */
export function blockOf(body: Body, defines: readonly JsFragment[]): JsFragment {
  return braced(linesOf(body.statements(new Set(defines.map(({ text }) => text)))));
}

export function braced(lines: readonly JsFragment[]): JsFragment {
  return js`{\n${indented(joinJs(lines, '\n', EMPTY))}\n}`;
}

export function ifElse(when: JsFragment, then: readonly JsFragment[], otherwise: readonly JsFragment[]): JsFragment {
  const branch = js`if (${when}) ${braced(then)}`;
  return otherwise.length === 0 ? branch : js`${branch} else ${braced(otherwise)}`;
}

/** One branch of a chain. */
export interface Arm {
  readonly when: JsFragment;
  readonly does: readonly JsFragment[];
}

/** `if … else if … else …`. */
export function chain(arms: readonly Arm[], otherwise: readonly JsFragment[]): JsFragment {
  const [first, ...others] = arms.filter(({ when }) => when !== FALSE);
  if (first === undefined) return joinJs(otherwise, '\n');
  if (first.when === TRUE) return joinJs(first.does, '\n');
  if (others.length === 0) return ifElse(first.when, first.does, otherwise);
  return js`${ifElse(first.when, first.does, [])} else ${elseOf(others, otherwise)}`;
}

function elseOf(arms: readonly Arm[], otherwise: readonly JsFragment[]): JsFragment {
  const [first] = arms;
  const rest = chain(arms, otherwise);
  return first?.when === TRUE ? js`{ ${rest} }` : rest;
}

export function assign(name: JsFragment, value: JsFragment): JsFragment {
  return js`${name} = ${value};`;
}
