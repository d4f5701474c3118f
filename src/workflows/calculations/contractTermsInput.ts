/** The contract model that a calculation's fields describe, or the sentence that says which field it lacks. */
import type { ContractModel, HomeSpread } from '../../domain/contracts/models/contractModel';
import type { Exact } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { fraction } from '../../domain/money/percentage';

export interface GivenTerms {
  readonly model: 'spot' | 'fullBlock' | 'minimumGuarantee' | 'voidShare' | 'twoPart';
  readonly beds: number;
  readonly price: Exact | undefined;
  readonly guarantee: Exact | undefined;
  readonly voidShare: Exact | undefined;
  readonly blockPerHome: Exact | undefined;
  readonly extraPerChild: Exact | undefined;
  readonly childrenIncluded: number | undefined;
  readonly tested: 'weekly' | 'yearly' | undefined;
  readonly homes: readonly number[] | undefined;
  readonly spread: HomeSpread | undefined;
}

export function modelFrom(given: GivenTerms): ContractModel | string {
  if (given.model === 'twoPart') return twoPartFrom(given);
  if (given.price === undefined) return missing(given, 'price');
  const price = poundsPer('week', given.price);
  switch (given.model) {
    case 'spot':
    case 'fullBlock':
      return { kind: given.model, price };
    case 'minimumGuarantee':
      return given.guarantee === undefined
        ? missing(given, 'guarantee')
        : {
            kind: 'minimumGuarantee',
            price,
            guarantee: fraction(given.guarantee),
            tested: given.tested ?? 'weekly',
          };
    case 'voidShare':
      return given.voidShare === undefined
        ? missing(given, 'voidShare')
        : { kind: 'voidShare', price, voidShare: fraction(given.voidShare) };
  }
}

function twoPartFrom(given: GivenTerms): ContractModel | string {
  const { blockPerHome, extraPerChild, childrenIncluded, beds } = given;
  if (blockPerHome === undefined) return missing(given, 'blockPerHome');
  if (extraPerChild === undefined) return missing(given, 'extraPerChild');
  if (childrenIncluded === undefined) return missing(given, 'childrenIncluded');
  return {
    kind: 'twoPart',
    blockPerHome: poundsPer('week', blockPerHome),
    extraPerChild: poundsPer('week', extraPerChild),
    childrenIncluded,
    homes: given.homes ?? [beds],
    spread: given.spread ?? 'emptiestFirst',
  };
}

function missing({ model }: GivenTerms, field: keyof GivenTerms): string {
  return `"${field}" is missing: a contract of the model "${model}" needs it.`;
}
