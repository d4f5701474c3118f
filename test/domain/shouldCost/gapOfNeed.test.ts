import { exact, exactText } from '../../../src/domain/money/exact';
import { gapOfNeed } from '../../../src/domain/shouldCost/gapOfNeed';

const ofHours = (hours: number, weekly: number) => ({ hours: exact(hours), weekly: exact(weekly) });

test('therapy 3 h at £70 against 1 h at £60, beside equipment of £25: hours £120, rate £30, without hours £25', () => {
  // 3 × 70 + 25 − 60 = 175; (3 − 1) × 60 = 120; 3 × (70 − 60) = 30
  const { hours, rate, withoutHours } = gapOfNeed(exact(175), ofHours(3, 210), ofHours(1, 60))!;
  expect([hours, rate, withoutHours].map(exactText)).toEqual(['120', '30', '25']);
});

test('fewer hours at a dearer price: 10 h at £25 against 14 h at £20', () => {
  // 250 − 280 = −30; −4 × 20 = −80; 10 × 5 = 50
  const { hours, rate, withoutHours } = gapOfNeed(exact(-30), ofHours(10, 250), ofHours(14, 280))!;
  expect([hours, rate, withoutHours].map(exactText)).toEqual(['-80', '50', '0']);
});

test('where either side states no hours nothing is parted', () => {
  expect(gapOfNeed(exact(60), null, ofHours(1, 60))).toBeNull();
  expect(gapOfNeed(exact(60), ofHours(0, 60), ofHours(1, 60))).toBeNull();
  expect(gapOfNeed(exact(60), ofHours(1, 60), ofHours(0, 0))).toBeNull();
});
