/** Which findings a comment sets aside, by where it stands, and what becomes of the rest. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { readDocument } from '#core/document/read-document.ts';
import { examine } from '#core/lint/examine.ts';
import { readPolicies } from '#node/files/read-policies.ts';

let small: readonly PolicyDocument[];
beforeAll(async () => {
  small = await readPolicies('test/core/lint/small-agreement');
});

const HEAD = [
  '# yaml-language-server: $schema=../schemas/scoring.schema.json',
  'kind: scoring',
  'owners: { marketing: head-of-marketing, sales: head-of-sales }',
  'models:',
  '  - id: fit',
  '    rules:',
];

function examined(...lines: readonly string[]) {
  const document = readDocument('policies/scoring.yaml', `${[...HEAD, ...lines].join('\n')}\n`);
  const { findings, suppressed, program } = examine([...small, document], { asOf: undefined, now: 0 });
  return {
    found: findings.map(({ rule }) => rule),
    aside: suppressed.map(({ finding, suppression }) => [finding.rule, suppression.reason]),
    judged: program !== undefined,
  };
}

const RULE = 'style/short-contains';
const SHORT = '      - { id: boss, when: { field: contact.title, contains: [cto] }, points: 5 }';
const LONG = ['      - id: boss', '        when:', '          field: contact.title', '          contains: [cto]'];

describe('a comment', () => {
  it.each([
    ['above the line', [`      # lockstep-ignore-next-line ${RULE} -- known`, SHORT]],
    [
      'above another comment',
      [`      # lockstep-ignore-next-line ${RULE} -- known`, '      # Titles are codes.', SHORT],
    ],
    ['behind the line', [`${SHORT} # lockstep-ignore-line ${RULE} -- known`]],
    ['anywhere, for the file', [SHORT, `# lockstep-ignore-file ${RULE} -- known`]],
    [
      'above an item of a list',
      [
        ...LONG.slice(0, 3),
        '          contains:',
        `            # lockstep-ignore-next-line ${RULE} -- known`,
        '            - cto',
        '        points: 5',
      ],
    ],
    [
      'inside a map in braces',
      [
        '      - { id: boss, points: 5,',
        `          # lockstep-ignore-next-line ${RULE} -- known`,
        '          when: { field: contact.title, contains: [cto] } }',
      ],
    ],
  ])('%s sets the finding aside', (_where, lines) => {
    expect(examined(...lines)).toEqual({ found: [], aside: [[RULE, 'known']], judged: true });
  });

  it.each([
    ['above a line further up', [`      # lockstep-ignore-next-line ${RULE} -- known`, '', SHORT]],
    ['below the line', [SHORT, `      # lockstep-ignore-next-line ${RULE} -- known`]],
    [
      'above the definition, not the line',
      [`      # lockstep-ignore-next-line ${RULE} -- known`, ...LONG, '        points: 5'],
    ],
  ])('%s does not, and says so', (_where, lines) => {
    expect(examined(...lines)).toEqual({ found: [RULE, 'config/suppression-unused'], aside: [], judged: true });
  });

  it('inside a block of text is no comment', () => {
    const why = ['        why: |', `          # lockstep-ignore-file ${RULE} -- known`];
    expect(examined(...LONG, '        points: 5', ...why).found).toEqual([RULE]);
  });

  it('counts for each rule it names by itself', () => {
    const comment = `      # lockstep-ignore-next-line ${RULE}, ref/unused -- known`;
    expect(examined(comment, SHORT)).toEqual({
      found: ['config/suppression-unused'],
      aside: [[RULE, 'known']],
      judged: true,
    });
  });

  it('says nothing of being unused while the agreement cannot be judged', () => {
    const { found, judged } = examined(
      '      # lockstep-ignore-next-line ref/unused -- known',
      '      - { id: boss, points: many }',
    );
    expect({ found: found.includes('config/suppression-unused'), judged }).toEqual({ found: false, judged: false });
  });

  it.each([
    ['of the format', 'schema/wrong-type'],
    ['about personal data', 'privacy/address-not-reserved'],
    ['a guard-rail', 'logic/guard-rail-broken'],
    ['of a change', 'change/stage-looser'],
    ['about signatures', 'governance/unsigned'],
    ['about itself', 'config/suppression-unused'],
  ])('cannot set aside what is %s', (_what, rule) => {
    expect(examined(`      # lockstep-ignore-next-line ${rule} -- known`, SHORT).found).toEqual([
      RULE,
      'config/suppression-refused',
    ]);
  });

  it('sets nothing aside in a file that cannot be read', () => {
    const broken = readDocument('policies/a.yaml', '# lockstep-ignore-file syntax/invalid-yaml -- known\na: [\n');
    const { findings } = examine([...small, broken], { asOf: undefined, now: 0 });
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['config/suppression-refused', 'syntax/invalid-yaml']);
  });
});
