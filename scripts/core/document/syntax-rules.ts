/** What can be wrong with the text of a policy before its content is looked at. */
import type { CheckRule } from '../diagnostics/rule.ts';

export const INVALID_YAML: CheckRule = {
  id: 'syntax/invalid-yaml',
  title: 'The file is not valid YAML',
  severity: 'error',
  certainty: 'proved',
  why: 'A file that cannot be read is no part of the agreement, whatever it was meant to say.',
  remedy: 'Repair the line shown; an editor with YAML support marks the same place while you type.',
};

export const SEVERAL_DOCUMENTS: CheckRule = {
  id: 'syntax/several-documents',
  title: 'One file holds several documents',
  severity: 'error',
  certainty: 'proved',
  why: 'One file is one policy, so that its owners and its history are those of the file.',
  remedy: 'Move what follows the line --- into a file of its own.',
};

export const EMPTY_FILE: CheckRule = {
  id: 'syntax/empty-file',
  title: 'The file holds no policy',
  severity: 'error',
  certainty: 'proved',
  why: 'An empty file looks like a policy in the folder and says nothing.',
  remedy: 'Write the policy, beginning with its kind, or delete the file.',
};

export const DUPLICATE_KEY: CheckRule = {
  id: 'syntax/duplicate-key',
  title: 'A key is written twice',
  severity: 'error',
  certainty: 'proved',
  why: 'Programs differ in which of the two they believe, so nobody can tell what is agreed.',
  remedy: 'Keep one of them.',
};

export const LOOK_ALIKE: CheckRule = {
  id: 'syntax/look-alike',
  title: 'A bare value that other programs read differently',
  severity: 'error',
  certainty: 'proved',
  why: 'Older YAML readers turn such a word into another value (the country NO becomes false); the agreement must read the same everywhere.',
  remedy: 'Put it in quotes if it is text.',
};

export const EMPTY_VALUE: CheckRule = {
  id: 'syntax/empty-value',
  title: 'A key has no value',
  severity: 'error',
  certainty: 'proved',
  why: 'Nobody can tell a value that was forgotten from one that was meant to be nothing.',
  remedy: 'Write the value, or delete the key.',
};

export const INEXACT_NUMBER: CheckRule = {
  id: 'syntax/inexact-number',
  title: 'A number that cannot be kept exactly',
  severity: 'error',
  certainty: 'proved',
  why: 'Both teams must be able to recompute every score to the last digit.',
  remedy: 'Write a plain decimal number of at most 15 digits.',
};

export const TOO_MANY_ALIASES: CheckRule = {
  id: 'syntax/too-many-aliases',
  title: 'Aliases repeat too much',
  severity: 'error',
  certainty: 'proved',
  why: 'A few lines of aliases can stand for billions of values and stop every program that reads the file.',
  remedy: 'Define the repeated part once, as a named condition or list, and refer to it by id.',
};

export const UNUSABLE_ALIAS: CheckRule = {
  id: 'syntax/unusable-alias',
  title: 'An alias that stands for nothing',
  severity: 'error',
  certainty: 'proved',
  why: 'What the alias should repeat is not there, so this part of the agreement is missing.',
  remedy: 'Put the anchor (&name) on an earlier value, or write the value out.',
};

export const TOO_DEEP: CheckRule = {
  id: 'syntax/too-deep',
  title: 'Maps and lists are nested too deeply',
  severity: 'error',
  certainty: 'proved',
  why: 'Nobody can read a condition of so many levels, and some programs cannot either.',
  remedy: 'Give the inner part a name of its own (a named condition) and refer to it.',
};

export const TOO_LARGE: CheckRule = {
  id: 'syntax/too-large',
  title: 'The file is too large',
  severity: 'error',
  certainty: 'proved',
  why: 'A policy is read and reviewed by people; a file of this size is data.',
  remedy: 'Split the policy into several files of the same kind, or keep the data outside the folder of policies.',
};

export const RESERVED_KEY: CheckRule = {
  id: 'syntax/reserved-key',
  title: 'A key that programs keep for themselves',
  severity: 'error',
  certainty: 'proved',
  why: 'Such a key can change how programs behave instead of saying something.',
  remedy: 'Choose another name, or write the repeated values out.',
};

export const KEY_NOT_TEXT: CheckRule = {
  id: 'syntax/key-not-text',
  title: 'A key that is not text',
  severity: 'error',
  certainty: 'proved',
  why: 'Keys that look like numbers or truth values are sorted and compared differently by different programs.',
  remedy: 'Put the key in quotes.',
};

export const TAG: CheckRule = {
  id: 'syntax/tag',
  title: 'A YAML tag or directive',
  severity: 'error',
  certainty: 'proved',
  why: 'Tags and directives change how programs read what follows; plain YAML reads the same everywhere.',
  remedy: 'Delete it; put text that looks like something else in quotes.',
};

export const HIDDEN_CHARACTER: CheckRule = {
  id: 'syntax/hidden-character',
  title: 'A character that cannot be seen',
  severity: 'error',
  certainty: 'proved',
  why: 'What a reviewer sees and what programs read would not be the same.',
  remedy: 'Delete the character; it often arrives with text copied from a page or a mail.',
};

export const NOT_UTF8: CheckRule = {
  id: 'syntax/not-utf-8',
  title: 'The file is not UTF-8 text',
  severity: 'error',
  certainty: 'proved',
  why: 'Letters outside English would read differently on different machines.',
  remedy: 'Save the file as UTF-8.',
};

export const syntaxRules: readonly CheckRule[] = [
  INVALID_YAML,
  SEVERAL_DOCUMENTS,
  EMPTY_FILE,
  DUPLICATE_KEY,
  LOOK_ALIKE,
  EMPTY_VALUE,
  INEXACT_NUMBER,
  TOO_MANY_ALIASES,
  UNUSABLE_ALIAS,
  TOO_DEEP,
  TOO_LARGE,
  RESERVED_KEY,
  KEY_NOT_TEXT,
  TAG,
  HIDDEN_CHARACTER,
  NOT_UTF8,
];
