/**
 * Observations of scores that several people make together: words that each may be seen, as nothing
 * certain can be said of one person. Alike in both versions only where both mean the same by them.
 */
import type { Grade, Matrix, Model } from '../../program/program.ts';
import type { Observation } from '../reach.ts';
import type { Compiling } from './compiling.ts';
import type { NodeId } from './node.ts';
import { scoreOf } from './scores/score-of.ts';
import { scoreMeaning, takenTogether } from './tests/taken-together.ts';

const ORIGIN = { file: '', path: [] };

export function takenTogetherGrade(model: string, to: Compiling): NodeId {
  const { make } = to;
  const grades: readonly Grade[] = scoreOf(model, to)?.grades ?? [];
  const statuses = ['not-applicable', 'undetermined', 'disqualified'];
  return make.choose(
    [...grades.map(({ id }) => id), ...statuses].map((word) => ({
      when: takenTogether({ op: 'grade', origin: ORIGIN, model, grades: [word] }, [model], true, to),
      gives: make.constant(word),
    })),
    make.constant('not-known'),
  );
}

export function takenTogetherCell({ id: matrix, rows, columns, cells }: Matrix, to: Compiling): NodeId {
  const { make } = to;
  const words = [...new Set(cells.map(({ cell }) => cell))];
  return make.choose(
    words.map((cell) => ({
      when: takenTogether(
        { op: 'cell', origin: ORIGIN, matrix, rows, columns, cells: [cell] },
        [rows, columns],
        true,
        to,
      ),
      gives: make.constant(cell),
    })),
    make.constant('not-known'),
  );
}

export function takenTogetherFrom(model: Model['id'], from: number, to: Compiling): NodeId {
  const { make } = to;
  const bounds = { from: { cases: [], otherwise: from } };
  const reaches = takenTogether({ op: 'score', origin: ORIGIN, model, bounds }, [model], true, to);
  return make.choose([{ when: reaches, gives: make.constant('true') }], make.constant('false'));
}

export function takenTogetherOrder(
  { see, model }: Extract<Observation, { see: 'score-order' | 'rule-order' }>,
  base: Compiling,
  head: Compiling,
): NodeId {
  const { make } = base;
  if (see === 'rule-order') return make.constant('not-scored');
  const isSame = JSON.stringify(scoreMeaning(model, base)) === JSON.stringify(scoreMeaning(model, head));
  const words = isSame ? ['not-scored'] : ['not-scored', 'lower', 'higher'];
  return make.choose(
    words.map((word) => ({
      when: takenTogether({ op: 'grade', origin: ORIGIN, model, grades: [word] }, [model], true, head),
      gives: make.constant(word),
    })),
    make.constant('equal'),
  );
}
