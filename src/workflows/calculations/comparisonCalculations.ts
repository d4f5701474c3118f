/** The calculations that compare a figure with those of others, by the name that `open-book calc` knows them by. */
import { calculateBridge } from './bridge';
import type { Calculation } from './calculation';
import { calculateFooting } from './footing';
import { calculatePercentile } from './percentile';
import { calculatePosition } from './position';
import { calculateUnitCost } from './unitCost';
import { calculateUprate } from './uprate';

export const comparisonCalculations: Readonly<Record<string, Calculation>> = {
  percentile: calculatePercentile,
  position: calculatePosition,
  uprate: calculateUprate,
  'unit-cost': calculateUnitCost,
  bridge: calculateBridge,
  footing: calculateFooting,
};
