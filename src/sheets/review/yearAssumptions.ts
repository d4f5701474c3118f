/** The year's part of the Assumptions sheet: the weeks convention, chosen from a list, becomes days and weeks that every conversion uses. */
import { daysIn, weeksPerYearConventions, type WeeksPerYear } from '../../domain/calendar/weeksPerYear';
import type { FeeReview } from '../../domain/review/feeReview';
import { chosen, computed, figure, headingRow, row, typedFigure, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { lookup, number, quotient } from '../core/expression';
import { assumptionColumns, assumptionRow, derivedRow } from './assumptionRow';
import { assumption, assumptionCell } from '../core/feeCells';

/** "52" alone would be typed as a number; with the word it stays the name of a convention. */
export const conventionWords = (convention: WeeksPerYear): string => `${convention} weeks`;

const conventionLabel = (convention: WeeksPerYear) => `convention.${convention}.label`;
const conventionDays = (convention: WeeksPerYear) => `convention.${convention}.days`;

export function yearAssumptions(review: FeeReview): readonly DescribedRow[] {
  const logged = review.assumptions.find(({ id }) => id === 'weeksPerYear');
  const provenance = logged?.provenance ?? { kind: 'derived' as const, from: 'the submission' };
  return [
    headingRow('The year', assumptionColumns),
    conventionRow(review, provenance),
    derivedRow(
      'days',
      'Days the year counts',
      lookup(
        assumption('convention'),
        weeksPerYearConventions.map(conventionLabel),
        weeksPerYearConventions.map(conventionDays),
      ),
      'wte',
      'days',
      'Nights in a year, and seven to a week.',
      'the convention chosen above and the table below',
    ),
    weeksRow(),
    teachingWeeksRow(review),
    ...weeksPerYearConventions.map((convention) =>
      row(
        words(conventionWords(convention), 'note', { id: conventionLabel(convention) }),
        figure(daysIn(convention), 'wte', { id: conventionDays(convention) }),
        words('days', 'note'),
        words('The year by this convention', 'note'),
        words('Calendar', 'note'),
      ),
    ),
  ];
}

function conventionRow(review: FeeReview, provenance: Parameters<typeof assumptionRow>[4]): DescribedRow {
  const convention = review.openBook.placement.weeksPerYear;
  return assumptionRow(
    'Weeks in a year: the convention',
    chosen(
      assumptionCell('convention'),
      conventionWords(convention),
      weeksPerYearConventions.map(conventionWords),
      'Choose how many weeks a year counts. Every weekly figure follows.',
    ),
    'choose',
    'Turns yearly, quarterly and monthly amounts into a week’s; moves a fee by up to 0.55 %.',
    provenance,
  );
}

function weeksRow(): DescribedRow {
  const value = computed(assumptionCell('weeks'), quotient(assumption('days'), number(7)), 'factor', {
    definedName: { name: 'WeeksPerYear', comment: 'Weeks in a year by the convention chosen' },
  });
  return assumptionRow('Weeks in a year', value, 'weeks', 'Days ÷ 7; every conversion divides by it.', {
    kind: 'derived',
    from: 'the days above',
  });
}

function teachingWeeksRow(review: FeeReview): DescribedRow {
  return assumptionRow(
    'Teaching weeks',
    typedFigure(
      assumptionCell('teachingWeeks'),
      review.staffingAssumptions.year.teachingWeeks,
      'inputCount',
      {
        kind: 'wholeNumber',
        from: '1',
        to: '53',
        help: 'Type the weeks a year that school is open, usually 38 or 39.',
      },
    ),
    'weeks a year',
    'Turns an amount for a teaching week into a week’s.',
    { kind: 'localAssumption', owner: 'Open Book', reason: '38 unless the submission states another number' },
  );
}
