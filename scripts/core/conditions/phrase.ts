/** Joining words: lists of names, and titles within a sentence. */

/** "a, b or c". */
export function listed(items: readonly string[], word: 'and' | 'or' | 'nor'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** "is a, b or c". */
export function isOneOf(items: readonly string[]): string {
  return `is ${listed(items, 'or')}`;
}

/** "is not a", "is neither a nor b", "is none of a, b and c". */
export function isNoneOf(items: readonly string[]): string {
  if (items.length > 2) return `is none of ${listed(items, 'and')}`;
  return items.length === 2 ? `is neither ${listed(items, 'nor')}` : `is not ${listed(items, 'or')}`;
}

/** Long lists are cut, for messages. */
export function listedShortly(items: readonly string[], word: 'and' | 'or'): string {
  const most = 8;
  return items.length > most ? `${items.slice(0, most).join(', ')} … (${items.length} in all)` : listed(items, word);
}

export function inQuotes(text: string): string {
  return `“${text}”`;
}

/**
 * A title in the middle of a sentence: "Job title" becomes "job title". Titles with another capital
 * ("MQL", "HubSpot score", "Google Ads click") are names and stay as they are; those that are clauses
 * themselves ("What the person is to us") stand in quotes.
 */
export function inline(title: string): string {
  if (CLAUSE.test(title)) return inQuotes(title);
  return /^\p{Lu}-?\p{Ll}[^\p{Lu}]*$/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

const CLAUSE = /^(?:what|how|why|when|where|who|which|whether|do|does|did|is|are|has|have|can)\b|\?$/iu;

/** Titles of values in a list of them: all in quotes if one could be misread as part of the sentence. */
export function values(titles: readonly string[]): readonly string[] {
  const areWordy = titles.some((title) => /[,:;.?!]|\S\s+\S+\s+\S/u.test(title));
  return areWordy ? titles.map(inQuotes) : titles;
}

/** With a capital. */
export function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
