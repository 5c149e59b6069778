/** Reads what `compile --to json` wrote. */
import { readFile } from 'node:fs/promises';
import { PROGRAM_FORMAT, type ProgramDocument } from '../../core/program/to-json/program-document.ts';
import { UsageError } from '../usage-error.ts';

/** Throws a `UsageError` if the file is not there or is something else. */
export async function readProgram(file: string): Promise<ProgramDocument> {
  const document = parsed(file, await textOf(file));
  if (isProgram(document)) return document;
  const other = document !== null && typeof document === 'object' && 'program' in document;
  throw new UsageError(
    other
      ? `${file} is a program in another format than this version of Lockstep reads.`
      : `${file} is no compiled program.`,
    `Write it with: npm run lockstep -- compile --to json --out ${file}`,
  );
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(`The file ${file} cannot be read${why}.`, 'Check that it exists and that you may read it.');
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is no JSON.`, 'Name a file that "compile --to json" wrote.');
  }
}

/** The format says what is inside; whoever edits the file by hand is on their own. */
function isProgram(document: unknown): document is ProgramDocument {
  return (
    document !== null &&
    typeof document === 'object' &&
    'lockstep' in document &&
    document.lockstep === PROGRAM_FORMAT &&
    'program' in document
  );
}
