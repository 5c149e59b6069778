/** A disagreement as text to work with: how to see it again, the policies, the least lead that shows it. */
import { formatInstant } from '#core/conditions/instant.ts';
import type { Lead } from '#core/program/lead.ts';
import { type Case, caseOf } from './case.ts';
import { type Difference, differences } from './differences.ts';
import type { Engine } from './engines/engine.ts';
import { smallest } from './shrink.ts';

export interface Disagreement {
  readonly seed: number;
  readonly text: string;
}

export async function disagreementOf(seed: number, engines: readonly Engine[]): Promise<Disagreement | undefined> {
  let found: Case;
  try {
    found = caseOf(seed);
  } catch (error) {
    return { seed, text: `Seed ${seed} makes no agreement: ${error instanceof Error ? error.stack : String(error)}` };
  }
  const all = await differences(found, engines);
  if (all.length === 0) return undefined;
  const differing = (leads: readonly Lead[]): Promise<readonly Difference[]> =>
    differences({ ...found, leads }, engines);
  const leads = await smallest(leadsToStartWith(found, all), async (some) => (await differing(some)).length > 0);
  return { seed, text: textOf(found, leads, await differing(leads), all) };
}

/** One that differs, unless it does so only in company. */
function leadsToStartWith({ leads }: Case, all: readonly Difference[]): readonly Lead[] {
  const first = all.find(({ lead }) => lead !== undefined)?.lead;
  return leads.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
}

function textOf(
  { seed, files, moment }: Case,
  leads: readonly Lead[],
  least: readonly Difference[],
  all: readonly Difference[],
): string {
  const differing = new Set(all.flatMap(({ lead }) => lead ?? []));
  return [
    `Seed ${seed}: ${differing.size} leads differ. Again with: npm run prove -- --from ${seed} --count 1`,
    ...least.slice(0, 20).map(({ text }) => `  ${text}`),
    '',
    `At ${formatInstant(moment.asOf)}, the least that differs:`,
    leads.map((lead) => JSON.stringify(lead, plainly, 1)).join('\n'),
    '',
    ...[...files].map(([file, text]) => `# ${file}\n${text}`),
  ].join('\n');
}

function plainly(key: string, value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(value);
  return key === 'at' && typeof value === 'number' ? `${formatInstant(value)} (${value})` : value;
}
