/** The gap of a whole fee, percentages with what they are taken of, levers, and what would bring model and market together. */
import fc from 'fast-check';
import { exact, exactText, sumOf } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { toThePenny } from '../../../src/domain/money/rounding';
import { leversOf } from '../../../src/domain/review/levers';
import { gapOfFee, partsOf, percentageGap } from '../../../src/domain/shouldCost/gapOfFee';
import { closingMoves } from '../../../src/domain/shouldCost/modelAgainstMarket';
import { costPost } from '../../../src/domain/staffing/costPost';
import { aPost, staffingAssumptions } from '../../support/builders';
import { anAnswer } from '../../support/comparedReview';

test('overheads £300 on £3,000 against £240 on £2,000: base £120, percentage −£60', () => {
  const { gap, base, percentage } = percentageGap(
    { amount: exact(300), base: exact(3000) },
    { amount: exact(240), base: exact(2000) },
  );
  expect([gap, base, percentage].map(exactText)).toEqual(['60', '120', '-60']);
});

test('nothing submitted of a percentage: no share, and never "not a number"', () => {
  const none = { amount: exact(0), base: exact(0) };
  const { gap, base, percentage, submittedShare } = percentageGap(none, {
    amount: exact(240),
    base: exact(2000),
  });
  expect([gap, base, percentage].map(exactText)).toEqual(['-240', '-240', '0']);
  expect(submittedShare).toBeNull();
});

const answer = anAnswer({ dayRatio: '1:2', wakingStaff: 1 }, null);

test('the parts of a fee’s gap add up to quote less should-cost, whatever is submitted', () => {
  const pounds = fc.integer({ min: 0, max: 4000 });
  const assumptions = staffingAssumptions();
  fc.assert(
    fc.property(
      pounds,
      pounds,
      pounds,
      pounds,
      pounds,
      fc.boolean(),
      (care, rent, head, kept, open, withPosts) => {
        const explained = care + rent + head + kept;
        const submitted = {
          directCare: poundsPer('week', care),
          premises: poundsPer('week', rent),
          centralOverheads: poundsPer('week', head),
          return: poundsPer('week', kept),
        };
        const costs = withPosts ? [costPost(aPost(), assumptions)] : [];
        const fee = { quoted: exact(explained + open), explained: exact(explained) };
        const gap = gapOfFee(submitted, fee, costs, assumptions, answer);
        expect(exactText(toThePenny(sumOf(partsOf(gap))))).toBe(exactText(toThePenny(gap.gap)));
      },
    ),
    { numRuns: 40 },
  );
});

test('what no line explains is a lever: £150 a week at 365/7 is £7,821.43 a year', () => {
  const nought = percentageGap({ amount: exact(0), base: exact(0) }, { amount: exact(0), base: exact(0) });
  const [lever] = leversOf(
    {
      gap: exact(150),
      posts: [],
      sleepIns: exact(0),
      otherStaffing: exact(0),
      overheads: nought,
      return: nought,
      categories: [],
      unexplained: exact(150),
      sleepInsAlone: exact(0),
      careByDay: exact(1000),
    },
    '365/7',
  );
  expect([lever?.what, exactText(lever!.weekly), exactText(lever!.yearly)]).toEqual([
    'leaving out what no line explains',
    '-150',
    '-7821.43', // 150 × 365 ÷ 7
  ]);
});

describe('what would bring the should-cost to a median', () => {
  test('at most three, each alone bringing the model there, the least move first', () => {
    // central £4,267.46 on 1 October 2025; £4,800.00 asked for
    const moves = closingMoves(answer, exact(4800));
    expect(moves).toHaveLength(3);
    const size = moves.map(({ from, to }) => Math.abs(Math.log(to.dividedBy(from).toNumber())));
    expect(size).toEqual([...size].sort((first, second) => first - second));
  });

  test('an occupancy that brings it there lies where it must: shared cost ÷ occupancy', () => {
    const median = exact(4500);
    const occupancy = closingMoves(answer, median).find(({ parameter }) => parameter === 'occupancy');
    // all but living is shared: (4,267.46 − 240 × 1.12 ÷ 0.9) × 0.8 ÷ o + 298.67 = 4,500: o = 3,968.79 × 0.8 ÷ 4,201.33
    expect(exactText(occupancy!.to.toDecimalPlaces(3))).toBe('0.756');
    expect(occupancy!.inWords).toBe('occupancy 80 → 76 %');
  });

  test('nothing believable reaches a median of £100,000', () => {
    expect(closingMoves(answer, exact(100000))).toEqual([]);
  });
});

test('a category of which posts hold a part has another name than all of it', () => {
  const submitted = { additionalStaffing: poundsPer('week', 500) };
  const costs = [costPost(aPost({ serves: 'child' }), staffingAssumptions())];
  const labelled = (ownHoursInLines: number) =>
    gapOfFee(
      submitted,
      { quoted: exact(500), explained: exact(500), ownHoursInLines: exact(ownHoursInLines) },
      costs,
      staffingAssumptions(),
      answer,
    ).categories.find(({ category }) => category === 'additionalStaffing')?.label;
  // £300.00 of £500.00 stands in posts
  expect(labelled(200)).toBe('Additional needs: staffing (in lines, without posts)');
  expect(labelled(500)).toBe('Additional needs: staffing');
});
