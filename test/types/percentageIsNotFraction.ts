/** 15 % is the percentage 15 and the fraction 0.15: where one is needed the other does not compile. */
import { poundsPer } from '../../src/domain/money/moneyPer';
import { priceAtMargin } from '../../src/domain/money/marginAndMarkUp';
import {
  fraction,
  fractionOf,
  percentage,
  percentageOf,
  type Fraction,
} from '../../src/domain/money/percentage';
import { agencyCost } from '../../src/domain/staffing/agency';
import { exact } from '../../src/domain/money/exact';

export const sameThing: Fraction = fractionOf(percentage('15'));

// @ts-expect-error TS2741: a percentage where a fraction is needed
export const share: Fraction = percentage('15');

// @ts-expect-error TS2345: a percentage as the agency's share of hours
export const agency = agencyCost(exact(168), percentage('10'), poundsPer('hour', '24'));

// @ts-expect-error TS2345: a fraction as the margin
export const price = priceAtMargin(poundsPer('hour', '34.32'), fraction('0.3'));

// @ts-expect-error TS2345: what is already a percentage
export const twice = percentageOf(percentage('15'));
