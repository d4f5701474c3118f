/** Offers typed into Rounds: each row says whether it counts, and the page says what is to be settled, as the command does. */
import { knownDay, spreadsheetSerial } from '../../../src/domain/calendar/isoDate';
import type { Side } from '../../../src/domain/negotiation/negotiationTerms';
import { layOut } from '../../../src/sheets/core/layout';
import { negotiationTotal, roundCell } from '../../../src/sheets/review/cellIds';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { cellWithId } from '../../support/gridText';
import { withTyped } from '../../support/oracle/withTyped';
import { aReviewOfAForeignLayout } from '../../support/reviews';

type Offer = readonly [Side, string | null, number];
const review = aReviewOfAForeignLayout();

function gridWith(offers: readonly Offer[], before: number | null = null) {
  const onRounds = offers.flatMap(([side, day, pounds], index) => {
    const at = (name: 'side' | 'day' | 'offer') => ({ id: roundCell(index + 1, name), sheet: 'Rounds' });
    return [
      { ...at('side'), value: side },
      { ...at('offer'), value: pounds },
      ...(day === null ? [] : [{ ...at('day'), value: spreadsheetSerial(knownDay(day)) }]),
    ];
  });
  const typed = [
    ...onRounds,
    ...(before === null ? [] : [{ id: negotiationTotal.offer, sheet: 'Our position', value: before }]),
  ];
  return layOut(typed.reduce(withTyped, describeReview(review)));
}

const textsOf = (grid: ReturnType<typeof layOut>, sheet: string): readonly string[] =>
  grid.sheets
    .find(({ name }) => name === sheet)!
    .rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])),
    );

test('two of the council’s on one day, below one of an earlier day: both are said, and each row says what it counts', () => {
  const grid = gridWith([
    ['council', '2026-09-20', 4800],
    ['council', '2026-09-20', 4500],
    ['council', '2026-09-12', 4900],
    ['council', '2026-09-10', 4000],
  ]);
  expect([1, 2, 3, 4].map((round) => cellWithId(grid, roundCell(round, 'which')).value)).toEqual([
    'counts',
    'same day, lower',
    'before, higher',
    'before',
  ]);
  const said =
    'Two offers of the council stand on one day: the higher, £4,800.00, counts, since it was made. Say which holds. ' +
    'The last offer of the council, £4,800.00, is lower than one made before: say what has changed, since an offer that was made is remembered.';
  expect(textsOf(grid, 'Rounds')).toContain(said);
  expect(textsOf(grid, 'Our position')).toContain(said);
});

test('of two of the provider’s on one day the lower counts; a last one above an earlier one is said', () => {
  const grid = gridWith([
    ['provider', '2026-09-20', 5400],
    ['provider', '2026-09-20', 5500],
    ['provider', null, 5450],
  ]);
  expect([1, 2, 3].map((round) => cellWithId(grid, roundCell(round, 'which')).value)).toEqual([
    'before, lower',
    'before',
    'counts',
  ]);
  expect(textsOf(grid, 'Rounds')).toContain(
    'The last offer of the provider, £5,450.00, is higher than one made before: say what has changed, since an offer that was made is remembered.',
  );
});

test('one offer a day, each better than the last: nothing is to be settled', () => {
  const grid = gridWith([
    ['council', '2026-09-12', 4500],
    ['council', '2026-09-20', 4800],
  ]);
  expect([1, 2, 3].map((round) => cellWithId(grid, roundCell(round, 'which')).value)).toEqual([
    'before',
    'counts',
    '–',
  ]);
  expect(textsOf(grid, 'Rounds').filter((each) => /say which|remembered/i.test(each))).toEqual([]);
});

test('an offer made before these rounds and above them is said on Our position', () => {
  const grid = gridWith([['council', '2026-09-12', 4500]], 4700);
  expect(textsOf(grid, 'Our position')).toContain(
    'The last offer on Rounds, £4,500.00, is lower than the £4,700.00 offered before: say what has changed, since an offer that was made is remembered.',
  );
});
