import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { formats } from '#core/report/formats/index.ts';
import { ansiPaint, noPaint } from '#core/report/paint.ts';
import { padEnd, widthOf, wrap } from '#core/report/width.ts';
import schema from '../../../schemas/report.schema.json' with { type: 'json' };
import { report } from './sample-report.ts';

const plain = { paint: noPaint, width: 80 };

function rendered(id: string): string {
  return formats.find((format) => format.id === id)?.render(report, plain) ?? '';
}

describe('pretty', () => {
  it('shows the place, the sentence, the lines around it, why, and what to do', () => {
    expect(rendered('pretty')).toMatchSnapshot();
  });

  it('lets no control character of a policy reach the terminal', () => {
    expect(rendered('pretty')).not.toContain('\u001b');
  });

  it('puts the caret under the word', () => {
    const caret = rendered('pretty')
      .split('\n')
      .find((line) => line.includes('^'));
    expect(caret).toBe('    │     ^^^^^');
  });

  it('colours only by the paint it is given', () => {
    expect(formats[0]?.render(report, { paint: ansiPaint, width: 80 })).toContain('\u001b[31merror');
  });
});

describe('width of text on a terminal', () => {
  it.each([
    ['lead', 4],
    ['申し込み', 8],
    ['e\u0301', 1],
    ['🎯', 2],
  ])('%s takes %i columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
    expect(widthOf(padEnd(text, 10))).toBe(10);
  });

  it('breaks lines at spaces and leaves a longer word whole', () => {
    expect(wrap('a lead asks for a demonstration', 8)).toEqual(['a lead', 'asks for', 'a', 'demonstration']);
  });
});

describe('json', () => {
  it('fits its published schema', () => {
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(JSON.parse(rendered('json'))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('gives every finding with its place in numbers', () => {
    expect(JSON.parse(rendered('json'))).toMatchSnapshot();
  });
});

describe('github', () => {
  it('writes one annotation for each finding, on its line, percent-encoded', () => {
    expect(rendered('github')).toMatchSnapshot();
  });
});
