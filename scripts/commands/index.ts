/** The commands, in the order the help names them. */
import { build } from './build.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { dev } from './dev.ts';
import { evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import { generate } from './generate.ts';
import { preview } from './preview.ts';
import { start } from './start.ts';

export const commands: readonly Command[] = [start, check, evaluate, explain, build, preview, dev, generate];
