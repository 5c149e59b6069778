/**
 * The command line; it alone decides the exit code (see `commands/run.ts`). Modules are kept compiled
 * between runs, so everything is loaded after that has been arranged.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
const { run } = await import('./commands/run.ts');

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', () => process.exit(0));

process.exitCode = await run(process.argv.slice(2));
