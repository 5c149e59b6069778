/** The history of an agreement as blocks: the newest first, one section for each commit that changed what it means. */

import type { SignatureGiven } from '../../compare/changelog.ts';
import type { DefinitionChange } from '../../compare/review.ts';
import { parseDate } from '../../conditions/date.ts';
import { listed, sentenceStart } from '../../conditions/phrase.ts';
import type { Affected } from '../../diagnostics/affected.ts';
import { formatDay } from '../../program/english/format.ts';
import type { ListItem, Section } from '../report.ts';
import { effectInWords } from './effect-words.ts';
import { counted, nameOf } from './names.ts';

export interface HistoryEntry {
  readonly commit: string;
  /** `2026-10-01`, in UTC. */
  readonly date: string;
  readonly author: string;
  readonly subject: string;
  /** So many definitions where there were none before. */
  readonly begins?: number;
  readonly changes: readonly Pick<
    DefinitionChange,
    'kind' | 'id' | 'title' | 'what' | 'effect' | 'certainty' | 'says' | 'reaches' | 'affects' | 'rule'
  >[];
  readonly affects: readonly Affected[];
  readonly signatures: readonly SignatureGiven[];
  /** Why effects are not told, where they are not. */
  readonly note?: string;
}

export function historyBlocks(entries: readonly HistoryEntry[]): readonly Section[] {
  return entries.map((entry) => ({
    block: 'section',
    title: `${formatDay(parseDate(entry.date) ?? 0)}: ${entry.subject}`,
    folded: false,
    keep: 50,
    blocks: [
      { block: 'text', text: `${entry.author}, ${entry.commit.slice(0, SHORT)}${affectedBy(entry)}` },
      { block: 'list', items: itemsOf(entry) },
    ],
  }));
}

const SHORT = 10;
const MOST_KEYS = 4;

function affectedBy({ affects }: HistoryEntry): string {
  return affects.length === 0
    ? ''
    : `; for ${listed(
        affects.map((one) => (one === 'crm' ? 'the CRM' : one)),
        'and',
      )}`;
}

function itemsOf({ begins, changes, signatures, note }: HistoryEntry): readonly ListItem[] {
  return [
    ...(begins === undefined ? [] : [{ cell: `The agreement begins with ${counted(begins, 'definition')}.` }]),
    ...(note === undefined ? [] : [{ cell: { text: note, role: 'unknown' as const } }]),
    ...changes.map((change) => ({
      cell: `${sentenceStart(nameOf(change))}: ${effectInWords(change)}. ${change.says}`,
    })),
    ...signatures.map(({ role, on, reason, under }) => {
      const what = under.length > MOST_KEYS ? counted(under.length, 'definition') : listed(under, 'and');
      const why = reason === undefined ? '' : `: ${reason}`;
      return { cell: { text: `Signed by ${role} on ${on} (${what})${why}`, role: 'good' as const } };
    }),
  ];
}
