/** Cells of the import file: text that a spreadsheet would run, break or split is made harmless. */
import { expect, it } from 'vitest';
import { crmImportLine } from '#node/data/write/crm-import.ts';

it.each([
  ['plain', 'Fast track', '"Fast track"'],
  ['a quote', 'the "big" one', '"the ""big"" one"'],
  ['a formula', '=1+1', '"\'=1+1"'],
  ['a sign', '-2 points', '"\'-2 points"'],
  ['a sum', '+A1', '"\'+A1"'],
  ['a function', '@SUM(A1)', '"\'@SUM(A1)"'],
  ['a full-width sign', '＋1+1', '"\'＋1+1"'],
  ['a formula behind white space', '\t =1', '"\'=1"'],
  ['a formula behind a line break', 'so\r\n=1', '"so =1"'],
  ['a semicolon', 'one;=2', '"one,=2"'],
  ['control characters', 'a\u0000\u001bb', '"a b"'],
  ['a number', '-12', '"-12"'],
])('%s', (_shows, why, cell) => {
  const line = crmImportLine({ record: 'kim', stage: 'mql', why, version: '1.0' });
  expect(line).toBe(`"kim","mql",${cell},"1.0"\r\n`);
});
