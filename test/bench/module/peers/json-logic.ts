/** JSON logic, compiled. */
import type { Ask, Peer } from './peer.ts';

type Logic = boolean | number | string | readonly Logic[] | { readonly [operator: string]: Logic };

interface Engine {
  build(logic: Logic): Ask;
}

const of = (name: string): Logic => ({ var: name });
const given = (...arms: readonly Logic[]): Logic => ({ if: arms });
const below = (name: string, bound: number): Logic => ({ '<': [of(name), bound] });
const times = (name: string, points: number): Logic => ({ '*': [of(name), points] });

const FIT: Logic = {
  '+': [
    given(
      { in: [of('industry'), ['consumer-goods', 'manufacturing']] },
      20,
      { in: [of('industry'), ['wholesale', 'retail']] },
      15,
      { '===': [of('industry'), 'logistics'] },
      10,
      0,
    ),
    given(below('employees', 50), 0, below('employees', 1000), 20, 10),
    given(below('revenue', 5_000_000), 0, below('revenue', 50_000_000), 10, 5),
    given(of('sold_in'), 10, 0),
    given(of('plans'), 15, of('leads'), 12, 0),
    given(
      { '===': [of('tool'), 'spreadsheets'] },
      10,
      { in: [of('tool'), ['erp-module', 'not-at-all']] },
      5,
      { '===': [of('tool'), 'specialist-tool'] },
      -10,
      0,
    ),
    given(below('turns', 4), 5, below('turns', 8), 2, 0),
    given(of('free_mail'), -15, 0),
  ],
};

const ENGAGEMENT: Logic = {
  '+': [
    { min: [40, { '+': [times('ebooks', 10), times('webinars', 20), times('newsletters', 5), of('visits')] }] },
    {
      min: [
        80,
        {
          '+': [
            times('demos', 40),
            times('questions', 25),
            times('calculators', 20),
            times('pricing', 8),
            times('fairs', 20),
            times('referrals', 30),
          ],
        },
      ],
    },
    given(below('clicks', 2), 0, below('clicks', 5), 5, 10),
    given(below('forecasts', 1), 0, below('forecasts', 4), 8, 15),
  ],
};

export const jsonLogic: Peer = {
  title: 'json-logic-engine, compiled',
  name: 'json-logic-engine',
  version: '5.0.7',
  open: ({ LogicEngine }) => {
    const Made = LogicEngine as new () => Engine;
    return new Made().build({ '+': [{ min: [100, { max: [0, FIT] }] }, { min: [100, ENGAGEMENT] }] });
  },
};
