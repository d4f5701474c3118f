/** Workbooks of a price's life at the edges of what can be typed: every check on them agrees, no formula divides by nought. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { invoice } from '../../src/workflows/invoice/invoice';
import { options } from '../../src/workflows/options/options';
import { request } from '../../src/workflows/request/request';
import type { AnyAnalysis } from '../../src/workflows/typed/analysis';
import { yearEnd } from '../../src/workflows/yearEnd/yearEnd';

const asAt = knownDay('2026-11-28');
const home = (name: string, fee: string, quality: string) => ({ name, fee, quality });
const placement = { placement: 'A', fee: '0.01', requested: '-100' };

const oneFee = (fee: string, nights: string) => ({ fees: [], fee, nights });

const cases: readonly (readonly [string, AnyAnalysis, object])[] = [
  ['one home alone', options, { options: [home('A', '0.01', '0')] }],
  ['homes that tie', options, { options: [home('B', '5000', '70'), home('A', '5000', '70')] }],
  ['price alone counts', options, { priceWeight: '100' }],
  ['quality alone counts', options, { priceWeight: '0' }],
  ['only the view of the child', options, { childsViewWeight: '100' }],
  ['a stay without nights', invoice, { departure: '2027-03-06', invoiced: '0' }],
  [
    'a fee that began long before, one after the stay, an absence beyond it',
    invoice,
    {
      fees: [
        { from: '2025-04-01', weekly: '4900' },
        { from: '2026-04-01', weekly: '5250' },
        { from: '2027-04-01', weekly: '5400' },
      ],
      away: [
        { from: '2027-03-20', until: '2027-04-20', percent: '0' },
        { from: '2027-03-01', until: '2027-03-08', percent: '33.3' },
      ],
    },
  ],
  ['a stay free of charge', invoice, { fees: [{ from: '2027-03-06', weekly: '0' }], invoiced: '0' }],
  ['one council, no cap', yearEnd, { councils: [], cap: '100' }],
  [
    'a year without income',
    yearEnd,
    { fees: [{ from: '2026-04-01', weekly: '0' }], hoursDelivered: '2080', cost: '4000' },
  ],
  [
    'thirds of a penny',
    yearEnd,
    {
      ...oneFee('5250', '3'),
      hoursDelivered: '2080',
      cost: '4000',
      councils: ['A', 'B', 'C'].map((council) => ({ council, nights: '1' })),
    },
  ],
  ['a loss', yearEnd, { cost: '400000' }],
  [
    'fees that change, an allowance into the year and one out of it',
    yearEnd,
    {
      fees: [
        { from: '2027-01-15', weekly: '5400' },
        { from: '2025-04-01', weekly: '5250' },
      ],
      allowances: [
        { what: 'Clothing', from: '2026-03-15', until: '2026-04-15', pounds: '310' },
        { what: 'Travel', from: '2027-03-15', until: '2027-04-15', pounds: '100' },
      ],
    },
  ],
  ['a fall, nothing decided', request, { placements: [placement] }],
  ['up to 4p', request, { upTo: '0.04', placements: [{ ...placement, fee: '18.04', decided: '2.74' }] }],
  [
    'every limit at once',
    request,
    { lowerOf: '2', higherOf: '2.5', cap: '2.2', floor: '2.1', freeze: 'no', placements: [placement] },
  ],
];

test.each(cases)('%s', (_, analysis, change) => {
  const { answered, problems, findings } = analysis.run({ ...analysis.example, ...change }, { asAt });
  expect({ problems, refused: answered === null ? findings : [] }).toEqual({ problems: [], refused: [] });
  const checks = answered?.workbook().sheets.find(({ name }) => name.endsWith(' checks'));
  const verdicts = JSON.stringify(checks).match(
    /[✓✗] (agrees|differs|as it was|all \d+ (agree|as they were)|\d+ of \d+ differ)/g,
  );
  expect(verdicts?.length).toBeGreaterThan(3);
  expect(verdicts?.filter((verdict) => verdict.startsWith('✗') && !verdict.endsWith('differs'))).toEqual([]);
});
