/** How long the compiled module takes beside the same policy written by hand. */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { lower } from '#core/program/lower/index.ts';
import { toJs } from '#core/program/to-js/index.ts';
import { readPolicies } from '#node/files/read-policies.ts';
import { judgeByHand } from './by-hand/judge.ts';
import { BENCH_MOMENT, benchLeads } from './leads.ts';

const leads = benchLeads(Number(process.argv[2] ?? 100_000), 1);
const { program } = lower(buildAgreement(await readPolicies(fileURLToPath(new URL('../policies', import.meta.url)))), {
  asOf: BENCH_MOMENT.asOf,
});
const text = toJs(program, { version: '1', digest: 'bench' }).module;
writeFileSync('/tmp/bench-module.mjs', text);
const { judgeLead } = await import('/tmp/bench-module.mjs');
let bad = 0;
for (const lead of leads) {
  const [a, b] = [judgeLead(lead, BENCH_MOMENT), judgeByHand(lead, BENCH_MOMENT)];
  if (!isDeepStrictEqual(a, b)) {
    if (bad++ < 3) console.log(a, b, JSON.stringify(lead));
  }
}
console.log('disagree', bad);
const time = (judge: (lead: never, when: typeof BENCH_MOMENT) => unknown): number => {
  const begin = process.threadCpuUsage();
  let n = 0;
  for (const lead of leads) if (judge(lead as never, BENCH_MOMENT) !== undefined) n += 1;
  const used = process.threadCpuUsage(begin);
  return ((used.user + used.system) * 1000) / leads.length;
};
const rounds: number[][] = [[], []];
for (let i = 0; i < 31; i++) {
  rounds[0].push(time(judgeLead));
  rounds[1].push(time(judgeByHand as never));
}
const med = (l: number[]) => l.sort((a, b) => a - b)[l.length >> 1];
console.log(
  'module',
  med(rounds[0]).toFixed(0),
  'hand',
  med(rounds[1]).toFixed(0),
  'ns per lead; ratio',
  (med(rounds[0]) / med(rounds[1])).toFixed(3),
);
