/** Where a fee stands among simulated outcomes, and what the should-cost becomes as hours step down. Everything is invented. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exactText, type ExactSource } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { distributionOf, shareBelow } from '../../../src/domain/shouldCost/distribution';
import { feeAgainstShouldCost } from '../../../src/domain/shouldCost/shouldCostAnswer';
import { shouldCostOf } from '../../../src/workflows/shouldCost/answer';
import { readNeedsProfile } from '../../../src/workflows/shouldCost/ask';

const day = knownDay('2025-10-01');
const week = (pounds: ExactSource) => poundsPer('week', pounds);

function answer(more: object, draws: number | null) {
  const read = readNeedsProfile({ dayRatio: '1:2', ...more });
  if (read.kind !== 'understood') throw new Error(read.problems.join(' '));
  return shouldCostOf(read.value, day, draws === null ? null : { draws, seed: 1 }).value!;
}

describe('four outcomes: 1, 2, 3 and 5', () => {
  const four = distributionOf([1, 2, 3, 5], 4);

  test('each in its own of four steps from 1 to 5, the last with its upper end', () => {
    expect(four.counts).toEqual([1, 1, 1, 1]);
  });

  test.each([
    ['below all of them', '0.5', '0'],
    ['the least of them', 1, '0'],
    // PERCENTILE.INC gives 2 at 1 ÷ 3; between P33 and P34 on the straight line
    ['the second', 2, '0.333333'],
    // half way from 3, at 2 ÷ 3, to 5, at 1
    ['between the third and the last', 4, '0.833333'],
    ['the greatest', 5, '1'],
    ['above all', 6, '1'],
  ])('a fee %s', (_name, fee, share) => {
    expect(exactText(shareBelow(week(fee), four).toDecimalPlaces(6))).toBe(share);
  });

  test('outcomes that are all the same stand in one step', () => {
    expect(distributionOf([7, 7], 3).counts).toEqual([2, 0, 0]);
  });
});

describe('a fee beside the range to expect', () => {
  const found = answer({}, 200);
  const { p10, p90 } = found.simulation!;

  test('within it, nothing is beyond', () => {
    const { standing, beyond } = feeAgainstShouldCost(found, p90, {});
    expect([standing, exactText(beyond.pounds)]).toEqual(['within', '0']);
  });

  test('above it, by what it is over P90', () => {
    const {
      standing,
      beyond,
      shareBelow: below,
    } = feeAgainstShouldCost(found, week(p90.pounds.plus('242.50')), {});
    expect([standing, exactText(beyond.pounds)]).toEqual(['above', '242.5']);
    // With local assumptions in it, no share of outcomes is said
    expect(below).toBeNull();
  });

  test('below it, by what it is under P10', () => {
    const { standing, beyond } = feeAgainstShouldCost(found, week(p10.pounds.minus(1)), {});
    expect([standing, exactText(beyond.pounds)]).toEqual(['below', '-1']);
  });

  test('without a simulation the range runs from every parameter low to every parameter high', () => {
    const plain = answer({}, null);
    const { standing, shareBelow: below } = feeAgainstShouldCost(plain, plain.cost.total.high, {});
    expect([standing, below]).toEqual(['within', null]);
  });
});

describe('as hours of 1:1 and 2:1 change', () => {
  const stepped = answer(
    {
      extraHours: [
        { staff: 2, hoursAWeek: 10, until: '2026-05-31' },
        { staff: 1, hoursAWeek: 6, from: '2026-06-01', until: '2026-12-31' },
        { staff: 1, hoursAWeek: 4, from: '2024-01-01', until: '2024-12-31' },
      ],
    },
    null,
  );

  test('a row for each day after the day costed on which hours begin or have ended', () => {
    // 10 hours of two staff are 20 until 31 May; 6 from 1 June; none from 1 January 2027
    expect(stepped.ahead.map(({ from, hoursAWeek }) => [from, exactText(hoursAWeek)])).toEqual([
      ['2026-06-01', '6'],
      ['2027-01-01', '0'],
    ]);
  });

  test('fewer hours cost less, and without them the cost is that of the core of the home', () => {
    const [june, january] = stepped.ahead;
    expect(stepped.cost.total.central.pounds.greaterThan(june!.total.central.pounds)).toBe(true);
    expect(exactText(january!.total.central.pounds)).toBe(
      exactText(answer({}, null).cost.total.central.pounds),
    );
  });
});
