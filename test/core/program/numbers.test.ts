/**
 * Numbers of an agreement stand where they are said to stand, and each of them decides something: with
 * another number in those bytes the program is another one, there and nowhere else.
 */
import { describe, expect, test } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { isWithin } from '#core/diagnostics/place.ts';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { readDocument } from '#core/document/read-document.ts';
import { lower } from '#core/program/lower/index.ts';
import { numbersOf, type TunableNumber } from '#core/program/numbers.ts';
import type { Program } from '#core/program/program.ts';
import { readPolicies } from '#node/files/read-policies.ts';

const AS_OF = Date.UTC(2026, 9, 15, 9);
const DAY = Math.floor(AS_OF / 86_400_000);
/** Every how many numbers one is changed: each takes a whole agreement. */
const STRIDE = 7;

/** Every value of the field is listed, so that nothing is left for the rest. */
const WITHOUT_EFFECT = ['fit/planning-today models.0.rules.3.otherwise', 'match/class models.0.rules.1.otherwise'];

describe.for(['policies', 'test/policies/hallgarth'])('numbers of %s', async (folder) => {
  const documents = await readPolicies(folder);
  const numbers = numbersOf(buildAgreement(documents), DAY);
  const before = programOf(documents);

  test('stand in the bytes that are named', () => {
    const read = numbers.map(({ file, bytes }) => {
      const text = documents.find((document) => document.file === file)?.text ?? '';
      return Buffer.from(text).subarray(bytes.from, bytes.to).toString();
    });
    expect(read).toEqual(numbers.map(({ written }) => written));
    expect(numbers.length).toBeGreaterThan(30);
  });

  const some = numbers.filter((number, index) => index % STRIDE === 0 && !WITHOUT_EFFECT.includes(nameOf(number)));

  test.for(some.map((number) => ({ name: nameOf(number), number })))(
    '$name decides something, and nothing elsewhere',
    ({ number }) => {
      const after = programOf(documents.map((document) => spliced(document, number)));
      if (before === undefined || after === undefined) return expect(number.written).toBe('100%');
      expect(JSON.stringify(after)).not.toBe(JSON.stringify(before));
      expect(changed(before, after).filter((origin) => !holds(origin, number))).toEqual([]);
    },
  );
});

function nameOf({ definition, path }: TunableNumber): string {
  return `${definition} ${path.join('.')}`;
}

function programOf(documents: readonly PolicyDocument[]): Program | undefined {
  return lower(buildAgreement(documents), { asOf: AS_OF }).program;
}

/** The document with one more in the place of the number. */
function spliced(document: PolicyDocument, { file, bytes }: TunableNumber): PolicyDocument {
  if (document.file !== file) return document;
  const text = Buffer.from(document.text);
  const written = text.subarray(bytes.from, bytes.to).toString();
  const other = written === 'once' ? 'once per 9d' : written.replace(/\d+/u, (digits) => String(Number(digits) + 1));
  const parts = [text.subarray(0, bytes.from), Buffer.from(other), text.subarray(bytes.to)];
  return readDocument(file, Buffer.concat(parts).toString());
}

type Origin = Program['steps'][number]['origin'];

function changed({ steps }: Program, after: Program): readonly Origin[] {
  return steps.flatMap((step) => {
    const other = after.steps.find(({ id, step: is }) => id === step.id && is === step.step);
    return JSON.stringify(step) === JSON.stringify(other) ? [] : [step.origin];
  });
}

/** Lists and tables are written once and stand in every step that looks something up in them. */
function holds({ file, path }: Origin, number: TunableNumber): boolean {
  return ['list', 'table'].includes(number.kind) || (file === number.file && isWithin(number.path, path));
}
