/** Who shares the home's costs, and how much of people's time is covered: the middle of the Assumptions sheet. */
import type { FeeReview } from '../../domain/review/feeReview';
import type { Assumed } from '../../domain/staffing/staffingAssumptions';
import type { Exact } from '../../domain/money/exact';
import { amountInput, headingRow, typedFigure } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { difference, product, quotient } from '../core/expression';
import type { StyleName } from '../core/styleNames';
import { assumptionColumns, assumptionRow, derivedRow } from './assumptionRow';
import { assumption, assumptionCell, type AssumptionId } from '../core/feeCells';

export function sharingAssumptions(review: FeeReview): readonly DescribedRow[] {
  const { registeredPlaces, placesThatCanBeUsed, plannedOccupancy } = review.staffingAssumptions;
  return [
    headingRow('The home, and who shares its costs', assumptionColumns),
    typedRow('registeredPlaces', 'Registered places', registeredPlaces, 'inputCount', '100', {
      unit: 'places',
      effect: 'A cost of the home is shared by these places × occupancy.',
      help: 'Type the places the home is registered for.',
    }),
    typedRow('placesThatCanBeUsed', 'Places that can be used', placesThatCanBeUsed, 'inputCount', '100', {
      unit: 'places',
      effect: 'Places kept empty for safety or matching are a line of their own.',
      help: 'Type the places that can be used with this child in the home; 1 for a solo placement.',
    }),
    typedRow('plannedOccupancy', 'Planned occupancy', plannedOccupancy, 'inputPercent', '1', {
      unit: 'of the places',
      effect: 'The lower it is, the more of the home’s cost each child carries.',
      help: 'Type a percentage between 1 % and 100 %.',
      least: '0.01',
      name: 'PlannedOccupancy',
    }),
    derivedRow(
      'childrenSharing',
      'Children who share the home’s costs',
      product(assumption('registeredPlaces'), assumption('plannedOccupancy')),
      'wte',
      'children',
      'Each bears one part in so many of a cost of the home.',
      'registered places × planned occupancy',
    ),
    ...timeRows(review),
  ];
}

function timeRows(review: FeeReview): readonly DescribedRow[] {
  const { daysAwayAYear, workingDaysAWeek, fullTimeHours } = review.staffingAssumptions;
  return [
    headingRow('People’s time', assumptionColumns),
    typedRow('daysAwayAYear', 'Days away a year', daysAwayAYear, 'inputHours', '200', {
      least: '0',
      unit: 'days',
      effect: 'Leave, sickness, training and supervision: shifts that must be covered.',
      help: 'Type the days a year that a person is away from shift, bank holidays within leave.',
    }),
    typedRow('workingDaysAWeek', 'Working days a week', workingDaysAWeek, 'inputHours', '7', {
      unit: 'days a week',
      effect: 'Turns days away into weeks away.',
      help: 'Type the days a person works in a week, usually 5.',
    }),
    derivedRow(
      'weeksAway',
      'Weeks away a year',
      quotient(assumption('daysAwayAYear'), assumption('workingDaysAWeek')),
      'wte',
      'weeks',
      'Weeks in which somebody else stands on the shift.',
      'days away ÷ working days a week',
    ),
    derivedRow(
      'coverFactor',
      'Cover factor',
      quotient(assumption('weeks'), difference(assumption('weeks'), assumption('weeksAway'))),
      'factor',
      'hours employed an hour worked',
      'Only for posts on a rota that must be covered.',
      'weeks ÷ (weeks − weeks away)',
    ),
    typedRow('fullTimeHours', 'Full-time hours', fullTimeHours, 'inputHours', '60', {
      unit: 'hours a week',
      effect: 'Turns hours into WTE, and into people where no contracted hours are stated.',
      help: 'Type the hours a week of a full-time contract.',
    }),
  ];
}

interface Wording {
  readonly unit: string;
  readonly effect: string;
  readonly help: string;
  readonly name?: string;
  /** Something is always there to divide by. */
  readonly least?: string;
}

function typedRow(
  id: AssumptionId,
  label: string,
  assumed: Assumed<Exact>,
  style: StyleName,
  to: string,
  { unit, effect, help, name, least = '1' }: Wording,
): DescribedRow {
  const named = name === undefined ? {} : { definedName: { name, comment: label } };
  const value: DescribedCell = typedFigure(
    assumptionCell(id),
    assumed.value,
    style,
    amountInput(to, help, least),
    named,
  );
  return assumptionRow(label, value, unit, effect, assumed.provenance);
}
