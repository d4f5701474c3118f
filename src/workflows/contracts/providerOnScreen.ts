/**
 * One contract from the provider’s side, in words: what it is paid and left with at each number of children, on average,
 * and the occupancy at which its costs are covered.
 *
 * Worked example: £14,000 a week whether or not a child is there, £900 for each child, a full block of 4 places at
 * £5,000: paid £20,000.00 with nobody placed, £6,000.00 left; with four, 20,000 − 14,000 − 3,600 = £2,400.00 left.
 */
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import { providerFee } from '../../domain/contracts/models/providerView';
import { exact, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import { shareInWords } from '../shown/shownFigures';
import { providerBreakEvenInWords } from './breakEvenInWords';
import { placesInWords } from './comparedOnScreen';

export interface ProviderOnScreen {
  readonly rows: readonly ProviderRow[];
  readonly onAverage: string;
  readonly breakEven: string;
  readonly feeAtPlanned: string;
}

export interface ProviderRow {
  readonly children: string;
  readonly share: string;
  readonly paid: string;
  readonly left: string;
}

/** Null where there is no such contract. */
export function providerOnScreen(
  { terms, contracts }: ContractComparison,
  contract: number,
  plannedOccupancy: Exact,
): ProviderOnScreen | null {
  const compared = contracts[contract];
  if (compared === undefined) return null;
  return {
    rows: compared.margins.map(({ occupied, share, payment, margin }) => ({
      children: String(occupied),
      share: shareInWords(share),
      paid: poundsInWords(payment),
      left: poundsInWords(margin),
    })),
    breakEven: `${compared.name} ${providerBreakEvenInWords(compared.breakEvens.provider)}.`,
    onAverage: leftInWords(compared.name, toThePenny(compared.providerMargin)),
    feeAtPlanned: feeInWords(terms, plannedOccupancy),
  };
}

function leftInWords(name: string, left: Exact): string {
  if (left.isZero()) return `On average ${name} just covers the provider’s costs.`;
  const amount = `${poundsInWords(left.abs())} a week`;
  return left.isNegative()
    ? `On average ${name} pays the provider ${amount} less than its costs.`
    : `On average ${name} leaves the provider ${amount} after its costs.`;
}

function feeInWords({ provider, demand }: ContractComparison['terms'], plannedOccupancy: Exact): string {
  const fee = providerFee(provider, exact(demand.places), plannedOccupancy);
  if (fee === null) return 'With no place occupied, no fee covers the provider’s costs.';
  return `A fee of ${poundsInWords(fee)} a child-week covers its costs when ${shareInWords(plannedOccupancy)} of ${placesInWords(demand.places)} are occupied.`;
}
