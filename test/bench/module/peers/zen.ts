/** GoRules' zen-engine: one expression node. */
import type { Features } from '../features.ts';
import type { Peer } from './peer.ts';

const FIT = `
(industry in ["consumer-goods", "manufacturing"] ? 20 : industry in ["wholesale", "retail"] ? 15 : industry == "logistics" ? 10 : 0)
+ (employees < 50 ? 0 : employees < 1000 ? 20 : 10)
+ (revenue < 5000000 ? 0 : revenue < 50000000 ? 10 : 5)
+ (sold_in ? 10 : 0)
+ (plans ? 15 : leads ? 12 : 0)
+ (tool == "spreadsheets" ? 10 : tool in ["erp-module", "not-at-all"] ? 5 : tool == "specialist-tool" ? -10 : 0)
+ (turns < 4 ? 5 : turns < 8 ? 2 : 0)
+ (free_mail ? -15 : 0)`;
const CONTENT = 'ebooks * 10 + webinars * 20 + newsletters * 5 + visits';
const INTENT = 'demos * 40 + questions * 25 + calculators * 20 + pricing * 8 + fairs * 20 + referrals * 30';
const BANDS = '(clicks < 2 ? 0 : clicks < 5 ? 5 : 10) + (forecasts < 1 ? 0 : forecasts < 4 ? 8 : 15)';
const POINTS = `min([100, max([0, ${FIT}])]) + min([100, min([40, ${CONTENT}]) + min([80, ${INTENT}]) + ${BANDS}])`;

const DECISION = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', type: 'inputNode', name: 'request', position: { x: 0, y: 0 } },
    {
      id: 'points',
      type: 'expressionNode',
      name: 'points',
      position: { x: 1, y: 0 },
      content: { expressions: [{ id: 'sum', key: 'points', value: POINTS.replaceAll('\n', ' ') }] },
    },
    { id: 'out', type: 'outputNode', name: 'response', position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: 'e1', sourceId: 'in', targetId: 'points', type: 'edge' },
    { id: 'e2', sourceId: 'points', targetId: 'out', type: 'edge' },
  ],
};

interface Engine {
  createDecision(content: Buffer): { evaluate(context: Features): Promise<{ result: { points: number } }> };
}

export const zen: Peer = {
  title: 'zen-engine',
  name: '@gorules/zen-engine',
  version: '0.54.0',
  open: ({ ZenEngine }) => {
    const Made = ZenEngine as new () => Engine;
    const decision = new Made().createDecision(Buffer.from(JSON.stringify(DECISION)));
    return async (features) => (await decision.evaluate(features)).result.points;
  },
};
