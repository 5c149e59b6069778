/** Leads in so many parts, those of one account in the same part. */
import { accountKeyOf } from '#core/program/account-key.ts';
import type { Lead } from '#core/program/lead.ts';
import type { Program } from '#core/program/program.ts';

export function inShards(program: Program, leads: readonly Lead[], shards: number): readonly (readonly Lead[])[] {
  const parts = Map.groupBy(leads, (lead) => hashOf(accountKeyOf(program, lead) ?? `lead ${lead.id}`) % shards);
  return [...parts.values()];
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
