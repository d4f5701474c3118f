/** What is asked of a comparison of contracts, and what it answers: the terms alone, nothing worked out. */
import type { WeeksPerYear } from '../calendar/weeksPerYear';
import type { Exact } from '../money/exact';
import type { Fraction } from '../money/percentage';
import type { BreakEvens } from './models/breakEvens';
import type { ClauseCase } from './terms/clauseEffects';
import type { CommissionedTogether } from './councils/commissionTogether';

import type { ContractFinding } from './contractFinding';
import type { ContractModel, HomeSpread, MinimumGuarantee } from './models/contractModel';
import type { ContractOptions } from './terms/contractOptions';
import type { ContractYears } from './terms/contractYears';
import type { Arrivals } from './occupancy/demand';
import type { ErlangLoss } from './occupancy/erlangLoss';
import type { Demand, ExpectedCost } from './models/expectedCost';
import type { HostCost, HostCouncil } from './councils/hostCouncil';
import type { PooledCost } from './councils/pooledCost';
import type { CouncilDemand, Pooling } from './councils/pooling';
import type { PlacesToCommission } from './occupancy/placesToCommission';
import type { PlacePrices } from './models/councilBreakEven';
import type { MarginAt, ProviderCosts } from './models/providerView';
import type { QuotedFee } from './models/rateCard';
import type { ReleasedPlaces } from './terms/releasedPlaces';
import type { ProposedShares } from './councils/shareSaving';
import type { HubCost, SharedHub } from './councils/sharedHub';
import type { StayCost } from './terms/stayCost';
import type { RequestedStay, StayTerms } from './terms/stayTerms';

export interface NamedContract {
  readonly name: string;
  readonly model: ContractModel;
  /** What is agreed beside the price; absent where nothing is. */
  readonly options?: ContractOptions;
  /** What it says about one child's stay; absent where it says nothing. */
  readonly stay?: StayTerms;
}

export interface ComparisonTerms {
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
  readonly keptEmptyForSolo?: number;
  readonly weeksPerYear?: WeeksPerYear;
  readonly stays?: readonly RequestedStay[];
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
  /** The same prices under the other tests of a guarantee, or the other spreads over homes; empty where there is one way. */
  readonly ways: readonly ContractWay[];
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

/** One way to read the same prices, and what is then expected a week. */
export interface ContractWay {
  readonly way: HomeSpread | MinimumGuarantee['tested'];
  readonly isTheContracts: boolean;
  readonly expectedPayment: Exact;
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
  readonly terms: ComparisonTerms;
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

export interface PricedStay {
  readonly stay: RequestedStay;
  readonly costs: readonly StayCost[];
}

export interface PlacesForShare {
  readonly share: Fraction;
  readonly places: number;
  readonly weeklyCost: Exact;
}
