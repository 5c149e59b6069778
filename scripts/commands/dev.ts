/** `dev`: serves the playbook and follows every change of a policy or a page. */
import type { Command } from './command.ts';
import { OUT, servePlaybook } from './playbook.ts';

export const dev: Command = {
  name: 'dev',
  summary: 'serve the playbook while policies and pages are being edited',
  arguments: [],
  options: [OUT],
  formats: ['pretty'],
  async run(input) {
    const { watchSite } = await import('../node/publish/astro-site.ts');
    return servePlaybook('dev', input, watchSite);
  },
};
