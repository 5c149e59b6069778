/** What a part of a program says, as text: where it was written and how it is called makes no difference. */
export function wordless(said: unknown): string {
  return JSON.stringify(said, (key, value: unknown) => (SAYS_NOTHING.has(key) ? undefined : value));
}

const SAYS_NOTHING: ReadonlySet<string> = new Set(['origin', 'title', 'list', 'personal', 'changedBy']);
