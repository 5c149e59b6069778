/** `preview`: serves the playbook that was built. */
import type { Command } from './command.ts';
import { mustBeBuilt, OUT, servePlaybook, siteRequest } from './playbook.ts';

export const preview: Command = {
  name: 'preview',
  summary: 'serve the built playbook on this machine',
  arguments: [],
  options: [OUT],
  formats: ['pretty'],
  async run(input) {
    await mustBeBuilt(siteRequest(input).out);
    const { serveSite } = await import('../node/publish/astro-site.ts');
    return servePlaybook('preview', input, serveSite);
  },
};
