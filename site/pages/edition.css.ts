/** The running head of printed pages, as a file: page boxes read no HTML, and pages carry no style of their own. */
import { company } from '../model/company.ts';
import { stateSentence } from '../model/state.ts';

export function GET(): Response {
  const head = quoted(`${company.name}: agreement between sales and marketing, version ${company.version}`);
  const css = `@page {
  @top-left { content: ${head}; font: 9pt sans-serif; }
  @bottom-left { content: ${quoted(stateSentence())}; font: 9pt sans-serif; }
}
`;
  return new Response(css, { headers: { 'content-type': 'text/css' } });
}

/** Any text as a string of a style sheet: everything but plain letters and figures by its number. */
function quoted(text: string): string {
  const escaped = [...text].map((character) =>
    /[\p{L}\p{N} .,:]/u.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
