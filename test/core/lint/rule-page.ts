/** The page of a check rule, taken apart, and its examples put into a small agreement that is otherwise sound. */
import { readFile } from 'node:fs/promises';
import type { Finding } from '#core/diagnostics/finding.ts';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { readDocument } from '#core/document/read-document.ts';
import { examine } from '#core/lint/examine.ts';
import { assembleLeads } from '#core/program/leads/assemble-leads.ts';
import { eventReader } from '#core/program/leads/rows/event-rows.ts';
import type { RowFile, RowReader } from '#core/program/leads/rows/header.ts';
import { leadReader } from '#core/program/leads/rows/lead-rows.ts';
import { recordReader } from '#core/program/leads/rows/record-rows.ts';
import type { Program } from '#core/program/program.ts';

export interface RulePage {
  readonly title: string;
  readonly subtitle: string;
  readonly avoid: readonly Example[];
  readonly prefer: readonly Example[];
  readonly why: string;
}

/** A fenced block: `yaml` is a policy; `csv leads`, `csv events` and `csv records` are files of rows. */
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

/** Policies of an example take the place of those of their kind in the small agreement. */
export function findingsOf(
  examples: readonly Example[],
  small: readonly PolicyDocument[],
  withModeline: boolean,
): readonly Finding[] {
  const policies = examples
    .filter(({ language }) => language === 'yaml')
    .map(({ text }, index) => {
      const kind = kindOf(text);
      const line =
        withModeline && kind !== undefined && !text.startsWith('%') ? `${MODELINE}${kind}.schema.json\n` : '';
      return { kind, document: readDocument(`policies/example-${index + 1}.yaml`, line + text) };
    });
  const kinds = new Set(policies.map(({ kind }) => kind));
  const others = small.filter(({ text }) => !kinds.has(kindOf(text)));
  const { findings, program } = examine([...others, ...policies.map(({ document }) => document)], {
    asOf: undefined,
    now: NOW,
  });
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
  const of = <Row>(name: string, reader: (file: RowFile, source: string | undefined) => RowReader<Row>) => {
    const example = examples.find(({ words }) => words[0] === name);
    if (example === undefined) return undefined;
    const [header = [], ...lines] = example.text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
    const file = `${name}.csv`;
    const { read, findings: ofHeader } = reader({ file, header }, example.words[1]);
    findings.push(...ofHeader);
    const rows = lines.flatMap((cells, index) => {
      const { row, findings: ofRow } = read(index + 1, cells);
      findings.push(...ofRow);
      return row === undefined ? [] : [{ number: index + 1, row }];
    });
    return { file, rows };
  };
  const source = (name: string | undefined) => program.sources.find(({ id }) => id === name);
  const leads = of('leads', (file, name) => leadReader(program, file, source(name)));
  const events = of('events', (file, name) => eventReader(program, file, source(name)));
  const records = of('records', (file, name) => recordReader(program, file, source(name)));
  const assembled = leads === undefined ? [] : assembleLeads(program, { leads, events, records }).findings;
  return [...findings, ...assembled];
}
