/** A fee as the pane shows it: £5,600.00 quoted, £5,205.18 explained, in two categories, on 365 days a year. */
import { breakDownFee } from '../../../src/domain/fee/feeBreakdown';
import type { FeeLine } from '../../../src/domain/fee/feeLine';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { feeOnScreen } from '../../../src/workflows/review/feeOnScreen';
import { aPlacement } from '../../support/builders';

function aFeeLine(overrides: Partial<FeeLine>): FeeLine {
  return {
    id: 'line',
    origin: { kind: 'cost', costLineId: 'line' },
    label: 'A line',
    category: 'living',
    weekly: poundsPer('week', '0'),
    weeklyBeforeRounding: poundsPer('week', '0'),
    at: { cell: 'A1' },
    confidence: null,
    included: true,
    allowability: { allowable: true, reason: '' },
    relatedParty: false,
    evidence: null,
    funder: null,
    ...overrides,
  };
}

function reviewOf(quoted: string, care: string, rent: string, outside = '0'): FeeReview {
  const lines = [
    aFeeLine({ id: 'care', category: 'directCare', weekly: poundsPer('week', care) }),
    aFeeLine({ id: 'rent', category: 'premises', weekly: poundsPer('week', rent) }),
    aFeeLine({ id: 'outside', category: 'living', weekly: poundsPer('week', outside), included: false }),
  ];
  const breakdown = breakDownFee(poundsPer('week', quoted), lines);
  return { breakdown, openBook: { placement: aPlacement() } } as unknown as FeeReview;
}

test('what is unexplained is shown with its share, a week and a year', () => {
  const shown = feeOnScreen(reviewOf('5600', '5000', '205.18'));
  // 5,600 − 5,205.18 = 394.82; ÷ 5,600 = 7.05 %; × 365 ÷ 7 = 20,587.04
  expect(shown).toMatchObject({ gap: 'feeLarger', unexplained: '£394.82', unexplainedShare: '7.1 %' });
  expect(shown.unexplainedRow).toEqual({ aWeek: '£394.82', share: '7.1 %', aYear: '£20,587.04' });
  expect(shown.year).toBe('365 days');
});

test('each category has its share, its year and a bar beside the longest', () => {
  // 5,000 ÷ 5,600 = 89.3 %; × 365 ÷ 7 = 260,714.29. The bar of 205.18 is 205.18 ÷ 5,000 = 4.1036 % of the longest.
  expect(feeOnScreen(reviewOf('5600', '5000', '205.18')).categories).toEqual([
    {
      category: 'directCare',
      label: 'Staffing: direct care',
      aWeek: '£5,000.00',
      share: '89.3 %',
      aYear: '£260,714.29',
      width: '100%',
    },
    {
      category: 'premises',
      label: 'Accommodation and premises',
      aWeek: '£205.18',
      share: '3.7 %',
      aYear: '£10,698.67',
      width: '4.1036%',
    },
  ]);
});

test.each([
  ['equal', '5205.18', 'none', 1, 0],
  ['lines larger by a quarter', '4164.144', 'linesLarger', 0.8, 0.2],
] as const)('the bar is full when fee and lines are %s', (_, quoted, gap, explained, unexplained) => {
  const shown = feeOnScreen(reviewOf(quoted, '5000', '205.18'));
  expect(shown).toMatchObject({ gap, explainedPart: explained, unexplainedPart: unexplained });
});

test('lines outside the fee are told apart, and not mentioned where there are none', () => {
  expect(feeOnScreen(reviewOf('5600', '5000', '205.18')).notIncluded).toBeNull();
  expect(feeOnScreen(reviewOf('5600', '5000', '205.18', '190'))).toMatchObject({
    notIncluded: '£190.00',
    totalPlacementCost: '£5,790.00',
  });
});
