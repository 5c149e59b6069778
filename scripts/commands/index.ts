/**
 * The commands, in the order the help names them. Each is loaded when its name is called: a command line
 * that judges a hundred leads has no time to read the modules of all the others.
 */
import type { Command } from './command.ts';

export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  check: async () => (await import('./check.ts')).check,
  'check-rules': async () => (await import('./check-rules.ts')).checkRules,
  fix: async () => (await import('./fix.ts')).fix,
  evaluate: async () => (await import('./evaluate.ts')).evaluate,
  explain: async () => (await import('./explain.ts')).explain,
  compile: async () => (await import('./compile.ts')).compile,
  diff: async () => (await import('./diff.ts')).diff,
  changelog: async () => (await import('./changelog.ts')).changelog,
  sign: async () => (await import('./sign.ts')).sign,
  comment: async () => (await import('./comment.ts')).comment,
  codeowners: async () => (await import('./codeowners.ts')).codeowners,
  'crm-tables': async () => (await import('./crm-tables.ts')).crmTablesCommand,
  build: async () => (await import('./build.ts')).build,
  preview: async () => (await import('./preview.ts')).preview,
  dev: async () => (await import('./dev.ts')).dev,
  schema: async () => (await import('./schema.ts')).schema,
  generate: async () => (await import('./generate.ts')).generate,
};
