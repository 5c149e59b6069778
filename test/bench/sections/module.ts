/** The generated module beside the same policy by hand, and beside engines that are asked for points only. */
import { type Measured, measureModule } from '../module/bench.ts';
import { duration, type Row, type Section, type Size } from './section.ts';

/** Both sections come of one run. */
const runs = new Map<boolean, ReturnType<typeof measureModule>>();

function measured({ isQuick }: Size): ReturnType<typeof measureModule> {
  const run =
    runs.get(isQuick) ?? measureModule(isQuick ? { leads: 5000, rounds: 3, peerLeads: 200 } : { leads: 100_000 });
  runs.set(isQuick, run);
  return run;
}

export const moduleSection: Section = {
  id: 'module',
  title: 'The generated module',
  about: 'Whole verdicts of leads in memory, one core. Both say the same of every lead, in every column.',
  measure: async (size) => {
    const { byHand, module } = await measured(size);
    return [rowOf(byHand), { ...rowOf(module), goal: '1.3 times' }];
  },
};

export const peersSection: Section = {
  id: 'peers',
  title: 'Beside other engines',
  about: 'Points on features that were computed before, for what others are given is no more than that.',
  measure: async (size) => (await measured(size)).onFeatures.map(rowOf),
};

function rowOf({ title, nanosecondsPerLead, ratio }: Measured): Row {
  return { title, figure: `${duration(nanosecondsPerLead)} a lead`, ratio };
}
