/** The page of a check rule, taken apart, and its examples put into a small agreement that is otherwise sound. */
import { readFile } from 'node:fs/promises';
import type { Finding } from '#core/diagnostics/finding.ts';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { readDocument } from '#core/document/read-document.ts';
import { examine } from '#core/lint/examine.ts';
import { assembleLeads } from '#core/program/leads/assemble-leads.ts';
import { readExports } from '#core/program/leads/exports/read-exports.ts';
import { eventReader } from '#core/program/leads/rows/event-rows.ts';
import type { RowFile, RowReader } from '#core/program/leads/rows/header.ts';
import { leadReader } from '#core/program/leads/rows/lead-rows.ts';
import { memberReader } from '#core/program/leads/rows/member-rows.ts';
import { recordReader } from '#core/program/leads/rows/record-rows.ts';
import type { Program } from '#core/program/program.ts';

export interface RulePage {
  readonly title: string;
  readonly subtitle: string;
  readonly avoid: readonly Example[];
  readonly prefer: readonly Example[];
  readonly why: string;
}

/**
 * A fenced block: `yaml` is a policy; `csv leads`, `csv events`, `csv records` and `csv members` are files of rows, and
 * `csv leads crm` is the export `leads` of the source `crm`.
 */
export interface Example {
  readonly language: string;
  readonly words: readonly string[];
  readonly text: string;
}

const PAGES = new URL('../../../scripts/core/lint/rules/', import.meta.url);

export async function readPage(id: string): Promise<RulePage> {
  const text = await readFile(new URL(`${id}.md`, PAGES), 'utf8');
  const [head = '', ...parts] = text.split(/^## /mu);
  const section = (name: string): string =>
    parts.find((part) => part.startsWith(`${name}\n`))?.slice(name.length) ?? '';
  const [title = '', , subtitle = ''] = head.split('\n');
  return {
    title: title.replace('# ', ''),
    subtitle,
    avoid: examplesIn(section('Avoid')),
    prefer: examplesIn(section('Prefer')),
    why: section('Why').trim(),
  };
}

function examplesIn(section: string): readonly Example[] {
  return [...section.matchAll(/^```(\S+)(.*)\n([\s\S]*?)^```$/gmu)].map(([, language = '', words = '', text = '']) => ({
    language,
    words: words.split(' ').filter(Boolean),
    text,
  }));
}

const NOW = Date.UTC(2026, 10, 24);
const MODELINE = '# yaml-language-server: $schema=../schemas/';

/** The layout of the small agreement names fields of its own dictionary, and goes where that goes. */
function isLayoutOfOther(kind: string | undefined, replaced: ReadonlySet<string | undefined>): boolean {
  return kind === 'source' && replaced.has('data-dictionary');
}

/** Policies of an example take the place of those of their kind in the small agreement. */
export function documentsOf(
  examples: readonly Example[],
  small: readonly PolicyDocument[],
  withModeline: boolean,
): readonly PolicyDocument[] {
  const policies = examples
    .filter(({ language }) => language === 'yaml')
    .map(({ text }, index) => {
      const kind = kindOf(text);
      const line =
        withModeline && kind !== undefined && !text.startsWith('%') ? `${MODELINE}${kind}.schema.json\n` : '';
      return { kind, document: readDocument(`policies/example-${index + 1}.yaml`, line + text) };
    });
  const kinds = new Set(policies.map(({ kind }) => kind));
  const others = small.filter(({ text }) => !kinds.has(kindOf(text)) && !isLayoutOfOther(kindOf(text), kinds));
  return [...others, ...policies.map(({ document }) => document)];
}

export function findingsOf(
  examples: readonly Example[],
  small: readonly PolicyDocument[],
  withModeline: boolean,
): readonly Finding[] {
  const documents = documentsOf(examples, small, withModeline);
  const { findings, program } = examine(documents, { asOf: undefined, now: NOW });
  const rows = examples.filter(({ language }) => language === 'csv');
  return program === undefined || rows.length === 0 ? findings : [...findings, ...findingsOfRows(rows, program)];
}

/** Also of a misspelt kind, which is what its file was meant to be. */
function kindOf(text: string): string | undefined {
  const kind = /^kind: (\S+)/mu.exec(text)?.[1];
  return kind === 'signal' ? 'signals' : kind;
}

function findingsOfRows(examples: readonly Example[], program: Program): readonly Finding[] {
  const findings: Finding[] = [];
  const own = examples.filter(({ words }) => words[1] === undefined);
  const of = <Row>(name: string, reader: (file: RowFile) => RowReader<Row>) => {
    const example = own.find(({ words }) => words[0] === name);
    if (example === undefined) return undefined;
    const { file, header, rows: lines } = rowsOf(example);
    const { read, findings: ofHeader } = reader({ file, header });
    findings.push(...ofHeader);
    const rows = lines.flatMap(({ number, cells }) => {
      const { row, findings: ofRow } = read(number, cells);
      findings.push(...ofRow);
      return row === undefined ? [] : [{ number, row }];
    });
    return { file, rows };
  };
  const leads = of('leads', (file) => leadReader(program, file));
  const events = of('events', (file) => eventReader(program, file));
  const records = of('records', (file) => recordReader(program, file));
  const members = of('members', (file) => memberReader(program, file));
  const assembled = leads === undefined ? [] : assembleLeads(program, { leads, events, records, members }).findings;
  return [...findings, ...assembled, ...findingsOfExports(examples, program)];
}

function findingsOfExports(examples: readonly Example[], program: Program): readonly Finding[] {
  return program.sources.flatMap((source) => {
    const tables = examples.flatMap((example) => {
      const made = source.exports.find(({ id }) => id === example.words[0]);
      return made === undefined || example.words[1] !== source.id ? [] : [{ export: made, ...rowsOf(example) }];
    });
    return tables.length === 0 ? [] : readExports(program, source, tables).findings;
  });
}

function rowsOf({ words, text }: Example) {
  const [header = [], ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return { file: `${words[0]}.csv`, header, rows: lines.map((cells, index) => ({ number: index + 1, cells })) };
}
