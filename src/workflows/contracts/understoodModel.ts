/** One contract’s typed terms as a model: what was understood, and what stands beside each field that was not. */
import { homeSpreads, type ContractModel } from '../../domain/contracts/models/contractModel';
import { poundsPer } from '../../domain/money/moneyPer';
import { fraction } from '../../domain/money/percentage';
import type { ContractField, TypedContract } from './typedContracts';
import type { FieldProblem } from '../typed/form';
import { readField, type ReadField, type TypedKind } from '../typed/typedFigure';
import {
  discountBandsInWords,
  placesCount,
  placesInAList,
  poundsAWeek,
  shareInPercent,
  weeksAboveNought,
  weeksOrNone,
} from './typedFigures';

export interface UnderstoodModel {
  readonly model: ContractModel | null;
  readonly problems: readonly FieldProblem[];
}

/** How a contract’s field is named beside its problems. */
export const contractFieldId = (contract: number, field: ContractField | 'name'): string =>
  `contract-${String(contract)}-${field}`;

/** `places`: those of the contract, which one home or one council holds where nothing else is typed. */
export function understoodModel(contract: TypedContract, places: number): UnderstoodModel {
  const read = readerOf(contract);
  switch (contract.model) {
    case 'spot':
    case 'fullBlock': {
      const { model: kind } = contract;
      return made({ price: read('price', poundsAWeek) }, ({ price }) => ({
        kind,
        price: poundsPer('week', price),
      }));
    }
    case 'minimumGuarantee':
      return made(
        { price: read('price', poundsAWeek), guarantee: read('guarantee', shareInPercent) },
        ({ price, guarantee }) => ({
          kind: 'minimumGuarantee',
          price: poundsPer('week', price),
          guarantee: fraction(guarantee),
          tested: contract.terms.tested === 'yearly' ? 'yearly' : 'weekly',
        }),
      );
    case 'voidShare':
      return voidShare(contract, read);
    case 'twoPart':
      return twoPart(read, places, contract.terms.spread);
    case 'costAndVolume':
      return made(
        { price: read('price', poundsAWeek), bands: read('bands', discountBandsInWords) },
        ({ price, bands }) => ({
          kind: 'costAndVolume',
          price: poundsPer('week', price),
          bands,
          basis: contract.terms.basis === 'allUnits' ? 'allUnits' : 'marginal',
        }),
      );
    case 'shared':
      return made(
        {
          price: read('price', poundsAWeek),
          resalePrice: read('resalePrice', poundsAWeek),
          entitlements: read('entitlements', placesOrAll(places)),
        },
        ({ price, resalePrice, entitlements }) => ({
          kind: 'shared',
          price: poundsPer('week', price),
          resalePrice: poundsPer('week', resalePrice),
          entitlements,
        }),
      );
  }
}

type ReadTerm = <T>(field: ContractField, kind: TypedKind<T>) => ReadField<T>;

function readerOf({ id, terms }: TypedContract): ReadTerm {
  return (field, kind) => readField(contractFieldId(id, field), kind, terms[field]);
}

function voidShare({ terms }: TypedContract, read: ReadTerm): UnderstoodModel {
  const isLimited = terms.voidFreeWeeks.trim() !== '' || terms.capWeeks.trim() !== '';
  const share = { price: read('price', poundsAWeek), voidShare: read('voidShare', shareInPercent) };
  if (!isLimited)
    return made(share, (value) => ({
      kind: 'voidShare',
      price: poundsPer('week', value.price),
      voidShare: fraction(value.voidShare),
    }));
  const weeks = {
    free: read('voidFreeWeeks', weeksOrNone),
    cap: read('capWeeks', weeksOrNone),
    vacancy: read('vacancyWeeks', wholeWeeksVacant),
  };
  return made({ ...share, ...weeks }, (value) => ({
    kind: 'voidShare',
    price: poundsPer('week', value.price),
    voidShare: fraction(value.voidShare),
    chargedWeeks: {
      voidFreeWeeks: value.free.weeks ?? 0,
      capWeeks: value.cap.weeks,
      meanVacancyWeeks: value.vacancy,
    },
  }));
}

function placesOrAll(places: number): TypedKind<readonly number[]> {
  return {
    ...placesInAList,
    read: (text) => (text.trim() === '' ? [places] : placesInAList.read(text)),
  };
}

const wholeWeeksVacant: TypedKind<number> = {
  expected:
    'Say how many whole weeks a place stands vacant on average, since free weeks or a cap depend on it.',
  read: (text) => (weeksAboveNought.read(text) === null ? null : placesCount.read(text)),
};

function twoPart(read: ReadTerm, places: number, chosen: string): UnderstoodModel {
  return made(
    {
      blockPerHome: read('blockPerHome', poundsAWeek),
      extraPerChild: read('extraPerChild', poundsAWeek),
      childrenIncluded: read('childrenIncluded', placesCount),
      homes: read('homes', placesOrAll(places)),
    },
    ({ blockPerHome, extraPerChild, childrenIncluded, homes }) => ({
      kind: 'twoPart',
      blockPerHome: poundsPer('week', blockPerHome),
      extraPerChild: poundsPer('week', extraPerChild),
      childrenIncluded,
      homes,
      spread: homeSpreads.find((spread) => spread === chosen) ?? 'emptiestFirst',
    }),
  );
}

type ValuesOf<F> = { readonly [K in keyof F]: F[K] extends ReadField<infer T> ? T : never };

/** The model where every field was understood, else every problem at once. */
function made<F extends Readonly<Record<string, ReadField<unknown>>>>(
  fields: F,
  build: (values: ValuesOf<F>) => ContractModel,
): UnderstoodModel {
  const problems = Object.values(fields).flatMap((field) => field.problems);
  if (problems.length > 0) return { model: null, problems };
  const values = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
  // Every field has a value, since none has a problem.
  return { model: build(values as ValuesOf<F>), problems };
}
