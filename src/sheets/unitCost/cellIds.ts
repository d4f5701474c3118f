/** The names of the cells of the unit cost workbook, each for a year counted from nought. */
import type { AddOn } from '../../domain/unitCost/bridgeSteps';
import type { LedgerCategory } from '../../domain/unitCost/ledgerCategory';

export const ledgerCell = (line: number, year: number): string => `ledger.${String(line)}.${String(year)}`;
export const ledgerHeading = (line: number): string => `ledger.${String(line)}.heading`;
export const headingLabel = (category: LedgerCategory): string => `heading.${category}.label`;
export const headingCell = (category: LedgerCategory, year: number): string =>
  `heading.${category}.${String(year)}`;

export type YearFigure =
  | 'label'
  | 'gross'
  | 'income'
  | 'total'
  | 'availableNights'
  | 'occupiedNights'
  | 'occupancy'
  | 'perAvailable'
  | 'perOccupied'
  | 'change';

export const yearCell = (figure: YearFigure, year: number): string => `unitCost.${figure}.${String(year)}`;

export type StepId = AddOn | 'start' | 'occupancy';

export const stepCell = (step: StepId, figure: 'label' | 'yearly' | 'weekly' | 'running'): string =>
  `bridge.${step}.${figure}`;

export const likeForLikeCell = 'bridge.likeForLike';
export const externalPriceCell = 'bridge.externalPrice';
export const equalCell = 'bridge.equalAtOccupancy';
export const compareCell = (
  row: number,
  figure: 'occupancy' | 'inHouse' | 'external' | 'difference',
): string => `makeOrBuy.${String(row)}.${figure}`;
