/** `build`: the agreement compiled into a static playbook. */

import { type Command, REPORT_FORMATS } from './command.ts';
import { buildPlaybook, OUT } from './playbook.ts';

export const build: Command = {
  name: 'build',
  summary: 'check the agreement and compile it into the playbook site',
  arguments: [],
  options: [OUT],
  formats: REPORT_FORMATS,
  run: (input) => buildPlaybook('build', input),
};
