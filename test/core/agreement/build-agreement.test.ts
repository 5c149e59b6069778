/** Several policies together: what is linked, what is not, and that one mistake is said once. */
import { describe, expect, it } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import type { Place } from '#core/diagnostics/place.ts';
import { documents, LIBRARY, smallLanguage } from './small-language.ts';

const SHELVED = 'kind: catalogue\nbooks:\n  - { id: odyssey, stands_on: poetry }\n';

function build(texts: Readonly<Record<string, string>>) {
  const files = documents(texts);
  const agreement = buildAgreement(files, smallLanguage);
  const at = (place: Place): string => {
    const document = files.find(({ file }) => file === place.file);
    if (document === undefined || place.in === 'rows') return place.file;
    const { from } = document.locate(place);
    return `${place.file}:${from.line}:${from.column}`;
  };
  const said = agreement.findings.map(({ rule, message, place, didYouMean, related = [] }) => {
    const hint = didYouMean === undefined ? '' : ` → ${didYouMean}`;
    return [`${at(place)} ${rule} ${message}${hint}`, ...related.map((one) => `  ${at(one.place)} ${one.note}`)].join(
      '\n',
    );
  });
  return { agreement, said };
}

describe('a sound agreement', () => {
  const text = `kind: catalogue
why: Everybody asks for them.
review_by: 2027-01-01
books:
  - id: odyssey
    title: The Odyssey
    owners: { sales: carla }
    valid_from: 2026-01-01
    stands_on: poetry
    lent_to: kim
    marks: { kim: 5 }
    chapters:
      - { id: books-i-to-iv, status: draft }
  - { id: iliad-in-verse, see: [odyssey, books-i-to-iv, odyssey/books-i-to-iv], stands_on: poetry }
`;
  const { agreement, said } = build({ 'books.yaml': text });

  it('has no finding', () => {
    expect(said).toEqual([]);
  });

  it('lists definitions in the order of files and lines, nested ones with what encloses them', () => {
    expect(agreement.definitions.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'shelf poetry',
      'reader kim',
      'book odyssey',
      'book/chapter odyssey/books-i-to-iv',
      'book iliad-in-verse',
    ]);
  });

  it('gives definitions what they inherit, and a title from the id', () => {
    expect(agreement.find('book', 'iliad-in-verse')).toMatchObject({
      title: 'Iliad in verse',
      owners: {},
      why: 'Everybody asks for them.',
      status: 'active',
      reviewBy: '2027-01-01',
    });
    expect(agreement.find('shelf', 'poetry')).toMatchObject({ owners: { marketing: 'anna', sales: 'ben' } });
    expect(agreement.find('book/chapter', 'odyssey/books-i-to-iv')).toMatchObject({
      name: 'books-i-to-iv',
      owners: { sales: 'carla' },
      status: 'draft',
      validFrom: '2026-01-01',
      enclosing: { id: 'odyssey' },
    });
  });

  it('finds nested definitions by the last word of their kind too', () => {
    expect(agreement.find('chapter', 'odyssey/books-i-to-iv')).toBe(
      agreement.find('book/chapter', 'odyssey/books-i-to-iv'),
    );
  });

  it('knows who uses whom', () => {
    const [odyssey, poetry] = [agreement.find('book', 'odyssey'), agreement.find('shelf', 'poetry')];
    if (odyssey === undefined || poetry === undefined) throw new Error('both are defined above');
    expect(agreement.usesOf(odyssey).map(({ to }) => to.id)).toEqual(['poetry', 'kim', 'kim']);
    expect(agreement.usedBy(poetry).map(({ from }) => from?.id)).toEqual(['odyssey', 'iliad-in-verse']);
  });

  it('finds a nested definition by its name alone where only one has it', () => {
    const chapter = agreement.find('book/chapter', 'odyssey/books-i-to-iv');
    expect(agreement.references.filter(({ to }) => to === chapter).map(({ place }) => place.path.at(-1))).toEqual([
      1, 2,
    ]);
  });
});

describe('what is wrong between policies', () => {
  it.each([
    [
      'a reference to nothing',
      { 'books.yaml': 'kind: catalogue\nbooks:\n  - { id: odyssey, stands_on: poetry, lent_to: kin }\n' },
      [
        'books.yaml:3:48 ref/unknown "lent_to" of the book "odyssey" names the reader or club "kin", which is not defined. → kim\n  library.yaml:6:5 "kim" is defined here',
      ],
    ],
    [
      'a key that is a reference to nothing',
      { 'books.yaml': 'kind: catalogue\nbooks:\n  - { id: odyssey, stands_on: poetry, marks: { zoe: 1 } }\n' },
      ['books.yaml:3:48 ref/unknown "marks" of the book "odyssey" names the reader "zoe", which is not defined.'],
    ],
    [
      'several references to the same missing id',
      {
        'books.yaml': `${SHELVED}  - { id: iliad, lent_to: zoe }\n  - { id: aeneid, lent_to: zoe, marks: { zoe: 1 } }\n`,
      },
      [
        'books.yaml:4:27 ref/unknown "lent_to" of the book "iliad" names the reader or club "zoe", which is not defined.\n  books.yaml:5:28 named here too\n  books.yaml:5:42 named here too',
      ],
    ],
    [
      'an id that could be two things',
      {
        'library.yaml': `${LIBRARY}clubs:\n  - id: kim\n`,
        'books.yaml': `${SHELVED}  - { id: iliad, lent_to: kim }\n`,
      },
      [
        'books.yaml:4:27 ref/ambiguous "lent_to" of the book "iliad" names "kim", which could be the reader "kim" or the club "kim".\n  library.yaml:6:5 the reader\n  library.yaml:8:5 the club',
      ],
    ],
    [
      'the same id twice',
      { 'books.yaml': `${SHELVED}  - id: odyssey\n` },
      [
        'books.yaml:4:5 ref/duplicate-id The book "odyssey" is defined twice.\n  books.yaml:3:7 it is already defined here',
      ],
    ],
    [
      'the same nested id twice in one definition',
      { 'books.yaml': `${SHELVED}  - { id: iliad, chapters: [{ id: one }, { id: one }] }\n` },
      [
        'books.yaml:4:44 ref/duplicate-id The chapter "one" is defined twice in "iliad".\n  books.yaml:4:31 it is already defined here',
      ],
    ],
    [
      'something that nobody uses',
      { 'books.yaml': 'kind: catalogue\nbooks: [{ id: odyssey }]\n' },
      ['library.yaml:4:5 ref/unused Nothing uses the shelf "poetry".'],
    ],
    [
      'a policy that is not there',
      { 'library.yaml': 'kind: catalogue\nbooks: [{ id: odyssey, stands_on: poetry }]\n' },
      ['library.yaml:1:1 config/missing-policy No policy of the kind "library" is among the files.'],
    ],
    [
      'a policy that is there twice',
      { 'books.yaml': SHELVED, 'library-2.yaml': LIBRARY },
      [
        'library-2.yaml:1:7 config/repeated-policy There is already a policy of the kind "library", and an agreement has one.\n  library.yaml:1:7 the first one',
      ],
    ],
    [
      'a policy without a kind',
      { 'books.yaml': SHELVED, 'notes.yaml': 'title: Notes\n' },
      ['notes.yaml:1:1 schema/unknown-kind The policy does not say of which kind it is.'],
    ],
    [
      'a file without keys',
      { 'books.yaml': SHELVED, 'notes.yaml': '- a note\n' },
      ['notes.yaml:1:1 schema/unknown-kind The file holds no keys, so it is no policy.'],
    ],
    [
      'a kind under a misspelt key, read as what was meant',
      { 'books.yaml': SHELVED.replace('kind:', 'kidn:') },
      ['books.yaml:1:1 schema/unknown-kind The policy does not say of which kind it is. → kind'],
    ],
    [
      'a misspelt kind, read as what was meant',
      { 'books.yaml': SHELVED.replace('catalogue', 'catalog') },
      ['books.yaml:1:7 schema/unknown-kind There is no policy of the kind "catalog". → catalogue'],
    ],
  ])('%s', (_what, texts, expected) => {
    expect(build(texts).said).toEqual(expected);
  });

  it('ids in different definitions may be the same', () => {
    const text = `${SHELVED}  - { id: iliad, chapters: [{ id: one }] }\n  - { id: aeneid, chapters: [{ id: one }] }\n`;
    expect(build({ 'books.yaml': text }).said).toEqual([]);
  });

  it('drafts and retired definitions may be unused', () => {
    const library = `${LIBRARY}`.replace('- id: poetry', '- { id: poetry, status: retired }');
    expect(build({ 'library.yaml': library, 'books.yaml': 'kind: catalogue\nbooks: []\n' }).said).toEqual([]);
  });
});

describe('one broken part', () => {
  const BOOKS = `${SHELVED}  - { id: iliad, lent_to: kim, stands_on: poetry }\n`;
  it.each([
    [
      'a file that is not YAML',
      { 'library.yaml': LIBRARY.replace('owners: {', 'owners: { {') },
      'library.yaml:2:11 syntax/invalid-yaml',
    ],
    [
      'a misspelt list',
      { 'library.yaml': LIBRARY.replace('shelves:', 'shelvs:') },
      'library.yaml:3:1 schema/unknown-key',
    ],
    [
      'a list under a key that means nothing',
      { 'library.yaml': LIBRARY.replace('readers:', 'people:') },
      'library.yaml:5:1 schema/unknown-key',
    ],
    ['a misspelt id', { 'library.yaml': LIBRARY.replace('id: kim', 'di: kim') }, 'library.yaml:6:5 schema/unknown-key'],
    [
      'a missing id',
      { 'library.yaml': LIBRARY.replace('id: kim', 'title: Kim') },
      'library.yaml:6:5 schema/missing-key',
    ],
    [
      'an id in another form',
      { 'library.yaml': LIBRARY.replace('id: kim', 'id: Kim') },
      'library.yaml:6:9 schema/wrong-form',
    ],
    [
      'a list without value',
      { 'library.yaml': LIBRARY.replace('readers:\n  - id: kim\n', 'readers:\n') },
      'library.yaml:5:1 syntax/empty-value',
    ],
    [
      'a list twice',
      { 'library.yaml': `${LIBRARY.replace('- id: kim', '- id: zoe')}readers:\n  - id: kim\n` },
      'library.yaml:7:1 syntax/duplicate-key',
    ],
    [
      'text for a list',
      { 'library.yaml': LIBRARY.replace('\n  - id: kim', ' kim') },
      'library.yaml:5:10 schema/wrong-type',
    ],
    [
      'a user that is not YAML',
      { 'books.yaml': BOOKS.replace('iliad, lent', 'iliad lent: ') },
      'books.yaml:4:11 syntax/invalid-yaml',
    ],
    [
      'a user that could not be understood',
      { 'books.yaml': 'kind: catalogue\nbooks: [{ id: odyssey, stands: { on: poetry } }]\n' },
      'books.yaml:2:24 schema/unknown-key',
    ],
    [
      'a bare word beside a reference',
      { 'books.yaml': BOOKS.replace('lent_to: kim', 'lent_to: no') },
      'books.yaml:4:27 syntax/look-alike',
    ],
  ])('causes one finding: %s', (_what, texts, expected) => {
    const { said } = build({ 'books.yaml': BOOKS, ...texts });
    expect(said.map((line) => line.split(' ', 2).join(' '))).toEqual([expected]);
  });

  it('does not hide what is wrong elsewhere', () => {
    const { said } = build({
      'library.yaml': LIBRARY.replace('owners: {', 'owners: { {'),
      'books.yaml': 'kind: catalogue\nbooks:\n  - { id: odyssey, stands_on: poetry, lent_to: somebody }\n',
    });
    expect(said.map((line) => line.split(' ', 2).join(' '))).toEqual([
      'books.yaml:3:48 ref/unknown',
      'library.yaml:2:11 syntax/invalid-yaml',
    ]);
  });

  it('is left out of what others may rely on', () => {
    const { agreement } = build({ 'books.yaml': BOOKS.replace('id: iliad', 'idd: iliad') });
    expect(agreement.policies.map(({ file, valid }) => [file, valid])).toEqual([
      ['library.yaml', true],
      ['books.yaml', false],
    ]);
    expect([agreement.mayLack('book'), agreement.mayLack('reader')]).toEqual([false, false]);
  });

  it('says of which definitions some may be missing', () => {
    const { agreement } = build({ 'library.yaml': LIBRARY.replace('owners: {', 'owners: { {'), 'books.yaml': BOOKS });
    expect([agreement.mayLack('reader'), agreement.mayLack('book')]).toEqual([true, false]);
  });
});
