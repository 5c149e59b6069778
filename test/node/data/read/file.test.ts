import { expect, test } from 'vitest';
import { readTable } from '#node/data/read/read-table.ts';
import { UsageError } from '#node/usage-error.ts';
import { temporaryFiles } from '../temporary-files.ts';

const files = temporaryFiles();

test.for([
  { shows: 'is not there', file: files.path('nowhere.csv'), says: 'There is no file FILE.' },
  { shows: 'is a folder', file: files.folderNamed('folder.csv'), says: 'FILE is a folder.' },
  { shows: 'is empty', file: files.write('empty.csv', ''), says: 'FILE is empty.' },
  { shows: 'has no header', file: files.write('blank.csv', '\n\n'), says: 'FILE has no header.' },
  {
    shows: 'has a header that cannot be read',
    file: files.write('header.csv', '"lead\n1\n'),
    says: 'The header of FILE opens a quotation mark that never closes.',
  },
  {
    shows: 'is of another kind',
    file: files.write('leads.xlsx', 'PK'),
    says: 'FILE is not a kind of file that can be read.',
  },
  {
    shows: 'is UTF-16',
    file: files.write('wide.csv', Buffer.from('\uFEFFlead,a\n', 'utf16le')),
    says: 'FILE is written in UTF-16.',
  },
])('a file that $shows is a mistake of usage', async ({ file, says }) => {
  const reading = readTable(file);
  await expect(reading).rejects.toBeInstanceOf(UsageError);
  await expect(reading).rejects.toThrow(says.replace('FILE', file));
});
