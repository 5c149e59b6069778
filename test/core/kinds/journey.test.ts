import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const STEP =
  '{ id: noticing, stages: [inquiry], questions: [Do others?], information_sought: [Figures], touchpoints: [Search], motive: An address }';
const SAYS = 'step: noticing, personas: [planner], pain: Sundays, says: Count the days., touchpoint: Search';

const smallest = `
owners: { marketing: growth, sales: field-sales }
steps: [ ${STEP} ]
messages: [ { id: late, ${SAYS}, owner: growth } ]
`;

const messages = (body: string) => `messages: [ { ${body} } ]`;
const steps = (body: string) => `steps: [ { ${body} } ]`;
const gaps = (body: string) => `gaps: [ { ${body} } ]`;

describe('journeys', () => {
  judgeSnippets('journey', {
    smallest,
    valid: {
      'a message with proof, asset and a motive of its own': messages(
        `id: late, ${SAYS}, owner: growth, proof: Eight have counted., asset: ebook, motive: A call`,
      ),
      'one message for two personas': messages(
        `id: late, ${SAYS.replace('[planner]', '[planner, director]')}, owner: growth`,
      ),
      'signals that tell the step': steps(`${STEP.slice(2, -2)}, signals: [ebook-download]`),
      'a gap of a message': gaps('step: noticing, persona: it-lead, missing: message, owner: growth, due: 2026-11-30'),
      'a gap of an asset': gaps('step: noticing, persona: it-lead, missing: asset, owner: growth, due: 2026-11-30'),
    },
    invalid: {
      'a step without questions': [
        steps(STEP.slice(2, -2).replace('questions: [Do others?]', 'questions: []')),
        'schema/wrong-size',
        'steps 0 questions',
      ],
      'a step nobody wants anything of': [
        steps(STEP.slice(2, -2).replace(', motive: An address', '')),
        'schema/missing-key',
        'steps 0 id',
      ],
      'a message to nobody': [
        messages(`id: late, ${SAYS.replace('[planner]', '[]')}, owner: growth`),
        'schema/wrong-size',
        'messages 0 personas',
      ],
      'a message that answers no pain': [
        messages(`id: late, ${SAYS.replace('pain: Sundays, ', '')}, owner: growth`),
        'schema/missing-key',
        'messages 0 id',
      ],
      'a message without an owner': [messages(`id: late, ${SAYS}`), 'schema/missing-key', 'messages 0 id'],
      'a gap without a day': [
        gaps('step: noticing, persona: it-lead, missing: message, owner: growth'),
        'schema/missing-key',
        'gaps 0',
      ],
      'a gap of something else': [
        gaps('step: noticing, persona: it-lead, missing: money, owner: growth, due: 2026-11-30'),
        'schema/not-allowed-value',
        'gaps 0 missing',
      ],
      'a gap of a day the calendar does not have': [
        gaps('step: noticing, persona: it-lead, missing: asset, owner: growth, due: 2026-11-31'),
        'schema/wrong-form',
        'gaps 0 due',
      ],
    },
  });
});
