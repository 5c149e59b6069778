/** Letters that DuckDB folds by its own lower case fold as our table says, alone and in words. */
import { expect, test } from 'vitest';
import { fold, spaced } from '#core/conditions/fold.ts';
import { join, NULL, sql } from '#core/sql/fragment.ts';
import { dialect, openSession } from '#node/data/session.ts';

test('every letter below U+0600, and text with them', async () => {
  const letters = Array.from({ length: 0x600 - 1 }, (_, place) => String.fromCodePoint(place + 1));
  const words = letters.map(
    (letter, place) => `${letter}a ${letters[(place * 7) % letters.length]}${letter.toUpperCase()}b`,
  );
  const texts = [...letters, ...words, '', 'Vice President', ' two  spaces ', 'C++ & C#', 'ΣΑΣ', 'İstanbul'];
  const session = await openSession([], { threads: 1 });
  const list = join(texts.map(dialect.text), ', ', NULL);
  const rows = await session.rows(sql`SELECT t, ${dialect.fold(sql`t`)}, ${dialect.spaced(sql`f`)} FROM
(SELECT t, ${dialect.fold(sql`t`)} AS f FROM (SELECT unnest([${list}]) AS t))`);
  session.close();
  const wrong = rows.filter(
    ([text, folded, parted]) => folded !== fold(String(text)) || parted !== spaced(fold(String(text))),
  );
  expect(wrong).toEqual([]);
});
