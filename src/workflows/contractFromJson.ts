/** One contract of a comparison as JSON: its name, its model, and the terms that this model has and no others. */
import type { NamedContract } from '../domain/contracts/comparison';
import type { ContractModel, ContractModelKind } from '../domain/contracts/contractModel';
import { poundsPer } from '../domain/money/moneyPer';
import { fraction } from '../domain/money/percentage';
import { isObject, optional, readInput, type InputKind, type Understood } from './calculations/inputFields';
import { anyNumber, oneOf } from './calculations/inputKinds';
import { wholePlaces } from './calculations/placeKinds';
import { discountBands } from './calculations/tiers';

const kinds = [
  'spot',
  'fullBlock',
  'minimumGuarantee',
  'voidShare',
  'twoPart',
  'costAndVolume',
  'shared',
] as const satisfies readonly ContractModelKind[];

export const someWords: InputKind<string> = {
  expected: 'a name of a few words',
  read: (given) => (typeof given === 'string' && given.trim() !== '' ? { value: given.trim() } : null),
};

const wholeList: InputKind<readonly number[]> = {
  expected: 'a list of whole places such as [2, 2]',
  read: (given) => {
    if (!Array.isArray(given)) return null;
    const values = given.flatMap((item) => wholePlaces.read(item)?.value ?? []);
    return values.length === given.length ? { value: values } : null;
  },
};

const common = { name: someWords, model: oneOf(kinds) };
const priced = { ...common, price: anyNumber };

export function contractFromJson(given: unknown, index: number, places: number): Understood<NamedContract> {
  const whose = `contract ${String(index + 1)}`;
  const kind = isObject(given) ? kinds.find((each) => each === given['model']) : undefined;
  if (kind === undefined) {
    const unread = readInput(whose, common, given);
    return unread.kind === 'notUnderstood' ? unread : { kind: 'notUnderstood', problems: [] };
  }
  return modelOf(kind, whose, given, places);
}

function modelOf(
  kind: ContractModelKind,
  whose: string,
  given: unknown,
  places: number,
): Understood<NamedContract> {
  switch (kind) {
    case 'spot':
    case 'fullBlock':
      return named(readInput(whose, priced, given), ({ price }) => ({
        kind,
        price: poundsPer('week', price),
      }));
    case 'minimumGuarantee': {
      const fields = { ...priced, guarantee: anyNumber, tested: oneOf(['weekly', 'yearly']) };
      return named(readInput(whose, fields, given), ({ price, guarantee, tested }) => ({
        kind,
        price: poundsPer('week', price),
        guarantee: fraction(guarantee),
        tested,
      }));
    }
    case 'voidShare':
      return voidShareOf(whose, given);
    case 'twoPart': {
      const terms = { blockPerHome: anyNumber, extraPerChild: anyNumber, childrenIncluded: wholePlaces };
      const fields = { ...common, ...terms, homes: optional(wholeList) };
      return named(readInput(whose, fields, given), (read) => ({
        kind,
        blockPerHome: poundsPer('week', read.blockPerHome),
        extraPerChild: poundsPer('week', read.extraPerChild),
        childrenIncluded: read.childrenIncluded,
        homes: read.homes ?? [places],
      }));
    }
    case 'costAndVolume': {
      const fields = { ...priced, bands: discountBands, basis: oneOf(['marginal', 'allUnits']) };
      return named(readInput(whose, fields, given), ({ price, bands, basis }) => ({
        kind,
        price: poundsPer('week', price),
        bands,
        basis,
      }));
    }
    case 'shared': {
      const fields = { ...priced, resalePrice: anyNumber, entitlements: wholeList };
      return named(readInput(whose, fields, given), ({ price, resalePrice, entitlements }) => ({
        kind,
        price: poundsPer('week', price),
        resalePrice: poundsPer('week', resalePrice),
        entitlements,
      }));
    }
  }
}

function voidShareOf(whose: string, given: unknown): Understood<NamedContract> {
  const weeks = {
    voidFreeWeeks: optional(wholePlaces),
    capWeeks: optional(wholePlaces),
    meanVacancyWeeks: optional(wholePlaces),
  };
  const read = readInput(whose, { ...priced, voidShare: anyNumber, ...weeks }, given);
  if (read.kind === 'notUnderstood') return read;
  const { voidFreeWeeks, capWeeks, meanVacancyWeeks } = read.value;
  const isLimited = voidFreeWeeks !== undefined || capWeeks !== undefined;
  if (isLimited !== (meanVacancyWeeks !== undefined))
    return {
      kind: 'notUnderstood',
      problems: [`${whose}: "meanVacancyWeeks" goes with "voidFreeWeeks" or "capWeeks", and they with it.`],
    };
  return named(read, ({ price, voidShare }) => ({
    kind: 'voidShare',
    price: poundsPer('week', price),
    voidShare: fraction(voidShare),
    ...(meanVacancyWeeks === undefined
      ? {}
      : {
          chargedWeeks: { voidFreeWeeks: voidFreeWeeks ?? 0, capWeeks: capWeeks ?? null, meanVacancyWeeks },
        }),
  }));
}

function named<T extends { readonly name: string }>(
  read: Understood<T>,
  model: (value: T) => ContractModel,
): Understood<NamedContract> {
  return read.kind === 'notUnderstood'
    ? read
    : { kind: 'understood', value: { name: read.value.name, model: model(read.value) } };
}
