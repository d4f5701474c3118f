/** The sentence of each staffing ratio in Check. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { recogniseWorkbook, reviewSubmission } from '../../../src/workflows/review/answer';
import { staffingRatioSentences } from '../../../src/workflows/shown/staffingRatioSentences';
import { aWorkbook } from '../../reading/aWorkbook';

function sentencesOf(rows: Parameters<typeof aWorkbook>[0]): readonly string[] {
  const { value } = reviewSubmission(recogniseWorkbook(aWorkbook(rows), null), {
    asAt: knownDay('2026-03-01'),
    weeksPerYear: null,
  });
  if (value === null) throw new Error('nothing was read');
  return staffingRatioSentences(value).map(({ ratio, weekly, sentence }) =>
    [ratio, weekly, sentence].join(' | '),
  );
}

it('says for each ratio its share, the child’s hours, the staff’s and their price', () => {
  // 672 ÷ 2,724 = 24.7 %; 112 ÷ 3 = 37.3 hours at 18.00. 252 ÷ 2,724 = 9.3 %; 6 × 2 = 12 at 21.00. 980 ÷ 2,724 = 36.0 %.
  expect(
    sentencesOf([
      ['', 'Ratio', 'Hours/wk', 'Rate', '£ per week'],
      ['Core day care', '1:3', 112, 18, 672],
      ['Additional support', '1:1', 20, 21, 420],
      ['Extra support', '2:1', 6, 21, 252],
      ['Waking nights', null, 70, 14, 980],
      ['Rent', null, null, null, 400],
      ['Weekly fee', null, null, null, 2724],
    ]),
  ).toEqual([
    '1:3 | £672.00 | 24.7 % of the fee; the child has it for 112.0 hours a week, 37.3 hours of staff at £18.00 an hour.',
    '1:1 | £420.00 | 15.4 % of the fee; the child has it for 20.0 hours a week, 20.0 hours of staff at £21.00 an hour.',
    '2:1 | £252.00 | 9.3 % of the fee; the child has it for 6.0 hours a week, 12.0 hours of staff at £21.00 an hour.',
    'waking night | £980.00 | 36.0 % of the fee; 70.0 hours of staff a week at £14.00 an hour.',
  ]);
});

it('says nothing where no line states a ratio', () => {
  expect(
    sentencesOf([
      ['Item', '£ per week'],
      ['Care staff', 2400],
      ['Rent', 400],
      ['Surplus', 200],
      ['Weekly fee', 3000],
    ]),
  ).toEqual([]);
});
