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
  | 'change'
  | 'consumerPrices'
  | 'realChange'
  | 'inLastPrices';

export const yearCell = (figure: YearFigure, year: number): string => `unitCost.${figure}.${String(year)}`;

export type StepId = AddOn | 'start' | 'occupancy';

export const stepCell = (step: StepId, figure: 'label' | 'yearly' | 'weekly' | 'running'): string =>
  `bridge.${step}.${figure}`;

/** A column of the bridge's picture: what lifts it, what is drawn. */
export const pictureCell = (
  step: StepId | 'likeForLike',
  figure: 'label' | 'below' | 'cost' | 'adds' | 'takesOff',
): string => `picture.${step}.${figure}`;

export const likeForLikeCell = 'bridge.likeForLike';

export const priceCell = (
  price: number,
  figure: 'name' | 'weekly' | 'inHouse' | 'difference' | 'equal' | 'source',
): string => `price.${String(price)}.${figure}`;

/** The first external price: the one that is compared at each occupancy. */
export const comparedPriceCell = priceCell(0, 'weekly');

export const compareCell = (
  row: number,
  figure: 'label' | 'occupancy' | 'inHouse' | 'external' | 'difference',
): string => `makeOrBuy.${String(row)}.${figure}`;

export const homeCell = (
  home: number | 'all',
  figure: 'availableNights' | 'occupiedNights' | 'occupancy' | 'total' | 'perAvailable' | 'perOccupied',
): string => `home.${String(home)}.${figure}`;

/** A kind and year of other councils' figures, beside the home's own. */
export const otherCouncilsCell = (
  row: number,
  figure: 'own' | 'position' | 'lowerQuartile' | 'median' | 'upperQuartile',
): string => `otherCouncils.${String(row)}.${figure}`;
