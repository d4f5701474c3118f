/**
 * What a letter says of an invoice: its questions and, where more or less is due than was invoiced, how its nights count.
 *
 * Worked example: "By the night at the fees agreed: 31 nights, 4 of them away at 50.0 % of the fee."
 */
import { countInWords } from '../../domain/evidence/countInWords';
import type { PriceFinding } from '../../domain/evidence/priceFinding';
import type { CheckedInvoice } from '../../domain/invoice/invoiceList';
import { one } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { shareInWords } from '../shown/shownFigures';

/** A query as a letter puts it. */
export const questionFrom = ({ received, expected }: PriceFinding): string =>
  `We found ${received}; we expected ${expected}.`;

export function letterWords(checked: CheckedInvoice): readonly string[] {
  return [...checked.queries.map(questionFrom), ...whyItDiffers(checked)];
}

/** None where what was invoiced is due. */
export function whyItDiffers({
  nights,
  parts,
  billedBefore,
  difference,
  credited,
  isAtOwnRate,
}: Omit<CheckedInvoice, 'invoice' | 'due' | 'queries'>): readonly string[] {
  if (difference.isZero()) return [];
  const away = parts.filter(({ share }) => !share.fraction.equals(one));
  const some = [
    countInWords(nights, 'night'),
    ...(billedBefore === 0 ? [] : [`${String(billedBefore)} of them billed before`]),
    ...away.map(
      (part) => `${String(part.nights)} of them away at ${shareInWords(part.share.fraction)} of the fee`,
    ),
  ];
  return [
    `By the night at ${isAtOwnRate ? 'the rate that the invoice states' : 'the fees agreed'}: ${some.join(', ')}.`,
    ...(credited.isZero() ? [] : [`${poundsInWords(credited)} is credited already.`]),
  ];
}
