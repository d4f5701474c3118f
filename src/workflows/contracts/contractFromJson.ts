/** One contract of a comparison as JSON: its name, its model, and the terms that this model has and no others. */
import type { NamedContract } from '../../domain/contracts/comparisonTerms';
import {
  homeSpreads,
  type ContractModel,
  type ContractModelKind,
} from '../../domain/contracts/models/contractModel';
import { placePrice } from '../../domain/contracts/models/modelPrices';
import { poundsPer } from '../../domain/money/moneyPer';
import { fraction } from '../../domain/money/percentage';
import { isObject, optional, type Understood } from '../typed/inputFields';
import { anyNumber, oneOf } from '../typed/inputKinds';
import { wholePlaces } from '../typed/placeKinds';
import { discountBands } from '../calculations/tiers';
import { contractOptionsFromJson, wholeList } from './contractOptionsFromJson';
import { anything, madeInto, problemsOf, readPart, someWords, whereGiven } from '../typed/readPart';
import { stayTermsFromJson } from './staysFromJson';

const kinds = [
  'spot',
  'fullBlock',
  'minimumGuarantee',
  'voidShare',
  'twoPart',
  'costAndVolume',
  'shared',
] as const satisfies readonly ContractModelKind[];

const common = {
  name: someWords,
  model: oneOf(kinds),
  options: optional(anything),
  stay: optional(anything),
};
const priced = { ...common, price: anyNumber };

export function contractFromJson(given: unknown, index: number, places: number): Understood<NamedContract> {
  const whose = `contract ${String(index + 1)}`;
  const kind = isObject(given) ? kinds.find((each) => each === given['model']) : undefined;
  if (kind === undefined) {
    const unread = readPart(whose, common, given);
    return unread.kind === 'notUnderstood' ? unread : { kind: 'notUnderstood', problems: [] };
  }
  const read = modelOf(kind, whose, given, places);
  if (read.kind === 'notUnderstood') return read;
  const { name, model, ...more } = read.value;
  const options = whereGiven(more.options, (each) => contractOptionsFromJson(whose, each, places));
  const placeFee = poundsPer('week', placePrice(model, Math.max(places, 1)));
  const stay = whereGiven(more.stay, (each) => stayTermsFromJson(whose, each, placeFee));
  if (options.kind === 'notUnderstood' || stay.kind === 'notUnderstood')
    return { kind: 'notUnderstood', problems: problemsOf([options, stay]) };
  const value: NamedContract = {
    name,
    model,
    ...(options.value === undefined ? {} : { options: options.value }),
    ...(stay.value === undefined ? {} : { stay: stay.value }),
  };
  return { kind: 'understood', value };
}

/** A contract's shape, with the parts that are read after it. */
interface ReadContract {
  readonly name: string;
  readonly model: ContractModel;
  readonly options: unknown;
  readonly stay: unknown;
}

function modelOf(
  kind: ContractModelKind,
  whose: string,
  given: unknown,
  places: number,
): Understood<ReadContract> {
  switch (kind) {
    case 'spot':
    case 'fullBlock':
      return named(readPart(whose, priced, given), ({ price }) => ({
        kind,
        price: poundsPer('week', price),
      }));
    case 'minimumGuarantee': {
      const fields = { ...priced, guarantee: anyNumber, tested: oneOf(['weekly', 'yearly']) };
      return named(readPart(whose, fields, given), ({ price, guarantee, tested }) => ({
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
      const fields = {
        ...common,
        ...terms,
        homes: optional(wholeList),
        spread: optional(oneOf(homeSpreads)),
      };
      return named(readPart(whose, fields, given), (read) => ({
        kind,
        blockPerHome: poundsPer('week', read.blockPerHome),
        extraPerChild: poundsPer('week', read.extraPerChild),
        childrenIncluded: read.childrenIncluded,
        homes: read.homes ?? [places],
        spread: read.spread ?? 'emptiestFirst',
      }));
    }
    case 'costAndVolume': {
      const fields = { ...priced, bands: discountBands, basis: oneOf(['marginal', 'allUnits']) };
      return named(readPart(whose, fields, given), ({ price, bands, basis }) => ({
        kind,
        price: poundsPer('week', price),
        bands,
        basis,
      }));
    }
    case 'shared': {
      const fields = { ...priced, resalePrice: anyNumber, entitlements: wholeList };
      return named(readPart(whose, fields, given), ({ price, resalePrice, entitlements }) => ({
        kind,
        price: poundsPer('week', price),
        resalePrice: poundsPer('week', resalePrice),
        entitlements,
      }));
    }
  }
}

function voidShareOf(whose: string, given: unknown): Understood<ReadContract> {
  const weeks = {
    voidFreeWeeks: optional(wholePlaces),
    capWeeks: optional(wholePlaces),
    meanVacancyWeeks: optional(wholePlaces),
  };
  const read = readPart(whose, { ...priced, voidShare: anyNumber, ...weeks }, given);
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

function named<T extends Omit<ReadContract, 'model'>>(
  read: Understood<T>,
  model: (value: T) => ContractModel,
): Understood<ReadContract> {
  return madeInto(read, (value) => ({
    name: value.name,
    model: model(value),
    options: value.options,
    stay: value.stay,
  }));
}
