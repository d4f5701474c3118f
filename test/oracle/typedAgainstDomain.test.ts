/**
 * A slice of `npm run recalculate`: values typed into unlocked cells of every kind of workbook give what the domain gives for the
 * same change. Those that are described are worked out by our own evaluation, analyses by LibreOffice.
 */
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { demand } from '../../src/workflows/demand/demand';
import { allowedValues } from '../support/oracle/allowedValues';
import { byLibreOffice, byOurselves } from '../support/oracle/againstDomain';
import { expectWorkbookAgrees } from '../support/oracle/expectWorkbookAgrees';
import { itWithLibreOffice, recalculate } from '../support/oracle/recalculate';
import { writtenWorkbooks } from '../support/oracle/writtenWorkbooks';

const makeOf = (wanted: string) => writtenWorkbooks.find(([name]) => name === wanted)![1];
const eachOf = <T>(values: readonly T[], every: number): readonly T[] =>
  values.filter((_, index) => index % every === every - 1);

test.each([
  ['review of posts beside needs', 60],
  ['review of posts beside benchmarks', 60],
  ['review of a foreign layout', 60],
  ['should-cost alone', 20],
  ['contracts', 6],
] as const)(
  '%s, each %d. value',
  async (name, every) => {
    const workbook = await makeOf(name)();
    const values = eachOf(allowedValues(workbook.grid), every);
    const { differences, figures } = byOurselves(workbook, values);
    expect(differences).toEqual([]);
    expect(figures).toBeGreaterThan(100);
  },
  180_000,
);

/** What other rows than those of the day of writing would have stood for, and what another judgement takes with it. */
test.each([
  ['line.P06.category', 'Not yet classified'],
  ['line.P04.category', 'Staffing: management and support'],
  ['need.solo', 'yes'],
  ['parameter.occupancy.central', 0.7],
  ['positionRule.limit.capped', 'yes'],
  ['ownPosition.premises.target', 300],
  ['negotiation.offer', 4321.09],
  // A line for places kept empty that the submission has not: the lawful floor is shared by those in use all the same.
  ['assumption.placesThatCanBeUsed', 1],
  ['assumption.registeredPlaces', 5.4],
  ['negotiation.premises.restsOn', 'As it stands'],
])(
  '%s typed as %s is followed by every page',
  async (id, value) => {
    const workbook = await makeOf('review of posts beside needs')();
    const { sheet } = allowedValues(workbook.grid).find((each) => each.id === id)!;
    const { differences, held } = byOurselves(workbook, [{ id, sheet, value }]);
    expect(differences).toEqual([]);
    expect(held).toBe(1);
  },
  60_000,
);

/**
 * Should-cost and comparable homes side by side: the rule picks again what a category rests on as soon as either moves, of one
 * category and of the whole fee, and what somebody chose stays.
 */
test.each([
  ['need.staff', 2.1],
  ['need.children', 1.8],
  ['parameter.premisesPerPlace.central', 250],
  ['negotiation.premises.restsOn', 'Comparable homes'],
])(
  'beside needs and comparable homes %s typed as %s is followed by every page',
  async (id, value) => {
    const workbook = await makeOf('review of posts beside needs and benchmarks')();
    const { sheet } = allowedValues(workbook.grid).find((each) => each.id === id)!;
    const { differences, held } = byOurselves(workbook, [{ id, sheet, value }]);
    expect(differences).toEqual([]);
    expect(held).toBe(1);
  },
  60_000,
);

describe.each([
  'unit cost',
  'Who pays',
  'Who pays each line',
  'Requests',
  'Extra hours',
  'Step-down',
  'Options',
  'Move or stay',
  'Build or buy',
  'One year end',
  'Many year ends',
  'Target cost',
  'Hub',
  'Host council',
  'Rota',
  'Cost of a stay',
  'One invoice',
  'Many invoices',
  'Portfolio',
  'Fee round',
  'Referrals',
])('%s', (name) => {
  itWithLibreOffice('each 12. value, by LibreOffice', async () => {
    const workbook = await makeOf(name)();
    const { differences, errors } = await byLibreOffice(workbook, eachOf(allowedValues(workbook.grid), 12));
    expect({ differences, errors }).toEqual({ differences: [], errors: [] });
  });
});

/** Nights, the range and places hang on every stay: typed over on the page, a day or a count left them standing still. */
describe('Demand', () => {
  const changed = [{}, { from: '2025-12-09' }, { until: '2027-04-23' }, { until: '2028-09-04' }].map((days) =>
    demand.run({ ...demand.example, ...days }, { asAt: knownDay('2028-10-01') }),
  );
  const grids = changed.map(({ answered }) => answered!.workbook());

  test('no day and no count is typed over on its pages', () => {
    const typed = grids.flatMap((grid) =>
      allowedValues(grid).filter(({ sheet }) => !sheet.startsWith('About')),
    );
    expect(typed).toEqual([]);
  });

  itWithLibreOffice('a day changed in the list moves every figure, by LibreOffice', async () => {
    const recalculated = await recalculate(await Promise.all(grids.map((grid) => writeXlsx(grid))));
    grids.forEach((grid, index) => {
      expectWorkbookAgrees(grid, recalculated[index]!);
    });
    // 1,004, 296, 1,208 and 1,708 nights ÷ 7
    const said = (answer: (typeof changed)[number]) => answer.answered!.json();
    expect(changed.map((each) => said(each)['weeks'])).toEqual([
      '143.428571',
      '42.285714',
      '172.571429',
      '244',
    ]);
  });
});
