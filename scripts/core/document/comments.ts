/**
 * The comments of a YAML text, where they stand. They come from the lexer, so that a line that looks
 * like a comment inside a block of text or a quoted one is none.
 */
import { Lexer } from 'yaml';

export interface Comment {
  /** With its `#`, without the line break. */
  readonly text: string;
  /** Offsets; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Marks that the lexer puts between the pieces of the text: what follows the last is text, whatever it begins with. */
const DOCUMENT = '\u0002';
const FLOW_END = '\u0018';
const SCALAR = '\u001f';

export function commentsIn(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let isScalar = false;
  for (const piece of new Lexer().lex(text)) {
    if (piece === DOCUMENT || piece === FLOW_END || piece === SCALAR) {
      isScalar = piece === SCALAR;
      continue;
    }
    if (!isScalar && piece.startsWith('#')) {
      const written = piece.trimEnd();
      comments.push({ text: written, from: offset, to: offset + written.length });
    }
    isScalar = false;
    offset += piece.length;
  }
  return comments;
}
