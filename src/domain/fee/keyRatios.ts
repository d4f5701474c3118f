/** Key ratio types; the ratios themselves follow in this file. */
import type { Exact } from '../money/exact';

export type KeyRatioId =
  | 'staffingShareOfFee'
  | 'directCareHoursPerChildWeek'
  | 'costPerDirectCareHour'
  | 'managementShare'
  | 'homeOverheadShare'
  | 'centralOverheadShare'
  | 'additionalNeedsShare'
  | 'margin'
  | 'markUp'
  | 'wtePerChild';

export interface KeyRatio {
  readonly id: KeyRatioId;
  readonly label: string;
  readonly unit: 'share' | 'hours' | 'poundsAnHour' | 'wte';
  /** Null where the submission does not hold what the ratio needs; `sentence` then says what is missing. */
  readonly value: Exact | null;
  readonly sentence: string;
}
