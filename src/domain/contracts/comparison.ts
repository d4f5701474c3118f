/**
 * Several contracts for the same places and the same children, side by side: what each is expected to pay, what a
 * child-week then costs, what spot would have cost for the same children, and what the provider is left with.
 *
 * Children who find no place are placed elsewhere at the spot price under every contract, so that cost stands once and
 * makes no difference between them. Worked example: 4 places, a load of 4, spot £7,000: 2.7573 children placed, 1.2427
 * elsewhere, £8,699.03 a week; a full block at £5,000 pays 20,000, spot for the same children 19,300.97: £699.03 more.
 * These figures compare structures; they are no forecast.
 */
import type { WeeksPerYear } from '../calendar/weeksPerYear';
import type { Exact } from '../money/exact';
import type { Fraction } from '../money/percentage';
import type { BreakEvens } from './models/breakEvens';
import { checkAsked } from './checkAsked';
import type { ClauseCase } from './terms/clauseEffects';
import { commissionTogether, type CommissionedTogether } from './councils/commissionTogether';
import {
  comparedContract,
  forShareOf,
  hostedCost,
  pricedStays,
  weeksOf,
  type PlacesForShare,
  type PricedStay,
} from './comparedContract';
import { hasError, type ContractFinding, type ValidatedTerms } from './contractFinding';
import type { ContractModel } from './models/contractModel';
import type { ContractOptions } from './terms/contractOptions';
import type { ContractYears } from './terms/contractYears';
import type { Arrivals } from './occupancy/demand';
import { erlangLoss, occupancyDistribution, type ErlangLoss } from './occupancy/erlangLoss';
import { expectedCost, type Demand, type ExpectedCost } from './models/expectedCost';
import type { HostCost, HostCouncil } from './councils/hostCouncil';
import { sharePooledCost, type PooledCost } from './councils/pooledCost';
import { poolPlaces, type CouncilDemand, type Pooling } from './councils/pooling';
import { placesToCommission, type PlacesToCommission } from './occupancy/placesToCommission';
import type { PlacePrices } from './models/councilBreakEven';
import type { MarginAt, ProviderCosts } from './models/providerView';
import type { QuotedFee } from './models/rateCard';
import type { ReleasedPlaces } from './terms/releasedPlaces';
import { shareSaving, type ProposedShares } from './councils/shareSaving';
import { hubCost, type HubCost, type SharedHub } from './councils/sharedHub';
import type { AskedStay, StayTerms } from './terms/stayTerms';

export interface NamedContract {
  readonly name: string;
  readonly model: ContractModel;
  /** What is agreed beside the price; absent where nothing is. */
  readonly options?: ContractOptions;
  /** What it says about one child's stay; absent where it says nothing. */
  readonly stay?: StayTerms;
}

export interface ComparisonAsked {
  readonly title: string;
  readonly demand: Demand;
  readonly prices: PlacePrices;
  readonly provider: ProviderCosts;
  readonly contracts: readonly NamedContract[];
  readonly councils: readonly CouncilDemand[];
  readonly byPlacesHeld: Fraction;
  /** How the children arrive, where that is stated and not only their number. */
  readonly arrivals?: Arrivals;
  /** Weeks a place stands vacant before it is filled again, for the turnover view. */
  readonly refillWeeks?: Exact;
  /** Of the places kept empty, those beside a child who lives alone. */
  readonly keptEmptyBesideSolo?: number;
  readonly weeksPerYear?: WeeksPerYear;
  readonly stays?: readonly AskedStay[];
  readonly hub?: SharedHub;
  readonly host?: HostCouncil;
  readonly quotedFees?: readonly QuotedFee[];
  /** Of children needing a place, how many may be placed elsewhere; a tenth where nobody says. */
  readonly mostPlacedElsewhere?: Fraction;
}

export interface ComparedContract extends NamedContract {
  readonly expected: ExpectedCost;
  /** Pounds a week above what spot costs for the same children; below nought where it saves. */
  readonly aboveSpot: Exact;
  readonly p10: Exact;
  readonly p90: Exact;
  readonly margins: readonly MarginAt[];
  readonly providerMargin: Exact;
  readonly breakEvens: BreakEvens;
  /** Null where no term of years is agreed. */
  readonly years: ContractYears | null;
  /** With and without its clauses; empty where it has none. */
  readonly clauses: readonly ClauseCase[];
}

/** Councils that hold the places together. */
export interface Parties {
  readonly pooling: Pooling;
  readonly cost: PooledCost;
  /** What each could pay so that nobody is worse off than alone. */
  readonly proposed: ProposedShares;
  readonly commissioned: CommissionedTogether;
}

export interface ContractComparison {
  readonly asked: ComparisonAsked;
  readonly usablePlaces: number;
  readonly loss: ErlangLoss;
  readonly distribution: readonly Exact[];
  readonly contracts: readonly ComparedContract[];
  readonly toCommission: PlacesToCommission;
  /** The places that keep the share placed elsewhere at what was asked, and a week of so many. */
  readonly forShare: PlacesForShare;
  /** Null where no councils share the places. */
  readonly parties: Parties | null;
  /** Every stay under every contract, in the order of the contracts. */
  readonly stays: readonly PricedStay[];
  /** Null where no hub is shared, no council is host. */
  readonly hub: HubCost | null;
  readonly host: { readonly cost: HostCost; readonly release: ReleasedPlaces | null } | null;
  readonly findings: readonly ContractFinding[];
}

export function compareContracts(asked: ComparisonAsked): ValidatedTerms<ContractComparison> {
  const { demand, prices } = asked;
  const expected = asked.contracts.map(({ model }) => expectedCost(model, demand));
  const toCommission = placesToCommission(demand.load, prices);
  const parties = partiesOf(asked);
  const findings = distinct([
    ...checkAsked(asked),
    ...expected.flatMap((each) => each.findings),
    ...toCommission.findings,
    ...parties.findings,
  ]);
  if (hasError(findings) || toCommission.value === null) return { value: null, findings };
  const usablePlaces = demand.places - demand.placesKeptEmpty;
  const loss = erlangLoss(usablePlaces, demand.load);
  const contracts = asked.contracts.flatMap((contract, index) => {
    const cost = expected[index]?.value ?? null;
    return cost === null ? [] : [comparedContract(contract, cost, asked)];
  });
  const hub =
    asked.hub === undefined
      ? null
      : hubCost(asked.hub, loss.carried.dividedBy(demand.places), weeksOf(asked));
  const all = [...findings, ...(hub?.findings ?? [])];
  if (hasError(all)) return { value: null, findings: all };
  const value: ContractComparison = {
    asked,
    usablePlaces,
    loss,
    distribution: occupancyDistribution(usablePlaces, demand.load),
    contracts,
    toCommission: toCommission.value,
    forShare: forShareOf(asked),
    parties: parties.value,
    stays: pricedStays(asked),
    hub: hub?.value ?? null,
    host: hostedCost(asked, contracts, loss),
    findings: all,
  };
  return { value, findings: all };
}

function partiesOf({ councils, prices, byPlacesHeld }: ComparisonAsked): ValidatedTerms<Parties> {
  if (councils.length === 0) return { value: null, findings: [] };
  const pooling = poolPlaces(councils).value;
  const { value: cost, findings } = sharePooledCost(councils, prices, byPlacesHeld);
  if (pooling === null || cost === null) return { value: null, findings };
  const commissioned = commissionTogether(councils, prices).value;
  if (commissioned === null) return { value: null, findings };
  return { value: { pooling, cost, proposed: shareSaving(cost), commissioned }, findings };
}

/** The same sentence is said once. */
function distinct(findings: readonly ContractFinding[]): readonly ContractFinding[] {
  const said = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...said.values()];
}
