import { describe, expect, test } from 'vitest';
import { relateLinks } from '#node/publish/relative-links.ts';

describe('addresses become relative to their page', () => {
  const page = 'stages/mql/index.html';
  test.each([
    ['/', '../../index.html'],
    ['/stages/', '../index.html'],
    ['/signals/demo-request/', '../../signals/demo-request/index.html'],
    ['/data/company.employees/#values', '../../data/company.employees/index.html#values'],
    ['/stages/mql/#enter', '#enter'],
    ['/stages/mql/', 'index.html'],
    ['/theme.js?v=1', '../../theme.js?v=1'],
    ['/_astro/page.css', '../../_astro/page.css'],
  ])('%s', (from, to) => {
    expect(relateLinks(`<a href="${from}">x</a>`, page)).toBe(`<a href="${to}">x</a>`);
  });

  test('from the front page', () => {
    expect(relateLinks('<a href="/stages/">x</a>', 'index.html')).toBe('<a href="stages/index.html">x</a>');
  });
});

describe('everything else stays as it is, to the character', () => {
  test.each([
    ['an address of another host', '<a href="https://sales.example/">x</a>'],
    ['an address without a scheme', '<a href="//sales.example/">x</a>'],
    ['a fragment', '<a href="#content">x</a>'],
    ['text that looks like a link', '<p>href="/stages/" &lt;a href="/x/"&gt;</p>'],
    ['an attribute that quotes a tag', '<td data-label="a > b <a href=\'/x/\'>">x</td>'],
    ['a comment and a script', '<!-- <a href="/x/"> --><script>const link = \'<a href="/x/">\';</script>'],
  ])('%s', (_name, html) => {
    expect(relateLinks(html, 'stages/index.html')).toBe(html);
  });
});
