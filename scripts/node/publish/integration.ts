/** What the toolkit adds to Astro: relative addresses once a site is built, fresh pages while one edits. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { relateSite } from './relative-links.ts';

export function playbook(): AstroIntegration {
  return {
    name: 'playbook',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // Pages are rendered from code beside the folder that is built, which may be anywhere: there, no
        // package could be found, so all of them are bundled in.
        updateConfig({ vite: { environments: { prerender: { resolve: { noExternal: true } } } } });
      },
      'astro:build:done': async ({ dir }) => {
        await relateSite(fileURLToPath(dir));
      },
      'astro:server:setup': ({ server }) => {
        const policies = resolve(process.env['LOCKSTEP_POLICIES'] ?? 'policies');
        server.watcher.add(policies);
        // The model is read once and kept, so nothing short of forgetting it shows a change.
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(policies)) return;
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
