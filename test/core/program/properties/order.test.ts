/** What judging says depends neither on the order of a lead's history nor on that of the policies' text. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { isMap, parseDocument, visit } from 'yaml';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { readDocument } from '#core/document/read-document.ts';
import { judge } from '#core/program/interpret/verdict.ts';
import { lower } from '#core/program/lower/index.ts';
import type { Program } from '#core/program/program.ts';
import { verdictColumns } from '#core/program/to-sql/verdict-columns.ts';
import { type Draw, drawnFrom } from '#test/generators/draw.ts';
import { breaches, type RandomAgreement, randomAgreements } from './random-agreements.ts';

test('the order of events and records does not matter', () => {
  const broken = breaches(randomAgreements(), function* (lead, { program, moment, seed }) {
    const { events, records } = lead;
    const other = drawnFrom(seed, (draw) => ({
      ...lead,
      ...(events === undefined ? {} : { events: shuffled(draw, events) }),
      ...(records === undefined ? {} : { records: shuffled(draw, records) }),
      fields: new Map(shuffled(draw, [...lead.fields])),
    }));
    if (!isDeepStrictEqual(judge(program, other, moment), judge(program, lead, moment))) yield 'another verdict';
  });
  expect(broken).toEqual([]);
});

test('the order of files and of keys does not matter', () => {
  const others = new Map(randomAgreements().map((given) => [given.seed, inAnotherOrder(given)]));
  const broken = breaches(randomAgreements(), function* (lead, { program, moment, seed }) {
    const other = others.get(seed);
    if (other === undefined) yield 'refused in another order';
    else {
      const [one, two] = [judge(program, lead, moment), judge(other, lead, moment)];
      const columns = [program, other].map((own) => verdictColumns(own).map(({ name }) => name));
      if (!isDeepStrictEqual(columns[0], columns[1])) yield 'other columns';
      if (!isDeepStrictEqual(one, two)) yield 'another verdict';
    }
  });
  expect(broken).toEqual([]);
});

function inAnotherOrder({ files, moment, seed }: RandomAgreement): Program | undefined {
  return drawnFrom(seed, (draw) => {
    const shuffledFiles = shuffled(draw, [...files]).map(
      ([file, text]) => [file, withKeysShuffled(draw, text)] as const,
    );
    const built = buildAgreement(shuffledFiles.map(([file, text]) => readDocument(file, text)));
    return lower(built, moment).program;
  });
}

function withKeysShuffled(draw: Draw, text: string): string {
  const document = parseDocument(text);
  visit(document, {
    Map(_, map) {
      if (isMap(map)) map.items = [...shuffled(draw, map.items)];
    },
  });
  return document.toString();
}

function shuffled<T>(draw: Draw, items: readonly T[]): readonly T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(draw.int(0, left.length - 1), 1));
}
