/**
 * Money with its period in the type. £5,600 a week and £5,600 a year are different things; adding them does not compile.
 *
 * Worked example: `poundsPer('week', '5600')` plus `poundsPer('week', '394.82')` is £5,994.82 a week.
 */
import type { Period } from '../calendar/period';
import { exact, exactText, sumOf, type Exact, type ExactSource } from './exact';
import { toThePenny } from './rounding';

export interface MoneyPer<P extends Period> {
  readonly pounds: Exact;
  readonly per: P;
}

export type Weekly = MoneyPer<'week'>;
export type Yearly = MoneyPer<'year'>;
export type Hourly = MoneyPer<'hour'>;
export type Nightly = MoneyPer<'night'>;

export function poundsPer<P extends Period>(per: P, pounds: ExactSource): MoneyPer<P> {
  return { pounds: exact(pounds), per };
}

export function addMoney<P extends Period>(first: MoneyPer<P>, second: MoneyPer<NoInfer<P>>): MoneyPer<P> {
  return { pounds: first.pounds.plus(second.pounds), per: first.per };
}

export function subtractMoney<P extends Period>(from: MoneyPer<P>, taken: MoneyPer<NoInfer<P>>): MoneyPer<P> {
  return { pounds: from.pounds.minus(taken.pounds), per: from.per };
}

export function sumMoney<P extends Period>(per: P, amounts: readonly MoneyPer<NoInfer<P>>[]): MoneyPer<P> {
  return { pounds: sumOf(amounts.map((amount) => amount.pounds)), per };
}

export function scaleMoney<P extends Period>(amount: MoneyPer<P>, factor: ExactSource): MoneyPer<P> {
  return { pounds: amount.pounds.times(factor), per: amount.per };
}

export function moneyToThePenny<P extends Period>(amount: MoneyPer<P>): MoneyPer<P> {
  return { pounds: toThePenny(amount.pounds), per: amount.per };
}

/** As a reader sees it, without the period: `£5,600.00`, `−£223.62`. */
export function poundsInWords(pounds: Exact): string {
  const rounded = toThePenny(pounds);
  const [whole = '0', pence = ''] = exactText(rounded.abs()).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded.isNegative() && !rounded.isZero() ? '−' : ''}£${grouped}.${pence.padEnd(2, '0')}`;
}
