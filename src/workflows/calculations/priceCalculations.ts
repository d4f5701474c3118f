/** The calculations about the life of a price, by the name that `open-book calc` knows them by. */
import { calculateApplyUplift } from './applyUplift';
import type { Calculation } from './calculation';
import { calculateDiscounts } from './discounts';
import { calculateEmploymentCost } from './employmentCost';
import { calculateFeeYear } from './feeYear';
import { calculateFunding } from './funding';
import { calculateFundingYear } from './fundingYear';
import { calculateInvoice } from './invoice';
import { calculateMarginalHours } from './marginalHours';
import { calculateMoveOrStay } from './moveOrStay';
import { calculateOptions } from './options';
import { calculateReconcile } from './reconcile';
import { calculateStepDown } from './stepDown';
import { calculateTargetCost } from './targetCost';
import { calculateUplift } from './uplift';
import { calculateUpliftEvidence } from './upliftEvidence';

export const priceCalculations: Readonly<Record<string, Calculation>> = {
  funding: calculateFunding,
  'funding-year': calculateFundingYear,
  uplift: calculateUplift,
  'apply-uplift': calculateApplyUplift,
  'uplift-evidence': calculateUpliftEvidence,
  'fee-year': calculateFeeYear,
  'employment-cost': calculateEmploymentCost,
  'marginal-hours': calculateMarginalHours,
  discounts: calculateDiscounts,
  'step-down': calculateStepDown,
  invoice: calculateInvoice,
  options: calculateOptions,
  'move-or-stay': calculateMoveOrStay,
  reconcile: calculateReconcile,
  'target-cost': calculateTargetCost,
};
