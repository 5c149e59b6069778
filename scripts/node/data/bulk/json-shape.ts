/**
 * The shape of regular lines of NDJSON: the keys that the first lines have, in their order, each once, with
 * values whose text is the same however they are read. Lines of another shape may mean the same; they are
 * read by themselves.
 */

export interface JsonShape {
  /** Names of the columns, as `cellsOfObject` gives them. */
  readonly header: readonly string[];
  readonly holds: readonly Holding[];
  /** Regular expression that whole regular lines match. */
  readonly form: string;
}

/** A column of texts and the like, one that also has numbers, or one of lists of text. */
export type Holding = 'text' | 'number' | 'list';

interface Key {
  readonly name: string;
  holds: Holding;
  times: number;
}

/** A form of its own for the values of a column, where it needs a narrower one. */
export type FormFor = (column: string) => string | undefined;

/** Flat objects only, whose first key is always there. */
export function shapeOf(lines: readonly string[], formFor: FormFor): JsonShape | undefined {
  const objects = lines.flatMap(objectIn);
  const keys = new Map<string, Key>();
  for (const object of objects) if (!addKeys(keys, object)) return undefined;
  const [first, ...rest] = keys.values();
  if (first === undefined || first.times < objects.length) return undefined;
  const optional = rest.map((key) => {
    const member = `, ?${memberOf(key, formFor)}`;
    return key.times < objects.length ? `(?:${member})?` : member;
  });
  return {
    header: [...keys.keys()],
    holds: [...keys.values()].map(({ holds }) => holds),
    form: String.raw`\{ ?${memberOf(first, formFor)}${optional.join('')} ?\}\r?`,
  };
}

function objectIn(line: string): readonly object[] {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : [];
  } catch {
    return [];
  }
}

function addKeys(keys: Map<string, Key>, object: object): boolean {
  for (const [name, value] of Object.entries(object)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return false;
    if (!/^[\w .-]+$/u.test(name)) return false;
    const key = keys.get(name) ?? { name, holds: 'text', times: 0 };
    key.times += 1;
    if (Array.isArray(value)) key.holds = 'list';
    else if (typeof value === 'number' && key.holds === 'text') key.holds = 'number';
    keys.set(name, key);
  }
  return true;
}

/** Without escapes; of numbers, those that a floating point number holds exactly enough to give their digits back. */
const TEXT = String.raw`"[^"\\\x00-\x1F]*"`;
const WORD = `${TEXT}|true|false|null`;
const FORMS: Readonly<Record<Holding, string>> = {
  text: WORD,
  number: String.raw`0|-?[1-9][0-9]{0,14}|-?(?:0|[1-9][0-9]{0,8})\.[0-9]{1,6}|${WORD}`,
  list: String.raw`\[(?:${TEXT}(?:, ?${TEXT})*)?\]|null`,
};

function memberOf({ name, holds }: Key, formFor: FormFor): string {
  const own = holds === 'list' ? undefined : formFor(name);
  return `"${name.replaceAll('.', String.raw`\.`)}": ?(?:${own ?? FORMS[holds]})`;
}
