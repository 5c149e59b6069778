/** `cell`: what a matrix says of two grades. */
import { join, sql } from '../../sql/fragment.ts';
import { checkIds, type Given } from '../check-id.ts';
import { originOf } from '../combination.ts';
import { certainly, whereKnown } from '../js-truth.ts';
import { oneOfJs } from '../membership.ts';
import type { Operator } from '../operator.ts';
import { inline, isNoneOf, isOneOf, values } from '../phrase.ts';
import { UNKNOWN_CELL } from '../rules.ts';
import { isRuledOut, ofScoreSql, ofScoresJs } from '../scored.ts';
import type { CellTest } from '../test.ts';
import type { Words } from '../words.ts';

export const cellOperator: Operator<'cell'> = {
  op: 'cell',
  summary: 'What a matrix says of two grades. False where one of its models does not apply.',
  schema: {
    properties: {
      cell: {
        title: 'Cell',
        description: 'Id of a matrix; the cell in which the lead falls is compared.',
        type: 'string',
        refersTo: 'matrix',
        examples: ['grade'],
      },
      is: { title: 'Is', description: 'Exactly this cell.', type: 'string', examples: ['hot'] },
      in: {
        title: 'Is one of',
        description: 'One of these cells.',
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { title: 'Cell', type: 'string' },
        examples: [['hot', 'warm']],
      },
    },
    minProperties: 2,
    maxProperties: 2,
    expects: '`is` or `in` beside `cell`',
  },
  lower: ({ cell: matrix, is, in: oneOf }, path, scope) => {
    const [ids, axes] = [scope.cells(matrix), scope.axes(matrix)];
    if (ids === undefined || axes === undefined) return undefined;
    const given: Given = { by: `the matrix ${matrix}`, one: 'cell', ids, rule: UNKNOWN_CELL };
    const cells = checkIds(is ?? oneOf ?? [], [...path, is === undefined ? 'in' : 'is'], given, scope);
    return cells && { op: 'cell', origin: originOf(scope, path), matrix, ...axes, cells };
  },
  test: ({ matrix, rows, columns, cells }, subject) => {
    if (isRuledOut(subject.score(rows)) || isRuledOut(subject.score(columns))) return false;
    const cell = subject.cell(matrix);
    return cell === undefined ? undefined : cells.includes(cell);
  },
  sql: ({ matrix, rows, columns, cells }, scope) => {
    const literals = join(cells.map(scope.dialect.text), ', ', sql``);
    return ofScoreSql([rows, columns], sql`${scope.cell(matrix)} IN (${literals})`, scope);
  },
  js: ({ matrix, rows, columns, cells }, scope) => {
    const { value, known } = scope.cell(matrix);
    const is = whereKnown(known, certainly(oneOfJs(value, cells, scope)));
    return ofScoresJs([scope.score(rows), scope.score(columns)], is);
  },
  english: (test, words) => ({ text: inWords(test, words, isOneOf) }),
  denied: (test, words) => ({ text: inWords(test, words, isNoneOf) }),
  reads: ({ matrix }) => [{ kind: 'matrix', id: matrix }],
  children: () => [],
  examples: [
    {
      yaml: '{ cell: grade, in: [hot, warm] }',
      english: 'overall grade is Hot or Warm',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ cell: product-fit, is: go }',
      english: 'product fit is Go',
      leads: { fernhill: undefined, brook: false, blank: undefined },
    },
  ],
};

function inWords({ matrix, cells }: CellTest, words: Words, is: typeof isOneOf): string {
  const titles = cells.map((cell) => words.gradeTitle(matrix, cell));
  return `${inline(words.title('matrix', matrix))} ${is(values(titles))}`;
}
