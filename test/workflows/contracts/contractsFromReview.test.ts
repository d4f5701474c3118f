/**
 * The contracts that a fee starts: an invented home of four places at 80 %, £5,275.00 a week, of which £4,375.00 is there
 * whether or not a child is and £900.00 comes with the child.
 */
import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { fraction } from '../../../src/domain/money/percentage';
import { paymentFor } from '../../../src/domain/contracts/models/payment';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { contractsFromReview } from '../../../src/workflows/contracts/contractsFromReview';
import { understoodContracts } from '../../../src/workflows/contracts/understoodContracts';

const line = (category: string, pounds: string, included = true) => ({
  category,
  included,
  weekly: poundsPer('week', pounds),
});

const lines = [
  line('directCare', '4000'),
  line('premises', '375'),
  line('living', '300'),
  line('additionalStaffing', '600'),
];

const stated = { registeredPlaces: exact(4), plannedOccupancy: fraction('0.8') };

const reviewOf = (placement: Partial<FeeReview['openBook']['placement']>, feeLines = lines): FeeReview =>
  ({
    openBook: {
      submission: { file: 'fee.xlsx' },
      placement: { home: 'Hollin Bank (invented)', provider: null, ...placement },
    },
    breakdown: { quoted: poundsPer('week', '5275'), lines: feeLines },
  }) as unknown as FeeReview;

test('the fee is the spot price, and what it is made of gives the provider’s costs', () => {
  // Fixed: 4,375 × 4 × 0.8 = 14,000. A block that pays the same at 80 %: 5,275 × 0.8 = 4,220.
  expect(contractsFromReview(reviewOf(stated)).terms).toMatchObject({
    places: '4',
    spotPrice: '5275',
    blockPrice: '4220',
    plannedOccupancy: '80',
    fixed: '14000',
    perChild: '900',
  });
});

test('every contract starts where the provider is paid the same at its planned occupancy', () => {
  const { terms } = understoodContracts(contractsFromReview(reviewOf(stated))).value!;
  // 3.2 children: spot 5,275 × 3.2 = 16,880; block 4,220 × 4; guarantee 5,275 × 3.2; two-part 14,000 + 900 × 3.2.
  // Half of vacant places, to the penny a place: 4,688.89 × 3.6 = 16,880.004.
  const paid = terms.contracts.map(({ name, model }) => [
    name,
    exactText(paymentFor(model, 4, exact('3.2'))),
  ]);
  expect(paid).toEqual([
    ['As quoted', '16880'],
    ['Block', '16880'],
    ['Guarantee of 80 %', '16880'],
    ['Half of vacant places', '16880.004'],
    ['Home and child', '16880'],
  ]);
});

test('as many children as places need one, until somebody says how many: four places, one child every 10 weeks', () => {
  const { terms } = understoodContracts(contractsFromReview(reviewOf(stated))).value!;
  expect(exactText(terms.demand.load)).toBe('4');
});

test('a return, a discount and lines outside the fee are no cost of the provider', () => {
  const more = [...lines, line('return', '500'), line('discount', '-100'), line('premises', '90', false)];
  expect(contractsFromReview(reviewOf(stated, more)).terms).toMatchObject({
    fixed: '14000',
    perChild: '900',
  });
});

test('what the sheet does not state is taken, and said', () => {
  const typed = contractsFromReview(reviewOf({ registeredPlaces: null, plannedOccupancy: null }));
  expect(typed.terms).toMatchObject({ places: '4', plannedOccupancy: '80' });
  expect(typed.taken.slice(0, 2)).toEqual([
    'The sheet does not state the places: 4 are taken.',
    'The sheet does not state a planned occupancy: 80 % is taken.',
  ]);
});

test('a home that says it is always full starts like one that plans for it', () => {
  const full = contractsFromReview(reviewOf({ ...stated, plannedOccupancy: fraction(1) }));
  expect(full.terms).toMatchObject({ blockPrice: '5275', plannedOccupancy: '100' });
  expect(understoodContracts(full).problems).toEqual([]);
});
