/**
 * Scalars that do not mean what they seem to: words that YAML 1.1 reads as truth values or base-60
 * numbers, digits that lose something when they become a number. Quoted text is always fine.
 */
import { Scalar } from 'yaml';
import type { CheckRule } from '../diagnostics/rule.ts';
import { EMPTY_VALUE, INEXACT_NUMBER, LOOK_ALIKE } from './syntax-rules.ts';

export interface ScalarProblem {
  readonly rule: CheckRule;
  /** Continues a sentence that begins with the place: "… is text here, but …". */
  readonly what: string;
  readonly remedy?: string;
}

const YES_WORDS: ReadonlySet<string> = new Set(['yes', 'on', 'y']);
const NO_WORDS: ReadonlySet<string> = new Set(['no', 'off', 'n']);
const BASE_60 = /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?$/u;
const GROUPED = /^[-+]?\d[\d_]*_[\d_]*(?:\.\d*)?$/u;
const LEADING_ZERO = /^[-+]?0\d+(?:\.\d*)?$/u;
const OTHER_BASE = /^0[ox][\da-f]+$/iu;

/** Decimal digits that a double always keeps (IEEE 754 binary64, DBL_DIG). */
const KEPT_DIGITS = 15;

export function scalarProblem(scalar: Scalar): ScalarProblem | undefined {
  const source = scalar.source ?? '';
  if (scalar.value === null) return emptyValue(source);
  if (scalar.type !== Scalar.PLAIN) return undefined;
  return lookAlike(source) ?? (typeof scalar.value === 'number' ? inexactNumber(source, scalar.value) : undefined);
}

function emptyValue(source: string): ScalarProblem {
  return { rule: EMPTY_VALUE, what: source === '' ? 'has no value' : `is ${source}, which is no value` };
}

function lookAlike(source: string): ScalarProblem | undefined {
  const word = source.toLowerCase();
  const truth = YES_WORDS.has(word) ? 'true' : NO_WORDS.has(word) ? 'false' : undefined;
  if (truth !== undefined) {
    return problem(
      `is the bare word ${source}, which some programs read as text and others as ${truth}`,
      `Write "${source}" in quotes if you mean the text, or ${truth} if you mean the yes-no value.`,
    );
  }
  if (BASE_60.test(source)) {
    return problem(`is ${source}, which some programs read as a number in base 60`, `Write "${source}" in quotes.`);
  }
  if (LEADING_ZERO.test(source)) {
    return problem(
      `is ${source}, which is read as the number ${Number(source)}`,
      `Write "${source}" in quotes if the zeros matter, or ${Number(source)} if it is a number.`,
    );
  }
  if (GROUPED.test(source)) {
    const digits = source.replaceAll('_', '');
    return problem(`is ${source}, which is text and not a number`, `Write ${digits}, without underscores.`);
  }
  if (OTHER_BASE.test(source)) {
    return problem(
      `is ${source}, which is read as the number ${Number(source)}`,
      `Write ${Number(source)}, or "${source}" in quotes if you mean the text.`,
    );
  }
  return undefined;
}

function problem(what: string, remedy: string): ScalarProblem {
  return { rule: LOOK_ALIKE, what, remedy };
}

function inexactNumber(source: string, value: number): ScalarProblem | undefined {
  if (!Number.isFinite(value))
    return { rule: INEXACT_NUMBER, what: `is ${source}, which is not a number to count with` };
  const digits = source.replace(/e.*$/iu, '').replaceAll(/[-+.]/gu, '').replace(/^0+/u, '');
  if (digits.length <= KEPT_DIGITS) return undefined;
  return { rule: INEXACT_NUMBER, what: `is ${source}, which has more digits than can be kept exactly` };
}
