/**
 * Who pays which share of a fee: social care, education, health, justice. There is no national percentage, so none is a
 * default; the shares of an agreement add up to 100 % exactly.
 */
import type { IsoDate } from '../calendar/isoDate';
import { priceFinding, type PriceFinding } from '../evidence/priceFinding';
import { exactText, hundred, sumOf, type Exact } from '../money/exact';
import type { Percentage } from '../money/percentage';

export interface FunderShare {
  readonly payer: string;
  readonly share: Percentage;
}

/** Shares and the first night they count for. */
export interface DatedShares {
  readonly from: IsoDate;
  readonly shares: readonly FunderShare[];
}

/** A payer's part of an amount, in pounds. */
export interface PayersPart {
  readonly payer: string;
  readonly pounds: Exact;
}

export function sharesWrong(at: string, shares: readonly FunderShare[]): readonly PriceFinding[] {
  const sum = sumOf(shares.map(({ share }) => share.percent));
  if (sum.equals(hundred)) return [];
  return [
    priceFinding('shares-not-100', {
      at,
      expected: '100 % in all',
      received: `${exactText(sum)} %`,
      advice: 'Check each payer’s share; a payer of the rest is stated as what is left.',
    }),
  ];
}

/** Every payer once, in the order they are first named. */
export function payersOf(lists: readonly (readonly { readonly payer: string }[])[]): readonly string[] {
  return [...new Set(lists.flatMap((list) => list.map(({ payer }) => payer)))];
}
