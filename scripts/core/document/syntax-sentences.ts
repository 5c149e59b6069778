/**
 * Errors of the `yaml` parser in the words of somebody who edits policies, at the place that has to
 * be changed: the parser notices an unclosed quote at the end of the text, people look for its begin.
 */
import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { LineIndex } from './line-index.ts';

export interface SyntaxMistake {
  readonly from: number;
  readonly to: number;
  readonly sentence: string;
  readonly remedy?: string;
}

interface Context {
  readonly text: string;
  readonly lines: LineIndex;
  readonly document: Document;
}

type Explain = (error: YAMLError, context: Context) => SyntaxMistake;

const EXPLAINED: { readonly [code in YAMLError['code']]?: Explain } = {
  BAD_INDENT: badIndent,
  MISSING_CHAR: missingCharacter,
  BLOCK_AS_IMPLICIT_KEY: keyInValue,
  MULTILINE_IMPLICIT_KEY: lineWithoutKey,
  BAD_SCALAR_START: badStart,
  TAB_AS_INDENT: (error) => ({
    ...spanOf(error),
    sentence: 'The line is indented with a tab.',
    remedy: 'Indent with spaces, two for each level.',
  }),
  BAD_DQ_ESCAPE: (error) => ({
    ...spanOf(error),
    sentence: 'A backslash in double quotes begins a code that YAML does not know.',
    remedy: "Use single quotes ('…'), in which a backslash is only a backslash.",
  }),
};

export function explainSyntax(error: YAMLError, context: Context): SyntaxMistake {
  return EXPLAINED[error.code]?.(error, context) ?? unexpected(error, context);
}

function spanOf({ pos: [from, to] }: YAMLError): { readonly from: number; readonly to: number } {
  return { from, to };
}

/** From the first character of the line that is not a space to the end of the line. */
function lineAt(offset: number, { text, lines }: Context): { readonly from: number; readonly to: number } {
  const to = lines.lineEnd(offset);
  const start = lines.lineStart(offset);
  const indent = text.slice(start, to).search(/\S/u);
  return { from: indent === -1 ? start : start + indent, to };
}

function badIndent(error: YAMLError, context: Context): SyntaxMistake {
  const opened = /^Flow (sequence|map)/u.exec(error.message);
  if (opened !== null) return unclosedBracket(error, context);
  return {
    ...lineAt(error.pos[1], context),
    sentence: 'This line does not line up with the keys before it.',
    remedy: 'Indent it exactly like the keys it belongs to.',
  };
}

function unclosedBracket(error: YAMLError, context: Context): SyntaxMistake {
  let from = error.pos[0];
  visit(context.document, {
    Collection(_key, node) {
      const range = node.range;
      if (
        isCollection(node) &&
        node.flow === true &&
        range &&
        range[0] < error.pos[0] &&
        error.pos[0] <= range[2] + 1
      ) {
        from = range[0];
      }
    },
  });
  const bracket = context.text[from] ?? '';
  const closing = bracket === '{' ? '}' : ']';
  return {
    from,
    to: context.lines.lineEnd(from),
    sentence: `The ${bracket === '{' ? 'map' : 'list'} opened with ${bracket || 'a bracket'} is never closed.`,
    remedy: `Close it with ${closing}.`,
  };
}

function missingCharacter(error: YAMLError, context: Context): SyntaxMistake {
  if (/^Missing closing/u.test(error.message)) return unclosedQuote(error, context);
  if (/Sequence item without/u.test(error.message)) {
    return {
      ...lineAt(error.pos[0], context),
      sentence: 'This line stands in a list but neither begins with "- " nor lines up with the keys of its item.',
      remedy: 'Indent it exactly like the first key of the item it belongs to.',
    };
  }
  if (/need to be followed by map values/u.test(error.message)) {
    return {
      ...lineAt(error.pos[0], context),
      sentence: 'This line is neither a key with its value nor an item of a list.',
      remedy: 'Write a colon and a space after the key, or begin an item with "- ".',
    };
  }
  return unexpected(error, context);
}

function unclosedQuote(error: YAMLError, context: Context): SyntaxMistake {
  let from = error.pos[0];
  visit(context.document, {
    Scalar(_key, node) {
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      if (quoted && node.range && node.range[0] < error.pos[0] && error.pos[0] <= node.range[2] + 1)
        from = node.range[0];
    },
  });
  const quote = context.text[from] ?? '"';
  return {
    from,
    to: context.lines.lineEnd(from),
    sentence: `The text opened with ${quote} is never closed.`,
    remedy: `Close it with ${quote}.`,
  };
}

/** `a: b: c`, or a line indented further than the value before it allows. */
function keyInValue(error: YAMLError, context: Context): SyntaxMistake {
  const from = error.pos[0];
  return {
    from,
    to: context.lines.lineEnd(from),
    sentence: 'The value holds a colon followed by a space, which begins a second key.',
    remedy: 'Put the value in quotes if it is text; give a key of its own a line of its own.',
  };
}

function lineWithoutKey(error: YAMLError, context: Context): SyntaxMistake {
  const line = lineAt(error.pos[0], context);
  if (line.from === error.pos[0]) {
    return {
      ...line,
      sentence: 'This line is neither a key with its value nor an item of a list.',
      remedy: 'Write a colon and a space after the key, or begin an item with "- ".',
    };
  }
  return {
    ...lineAt(error.pos[1], context),
    sentence: 'This line is indented further than the keys it belongs to.',
    remedy: 'Indent it exactly like the keys it belongs to.',
  };
}

function badStart(error: YAMLError, context: Context): SyntaxMistake {
  const [from] = error.pos;
  return {
    from,
    to: context.lines.lineEnd(from),
    sentence: `Text cannot begin with ${context.text[from] ?? 'this character'} in YAML.`,
    remedy: 'Put the text in quotes.',
  };
}

function unexpected(error: YAMLError, context: Context): SyntaxMistake {
  const [from, to] = error.pos;
  const found = context.text.slice(from, to).trim();
  const what = found === '' ? 'something is missing' : `${found} does not belong here`;
  return { from, to, sentence: `The YAML cannot be read: ${what}.` };
}
