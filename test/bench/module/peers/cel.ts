/** The Common Expression Language, parsed once. */
import type { Features } from '../features.ts';
import type { Peer } from './peer.ts';

const FIT = `
(industry in ["consumer-goods", "manufacturing"] ? 20.0 : industry in ["wholesale", "retail"] ? 15.0 : industry == "logistics" ? 10.0 : 0.0)
+ (employees < 50.0 ? 0.0 : employees < 1000.0 ? 20.0 : 10.0)
+ (revenue < 5000000.0 ? 0.0 : revenue < 50000000.0 ? 10.0 : 5.0)
+ (sold_in ? 10.0 : 0.0)
+ (plans ? 15.0 : leads ? 12.0 : 0.0)
+ (tool == "spreadsheets" ? 10.0 : tool in ["erp-module", "not-at-all"] ? 5.0 : tool == "specialist-tool" ? -10.0 : 0.0)
+ (turns < 4.0 ? 5.0 : turns < 8.0 ? 2.0 : 0.0)
+ (free_mail ? -15.0 : 0.0)`;
const CONTENT = 'ebooks * 10.0 + webinars * 20.0 + newsletters * 5.0 + visits';
const INTENT = 'demos * 40.0 + questions * 25.0 + calculators * 20.0 + pricing * 8.0 + fairs * 20.0 + referrals * 30.0';
const BANDS = `(clicks < 2.0 ? 0.0 : clicks < 5.0 ? 5.0 : 10.0) + (forecasts < 1.0 ? 0.0 : forecasts < 4.0 ? 8.0 : 15.0)`;

const POINTS = `least(100.0, most(0.0, ${FIT})) + least(100.0, least(40.0, ${CONTENT}) + least(80.0, ${INTENT}) + ${BANDS})`;

interface Environment {
  registerVariable(name: string, type: string): Environment;
  registerFunction(signature: string, does: (one: number, other: number) => number): Environment;
  parse(expression: string): (context: Features) => number;
}

export const cel: Peer = {
  title: 'CEL',
  name: '@marcbachmann/cel-js',
  version: '8.0.0',
  open: ({ Environment: given }) => {
    const Made = given as new (options: { unlistedVariablesAreDyn: boolean }) => Environment;
    const environment = new Made({ unlistedVariablesAreDyn: true })
      .registerFunction('least(double, double): double', Math.min)
      .registerFunction('most(double, double): double', Math.max);
    return environment.parse(POINTS);
  },
};
