/**
 * Ways to write a text that holds some pieces: plainly, as people would, and with letters and separators
 * that keep the pieces apart. Nothing here has to be right, for each text is read and asked before it
 * stands for anything.
 */
import type { Neutral } from './neutral.ts';
import type { Part, Tail } from './outcomes.ts';
import type { Piece, TextType } from './pieces.ts';

/** The plainest first. `times` is how often the letter is repeated, for texts that differ. */
export function wordingsOf(
  is: TextType,
  parts: readonly Part[],
  { letter, separator }: Neutral,
  times: number,
): readonly string[] {
  const own = parts.filter((part): part is Piece => part.place !== 'tail');
  const fill = letter.repeat(times);
  switch (is) {
    case 'text':
      return [...plainly(own), ...guarded(own, fill, separator, ' ')];
    case 'domain':
      return domains(own, fill);
    case 'url':
      return webAddresses(own, fill, separator);
    case 'email':
      return addresses(own, parts, fill, separator);
  }
}

function plainly(pieces: readonly Piece[]): readonly string[] {
  if (pieces.length === 0) return ['something else', 'anything'];
  const { first, inside, last } = sorted(pieces);
  // A substring that must not be a word mostly is one of a longer word.
  const longer = inside.map((piece) => (piece.isWords ? piece : { ...piece, text: `${piece.text}s` }));
  return [inside, longer].flatMap((some) =>
    [', ', ' '].map((between) => [...first, ...plain(some), ...last].join(between)),
  );
}

/** Without those that are in others. */
function plain(pieces: readonly Piece[]): readonly string[] {
  const texts = [...new Set(pieces.map(({ text }) => text))];
  return texts.filter((text) => !texts.some((other) => other !== text && other.includes(text)));
}

/** Each piece beside letters, each word beside separators. */
function guarded(
  pieces: readonly Piece[],
  fill: string,
  separator: string | undefined,
  space: string,
): readonly string[] {
  if (separator === undefined) return [];
  const between = `${separator}${space}`;
  const { first, inside, last } = sorted(pieces);
  const kept = inside.map(({ text, isWords }) => (isWords ? text.replaceAll(' ', between) : `${fill}${text}${fill}`));
  const ends = last.map((text) => `${fill}${text}`);
  return [
    [...first.map((text) => `${text}${fill}`), ...kept, ...ends],
    [first[0] === undefined ? fill : `${first[0]}${fill}`, ...kept, ...(ends.length === 0 ? [fill] : ends)],
  ].map((parts) => parts.join(`${between}${fill}${between}`));
}

function domains(pieces: readonly Piece[], fill: string): readonly string[] {
  if (pieces.length === 0) return ['company.example', 'business.example', `${fill}.example`, `${fill}.${fill}`];
  const { first, inside, last } = sorted(pieces);
  return ['.', '-', '--'].flatMap((between) => {
    const words = ({ text }: Piece): string => text.replaceAll(' ', between);
    const core = [...first, ...inside.map(words)].join(between);
    const kept = inside.map((piece) => (piece.isWords ? words(piece) : `${fill}${piece.text}${fill}`));
    const apart = [...first.map((text) => `${text}${fill}`), ...kept];
    const endings = last.length === 0 ? ['', '.example', 'example', `.${fill}`] : last;
    const glues = ['', '.', between, 'company', 'company.', `company.${fill}`, fill, `.${fill}`, `${between}${fill}`];
    const heads = [core, apart.join(between), [fill, ...apart].join(`${between}${fill}${between}`)];
    const middles = last.length === 0 ? ['', '.company', `${between}${fill}`] : glues;
    return heads.flatMap((head) => middles.flatMap((middle) => endings.map((end) => `${head}${middle}${end}`)));
  });
}

function addresses(
  pieces: readonly Piece[],
  parts: readonly Part[],
  fill: string,
  separator: string | undefined,
): readonly string[] {
  const tail = parts.find((part): part is Tail => part.place === 'tail');
  const { first, inside } = sorted(pieces);
  const texts = [...first, ...plain(inside)];
  const locals = [
    ...(texts.length === 0 ? ['someone', fill] : [texts.join('.'), `${texts.join('.')}${fill}`]),
    ...guarded(pieces, fill, separator, ''),
  ];
  const hosts = tail?.fixed ?? domains(tail?.pieces ?? [], fill).map((domain) => `@${domain}`);
  return hosts.flatMap((host) => {
    if (!host.startsWith('@')) return [host, ...locals.map((local) => `${local}${fill}${host}`)];
    // An @ that is looked for at the end of what stands before is the one that follows anyway.
    return [...locals.map((local) => local.replace(/@$/u, '')), ...locals].map((local) => `${local}${host}`);
  });
}

function webAddresses(pieces: readonly Piece[], fill: string, separator: string | undefined): readonly string[] {
  const { first, inside, last } = sorted(pieces);
  const texts = [...plain(inside), ...last];
  const [start] = first;
  const hosts =
    start === undefined
      ? ['https://company.example', 'company.example', `https://${fill}.example`, `${fill}.example`, `${fill}.${fill}`]
      : ['', '/', '//', '://', '.'].flatMap((more) =>
          ['', 'company.example', 'example', `${fill}.${fill}`, fill].map((rest) => `${start}${more}${rest}`),
        );
  const rests = guarded(
    pieces.filter(({ place }) => place !== 'start'),
    fill,
    separator,
    '',
  );
  const alone = texts.map((text) => `company${text}`);
  return [
    ...hosts.flatMap((host) => [
      ...(texts.length === 0 ? [host, `${host}/`] : [`${host}${texts.join('')}`, `${host}/${texts.join('/')}`]),
      ...rests.flatMap((rest) => ['/', '?', '#', ':', ''].map((opener) => `${host}${opener}${rest}`)),
    ]),
    ...alone,
  ];
}

function sorted(pieces: readonly Piece[]): {
  readonly first: readonly string[];
  readonly inside: readonly Piece[];
  readonly last: readonly string[];
} {
  const at = (wanted: Piece['place']): readonly Piece[] => pieces.filter(({ place }) => place === wanted);
  const texts = (wanted: Piece['place']): readonly string[] => at(wanted).map(({ text }) => text);
  return { first: texts('start'), inside: at('within'), last: texts('end') };
}
