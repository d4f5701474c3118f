/** Laws of the checks and the key ratios. Lines are invented. */
import fc from 'fast-check';
import { breakDownFee } from '../../src/domain/fee/feeBreakdown';
import { keyRatios } from '../../src/domain/review/keyRatios';
import { exact, exactText } from '../../src/domain/money/exact';
import { poundsPer } from '../../src/domain/money/moneyPer';
import { feeLines } from '../../src/domain/review/feeLines';
import type { CostLine } from '../../src/domain/fee/costLine';
import { findingsOfCase } from '../findings/subjectOfCase';
import { aCostLine, anOpenBook, aPlacement, staffingAssumptions } from '../support/builders';

const labels = [
  'Care staff',
  'Agency cover',
  'Employer NI',
  'Rent',
  'Depreciation of buildings',
  'Mortgage',
  'Contingency',
  'Transfer to reserves',
  'Profit',
  'VAT',
  'Food',
  'Group recharge',
] as const;
const categories = ['directCare', 'premises', 'return', 'living', 'centralOverheads', 'tax'] as const;

const someLine = fc.record({
  label: fc.constantFrom(...labels),
  category: fc.constantFrom(...categories),
  pence: fc.integer({ min: -500, max: 200_000 }),
  included: fc.boolean(),
  relatedParty: fc.boolean(),
});
const someLines = fc.array(someLine, { maxLength: 12 }).map((lines) =>
  lines.map(({ pence, ...line }, index): CostLine =>
    aCostLine({
      ...line,
      id: `cost-${String(index)}`,
      at: { sheet: 'Costs', cell: `A${String(index + 5)}` },
      amount: { kind: 'money', money: poundsPer('week', exact(pence).dividedBy(100)) },
    }),
  ),
);
const shuffledLines = someLines.chain((lines) =>
  fc.tuple(
    fc.constant(lines),
    fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
  ),
);

function codes(costs: readonly CostLine[]): readonly string[] {
  return findingsOfCase({ costs })
    .map(({ code }) => code)
    .sort();
}

function ratios(costLines: readonly CostLine[], fee: string): readonly string[] {
  const assumptions = staffingAssumptions();
  const book = anOpenBook({ posts: [], additionalNeeds: [], costLines, placement: aPlacement() });
  const breakdown = breakDownFee(poundsPer('week', fee), feeLines(book, [], assumptions));
  return keyRatios(breakdown, [], book, assumptions)
    .filter(({ unit }) => unit === 'share')
    .map(({ id, value }) => `${id} ${value === null ? '-' : exactText(value.toDecimalPlaces(20))}`);
}

test('the order of lines does not change which findings there are', () => {
  fc.assert(
    fc.property(shuffledLines, ([lines, shuffled]) => {
      expect(codes(shuffled)).toEqual(codes(lines));
    }),
  );
});

test('the order of lines does not change a key ratio', () => {
  fc.assert(
    fc.property(shuffledLines, ([lines, shuffled]) => {
      expect(ratios(shuffled, '5150')).toEqual(ratios(lines, '5150'));
    }),
  );
});

test('a fee and lines of twice the money have the same shares', () => {
  fc.assert(
    fc.property(someLines, (lines) => {
      const doubled = lines.map((line) =>
        line.amount.kind === 'money'
          ? {
              ...line,
              amount: { kind: 'money' as const, money: poundsPer('week', line.amount.money.pounds.times(2)) },
            }
          : line,
      );
      expect(ratios(doubled, '10300')).toEqual(ratios(lines, '5150'));
    }),
  );
});
