/**
 * The file of signatures with one more: what the same side signed again is taken out of older entries, and
 * entries that hold nothing any more go. Comments and the layout of everything else stay.
 */
import { Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import type { Signature } from '../../schema/policies.generated.ts';

export interface NewSignature
  extends Pick<Signature, 'title' | 'role' | 'on' | 'reason' | 'recorded_by' | 'evidence' | 'meanings'> {
  /** Roles of the same side: theirs are the signatures that this one replaces. */
  readonly replaces: ReadonlySet<string>;
  /** Keys that are in the agreement; signatures of others are dropped. */
  readonly known: ReadonlySet<string>;
}

export interface NewFile {
  /** First line of the file, which tells editors the format. */
  readonly modeline: string;
  readonly owners: unknown;
}

/** `text` of the file as it is; a new file if there is none. */
export function withSignature(text: string | undefined, signature: NewSignature, fresh: NewFile): string {
  const document = text === undefined ? newDocument(fresh) : parseDocument(text);
  const written = document.get('signatures', true);
  const list = isSeq(written) ? written : new YAMLSeq();
  if (list !== written) document.set('signatures', list);
  const { replaces, known, ...said } = signature;
  list.items = list.items.filter((item) => !isMap(item) || keeps(item, signature));
  const ids = new Set(list.items.flatMap((item) => (isMap(item) ? String(item.get('id')) : [])));
  list.add(document.createNode({ id: freeId(`${said.role}-${said.on}`, ids), ...said }));
  return document.toString({ lineWidth: 0 });
}

/** Takes out what is signed anew; whether anything is left. */
function keeps(entry: YAMLMap, { replaces, known, meanings }: NewSignature): boolean {
  const held = entry.get('meanings', true);
  if (!isMap(held)) return true;
  const isReplaced = replaces.has(String(entry.get('role')));
  held.items = held.items.filter(({ key }) => {
    const name = isScalar(key) ? String(key.value) : '';
    return known.has(name) && !(isReplaced && Object.hasOwn(meanings, name));
  });
  return held.items.length > 0;
}

function newDocument({ modeline, owners }: NewFile): Document {
  const document = new Document({ kind: 'signatures', title: 'Who agreed to what', owners, signatures: [] });
  document.commentBefore = modeline.replace(/^#/u, '');
  return document;
}

/** Somebody who signs twice on one day has two signatures. */
function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let count = 2;
  while (taken.has(`${wanted}-${count}`)) count += 1;
  return `${wanted}-${count}`;
}
