/**
 * Several contracts for the same places and the same children, side by side: what each is expected to pay, what a
 * child-week then costs, what spot would have cost for the same children, and what the provider is left with.
 *
 * Children who find no place are placed elsewhere at the spot price under every contract, so that cost stands once and
 * makes no difference between them. Worked example: 4 places, a load of 4, spot £7,000: 2.7573 children placed, 1.2427
 * elsewhere, £8,699.03 a week; a full block at £5,000 pays 20,000, spot for the same children 19,300.97: £699.03 more.
 * These figures compare structures; they are no forecast.
 */
import { exact, sumOf, type Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';
import { loadIsMeant, placesAreMeant, priceIsMeant } from './checkContract';
import { hasError, type ContractFinding, type ValidatedTerms } from './contractFinding';
import type { ContractModel } from './contractModel';
import { erlangLoss, occupancyDistribution, type ErlangLoss } from './erlangLoss';
import { expectedCost, paymentQuantile, type Demand, type ExpectedCost } from './expectedCost';
import { sharePooledCost, type PooledCost } from './pooledCost';
import { poolPlaces, type CouncilDemand, type Pooling } from './pooling';
import { placesToCommission, type PlacesToCommission } from './placesToCommission';
import type { PlacePrices } from './councilBreakEven';
import { expectedMargin, marginAtEachOccupancy, type MarginAt, type ProviderCosts } from './providerView';

export interface NamedContract {
  readonly name: string;
  readonly model: ContractModel;
}

export interface ComparisonAsked {
  readonly title: string;
  readonly demand: Demand;
  readonly prices: PlacePrices;
  readonly provider: ProviderCosts;
  readonly contracts: readonly NamedContract[];
  readonly councils: readonly CouncilDemand[];
  readonly byPlacesHeld: Fraction;
}

export interface ComparedContract extends NamedContract {
  readonly expected: ExpectedCost;
  /** Pounds a week above what spot costs for the same children; below nought where it saves. */
  readonly aboveSpot: Exact;
  readonly p10: Exact;
  readonly p90: Exact;
  readonly margins: readonly MarginAt[];
  readonly providerMargin: Exact;
}

export interface ContractComparison {
  readonly asked: ComparisonAsked;
  readonly usablePlaces: number;
  readonly loss: ErlangLoss;
  readonly distribution: readonly Exact[];
  readonly contracts: readonly ComparedContract[];
  readonly toCommission: PlacesToCommission;
  /** Null where no councils share the places. */
  readonly parties: { readonly pooling: Pooling; readonly cost: PooledCost } | null;
  readonly findings: readonly ContractFinding[];
}

export function compareContracts(asked: ComparisonAsked): ValidatedTerms<ContractComparison> {
  const { demand, prices, provider } = asked;
  const usablePlaces = demand.places - demand.placesKeptEmpty;
  const expected = asked.contracts.map(({ model }) => expectedCost(model, demand));
  const toCommission = placesToCommission(demand.load, prices);
  const parties = partiesOf(asked);
  const findings = distinct([
    ...placesAreMeant(usablePlaces),
    ...loadIsMeant(demand.load),
    ...pricesMeant('home’s fixed cost', provider.fixed),
    ...pricesMeant('child', provider.perChild),
    ...expected.flatMap((each) => each.findings),
    ...toCommission.findings,
    ...parties.findings,
  ]);
  if (hasError(findings) || toCommission.value === null) return { value: null, findings };
  const value: ContractComparison = {
    asked,
    usablePlaces,
    loss: erlangLoss(usablePlaces, demand.load),
    distribution: occupancyDistribution(usablePlaces, demand.load),
    contracts: asked.contracts.flatMap((contract, index) => {
      const cost = expected[index]?.value ?? null;
      return cost === null ? [] : [compared(contract, cost, asked)];
    }),
    toCommission: toCommission.value,
    parties: parties.value,
    findings,
  };
  return { value, findings };
}

const pricesMeant = (whose: string, price: Weekly): readonly ContractFinding[] => priceIsMeant(whose, price);

function compared(
  contract: NamedContract,
  expected: ExpectedCost,
  { prices, provider }: ComparisonAsked,
): ComparedContract {
  const spot = prices.spotPrice.pounds.times(expected.expectedChildren);
  const margins = marginAtEachOccupancy(provider, expected.atEachOccupancy);
  const isTruedUp = contract.model.kind === 'minimumGuarantee' && contract.model.tested === 'yearly';
  const paidWeekByWeek = sumOf(expected.atEachOccupancy.map(({ share, payment }) => share.times(payment)));
  const trueUp = isTruedUp ? expected.expectedPayment.minus(paidWeekByWeek) : exact(0);
  return {
    ...contract,
    expected,
    aboveSpot: expected.expectedPayment.minus(spot),
    p10: paymentQuantile(expected.atEachOccupancy, exact('0.1')),
    p90: paymentQuantile(expected.atEachOccupancy, exact('0.9')),
    margins,
    providerMargin: expectedMargin(margins).plus(trueUp),
  };
}

function partiesOf({
  councils,
  prices,
  byPlacesHeld,
}: ComparisonAsked): ValidatedTerms<NonNullable<ContractComparison['parties']>> {
  if (councils.length === 0) return { value: null, findings: [] };
  const pooling = poolPlaces(councils).value;
  const { value: cost, findings } = sharePooledCost(councils, prices, byPlacesHeld);
  return { value: pooling === null || cost === null ? null : { pooling, cost }, findings };
}

/** The same sentence is said once. */
function distinct(findings: readonly ContractFinding[]): readonly ContractFinding[] {
  const said = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...said.values()];
}
