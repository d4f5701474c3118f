/**
 * "Management charge 10% of cost" without an amount beside it: a cost that its words alone state, in no figure, where the fee is
 * more than its lines. Where the lines come to the fee, such words say how one of them was worked out.
 */
import type { Finding } from '../../domain/evidence/finding';
import type { Part } from '../judging/reading';
import type { RowWords } from '../judging/rowWords';

const share = /\d ?(%|per ?cent)( ?(of|on)\b.{0,40})?\.?$/i;
const noCost = /\b(occupancy|occupied|full|vat|uplift|increase|inflation|cpi|attendance|share of)\b/i;

/** A percentage that is a line's own, in words and without a figure. */
export const statesShareAlone = ({ label, hasFigure }: Pick<RowWords, 'label' | 'hasFigure'>): boolean =>
  !hasFigure && label.length <= 80 && share.test(label) && !noCost.test(label);

export function shareWithoutAmount({
  reading: { column, solved, price, feeAgrees },
}: Part): readonly Finding[] {
  const isWhole = solved.totals.some(({ row, foots }) => foots && row > lastLine(solved.roles));
  if (feeAgrees || isWhole) return [];
  return column.words.flatMap((own, row): readonly Finding[] => {
    const isAside =
      (solved.roles[row] ?? 'none') === 'none' && row >= price.from && row <= lastLine(solved.roles) + 6;
    return isAside && statesShareAlone(own)
      ? [
          {
            code: 'line-not-understood',
            severity: 'warning',
            at: column.region.placeOf(row, Math.max(0, own.labelColumn)),
            expected: 'an amount beside the percentage',
            received: `“${own.label}”`,
            advice: 'It is in no figure: ask the provider for its pounds, and of what the percentage is.',
          },
        ]
      : [];
  });
}

const lastLine = (roles: readonly string[]): number => roles.lastIndexOf('line');
