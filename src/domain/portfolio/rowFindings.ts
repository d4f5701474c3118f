/** What a row of a list leaves unsaid, as findings; of a long list's the first few of each kind. */
import { countInWords } from '../evidence/countInWords';
import type { IsoDate } from '../calendar/isoDate';
import { priceFinding, type PriceFinding, type PriceFindingCode } from '../evidence/priceFinding';
import { poundsInWords } from '../money/moneyPer';
import type { PlacedRow } from './placed';

export function startNotStated(at: string, begins: IsoDate): PriceFinding {
  return priceFinding(
    'start-not-stated',
    {
      at,
      expected: 'the day the placement started',
      received: 'none',
      advice: `Counted from ${begins}: add the start.`,
    },
    'note',
  );
}

export function feeBeforeNotStated(
  at: string,
  nights: number,
  { from, row }: { readonly from: IsoDate; readonly row: PlacedRow },
): PriceFinding {
  return priceFinding(
    'fee-before-not-stated',
    {
      at,
      expected: `the fee before ${from}`,
      received: `none for ${countInWords(nights, 'night')}`,
      advice: `They are counted at ${poundsInWords(row.weekly)} a week: add a row with the fee before.`,
    },
    'warning',
  );
}

const mostOfAKind = 10;

/** The first of each kind, and how many more there are. */
export function fewOfEach(found: readonly PriceFinding[]): readonly PriceFinding[] {
  const counts = new Map<PriceFindingCode, number>();
  const kept = found.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= mostOfAKind;
  });
  return kept.map((finding, index) => {
    const more = (counts.get(finding.code) ?? 0) - mostOfAKind;
    const isLast = kept.findLastIndex(({ code }) => code === finding.code) === index;
    return more > 0 && isLast
      ? { ...finding, advice: `${finding.advice} The same holds for ${String(more)} more.` }
      : finding;
  });
}
