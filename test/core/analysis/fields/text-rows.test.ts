/** Texts and addresses: all that can be found in one at once, each with a text that people could write. */
import { describe, expect, it } from 'vitest';
import { rowsOf } from './rows-as-text.ts';

type Case = readonly [what: string, conditions: readonly string[], rows: readonly string[]];

function shows(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, conditions, rows) => expect(rowsOf(conditions)).toEqual(rows));
}

describe('text', () => {
  shows([
    [
      'two words go together',
      ['{ field: contact.title, has_word: [chief, vp] }', '{ field: contact.title, has_word: sales }'],
      ['? ?  nothing', '- -  something else', '+ -  chief', '- +  sales', '+ +  chief, sales'],
    ],
    [
      'a word within a row of words is never missing where the row is',
      ['{ field: contact.title, has_word: "vice president" }', '{ field: contact.title, has_word: president }'],
      ['? ?  nothing', '- -  something else', '+ +  vice president', '- +  president'],
    ],
    [
      'a substring in all words of a list',
      ['{ field: contact.title, contains: direct }', '{ field: contact.title, has_word: [directeur, director] }'],
      ['? ?  nothing', '- -  something else', '+ +  directeur', '+ -  direct'],
    ],
    [
      'words in a row without the substring they seem to be',
      ['{ field: contact.title, has_word: "vice president" }', '{ field: contact.title, contains: "vice president" }'],
      ['? ?  nothing', '- -  something else', '+ -  vice, president', '- +  vice presidents', '+ +  vice president'],
    ],
    [
      'one start and one end',
      ['{ field: contact.title, starts_with: [head, he] }', '{ field: contact.title, ends_with: [security, it] }'],
      ['? ?  nothing', '- -  something else', '+ -  head', '- +  security', '+ +  head, security'],
    ],
    [
      'whole texts',
      ['{ field: contact.title, is: "Head of IT" }', '{ field: contact.title, has_word: head }'],
      ['? ?  nothing', '- -  something else', '- +  head', '+ +  head of it'],
    ],
  ]);
});

describe('addresses', () => {
  shows([
    [
      'lists of domains, and what an address begins with',
      [
        '{ field: contact.email_domain, in: $free-email-domains }',
        '{ field: contact.email, starts_with: [info@, office@] }',
      ],
      [
        '? ?  nothing',
        '- -  someone@company.example',
        '+ -  someone@mail.example',
        '- +  info@company.example',
        '+ +  info@mail.example',
      ],
    ],
    [
      'the end of an address is the end of its domain',
      ['{ field: contact.email, ends_with: .edu }', '{ field: contact.email_domain, ends_with: edu }'],
      ['? ?  nothing', '- -  someone@company.example', '- +  someone@company.qedu', '+ +  someone@company.edu'],
    ],
    ['an address has an @', ['{ field: contact.email, contains: "@" }'], ['?  nothing', '+  someone@company.example']],
    ['and no semicolon', ['{ field: contact.email, contains: ";" }'], ['?  nothing', '-  someone@company.example']],
    [
      'a domain',
      ['{ field: company.domain, ends_with: [.edu, .ac.uk] }', '{ field: company.domain, has_word: bank }'],
      ['? ?  nothing', '- -  company.example', '- +  bank.example', '+ -  company.edu', '+ +  bank.edu'],
    ],
    [
      'a web address',
      ['{ field: company.website, contains: /pricing }', '{ field: company.website, starts_with: "https://" }'],
      [
        '? ?  nothing',
        '- -  company.example',
        '+ -  company.example/pricing',
        '- +  https://company.example',
        '+ +  https://company.example/pricing',
      ],
    ],
  ]);
});
