/**
 * What every dialect has to answer alike, one question at a time: an expression, and what an engine
 * makes of it. Truth comes back as 1 and 0, numbers and texts as text, NULL as it is.
 */
import { FOLDING, fold, spaced } from '#core/conditions/fold.ts';
import { choose } from '#core/sql/case.ts';
import type { Dialect } from '#core/sql/dialect.ts';
import { FALSE, type Fragment, integer, NULL, sql, TRUE } from '#core/sql/fragment.ts';
import { TEXTS, WORDS } from '#test/generators/pools.ts';
import type { Engine } from './engine.ts';

export interface Question {
  readonly title: string;
  readonly ask: (dialect: Dialect) => Fragment;
  readonly answer: string | null;
}

function question(title: string, ask: Question['ask'], answer: string | null): Question {
  return { title, ask, answer };
}

const HOSTILE = [`'; DROP TABLE leads; --`, `\\' OR 1=1 --`, '"', '$$ /* */ ?', '%_\\', 'a\nb\tc', 'é\u{1F469}', ''];

/** Every letter with another form, beside those that keep theirs. */
const LETTERS = [...FOLDING.from].join('x').normalize('NFC');

const truth = (test: Fragment): Fragment =>
  choose([
    { when: test, gives: integer(1) },
    { when: sql`NOT ${test}`, gives: integer(0) },
  ]);

const list = ({ textList }: Dialect): Fragment => textList(['erp', "o'hara \\"]);
const missingList = ({ missing }: Dialect): Fragment => missing('text-list');

export const QUESTIONS: readonly Question[] = [
  ...HOSTILE.flatMap((text) => [
    question(`the literal ${JSON.stringify(text)}`, ({ text: literal }) => literal(text), text),
    question(
      `a list with ${JSON.stringify(text)}`,
      ({ hasAny, textList }) => truth(hasAny(textList(['a', text]), [text])),
      '1',
    ),
  ]),
  ...HOSTILE.filter((text) => text !== '').map((text) =>
    question(
      `the name ${JSON.stringify(text)}`,
      ({ name }) => sql`(SELECT q.${name(text)} FROM (SELECT 7 AS ${name(text)}) AS q)`,
      '7',
    ),
  ),
  // PostgreSQL has no text with a NUL.
  ...[...TEXTS, ...WORDS, LETTERS]
    .filter((text) => !text.includes('\0'))
    .flatMap((text) => [
      question(`folded: ${text.slice(0, 30)}`, (dialect) => dialect.fold(dialect.text(text)), fold(text)),
      question(
        `in words: ${text.slice(0, 30)}`,
        (dialect) => dialect.spaced(dialect.text(fold(text))),
        spaced(fold(text)),
      ),
    ]),
  question('a missing text folded', (dialect) => dialect.fold(dialect.missing('text')), null),
  question('members folded', (d) => truth(d.hasAll(d.foldAll(d.textList(['ERP', 'Straße'])), ['erp', 'straße'])), '1'),
  question('no members folded', (d) => truth(d.hasAny(d.foldAll(d.textList([])), ['erp'])), '0'),
  question('a missing list folded', (d) => truth(d.hasAny(d.foldAll(missingList(d)), ['erp'])), null),
  question('contains', (d) => truth(d.contains(d.text('100% of a_b'), d.text('% of a_'))), '1'),
  question('contains without wildcards', (d) => truth(d.contains(d.text('100 of ab'), d.text('1%b'))), '0'),
  question('begins', (d) => truth(d.startsWith(d.text('straße'), d.text('straß'))), '1'),
  question('ends', (d) => truth(d.endsWith(d.text('straße'), d.text('aße'))), '1'),
  question('ends with more', (d) => truth(d.endsWith(d.text('aße'), d.text('straße'))), '0'),
  question('has any', (d) => truth(d.hasAny(list(d), ['crm', 'erp'])), '1'),
  question('has a quoted one', (d) => truth(d.hasAny(list(d), ["o'hara \\"])), '1'),
  question('has all', (d) => truth(d.hasAll(list(d), ['crm', 'erp'])), '0'),
  question('a missing list has any', (d) => truth(d.hasAny(missingList(d), ['erp'])), null),
  question('an empty list has all of none', (d) => truth(d.hasAll(d.textList([]), ['erp'])), '0'),
  question('present entries', (d) => truth(d.hasAll(d.present([d.text('a'), NULL, d.text('b')]), ['a', 'b'])), '1'),
  question('nothing present', (d) => truth(d.hasAny(d.present([NULL]), ['a'])), '0'),
  question('the domain of an address', (d) => d.domainOf(d.text('"a@b"@post.example')), 'post.example'),
  question('no domain', (d) => d.domainOf(d.text('nobody')), null),
  ...(
    [
      [7, 2, 3],
      [-7, 2, -3],
      [7, -2, -3],
      [-7, -2, 3],
    ] as const
  ).map(([one, other, quotient]) =>
    question(`${one} divided by ${other}`, (d) => d.divide(d.wide(integer(one)), integer(other)), String(quotient)),
  ),
  question('no overflow', (d) => sql`${d.wide(integer(100_000_000))} * ${integer(1_000_000)}`, '100000000000000'),
  question('the smallest', (d) => d.smallest([NULL, integer(3), d.wide(integer(-2))]), '-2'),
  question('the largest', (d) => d.largest([integer(3), NULL]), '3'),
  question('the largest of none', (d) => d.largest([d.missing('whole'), d.missing('whole')]), null),
  ...[0, 1, 2, 400].map((place) =>
    question(
      `entry ${place}`,
      (d) => d.entry([1000, -500, 7], d.wide(integer(place))),
      String([1000, -500][place] ?? 7),
    ),
  ),
  question('the last text by code point', (d) => d.lastText(sql`t.x`), 'ä'),
  question('instants between', (d) => within(d, 10, 20), '1'),
  question('the ends are included', (d) => within(d, 20, 29), '1'),
  question('instants elsewhere', (d) => within(d, 21, 29), '0'),
  question('instants of no row', (d) => truth(d.anyWithin(d.instants(FALSE, sql`t.at`), integer(0), integer(99))), '0'),
  question('unknown and false is false', () => truth(sql`(${NULL} AND ${FALSE})`), '0'),
  question('unknown or true is true', () => truth(sql`(${NULL} OR ${TRUE})`), '1'),
  question('a missing value is in no list and not in none', (d) => truth(sql`${d.missing('text')} NOT IN ('a')`), null),
];

function within(dialect: Dialect, low: number, high: number): Fragment {
  const instants = dialect.instants(sql`t.x = 'Z' OR t.x = 'ä'`, sql`t.at`);
  return truth(dialect.anyWithin(instants, integer(low), integer(high)));
}

/** The aggregates among them see three rows. */
export async function answerOf({ dialect, rows }: Engine, { ask }: Question): Promise<string | null> {
  const { text } = dialect;
  const columns = [
    { name: 'x', shape: 'text' },
    { name: 'at', shape: 'whole' },
  ] as const;
  const some = dialect.rows(columns, [
    [text('Z'), integer(20)],
    [text('ä'), integer(30)],
    [text('a'), integer(25)],
  ]);
  const [[answer] = []] = await rows(
    sql`SELECT ${asText(ask(dialect), dialect)} FROM (${some}) AS t GROUP BY t.x IS NULL`,
  );
  return answer === null || answer === undefined ? null : String(answer);
}

function asText(value: Fragment, { type }: Dialect): Fragment {
  return sql`CAST(${value} AS ${type('text')})`;
}
