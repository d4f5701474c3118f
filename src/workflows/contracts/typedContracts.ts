/**
 * Contract terms as a person has them in front of them: every field holds what was typed, understood or not, so that
 * nothing jumps while somebody types. `understoodContracts` makes figures of them.
 */
import type { ContractModelKind } from '../../domain/contracts/models/contractModel';
import type { TypedRun } from './typedRun';
import type { TypedSoftBlock } from './typedSoftBlock';
import type { TypedTerm } from './typedTerm';

export const demandFields = [
  'places',
  'placesKeptEmpty',
  'weeksBetweenChildren',
  'acceptance',
  'stayWeeks',
] as const;
export const priceFields = ['spotPrice', 'blockPrice', 'resalePrice'] as const;
export const providerFields = ['plannedOccupancy', 'fixed', 'perChild'] as const;

export type TermField =
  (typeof demandFields)[number] | (typeof priceFields)[number] | (typeof providerFields)[number];

export const contractFields = [
  'price',
  'guarantee',
  'tested',
  'voidShare',
  'voidFreeWeeks',
  'capWeeks',
  'vacancyWeeks',
  'blockPerHome',
  'extraPerChild',
  'childrenIncluded',
  'homes',
  'spread',
  'bands',
  'basis',
  'resalePrice',
  'entitlements',
] as const;
export type ContractField = (typeof contractFields)[number];

export interface TypedContract {
  /** Stays the same while its name and terms change. */
  readonly id: number;
  readonly name: string;
  readonly model: ContractModelKind;
  /** Of all models: a model chosen again still has what was typed for it. */
  readonly terms: Readonly<Record<ContractField, string>>;
}

export const councilFields = ['name', 'load', 'places'] as const;
export type CouncilField = (typeof councilFields)[number];
export type TypedCouncil = Readonly<Record<CouncilField, string>> & { readonly id: number };

export interface TypedContracts {
  readonly title: string;
  /** What the figures started from, in a sentence. */
  readonly startedFrom: string;
  /** What was taken until somebody types it, in sentences. */
  readonly taken: readonly string[];
  readonly terms: Readonly<Record<TermField, string>>;
  readonly contracts: readonly TypedContract[];
  readonly councils: readonly TypedCouncil[];
  /** The part of a shared block’s cost that is split by places held, in percent; the rest by use. */
  readonly byPlacesHeld: string;
  /** For how many years, the same for every contract. */
  readonly term: TypedTerm;
  readonly run: TypedRun;
  /** Null until somebody sets one up. */
  readonly softBlock: TypedSoftBlock | null;
  readonly rateCard: TypedRateCard;
}

/** The fee that is held against a rate card, and the name it goes by there. */
export interface TypedRateCard {
  readonly name: string;
  readonly fee: string;
}

/** Which fields each model’s terms are typed in, in the order of the page. */
export const fieldsOfModel: Readonly<Record<ContractModelKind, readonly ContractField[]>> = {
  spot: ['price'],
  fullBlock: ['price'],
  minimumGuarantee: ['price', 'guarantee', 'tested'],
  voidShare: ['price', 'voidShare', 'voidFreeWeeks', 'capWeeks', 'vacancyWeeks'],
  twoPart: ['blockPerHome', 'childrenIncluded', 'extraPerChild', 'homes', 'spread'],
  costAndVolume: ['price', 'bands', 'basis'],
  shared: ['price', 'resalePrice', 'entitlements'],
};

export function withTerm(typed: TypedContracts, field: TermField, text: string): TypedContracts {
  return { ...typed, terms: { ...typed.terms, [field]: text } };
}

export function withContract(
  typed: TypedContracts,
  id: number,
  change: Partial<Pick<TypedContract, 'name' | 'model'>>,
): TypedContracts {
  return {
    ...typed,
    contracts: typed.contracts.map((contract) =>
      contract.id === id ? { ...contract, ...change } : contract,
    ),
  };
}

export function withContractTerm(
  typed: TypedContracts,
  id: number,
  field: ContractField,
  text: string,
): TypedContracts {
  return {
    ...typed,
    contracts: typed.contracts.map((contract) =>
      contract.id === id ? { ...contract, terms: { ...contract.terms, [field]: text } } : contract,
    ),
  };
}

/** One contract more, a full block at the block price until another model is chosen. */
export function withOneMoreContract(typed: TypedContracts): TypedContracts {
  const id = nextId(typed.contracts);
  const added: TypedContract = {
    id,
    name: `Contract ${String(typed.contracts.length + 1)}`,
    model: 'fullBlock',
    terms: startingTerms(typed.terms.blockPrice),
  };
  return { ...typed, contracts: [...typed.contracts, added] };
}

export function withoutContract(typed: TypedContracts, id: number): TypedContracts {
  return { ...typed, contracts: typed.contracts.filter((contract) => contract.id !== id) };
}

export function withCouncil(
  typed: TypedContracts,
  id: number,
  field: CouncilField,
  text: string,
): TypedContracts {
  return {
    ...typed,
    councils: typed.councils.map((council) => (council.id === id ? { ...council, [field]: text } : council)),
  };
}

export function withOneMoreCouncil(typed: TypedContracts): TypedContracts {
  const id = nextId(typed.councils);
  const added = { id, name: `Council ${String(typed.councils.length + 1)}`, load: '1', places: '1' };
  return { ...typed, councils: [...typed.councils, added] };
}

export function withoutCouncil(typed: TypedContracts, id: number): TypedContracts {
  return { ...typed, councils: typed.councils.filter((council) => council.id !== id) };
}

/** What a contract’s fields hold before anybody types in them; homes and entitlements left empty are one that holds all places. */
export function startingTerms(
  price: string,
  over: Partial<TypedContract['terms']> = {},
): TypedContract['terms'] {
  return {
    price,
    guarantee: '80',
    tested: 'weekly',
    voidShare: '50',
    voidFreeWeeks: '',
    capWeeks: '',
    vacancyWeeks: '',
    blockPerHome: '0',
    extraPerChild: '0',
    childrenIncluded: '0',
    homes: '',
    spread: 'emptiestFirst',
    bands: '1-2: 0 %, 3+: 5 %',
    basis: 'marginal',
    resalePrice: '0',
    entitlements: '',
    ...over,
  };
}

function nextId(things: readonly { readonly id: number }[]): number {
  return things.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
}
