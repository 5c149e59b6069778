/**
 * The compiled module beside the same policy written by hand, which says the same of every lead; and
 * beside engines that are given features computed before and asked for nothing but points.
 */
import { isDeepStrictEqual } from 'node:util';
import { judgeByHand } from './by-hand/judge.ts';
import { compiledModule } from './compiled.ts';
import { type Features, featuresOf, pointsByHand } from './features.ts';
import { featureLead, featuresModule } from './features-module.ts';
import { BENCH_MOMENT, benchLeads } from './leads.ts';
import { peers } from './peers/index.ts';
import { installPeers, libraryOf } from './peers/install.ts';
import { type Contestant, timed } from './rounds.ts';

export interface Measured {
  readonly title: string;
  readonly nanosecondsPerLead: number;
  /** Times what it is compared with. */
  readonly ratio: number;
}

export interface ModuleFigures {
  readonly leads: number;
  /** Beside the function written by hand. */
  readonly module: Measured;
  readonly byHand: Measured;
  /** Points on features computed before, beside a function written by hand on the same. */
  readonly onFeatures: readonly Measured[];
}

export async function measureModule({
  leads: count = 100_000,
  rounds = 9,
  peerLeads = 2000,
} = {}): Promise<ModuleFigures> {
  const leads = benchLeads(count, 1);
  const judgeLead = await compiledModule();
  for (const lead of leads) {
    const [compiled, written] = [judgeLead(lead, BENCH_MOMENT), judgeByHand(lead, BENCH_MOMENT)];
    if (!isDeepStrictEqual(compiled, written))
      throw new Error(`The module and the function differ on ${JSON.stringify(lead)}`);
  }
  const all = (judge: (lead: (typeof leads)[number], when: typeof BENCH_MOMENT) => unknown) => (): unknown => {
    let last: unknown;
    for (const lead of leads) last = judge(lead, BENCH_MOMENT);
    return last;
  };
  const [module, byHand] = await timed(
    [
      { id: 'compiled module', run: all(judgeLead) },
      { id: 'written by hand', run: all(judgeByHand) },
    ],
    count,
    rounds,
  );
  if (module === undefined || byHand === undefined) throw new Error('nothing was timed');
  return {
    leads: count,
    module: {
      title: module.id,
      nanosecondsPerLead: module.nanoseconds,
      ratio: module.nanoseconds / byHand.nanoseconds,
    },
    byHand: { title: byHand.id, nanosecondsPerLead: byHand.nanoseconds, ratio: 1 },
    onFeatures: await measurePeers(leads.slice(0, peerLeads).map(featuresOf)),
  };
}

async function measurePeers(features: readonly Features[]): Promise<ModuleFigures['onFeatures']> {
  await installPeers(peers);
  const pointsOf = await featuresModule();
  const asLeads = features.map(featureLead);
  features.forEach((one, place) => {
    const points = pointsOf(asLeads[place] ?? featureLead(one));
    if (points !== pointsByHand(one)) throw new Error(`The module says ${points} of ${JSON.stringify(one)}`);
  });
  const contestants: Contestant[] = [
    { id: 'written by hand', run: () => askAll(pointsByHand, features) },
    { id: 'compiled module, with the whole verdict', run: () => askAll(pointsOf, asLeads) },
  ];
  for (const peer of peers) {
    const ask = peer.open(await libraryOf(peer));
    for (const one of features) {
      const points = await ask(one);
      if (points !== pointsByHand(one)) throw new Error(`${peer.title} says ${points} of ${JSON.stringify(one)}`);
    }
    contestants.push({ id: `${peer.title} ${peer.version}`, run: () => askAll(ask, features) });
  }
  const all = await timed(contestants, features.length, 5);
  const [byHand] = all;
  return all.map(({ id, nanoseconds }) => ({
    title: id,
    nanosecondsPerLead: nanoseconds,
    ratio: nanoseconds / (byHand?.nanoseconds ?? Number.NaN),
  }));
}

async function askAll<T>(ask: (one: T) => number | Promise<number>, features: readonly T[]): Promise<unknown> {
  let last: unknown;
  for (const one of features) {
    const answer = ask(one);
    last = typeof answer === 'number' ? answer : await answer;
  }
  return last;
}
