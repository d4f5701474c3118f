/**
 * A council's own side of a negotiation as JSON: `{"offers": [{"on": "2026-09-14", "weekly": 5150}], "ownLimit": 5300,
 * "limitRestsOn": "budget of the placement", "basis": "market", "offFrameworkReason": "no vacancy on the framework"}`.
 * `offerOnRecord` is short for one offer without a day. Every problem is told at once.
 */
import { poundsPer } from '../../domain/money/moneyPer';
import {
  positionBases,
  type DatedOffer,
  type NegotiationTerms,
} from '../../domain/negotiation/negotiationTerms';
import { optional, readInput, type InputKind, type Understood } from '../typed/inputFields';
import { day, numberAboveNought, numberFromNought, oneOf } from '../typed/inputKinds';
import { listOf, someText } from '../typed/textAndLists';

const offerFields = { on: optional(day), weekly: numberFromNought };

const offer: InputKind<DatedOffer> = {
  expected: 'an offer such as {"on": "2026-09-14", "weekly": 5150},',
  read: (given) => {
    const read = readInput('offers', offerFields, given);
    if (read.kind === 'notUnderstood') return null;
    return { value: { on: read.value.on ?? null, weekly: poundsPer('week', read.value.weekly) } };
  },
};

const fields = {
  offers: optional(listOf(offer)),
  offerOnRecord: optional(numberFromNought),
  ownLimit: optional(numberAboveNought),
  limitRestsOn: optional(someText),
  basis: optional(oneOf(positionBases)),
  offFrameworkReason: optional(someText),
};

export function negotiationTermsFromJson(input: unknown): Understood<NegotiationTerms> {
  const read = readInput('the negotiation terms', fields, input);
  if (read.kind === 'notUnderstood') return read;
  const { offers = [], offerOnRecord, ownLimit, limitRestsOn, basis, offFrameworkReason } = read.value;
  const undated = offerOnRecord === undefined ? [] : [{ on: null, weekly: poundsPer('week', offerOnRecord) }];
  return {
    kind: 'understood',
    value: {
      offers: [...offers, ...undated],
      ownLimit: ownLimit === undefined ? null : poundsPer('week', ownLimit),
      limitRestsOn: limitRestsOn ?? null,
      basis: positionBases.find((each) => each === basis) ?? null,
      offFrameworkReason: offFrameworkReason ?? null,
    },
  };
}
