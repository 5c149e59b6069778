/** `check`: is the agreement sound, and does every sample lead come out as both teams expect? */

import type { Command } from './command.ts';
import { REPORT_FORMATS, textFlag } from './command.ts';
import { examineFolder, reportOf } from './examination.ts';
import { gate } from './gate.ts';

export const check: Command = {
  name: 'check',
  summary: 'check every policy, every reference, and every sample lead against its expectation',
  arguments: [],
  options: [
    {
      flags: '--fail-on <severity>',
      summary: 'exit with 1 from this severity on',
      choices: ['error', 'warning', 'info'],
      default: 'error',
    },
  ],
  formats: REPORT_FORMATS,
  async run(input) {
    const examination = await examineFolder(input);
    const report = reportOf('check', examination);
    return { report, exit: gate(report.findings, textFlag(input, 'failOn') ?? 'error') };
  },
};
