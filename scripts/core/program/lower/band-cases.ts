/**
 * Bands of a number, of an age or of a change, each as a case with a test of its own, so that nothing
 * but this knows of bands. Ages are whole days since a date or an instant; an open first band takes
 * what lies ahead too.
 */
import { plain } from '../../conditions/amount.ts';
import { isTime } from '../../conditions/bound.ts';
import { checkLiteral } from '../../conditions/check-literal.ts';
import { parseDuration } from '../../conditions/duration.ts';
import { shown } from '../../conditions/literal.ts';
import { parsePercent } from '../../conditions/lower-change.ts';
import { LITERAL_NOT_A_VALUE } from '../../conditions/rules.ts';
import type { Scope } from '../../conditions/scope.ts';
import type { Measured, Test } from '../../conditions/test.ts';
import { DAY_MS } from '../../conditions/value.ts';
import { type Path, valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { type Cases, fieldTest, type Looked, withoutRest } from './cases.ts';

/** A band as it is written, and what it gives. */
export interface Band<T> {
  readonly from?: number | string | undefined;
  readonly below?: number | string | undefined;
  readonly value: T;
}

/** Both in one unit; `undefined` where the band is open. */
interface Ends {
  readonly from: number | undefined;
  readonly below: number | undefined;
}

/** What the ends of a band are, and the test for a value between them. */
interface Banded {
  /** `undefined` if it was reported. */
  end(written: number | string, path: Path): number | undefined;
  test(ends: Ends, path: Path): Test;
}

/** A field has bands: it is a number, or a time. */
export function hasBands({ type }: Looked): boolean {
  return type.is === 'number' || type.is === 'money' || isTime(type);
}

/** A case for each band of a field's number or age; values in no band get `otherwise`. */
export function casesByBand<T>(
  looked: Looked,
  path: Path,
  bands: readonly Band<T>[],
  otherwise: T | undefined,
): Cases<T> | undefined {
  return casesOf(isTime(looked.type) ? agesOf(looked) : numbersOf(looked), path, bands, otherwise);
}

/** A case for each band of a change in percent. */
export function casesByChange<T>(
  of: Measured,
  scope: Scope,
  path: Path,
  bands: readonly Band<T>[],
  otherwise: T,
): Cases<T> | undefined {
  return casesOf(changesOf(of, scope), path, bands, otherwise);
}

function casesOf<T>(
  { end, test }: Banded,
  path: Path,
  bands: readonly Band<T>[],
  otherwise: T | undefined,
): Cases<T> | undefined {
  const read = bands.flatMap(({ value, ...written }, index) => {
    const at = [...path, index];
    const [from, below] = (['from', 'below'] as const).map((key) => {
      const one = written[key];
      return one === undefined ? {} : { number: end(one, [...at, key]) };
    });
    const isRead = [from, below].every((one) => one === undefined || !('number' in one) || one.number !== undefined);
    return isRead ? [{ from: from?.number, below: below?.number, at, value }] : [];
  });
  if (read.length < bands.length) return undefined;
  const cases = read.map(({ at, value, ...ends }) => ({ when: test(ends, at), value }));
  return isCovering(read) ? withoutRest(cases) : { cases, ...(otherwise === undefined ? {} : { otherwise }) };
}

/** Open at both ends, and each band begins where the one before ends. */
function isCovering(bands: readonly Ends[]): boolean {
  return bands.every(({ from }, index) => from === bands[index - 1]?.below) && bands.at(-1)?.below === undefined;
}

function numbersOf(looked: Looked): Banded {
  const { type, field, scope } = looked;
  return {
    end(written, path) {
      const bound = checkLiteral(written, path, { what: field, type, path, scope });
      return typeof bound === 'number' ? bound : undefined;
    },
    test({ from, below }, path) {
      return fieldTest(looked, path, [
        ...(from === undefined ? [] : [{ by: 'from', type, bound: plain(from) } as const]),
        ...(below === undefined ? [] : [{ by: 'below', type, bound: plain(below) } as const]),
      ]);
    },
  };
}

function agesOf(looked: Looked): Banded {
  const { type, field, scope } = looked;
  const unit = type.is === 'date' ? 1 : DAY_MS;
  return {
    end(written, path) {
      const age = parseAge(written);
      if (age !== undefined) return age;
      const message = `The age of ${field} is counted in whole days, which ${shown(written)} is not.`;
      const remedy = 'Write whole days or weeks, such as 30d or 2w.';
      scope.report(findingOf(LITERAL_NOT_A_VALUE, { message, place: valueAt(scope.file, path), remedy }));
      return undefined;
    },
    test({ from, below }, path) {
      const older = (days: number): Test =>
        fieldTest(looked, path, [{ by: 'older_than', type, duration: days * unit }]);
      if (below === undefined) return from === undefined ? fieldTest(looked, path, []) : older(from);
      if (from === undefined) return { op: 'not', origin: { file: scope.file, path }, of: older(below) };
      return fieldTest(looked, path, [
        { by: 'older_than', type, duration: from * unit },
        { by: 'in_last', type, duration: below * unit },
      ]);
    },
  };
}

/** Whole days: `0d`, `30d`, `2w`. */
export function parseAge(written: unknown): number | undefined {
  if (written === '0d') return 0;
  const duration = typeof written === 'string' ? parseDuration(written) : undefined;
  return duration === undefined || duration % DAY_MS !== 0 ? undefined : duration / DAY_MS;
}

function changesOf(of: Measured, scope: Scope): Banded {
  return {
    end(written, path) {
      const percent = parsePercent(written);
      if (percent !== undefined) return percent;
      const message = `The change of ${of.field} is measured in whole percent, which ${shown(written)} is not.`;
      scope.report(findingOf(LITERAL_NOT_A_VALUE, { message, place: valueAt(scope.file, path) }));
      return undefined;
    },
    test: ({ from, below }, path) => ({
      op: 'change',
      origin: { file: scope.file, path },
      of,
      bounds: {
        ...(from === undefined ? {} : { from: plain(from) }),
        ...(below === undefined ? {} : { below: plain(below) }),
      },
    }),
  };
}
