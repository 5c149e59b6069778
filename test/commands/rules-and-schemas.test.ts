/** What the toolkit tells about itself: its rules with their pages, and its schemas. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkRules } from '#commands/check-rules.ts';
import type { Command, Input } from '#commands/command.ts';
import { schema } from '#commands/schema.ts';
import { kinds } from '#core/kinds/index.ts';
import { checkRules as catalogue } from '#core/report/rule-catalogue.ts';
import { rulePageBlocks } from '#core/report/rule-page.ts';
import { readRulePage } from '#node/files/rule-page.ts';
import { UsageError } from '#node/usage-error.ts';

function run(command: Command, word?: string) {
  const input: Input = {
    arguments: [word],
    flags: {},
    policies: 'policies',
    asOf: undefined,
    now: 0,
    format: 'pretty',
    quiet: false,
    talk: () => undefined,
  };
  return command.run(input);
}

describe('check-rules', () => {
  it('lists every rule with whom it affects', async () => {
    const { report } = await run(checkRules);
    const [table] = report.blocks;
    expect(table).toMatchObject({ block: 'table', rows: { length: catalogue.length } });
    expect(catalogue.filter(({ id, affects }) => !id.startsWith('change/') && affects.length === 0)).toEqual([]);
  });

  it('lists a family', async () => {
    const { report } = await run(checkRules, 'owner');
    expect(report.summary).toMatch(/^\d rules, \d with a fix/u);
  });

  it('shows the page of a rule, examples included', async () => {
    const { report } = await run(checkRules, 'style/short-contains');
    expect(report.blocks).toMatchSnapshot();
  });

  it.each([
    ['schema/unknown-kye', 'Did you mean "schema/unknown-key"?'],
    ['slaa', 'Did you mean "sla"?'],
    ['nothing/like-it', 'See them all'],
  ])('answers %s with the nearest', async (word, remedy) => {
    const error = await run(checkRules, word).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ remedy: expect.stringContaining(remedy) });
  });

  it.each(catalogue.map((rule) => [rule.id, rule] as const))('has a page for %s', async (id, rule) => {
    const page = await readRulePage(id);
    expect(page.startsWith(`# ${rule.title}\n`)).toBe(true);
    const code = rulePageBlocks(rule, page).filter(({ block }) => block === 'code');
    expect(code).toHaveLength([...page.matchAll(/^```\S/gmu)].length);
  });
});

describe('schema', () => {
  it('lists what there is', async () => {
    const { report } = await run(schema);
    expect(report.blocks[0]).toMatchObject({ rows: { length: kinds.length + 3 } });
  });

  it.each(['signals', 'scoring', 'guard-rails', 'findings', 'review', 'program'])(
    'prints %s, which needs nothing else',
    async (name) => {
      const { output = '' } = await run(schema, name);
      expect(() => new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(output))).not.toThrow();
    },
  );

  it('answers a misspelt name with the nearest', async () => {
    await expect(run(schema, 'signal')).rejects.toThrow('There is no schema "signal".');
  });
});
