/** A sample lead is expected to come out differently. */
import type { ChangeRule } from '../../change-rule.ts';

export const sampleExpectationChanged: ChangeRule = {
  id: 'change/sample-expectation-changed',
  title: 'A sample lead is expected to come out differently',
  severity: 'info',
  certainty: 'observed',
  why: 'Sample leads are what both teams agreed before anything was computed. A change that needs another expectation takes back an agreement.',
  remedy: 'Have both teams say yes to this lead by name.',
  subject: 'sample-lead',
  direction: 'changed',
  reaches: 'contract',
  affects: ['marketing', 'sales'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
