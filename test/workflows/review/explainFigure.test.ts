/** Any figure of a fee's pages, step by step down to the provider's own cell or a stated source. The examples are invented. */
import { rulesInUse } from '../../../src/domain/negotiation/positionRule';
import { comparedWith, noComparisons, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import {
  explainNegotiation,
  explainToProvider,
  type Explainer,
  type FigureExplained,
} from '../../../src/workflows/review/explainFigure';
import { describeNegotiation } from '../../../src/workflows/writeSheets';
import { besideNeeds } from '../../support/comparedReview';
import { reviewOfExample } from '../../support/reviewOfExample';

async function termsOf(example: string, comparisons: ReviewComparisons = noComparisons) {
  const review = await reviewOfExample(example, '2026-04-01');
  return { review, comparisons, rules: rulesInUse({}, comparedWith(comparisons)), typed: {} };
}

function figureCalled(explainer: Explainer, name: string): FigureExplained {
  const figure = explainer.figures.find((each) => each.name.startsWith(name));
  return explainer.explain(figure!.at)!;
}

function step(explainer: Explainer, from: FigureExplained, to: string): FigureExplained {
  const next = from.restsOn.find(({ name }) => name.endsWith(to));
  if (next === undefined) throw new Error(`${from.name} does not rest on ${to}`);
  return explainer.explain(next.at)!;
}

test('what is unexplained is the quoted fee less what the lines explain, and the fee stands in the provider’s own cell', async () => {
  const explainer = explainNegotiation(await termsOf('monthly-amounts.xlsx'));
  const unexplained = figureCalled(explainer, 'Unexplained');
  // 5,995.00 − 5,975.19
  expect(unexplained.value).toBe('£19.81');
  expect(unexplained.how).toBe(
    'Quoted weekly fee, Weekly in the fee − Explained by the lines, Weekly in the fee',
  );
  const quoted = step(explainer, unexplained, 'Quoted weekly fee, Weekly in the fee');
  expect(quoted.how).toBeNull();
  expect(quoted.comes).toEqual({
    words: 'In the provider’s own file',
    at: { sheet: 'Costing', cell: 'B27' },
  });
});

test('a line goes down by sharing and weeks to the month’s amount as the provider wrote it', async () => {
  const explainer = explainNegotiation(await termsOf('monthly-amounts.xlsx'));
  const explained = figureCalled(explainer, 'Explained by the lines');
  expect(explained.how).toBe('the sum of 19 figures');
  const manager = step(explainer, explained, 'Manager, Weekly in the fee');
  // 4,650 a month × 12 ÷ 52 weeks ÷ 4 children = 268.27
  expect(manager.value).toBe('£268.27');
  const forChild = step(explainer, manager, 'For this child a week');
  expect(forChild.how).toBe('Whole cost a week ÷ Children sharing, to the penny');
  const whole = step(explainer, forChild, 'Whole cost a week');
  expect(whole.how).toBe('Submitted amount × Periods a year ÷ Weeks in a year × Share');
  const amount = step(explainer, whole, 'Submitted amount');
  expect(amount.value).toBe('£4,650.00');
  expect(amount.comes?.at).toEqual({ sheet: 'Costing', cell: 'B5' });
  const sharing = step(explainer, forChild, 'Children sharing');
  const children = step(explainer, sharing, 'Children who share the home’s costs');
  // 5 places × 80 %
  expect([children.value, children.how]).toEqual(['4', 'Registered places × Planned occupancy']);
  const places = step(explainer, children, 'Registered places');
  expect(places.comes).toEqual({ words: 'Submitted by the provider (Costing!A2)', at: null });
});

test('a statutory figure ends in its source', async () => {
  const explainer = explainNegotiation(await termsOf('hollin-bank.open-book.json'));
  const floor = figureCalled(explainer, 'Staffing: direct care, A week');
  let figure = step(explainer, floor, 'Residential care worker, days and evenings, Weekly in the fee');
  for (const next of [
    'For this child a week',
    'Whole cost a week',
    'Submitted amount',
    'The post a week',
    'Employed staff a week',
    'One person a year',
    'Employer NI',
    'Employer National Insurance',
  ])
    figure = step(explainer, figure, next);
  expect(figure.value).toBe('15 %');
  expect(figure.comes?.words).toMatch(/^UK legislation: National Insurance Contributions/);
});

test('the provider is shown no position, and a selected cell of the council’s pages is none of theirs', async () => {
  const terms = await termsOf('monthly-amounts.xlsx', besideNeeds());
  const [ofCouncil, ofProvider] = [explainNegotiation(terms), explainToProvider(terms.review)];
  const opening = { sheet: 'Our position', cell: 'J7:J7' };
  expect(ofCouncil.figures.some(({ name }) => name.endsWith('Opening'))).toBe(true);
  expect(ofProvider.figures.filter(({ name }) => /Opening|Target|Limit/.test(name))).toEqual([]);
  expect(ofCouncil.cellOf(opening)).not.toBeNull();
  expect(ofProvider.cellOf(opening)).toBeNull();
  expect(ofCouncil.cellOf({ sheet: 'Costing', cell: 'B5' })).toBeNull();
  expect(ofCouncil.cellOf({ sheet: 'Summary', cell: 'ZZ9999' })).toBeNull();
});

test.each([
  ['hollin-bank.open-book.json', besideNeeds()],
  ['monthly-amounts.xlsx', noComparisons],
])(
  'every cell of every page of %s is told, and each step leads to a cell that is told too',
  async (example, comparisons) => {
    const terms = await termsOf(example, comparisons);
    const explainer = explainNegotiation(terms);
    let told = 0;
    const wrong = describeNegotiation(terms).sheets.flatMap(({ rows }, sheetNumber) =>
      rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) => {
          if (cell?.content.kind !== 'formula') return [];
          told += 1;
          const { how, restsOn, stands } = explainer.explain({ sheetNumber, row, column })!;
          const isTold = how !== null && how !== '' && !/undefined|NaN|\bnull\b|\bL\d\d,/.test(how);
          return isTold && restsOn.every(({ at }) => explainer.explain(at) !== null)
            ? []
            : [`${stands}: ${how ?? ''}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThan(500);
  },
);
