// How the playbook is built. Every page carries a strict content security policy, so nothing may
// be inlined: no style, no script, no font as a data address.

import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { playbook } from './scripts/node/publish/integration.ts';

// Astro sends usage data home unless told otherwise, and reads this only after it has read us.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default, `jsx`, drops the space between two inline elements on separate lines.
  compressHTML: true,
  integrations: [mdx(), playbook()],
  // Highlighters write `style` attributes, which the policy blocks; pages colour YAML by class.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: { build: { assetsInlineLimit: 0, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] } },
});
