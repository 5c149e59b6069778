/** Reads the page of a check rule, which stands beside the code that looks for it. */
import { readFile } from 'node:fs/promises';
import { TOOLKIT } from '../toolkit.ts';

/** Where rules with pages live: lint rules, and those that compare. */
const FOLDERS = ['scripts/core/lint/rules', 'scripts/core/compare/rules'];

/** As written, in Markdown; '' if it has none. */
export async function readRulePage(id: string): Promise<string> {
  for (const folder of FOLDERS) {
    const text = await readFile(new URL(`${folder}/${id}.md`, TOOLKIT), 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  return '';
}
