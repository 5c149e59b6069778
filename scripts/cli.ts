/** The command line; it alone decides the exit code (see `commands/run.ts`). */
import { run } from './commands/run.ts';

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', () => process.exit(0));

process.exitCode = await run(process.argv.slice(2));
