/** SARIF as code scanning reads it: valid by the published schema, every rule listed, nothing cut silently. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { listed } from '#core/diagnostics/listed-rule.ts';
import { sarif } from '#core/report/formats/sarif.ts';
import { noPaint } from '#core/report/paint.ts';
import type { LocatedFinding, Report, SuppressedFinding } from '#core/report/report.ts';
import { checkRules } from '#core/report/rule-catalogue.ts';
import { report } from '../sample-report.ts';

const PUBLISHED = new URL(
  '../../../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  import.meta.url,
);

/** The published schema is of draft 4; of what changed since it uses the name of `id` only. */
function publishedSchema(): object {
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(PUBLISHED, 'utf8'));
  return schema;
}

const ajv = new Ajv({ strict: false, unicodeRegExp: false });
formats(ajv);
const fits = ajv.compile(publishedSchema());

function rendered(given: Report): { readonly log: unknown; readonly run: Run } {
  const log = JSON.parse(sarif.render(given, { paint: noPaint, width: 80 }));
  return { log, run: log.runs[0] };
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly invocations: readonly { readonly toolExecutionNotifications: readonly unknown[] }[];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly baselineState?: string;
    readonly suppressions?: readonly unknown[];
    readonly fixes?: readonly unknown[];
  }[];
}

const [row, key] = report.findings;
if (row === undefined || key === undefined) throw new Error('The sample report has two findings.');

const suppressed: SuppressedFinding = {
  ...key,
  suppression: { reason: 'Renamed with the next release', until: '2027-01-31', owner: 'head-of-sales', at: key.at },
};
const fixed: LocatedFinding = {
  ...key,
  witness: { yaml: '- id: somebody\n', says: 'Somebody would not be seen.' },
  fix: {
    title: 'Write "title" instead of "titel"',
    file: key.at.file,
    edits: [],
    ...(key.at.range === undefined ? {} : { replaces: { range: key.at.range, by: 'title' } }),
  },
};

describe('sarif', () => {
  it.each([
    ['a report of everything a format can meet', report],
    ['no finding at all', { ...report, findings: [], summary: '' }],
    ['every rule', { ...report, rules: checkRules }],
    ['a fix and a witness', { ...report, findings: [fixed] }],
    ['findings set aside, and findings of before', { ...report, existing: [row], suppressed: [suppressed] }],
  ])('fits the published schema with %s', (_what, given) => {
    expect(fits(rendered(given).log), JSON.stringify(fits.errors, undefined, 1)).toBe(true);
  });

  it('points from each result to its rule', () => {
    const { run } = rendered({ ...report, rules: checkRules });
    expect(run.tool.driver.rules).toHaveLength(checkRules.length);
    expect(run.results.map(({ ruleId, ruleIndex }) => [ruleId, run.tool.driver.rules[ruleIndex]?.id])).toEqual(
      report.findings.map(({ rule }) => [rule, rule]),
    );
  });

  it('lists a rule that no catalogue knows by its first finding', () => {
    const { run } = rendered({ ...report, findings: [{ ...key, rule: 'config/stale-generated' }], rules: [] });
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['config/stale-generated']);
  });

  it('says everything of a result', () => {
    const { run } = rendered({ ...report, findings: [fixed], existing: [], suppressed: [suppressed] });
    expect(run.results).toMatchSnapshot();
  });

  it('tells findings of the change from those before it', () => {
    const { run } = rendered({ ...report, findings: [key], existing: [row] });
    expect(run.results.map(({ ruleId, baselineState }) => [ruleId, baselineState])).toEqual([
      ['schema/unknown-key', 'new'],
      ['data/not-a-value', 'unchanged'],
    ]);
  });

  it('keeps the worst where there are more than a reader takes, and says how many are missing', () => {
    const many = [...Array.from({ length: 6000 }, () => row), key];
    const { log, run } = rendered({
      ...report,
      findings: many,
      rules: [listed({ ...key, id: key.rule, title: 'A key' })],
    });
    expect(fits(log)).toBe(true);
    expect(run.results).toHaveLength(5000);
    expect(run.results[0]?.ruleId).toBe(key.rule);
    expect(JSON.stringify(run.invocations)).toContain('1001 more results were left out');
  });
});
