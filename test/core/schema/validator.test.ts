/** Shapes of policies under the schemas, and the one thing that is said about each mistake. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '#core/document/read-document.ts';
import { kinds, sharedSchemas } from '#core/kinds/index.ts';
import { createValidator } from '#core/schema/validator.ts';

const validator = createValidator([...sharedSchemas, ...kinds.map(({ schema }) => schema)]);

function validate(text: string) {
  const document = readDocument('policies/example.yaml', text);
  expect(document.findings).toEqual([]);
  const kind = /^kind: (\S+)/u.exec(text)?.[1];
  const validation = validator.validate(`${kind}.schema.json`, document.data, document.file);
  const said = validation.findings.map(({ rule, place, message, didYouMean }) => {
    const { from } = place.in === 'rows' ? { from: { line: 0, column: 0 } } : document.locate(place);
    const hint = didYouMean === undefined ? '' : ` → ${didYouMean}`;
    return `${from.line}:${from.column} ${rule} ${message}${hint}`;
  });
  return { ...validation, said };
}

const SIGNALS = 'kind: signals\nowners: { sales: sales }\nsignals:\n';
const FIELDS = 'kind: data-dictionary\nowners: { sales: sales }\nfields:\n';
const MODELS = 'kind: scoring\nowners: { sales: sales }\nmodels:\n  - id: fit\n    rules:\n';
const STAGES =
  'kind: lifecycle\nowners: { sales: sales }\nsides:\n  - { id: recycled, owner: sales }\n  - { id: disqualified, owner: sales }\nstages:\n';

describe('one mistake is one finding', () => {
  it.each([
    [
      'a misspelt key of a definition',
      `${SIGNALS}  - id: demo-request\n    titel: Demo`,
      '5:5 schema/unknown-key The signal "demo-request" has a key "titel" that nothing reads. → title',
    ],
    [
      'a misspelt id',
      `${SIGNALS}  - idd: demo-request`,
      '4:5 schema/unknown-key The signal "demo-request" has a key "idd" that nothing reads. → id',
    ],
    [
      'a misspelt key of the policy',
      'kind: signals\nowners: { sales: sales }\nsignls:\n  - id: demo-request',
      '3:1 schema/unknown-key This policy has a key "signls" that nothing reads. → signals',
    ],
    [
      'a misspelt key that has to be there',
      `${SIGNALS}  - id: demo-request\n    views: { agreed: { reading: Verify, agred_on: 2026-07-01 } }`,
      '5:41 schema/unknown-key "views › agreed" of the signal "demo-request" has a key "agred_on" that nothing reads. → agreed_on',
    ],
    [
      'a misspelt key that tells which form is meant',
      `${SIGNALS}  - id: demo-request\n    views: { agreed: { not_agred: website-visit } }`,
      '5:24 schema/unknown-key "views › agreed" of the signal "demo-request" has a key "not_agred" that nothing reads. → not_agreed',
    ],
    [
      'a misspelt first word of a rule',
      `${MODELS}      - { id: size, feild: company.employees, points: { a: 1 }, otherwise: 0 }`,
      '6:21 schema/unknown-key The rule "size" of the model "fit" has a key "feild" that nothing reads. → field',
    ],
    [
      'a misspelt first word of a condition',
      `${MODELS}      - { id: size, when: { all: [{ singal: demo-request, in_last: 30d }] }, points: 5 }`,
      '6:37 schema/unknown-key "when › all › 1" of the rule "size" of the model "fit" has a key "singal" that nothing reads. → signal',
    ],
    [
      'a key that nothing resembles',
      `${SIGNALS}  - id: demo-request\n    banana: 1`,
      '5:5 schema/unknown-key The signal "demo-request" has a key "banana" that nothing reads.',
    ],
    [
      'a key of another form',
      `${STAGES}  - { id: sal, owner: sales, decided_by: rep, enter: { any_signal: true } }`,
      '7:47 schema/misplaced-key The stage "sal" has a key "enter" that has no meaning together with its other keys.',
    ],
    [
      'a key of another type',
      `${FIELDS}  - { id: company.name, type: text, values: [{ id: fernhill }] }`,
      '4:37 schema/misplaced-key "values" of the field "company.name" has no meaning together with the keys beside it.',
    ],
    [
      'a wrong value inside something that is composed',
      `${SIGNALS}  - id: demo-request\n    title: 5\n    why: Because.\n    owners: { sales: sales }`,
      '5:12 schema/wrong-type "title" of the signal "demo-request" is 5, but has to be text.',
    ],
    [
      'text for a number',
      `${MODELS}      - { id: size, field: company.employees, points: { a: ten }, otherwise: 0 }`,
      '6:60 schema/wrong-type "points › a" of the rule "size" of the model "fit" is the text "ten", but has to be a number.',
    ],
    [
      'one value for a list',
      'kind: signals\nowners: { sales: sales }\nsignals: demo-request',
      '3:10 schema/wrong-type "signals" is the text "demo-request", but has to be a list.',
    ],
    [
      'a number where an id may stand',
      `${STAGES}  - { id: sal, owner: sales, decided_by: 5 }`,
      '7:42 schema/wrong-type "decided_by" of the stage "sal" is 5, but has to be text.',
    ],
    [
      'a misspelt word of a closed list, and what depends on it',
      `${FIELDS}  - { id: company.size, type: nubmer, decimals: 2 }`,
      '4:31 schema/not-allowed-value "type" of the field "company.size" is "nubmer", but has to be "text", "choice", "number", "money", "yes-no", "date", "instant", "country", "email", "domain", "url" or "list". → number',
    ],
    [
      'a type that does not exist, and what depends on it',
      `${FIELDS}  - { id: company.size, type: banana, ordered: true }`,
      '4:31 schema/not-allowed-value "type" of the field "company.size" is "banana", but has to be "text", "choice", "number", "money", "yes-no", "date", "instant", "country", "email", "domain", "url" or "list".',
    ],
    [
      'a name that is taken',
      `${SIGNALS}  - id: demo-request\n    properties: [{ id: at, type: text }]`,
      '5:24 schema/not-allowed-value "id" of the property "at" of the signal "demo-request" is "at", but has to be something else than "signal", "at", "id" or "day".',
    ],
    [
      'an id in another form',
      `${SIGNALS}  - id: Demo Request`,
      '4:9 schema/wrong-form "id" of the signal "Demo Request" is "Demo Request", but has to be an id such as demo-request or mql.',
    ],
    [
      'a date the calendar does not have',
      `${SIGNALS}  - id: demo-request\n    review_by: 2026-02-30`,
      '5:16 schema/wrong-form "review_by" of the signal "demo-request" is "2026-02-30", but has to be a date such as 2026-10-01.',
    ],
    [
      'a duration without its unit',
      `${STAGES}  - { id: sal, owner: sales, decided_by: rep, times_out: { after: 30 days, to: recycled } }`,
      '7:67 schema/wrong-form "times_out › after" of the stage "sal" is "30 days", but has to be a duration such as 30d or 4h.',
    ],
    [
      'blank text',
      `${SIGNALS}  - id: demo-request\n    title: " "`,
      '5:12 schema/wrong-form "title" of the signal "demo-request" is empty.',
    ],
    [
      'a missing key of a definition, shown at its id',
      `${FIELDS}  - id: company.size\n    why: Because.`,
      '4:5 schema/missing-key The field "company.size" lacks the key "type".',
    ],
    [
      'a missing key of a part, shown at its key',
      `${SIGNALS}  - id: demo-request\n    views:\n      sales: { counts_as: mql }`,
      '6:7 schema/missing-key "views › sales" of the signal "demo-request" lacks the key "reading".',
    ],
    ['a missing id', `${SIGNALS}  - title: Demo`, '4:5 schema/missing-key Item 1 of "signals" lacks the key "id".'],
    [
      'nothing that says what it is',
      `${STAGES}  - { id: sal, owner: sales }`,
      '7:7 schema/missing-key The stage "sal" does not say what it is: it needs `enter` or `decided_by`.',
    ],
    ['no owners', 'kind: signals\nsignals:\n  - id: demo-request', '1:1 owner/missing This policy has no owners.'],
    [
      'a number beyond its bounds',
      `${MODELS}      - { id: size, signal: demo-request, points: 2000000 }`,
      '6:51 schema/out-of-range "points" of the rule "size" of the model "fit" is 2000000, but has to be at most 1000000.',
    ],
    [
      'an empty list',
      'kind: signals\nowners: { sales: sales }\nsignals: []',
      '3:1 schema/wrong-size "signals" has no items, but has to have at least 1 item.',
    ],
    [
      'an empty map',
      `${SIGNALS}  - id: demo-request\n    views: {}`,
      '5:5 schema/wrong-size "views" of the signal "demo-request" has no keys, but has to have at least 1 key.',
    ],
    [
      'the same item twice',
      `${STAGES}  - { id: sal, owner: sales, decided_by: rep, needs: [contact.email, contact.phone, contact.email] }`,
      '7:85 schema/repeated-item "needs" of the stage "sal" names "contact.email" twice.',
    ],
  ])('%s', (_what, text, expected) => {
    expect(validate(text).said).toEqual([expected]);
  });

  it('and two mistakes are two, also in one definition', () => {
    const { findings } = validate(`${SIGNALS}  - id: demo-request\n    titel: Demo\n    review_by: tomorrow`);
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['schema/unknown-key', 'schema/wrong-form']);
  });

  it('says what a missing key would hold', () => {
    const { findings } = validate(`${SIGNALS}  - id: demo-request\n    next: { who: sales }`);
    expect(findings).toMatchObject([{ remedy: expect.stringMatching(/^Add "does" such as Calls/u) }]);
  });
});

describe('references and definitions come with the same pass', () => {
  const text = `${SIGNALS}  - id: demo-request
    properties: [{ id: wants, type: text }]
    views: { sales: { counts_as: mql, reading: Verify } }
`;

  it('with their paths and kinds', () => {
    const { definitions, references } = validate(text);
    expect(definitions).toEqual(
      expect.arrayContaining([
        { path: ['signals', 0], kind: 'signal', id: 'demo-request' },
        { path: ['signals', 0, 'properties', 0], kind: 'signal/property', id: 'wants' },
      ]),
    );
    expect(references).toEqual(
      expect.arrayContaining([
        { path: ['owners', 'sales'], part: 'value', kinds: ['team', 'role'], id: 'sales' },
        { path: ['signals', 0, 'views', 'sales', 'counts_as'], part: 'value', kinds: ['stage'], id: 'mql' },
      ]),
    );
  });

  it('also where a key is the reference', () => {
    const { references } = validate(`kind: sample-leads
owners: { sales: sales }
as_of: 2026-10-01T09:00:00Z
leads: [{ id: kim, fields: { company.name: Fernhill }, expect: { stage: mql } }]`);
    expect(references).toContainEqual({
      path: ['leads', 0, 'fields', 'company.name'],
      part: 'key',
      kinds: ['field'],
      id: 'company.name',
    });
  });

  it('a named list without the sign before it', () => {
    const { references } = validate(`${MODELS}      - { id: size, when: { field: a.b, in: $competitors }, points: 5 }`);
    expect(references).toContainEqual({
      path: ['models', 0, 'rules', 0, 'when', 'in'],
      part: 'value',
      kinds: ['list'],
      id: 'competitors',
    });
  });

  it('as they were meant, where a key is misspelt', () => {
    const { definitions, references } = validate(text.replace('signals:\n', 'signls:\n'));
    expect(definitions).toContainEqual({ path: ['signls', 0], kind: 'signal', id: 'demo-request' });
    expect(references.map(({ id }) => id)).toContain('mql');
  });

  it('and what may be missing, where something could not be understood', () => {
    expect(validate(`${SIGNALS}  - title: Demo`)).toMatchObject({ definitionsLost: ['signal'] });
    expect(validate('kind: signals\nowners: { sales: sales }\nsignals: later').definitionsLost).toEqual(
      expect.arrayContaining(['signal', 'signal/property']),
    );
    expect(validate(`${SIGNALS}  - id: demo-request\n    banana: [mql]`).lost).toContain('mql');
    expect(validate(`${SIGNALS}  - id: demo-request\n    views: later`).referencesLost).toContain('stage');
  });
});
