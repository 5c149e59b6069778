/** Decimals of currencies by ISO 4217, for those that do not have two. */
const DECIMALS: Readonly<Record<number, readonly string[]>> = {
  0: [
    'BIF',
    'CLP',
    'DJF',
    'GNF',
    'ISK',
    'JPY',
    'KMF',
    'KRW',
    'PYG',
    'RWF',
    'UGX',
    'UYI',
    'VND',
    'VUV',
    'XAF',
    'XOF',
    'XPF',
  ],
  3: ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'],
  4: ['CLF', 'UYW'],
};

const BY_CURRENCY: ReadonlyMap<string, number> = new Map(
  Object.entries(DECIMALS).flatMap(([decimals, currencies]) =>
    currencies.map((code) => [code, Number(decimals)] as const),
  ),
);

/** How many decimals the minor unit of a currency is away from the major one. */
export function currencyDecimals(code: string): number {
  return BY_CURRENCY.get(code) ?? 2;
}
