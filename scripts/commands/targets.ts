/**
 * Where a report goes: one format to stdout at most, any number of others into files. Names are those
 * the command declares; one that is unknown is answered with the nearest.
 */
import { didYouMean } from '../core/diagnostics/did-you-mean.ts';
import type { Command } from './command.ts';

export interface Target {
  readonly format: string;
  /** Absent for stdout. */
  readonly file?: string;
}

/** With `name` or `name=file` added to those before, or the sentence that says why it cannot be. */
export function outputsOf(
  command: Pick<Command, 'name' | 'formats' | 'data'>,
  text: string,
  before: readonly Target[],
): readonly Target[] | string {
  const [, format = '', file] = /^([^=]*)(?:=(.*))?$/su.exec(text) ?? [];
  if (!command.formats.includes(format)) return unknownFormat(format, command);
  if (file === undefined) {
    const other = before.find((target) => target.file === undefined);
    if (other === undefined) return [...before, { format }];
    const further = `--format ${format}=<file>`;
    return `Only one format can go to the terminal, and ${other.format} is named already. Write the other to a file: ${further}.`;
  }
  if (file === '') return `Name the file after the equals sign: --format ${format}=<file>.`;
  if (command.data?.includes(format) === true) {
    return `As ${format}, "${command.name}" writes its data and not a report. Write it into a file with --out <file>.`;
  }
  if (before.some((target) => target.file === file)) return `Two formats cannot be written into one file, ${file}.`;
  return [...before, { format, file }];
}

function unknownFormat(format: string, { name, formats }: Pick<Command, 'name' | 'formats'>): string {
  const meant = didYouMean(format, formats);
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
  return `There is no format "${format}" for "${name}".${hint} There is ${formats.join(', ')}.`;
}
