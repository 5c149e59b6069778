/**
 * Names for an engine that cuts long ones. Cutting would make two names one, or refuse the statement;
 * so a long name keeps its beginning and ends in a digest of the whole. (FNV-1a, 64 bits: a chance
 * collision among a thousand names is about one in 10^13.)
 */
const PRIME = 0x100_0000_01b3n;
const OFFSET = 0xcbf2_9ce4_8422_2325n;
const MASK = 0xffff_ffff_ffff_ffffn;
const DIGEST_BYTES = 17;

export function shortName(name: string, mostBytes: number): string {
  const bytes = new TextEncoder().encode(name);
  if (bytes.length <= mostBytes) return name;
  let kept = '';
  let length = DIGEST_BYTES;
  for (const letter of name) {
    length += new TextEncoder().encode(letter).length;
    if (length > mostBytes) break;
    kept += letter;
  }
  return `${kept}~${digestOf(bytes)}`;
}

function digestOf(bytes: Uint8Array): string {
  let hash = OFFSET;
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  return hash.toString(16).padStart(16, '0');
}
