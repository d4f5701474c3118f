/** A sleep-in line with hours at a rate is asked about; nights at an allowance below a heading of hours are nights. */
import { exact } from '../../../src/domain/money/exact';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { aCostLine, anOpenBook, employmentRules } from '../../support/builders';

test.each([
  // 7 × 10 hours at the minimum wage
  ['70 hours at £12.21', 70, '12.21', true],
  // a week of nights at what a night is paid
  ['7 at £65.00', 7, '65', false],
  ['2 at £55.00', 2, '55', false],
  ['7 hours at £12.21', 7, '12.21', true],
])('%s', (_, hours, rate, isAsked) => {
  const line = aCostLine({
    label: 'Sleep-in',
    workings: { hoursAWeek: exact(hours), hourlyRate: exact(rate) },
  });
  const { findings } = reviewFee(
    anOpenBook({ posts: [], additionalNeeds: [], costLines: [line] }),
    employmentRules(),
    [],
  );
  expect(findings.some(({ code }) => code === 'sleep-in-costed-as-waking-hours')).toBe(isAsked);
});
