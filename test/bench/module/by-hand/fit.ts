/** Fit, written by hand: least and most in hundredths of a point. */
import { fold } from '#core/conditions/fold.ts';
import type { HandFields } from './lead.ts';

export interface Score {
  least: number;
  most: number;
}

const SOLD_IN = new Set(['AT', 'BE', 'CH', 'DE', 'DK', 'ES', 'FR', 'GB', 'IT', 'NL', 'PL', 'SE']);
const PLAIN = /^(?:[!-~\u00a1-\u00ff]+(?: [!-~\u00a1-\u00ff]+)*)?$/u;
const EDGE = String.raw`[ \-‐‑‒–—―/\\|,;:.…·•_&()[\]{}<>«»"'\x60´‘’‚“”„?!¿¡*=~^@%§©®™]`;
const PLANS = new RegExp(`(?:^|${EDGE})(?:planning|planner|inventory|procurement)(?:$|${EDGE})`);
const LEADS = new RegExp(`(?:^|${EDGE})(?:director|head|chief)(?:$|${EDGE})`);

/** Adds to both ends what is known, and to one of them what is not. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass in one function, as it is written where speed is wanted
export function fitOf(fields: HandFields, emailDomain: string | undefined): Score {
  let least = 0;
  let most = 0;

  switch (fields['company.industry']) {
    case undefined:
      most += 2000;
      break;
    case 'consumer-goods':
    case 'manufacturing':
      least += 2000;
      most += 2000;
      break;
    case 'wholesale':
    case 'retail':
      least += 1500;
      most += 1500;
      break;
    case 'logistics':
      least += 1000;
      most += 1000;
      break;
    default:
  }

  const employees = fields['company.employees'];
  const size = employees === undefined ? 500 : employees < 50 ? 0 : employees < 1000 ? 2000 : 1000;
  least += size;
  most += size;

  const revenue = fields['company.revenue'];
  if (revenue === undefined) {
    most += 1000;
  } else {
    const points = revenue < 500_000_000 ? 0 : revenue < 5_000_000_000 ? 1000 : 500;
    least += points;
    most += points;
  }

  const country = fields['company.country'];
  if (country === undefined) {
    most += 1000;
  } else if (SOLD_IN.has(country)) {
    least += 1000;
    most += 1000;
  }

  const title = fields['contact.title'];
  if (title === undefined) {
    most += 1500;
  } else {
    const folded = PLAIN.test(title) ? title.toLowerCase() : fold(title);
    const points = PLANS.test(folded) ? 1500 : LEADS.test(folded) ? 1200 : 0;
    least += points;
    most += points;
  }

  const tool = fields['company.tool'];
  const worth =
    tool === 'spreadsheets'
      ? 1000
      : tool === 'erp-module' || tool === 'not-at-all'
        ? 500
        : tool === 'specialist-tool'
          ? -1000
          : 0;
  least += worth;
  most += worth;

  const turns = fields['company.stock_turns'];
  const slow = turns === undefined ? 0 : turns < 40 ? 500 : turns < 80 ? 200 : 0;
  least += slow;
  most += slow;

  if (emailDomain === undefined) {
    least -= 1500;
  } else if (emailDomain === 'mail.example' || emailDomain === 'post.example') {
    least -= 1500;
    most -= 1500;
  }

  return { least: Math.min(Math.max(least, 0), 10_000), most: Math.min(Math.max(most, 0), 10_000) };
}
