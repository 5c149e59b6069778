/**
 * Pieces of JavaScript that are safe by construction. A fragment is made only by the `js` tag, which
 * takes other fragments and never text, or by a function below that writes one kind of literal or
 * name. Nothing raw gets in, so hostile ids and values cannot become code: not in the module, and not
 * in a page that carries it in a `script` element. A fragment knows the names it uses, so that what
 * nobody uses can be left out.
 */
declare const brand: unique symbol;

export interface JsFragment {
  readonly [brand]: 'js';
  readonly text: string;
  /** Names declared in the module or handed to a function that occur in the text. */
  readonly names: ReadonlySet<string>;
}

export type Separator = ', ' | ' && ' | ' || ' | ' | ' | ' + ' | ' ' | '\n' | ',\n' | '\n\n';

/** Joins fixed text with fragments: js`${a} + ${b}`. */
export function js(strings: TemplateStringsArray, ...parts: readonly JsFragment[]): JsFragment {
  const text = String.raw({ raw: strings.map(String) }, ...parts.map((part) => part.text));
  return make(text, namesOf(parts));
}

/** Joins fragments with a fixed separator; `none` is used when there are none. */
export function joinJs(parts: readonly JsFragment[], separator: Separator, none: JsFragment = EMPTY): JsFragment {
  return parts.length === 0 ? none : make(parts.map(({ text }) => text).join(separator), namesOf(parts));
}

/** A whole number. */
export function whole(value: number): JsFragment {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
  return make(String(value === 0 ? 0 : value));
}

/**
 * A text literal in plain ASCII. Angle brackets are escaped too, so that no text can close or open an
 * element around the module.
 */
export function text(value: string): JsFragment {
  return make(JSON.stringify(value).replaceAll(/[^ -~]|[<>]/gu, escaped));
}

/** A name made of the letters and digits of a hint, and a number where that is taken: `fitLeast2`. */
export function newName(hint: string, taken: Set<string>): JsFragment {
  const words = hint.split(/[^A-Za-z0-9]+/u).filter((word) => word !== '');
  const camel = words.map((word, place) => (place === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`));
  const stem = camel.join('').replace(/^(?![A-Za-z])/u, 'x');
  let name = RESERVED.has(stem) ? `${stem}1` : stem;
  for (let number = 2; taken.has(name); number += 1) name = `${stem}${number}`;
  taken.add(name);
  return make(name, new Set([name]));
}

/** A comment of one line; whatever could end it, or hide something in it, is a question mark. */
export function comment(value: string): JsFragment {
  return make(`// ${value.replaceAll(/[^ -;=?-~]/gu, '?')}`);
}

/** A comment that editors show; nothing in it can end it, or be hidden in it. */
export function documentation(value: string): JsFragment {
  return make(`/** ${value.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]|[<>]/gu, '?').replaceAll('*/', '* /')} */`);
}

/** The same code further in. Literals are written on one line, so that no text of theirs is moved. */
export function indented({ text: code, names }: JsFragment): JsFragment {
  return make(code.replaceAll(/^(?=.)/gmu, '  '), names);
}

function namesOf(parts: readonly JsFragment[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ names }) => [...names]));
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, place) => {
    return `\\u${character.charCodeAt(place).toString(16).padStart(4, '0')}`;
  }).join('');
}

function make(code: string, names: ReadonlySet<string> = new Set()): JsFragment {
  return { text: code, names } as JsFragment;
}

/** Words of the language, and the globals that modules use. */
const RESERVED: ReadonlySet<string> = new Set(
  `abstract arguments as async await boolean break byte case catch char class const continue debugger default delete
  do double else enum eval export extends false final finally float for from function get globalThis goto if implements
  import in instanceof int interface let long native new null of package private protected public return set short
  static super switch synchronized this throw throws transient true try typeof undefined using var void volatile while
  with yield agreement judgeLead momentAt judgeAccount Array Date Infinity Intl JSON Map Math NaN Number Object Set String`.split(
    /\s+/u,
  ),
);

export const EMPTY: JsFragment = make('');
export const TRUE: JsFragment = make('true');
export const FALSE: JsFragment = make('false');
export const UNDEFINED: JsFragment = make('undefined');
