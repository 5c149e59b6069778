import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const REST = 'type: ebook, for: [planner], steps: [noticing], owner: growth, expires: 2027-03-31';

const smallest = `
owners: { marketing: growth, sales: field-sales }
assets: [ { id: ebook, ${REST} } ]
`;

const assets = (body: string) => `assets: [ { ${body} } ]`;

describe('assets', () => {
  judgeSnippets('assets', {
    smallest,
    valid: {
      'where it is and what it shows': assets(
        `id: ebook, ${REST}, shows: How to count, where: "https://www.fernhill.example/ebook"`,
      ),
      'how it is used, and who has been shown': assets(
        `id: ebook, ${REST}, training: Fill it in together., trained: [field-sales]`,
      ),
    },
    invalid: {
      'an asset for nobody': [
        assets(`id: ebook, ${REST.replace('[planner]', '[]')}`),
        'schema/wrong-size',
        'assets 0 for',
      ],
      'an asset that never expires': [
        assets(`id: ebook, ${REST.replace(', expires: 2027-03-31', '')}`),
        'schema/missing-key',
        'assets 0 id',
      ],
      'a type that is not on the list': [
        assets(`id: ebook, ${REST.replace('type: ebook', 'type: leaflet')}`),
        'schema/not-allowed-value',
        'assets 0 type',
      ],
      'an address without a secure connection': [
        assets(`id: ebook, ${REST}, where: "http://www.fernhill.example/ebook"`),
        'schema/wrong-form',
        'assets 0 where',
      ],
      'a persona named twice': [
        assets(`id: ebook, ${REST.replace('[planner]', '[planner, planner]')}`),
        'schema/repeated-item',
        'assets 0 for 1',
      ],
      'a misspelt key': [assets(`id: ebook, ${REST}, expire: 2027-03-31`), 'schema/unknown-key', 'assets 0 expire'],
    },
  });
});
