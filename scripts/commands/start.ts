/** `start`: the whole path once, for somebody who has just installed Lockstep. */
import type { Command } from './command.ts';
import { buildPlaybook, OUT } from './playbook.ts';

export const start: Command = {
  name: 'start',
  summary: 'check the agreement, judge the sample leads, build the site, and say what to open next',
  arguments: [],
  options: [OUT],
  formats: ['pretty'],
  async run(input) {
    const outcome = await buildPlaybook('start', input);
    if (outcome.exit !== 0) return outcome;
    const next = [
      'Next: npm run preview                                shows the playbook in a browser',
      '      npm run lockstep -- explain <lead>             tells the whole story of one sample lead',
      '      edit a file in policies/, then npm run lockstep -- check',
    ].join('\n');
    return { ...outcome, report: { ...outcome.report, summary: `${outcome.report.summary}\n\n${next}` } };
  },
};
