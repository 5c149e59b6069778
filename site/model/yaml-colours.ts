/**
 * Keys and comments of a line of YAML, for colouring only: a wrong guess inside a long text shows a
 * wrong colour and nothing else.
 */
export interface Piece {
  readonly text: string;
  readonly role?: 'key' | 'comment';
}

const pattern = /(?<lead>^\s*(?:-\s+)*|[{,]\s*)(?<key>[\w.$/-]+)(?=:(?:\s|$))|(?<comment>(?:^|\s)#.*$)/gu;

export function colouredLine(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { index, 0: whole, groups } of line.matchAll(pattern)) {
    const { lead = '', key, comment } = groups ?? {};
    const start = index + (comment === undefined ? lead.length : 0);
    pieces.push(
      { text: line.slice(done, start) },
      { text: key ?? comment ?? '', role: key === undefined ? 'comment' : 'key' },
    );
    done = index + whole.length;
  }
  return [...pieces, { text: line.slice(done) }].filter(({ text }) => text !== '');
}
