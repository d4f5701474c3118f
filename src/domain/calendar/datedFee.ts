/** A fee as it is dated: each from its first day until the next begins. */
import type { Weekly } from '../money/moneyPer';
import type { IsoDate } from './isoDate';

/** A weekly fee and the first day it is paid for. */
export interface DatedFee {
  readonly from: IsoDate;
  readonly weeklyFee: Weekly;
}
