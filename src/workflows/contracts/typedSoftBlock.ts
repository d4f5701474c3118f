/** A soft block as a person types it: the providers and councils of the group, and who bears which share of a vacant place. */

export const softProviderFields = [
  'name',
  'homes',
  'fixed',
  'perChild',
  'price',
  'blockPrice',
  'voidShare',
] as const;
export type SoftProviderField = (typeof softProviderFields)[number];

export const softCouncilFields = ['name', 'load', 'places', 'voidShare'] as const;
export type SoftCouncilField = (typeof softCouncilFields)[number];

export type TypedSoftProvider = Readonly<Record<SoftProviderField, string>> & { readonly id: number };
export type TypedSoftCouncil = Readonly<Record<SoftCouncilField, string>> & { readonly id: number };

export interface TypedSoftBlock {
  readonly providers: readonly TypedSoftProvider[];
  readonly councils: readonly TypedSoftCouncil[];
}

/** What a soft block begins from: the terms typed above it, and what the contracts there ask. */
interface TermsTyped {
  readonly terms: Readonly<Record<'places' | 'fixed' | 'perChild' | 'spotPrice' | 'blockPrice', string>>;
  readonly contracts: readonly {
    readonly model: string;
    readonly terms: { readonly price: string };
  }[];
}

/**
 * Two providers at the terms above, each asking what was quoted as spot, and two councils with as many children, each party
 * bearing a quarter of a vacant place, until somebody types who they are.
 */
export function startingSoftBlock(
  { terms, contracts }: TermsTyped,
  childrenNeedingAPlace: string,
): TypedSoftBlock {
  const { places, fixed, perChild, spotPrice, blockPrice } = terms;
  const quoted = contracts.find(({ model }) => model === 'spot');
  const ids = [1, 2];
  return {
    providers: ids.map((id) => ({
      id,
      name: `Provider ${String(id)}`,
      homes: places,
      fixed,
      perChild,
      price: quoted?.terms.price ?? spotPrice,
      blockPrice,
      voidShare: '25',
    })),
    councils: ids.map((id) => ({
      id,
      name: `Council ${String(id)}`,
      load: childrenNeedingAPlace,
      places,
      voidShare: '25',
    })),
  };
}

/** One provider more, like the last; the shares are then no longer whole, and the pane says so. */
export function withOneMoreProvider(block: TypedSoftBlock): TypedSoftBlock {
  const last = block.providers.at(-1);
  return last === undefined
    ? block
    : { ...block, providers: [...block.providers, oneMore(block.providers, last, 'Provider')] };
}

export function withOneMoreSoftCouncil(block: TypedSoftBlock): TypedSoftBlock {
  const last = block.councils.at(-1);
  return last === undefined
    ? block
    : { ...block, councils: [...block.councils, oneMore(block.councils, last, 'Council')] };
}

export function withSoftProvider(
  block: TypedSoftBlock,
  id: number,
  field: SoftProviderField,
  text: string,
): TypedSoftBlock {
  return { ...block, providers: changed(block.providers, id, { [field]: text }) };
}

export function withSoftCouncil(
  block: TypedSoftBlock,
  id: number,
  field: SoftCouncilField,
  text: string,
): TypedSoftBlock {
  return { ...block, councils: changed(block.councils, id, { [field]: text }) };
}

export function withoutSoftProvider(block: TypedSoftBlock, id: number): TypedSoftBlock {
  return { ...block, providers: block.providers.filter((provider) => provider.id !== id) };
}

export function withoutSoftCouncil(block: TypedSoftBlock, id: number): TypedSoftBlock {
  return { ...block, councils: block.councils.filter((council) => council.id !== id) };
}

interface Party {
  readonly id: number;
  readonly name: string;
  readonly voidShare: string;
}

function oneMore<P extends Party>(parties: readonly P[], like: P, word: string): P {
  const id = parties.reduce((highest, party) => Math.max(highest, party.id), 0) + 1;
  return { ...like, id, name: `${word} ${String(id)}`, voidShare: '0' };
}

function changed<P extends Party>(
  parties: readonly P[],
  id: number,
  change: Readonly<Partial<Record<string, string>>>,
): readonly P[] {
  return parties.map((party) => (party.id === id ? { ...party, ...change } : party));
}
