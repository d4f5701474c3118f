/** Rounding line by line never makes a difference of a fee that its lines explain exactly. */
import { exact, exactText, sumOf } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { aCostLine, anOpenBook, aPlacement, employmentRules } from '../../support/builders';

function reviewOf(fourWeekly: readonly string[], quoted: string) {
  const placement = aPlacement({ quotedWeeklyFee: poundsPer('week', quoted), weeksPerYear: '52' });
  const costLines = fourWeekly.map((pounds, index) =>
    aCostLine({
      id: `L${String(index)}`,
      label: `Line ${String(index)}`,
      serves: 'child',
      amount: { kind: 'money', money: poundsPer('fourWeeks', pounds) },
    }),
  );
  return reviewFee(
    anOpenBook({ placement, posts: [], additionalNeeds: [], costLines }),
    employmentRules(),
    [],
  );
}

test.each([
  // 1.005 + 1.005 + 0.99 = 3.00, rounded 1.01 + 1.01 + 0.99 = 3.01: the first gives a penny back
  ['a penny too much', ['4.02', '4.02', '3.96'], '3', ['1', '1.01', '0.99']],
  // 1.0025 × 4 = 4.01, rounded 4.00: the first takes one
  ['a penny too little', ['4.01', '4.01', '4.01', '4.01'], '4.01', ['1.01', '1', '1', '1']],
  ['a real difference stays one', ['4.02', '4.02', '3.96'], '3.01', ['1.01', '1.01', '0.99']],
])('%s', (_, amounts, quoted, weekly) => {
  const { breakdown } = reviewOf(amounts, quoted);
  expect(breakdown.lines.map((line) => exactText(line.weekly.pounds))).toEqual(weekly);
  expect(exactText(breakdown.explained.pounds)).toBe(exactText(sumOf(weekly.map((each) => exact(each)))));
  expect(exactText(breakdown.unexplained.pounds)).toBe('0');
});
