/** Writes texts: all into a folder, or where a file is named into that file and beside it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';

export interface NamedText {
  /** Its name in a folder. */
  readonly name: string;
  readonly text: string;
}

/** `whole` goes into a file that is named; `beside` goes next to it, under its name with another ending. */
export interface Texts {
  readonly inFolder: readonly NamedText[];
  readonly whole: string;
  readonly beside?: { readonly ending: string; readonly text: string };
}

/** Names of the files written. */
export async function writeTexts(out: string, { inFolder, whole, beside }: Texts): Promise<readonly string[]> {
  const ending = extname(out);
  const stem = join(dirname(out), basename(out, ending));
  const single = [
    { name: out, text: whole },
    ...(beside === undefined ? [] : [{ name: `${stem}${beside.ending}`, text: beside.text }]),
  ];
  const files = ending === '' ? inFolder.map(({ name, text }) => ({ name: join(out, name), text })) : single;
  try {
    await mkdir(ending === '' ? out : dirname(out), { recursive: true });
    for (const { name, text } of files) await writeFile(name, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `${out} could not be written: ${reason}.`,
      'Name a file or folder that may be written with --out.',
    );
  }
  return files.map(({ name }) => name);
}
