/** Cells that every workbook about one fee shares: its categories, its results, and the assumptions it stands on. */
import { cell, difference, lessThan, number, product, type CellId, type Expression } from './expression';

export const categoryCell = (category: string, figure: 'label' | 'weekly' | 'share'): CellId =>
  `category.${category}.${figure}`;

export type AssumptionId =
  | 'convention'
  | 'days'
  | 'weeks'
  | 'teachingWeeks'
  | 'registeredPlaces'
  | 'placesThatCanBeUsed'
  | 'plannedOccupancy'
  | 'childrenSharing'
  | 'daysAwayAYear'
  | 'workingDaysAWeek'
  | 'weeksAway'
  | 'coverFactor'
  | 'fullTimeHours'
  | 'nationalLivingWage'
  | 'employerNI'
  | 'secondaryThreshold'
  | 'pensionBasis'
  | 'pensionScheme'
  | 'pensionMinimum'
  | 'pensionBandFrom'
  | 'pensionBandTo'
  | 'pensionTrigger'
  | 'pensionRate'
  | 'levyPercent'
  | 'levyAllowance'
  | 'organisationPayBill'
  | 'levyRate';

export const assumptionCell = (id: AssumptionId): CellId => `assumption.${id}`;
export const assumption = (id: AssumptionId): Expression => cell(assumptionCell(id));

/** Results of the whole fee. */
export const feeCell = {
  quoted: 'fee.quoted',
  explained: 'fee.explained',
  unexplained: 'fee.unexplained',
  unexplainedShare: 'fee.unexplained.share',
  notIncluded: 'fee.notIncluded',
  totalPlacementCost: 'fee.totalPlacementCost',
  notAllowable: 'fee.notAllowable',
  categories: 'fee.categories',
  categoryShares: 'fee.categories.share',
} as const;

/** By more than rounding and a small discount: as the domain has it. */
export const linesExceedFee = lessThan(
  product(cell(feeCell.unexplained), number(100)),
  difference(number(0), cell(feeCell.quoted)),
);
