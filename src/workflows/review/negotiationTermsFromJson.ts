/**
 * A council's own side of a negotiation as JSON: `{"offers": [{"on": "2026-09-14", "weekly": 5150}], "ownLimit": 5300,
 * "limitRestsOn": "budget of the placement", "basis": "market", "bases": {"directCare": "shouldCost", "premises": null}, "offFrameworkReason": "no vacancy on the framework"}`.
 * `offerOnRecord` is short for one offer without a day. Every problem is told at once.
 */
import { costCategoryOrder } from '../../domain/fee/costCategory';
import { poundsPer } from '../../domain/money/moneyPer';
import {
  positionBases,
  type CategoryBases,
  type DatedOffer,
  type NegotiationTerms,
} from '../../domain/negotiation/negotiationTerms';
import { isObject, optional, readInput, type InputKind, type Understood } from '../typed/inputFields';
import { day, numberAboveNought, numberFromNought, oneOf } from '../typed/inputKinds';
import { listOf, partsOf } from '../typed/nestedKinds';
import { someText } from '../typed/textAndLists';

const offerFields = { on: optional(day), weekly: numberFromNought };

const parts = partsOf(offerFields);

const offer: InputKind<DatedOffer> = {
  ...parts,
  expected: 'an offer such as {"on": "2026-09-14", "weekly": 5150},',
  read: (given) => {
    const read = parts.read(given);
    if (read === null) return null;
    return { value: { on: read.value.on ?? null, weekly: poundsPer('week', read.value.weekly) } };
  },
};

/** A category left out follows `basis`; null lets it stand as submitted. */
const basesByCategory: InputKind<CategoryBases> = {
  expected: `an object of categories (${costCategoryOrder.join(', ')}), each shouldCost, market or null,`,
  read: (given) => {
    if (!isObject(given)) return null;
    const read = Object.entries(given).map(([name, basis]) => ({
      category: costCategoryOrder.find((each) => each === name),
      basis: basis === null ? null : positionBases.find((each) => each === basis),
    }));
    const usable = read.flatMap(({ category, basis }) =>
      category === undefined || basis === undefined ? [] : [[category, basis] as const],
    );
    return usable.length === read.length ? { value: Object.fromEntries(usable) } : null;
  },
};

const fields = {
  offers: optional(listOf('offers', offer, 0)),
  offerOnRecord: optional(numberFromNought),
  ownLimit: optional(numberAboveNought),
  limitRestsOn: optional(someText),
  basis: optional(oneOf(positionBases)),
  bases: optional(basesByCategory),
  offFrameworkReason: optional(someText),
};

export function negotiationTermsFromJson(input: unknown): Understood<NegotiationTerms> {
  const read = readInput('the negotiation terms', fields, input);
  if (read.kind === 'notUnderstood') return read;
  const { offers = [], offerOnRecord, ownLimit, limitRestsOn, basis, bases, offFrameworkReason } = read.value;
  const undated = offerOnRecord === undefined ? [] : [{ on: null, weekly: poundsPer('week', offerOnRecord) }];
  return {
    kind: 'understood',
    value: {
      offers: [...offers, ...undated],
      ownLimit: ownLimit === undefined ? null : poundsPer('week', ownLimit),
      limitRestsOn: limitRestsOn ?? null,
      basis: positionBases.find((each) => each === basis) ?? null,
      ...(bases === undefined ? {} : { bases }),
      offFrameworkReason: offFrameworkReason ?? null,
    },
  };
}
