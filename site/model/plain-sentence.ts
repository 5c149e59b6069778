/**
 * A reading as one sentence for people who skim: "either … or" says what parentheses would say. Only
 * for shapes in which that cannot be misread; the toolkit's own sentence serves for all others.
 */
import { phrase } from '#core/conditions/sentence.ts';
import type { Reading } from '#core/conditions/words.ts';

export function plainSentence(reading: Reading): string {
  if (reading.joinedBy !== 'and' || reading.parts === undefined) return alternatives(reading) ?? phrase(reading);
  const parts = reading.parts.map((part) => (part.parts === undefined ? part.text : alternatives(part)));
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known.join(', and ') : phrase(reading);
}

/** "either a and b, or c"; nothing where an alternative is more than a plain row of tests. */
function alternatives({ parts, joinedBy }: Reading): string | undefined {
  if (parts === undefined || joinedBy !== 'or') return undefined;
  const rows = parts.map(row).filter((part) => part !== undefined);
  return rows.length === parts.length ? `either ${rows.join(', or ')}` : undefined;
}

function row({ text, parts, joinedBy }: Reading): string | undefined {
  if (parts === undefined) return text;
  const areLeaves = parts.every((part) => part.parts === undefined);
  return joinedBy === 'and' && areLeaves ? parts.map((part) => part.text).join(' and ') : undefined;
}
