/** The command line; it alone decides the exit code (see `commands/run.ts`). */
import { run } from './commands/run.ts';

process.exitCode = await run(process.argv.slice(2));
