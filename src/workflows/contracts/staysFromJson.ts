/** Stays to be priced, and what one contract says about stays, as JSON. */
import { usualPaidNights } from '../../domain/calendar/nights';
import type { DatedFee } from '../../domain/calendar/datedFee';
import {
  absenceReasons,
  type Absence,
  type RequestedStay,
  type FirstPart,
  type StayTerms,
} from '../../domain/contracts/terms/stayTerms';
import { one, type Exact } from '../../domain/money/exact';
import { poundsPer, type Weekly } from '../../domain/money/moneyPer';
import { fraction } from '../../domain/money/percentage';
import { optional, type Understood } from '../typed/inputFields';
import { anyNumber, day, oneOf } from '../typed/inputKinds';
import { wholePlaces } from '../typed/placeKinds';
import { list, madeInto, problemsOf, readEach, readPart, someWords, yesOrNo } from '../typed/readPart';

const stayFields = {
  name: someWords,
  arrival: day,
  departure: day,
  startsAs: optional(oneOf<RequestedStay['startsAs']>(['planned', 'emergency', 'assessment'])),
  heldNights: optional(wholePlaces),
  away: optional(list),
  noticeGiven: optional(wholePlaces),
};
const awayFields = { reason: oneOf(absenceReasons), from: day, nights: wholePlaces };

export function stayFromJson(given: unknown, number: number): Understood<RequestedStay> {
  const whose = `stay ${String(number)}`;
  const read = readPart(whose, stayFields, given);
  if (read.kind === 'notUnderstood') return read;
  const { name, arrival, departure, startsAs, heldNights, away, noticeGiven } = read.value;
  const absences = readEach<Absence>(away ?? [], (each, index) =>
    readPart(`absence ${String(index)} of ${whose}`, awayFields, each),
  );
  return madeInto(absences, (value) => ({
    name,
    arrival,
    departure,
    startsAs: startsAs ?? 'planned',
    heldNights: heldNights ?? 0,
    absences: value,
    noticeGiven: noticeGiven ?? 0,
  }));
}

const termFields = {
  fee: optional(anyNumber),
  feeChanges: optional(list),
  arrivalNightPaid: optional(yesOrNo),
  departureNightPaid: optional(yesOrNo),
  emergencyNights: optional(wholePlaces),
  emergencyPremium: optional(anyNumber),
  emergencyFee: optional(anyNumber),
  assessmentNights: optional(wholePlaces),
  assessmentPremium: optional(anyNumber),
  assessmentFee: optional(anyNumber),
  retainerShare: optional(anyNumber),
  missingShare: optional(anyNumber),
  hospitalShare: optional(anyNumber),
  homeShare: optional(anyNumber),
  noticeNights: optional(wholePlaces),
  noticeShare: optional(anyNumber),
  chargedOnce: optional(list),
};

/** `placeFee` is what a place costs under the contract: the fee where its stay terms name none. */
export function stayTermsFromJson(whose: string, given: unknown, placeFee: Weekly): Understood<StayTerms> {
  const read = readPart(`the stay terms of ${whose}`, termFields, given);
  if (read.kind === 'notUnderstood') return read;
  const terms = read.value;
  const changes = readEach<DatedFee>(terms.feeChanges ?? [], (each, index) =>
    madeInto(
      readPart(`fee change ${String(index)} of ${whose}`, { from: day, fee: anyNumber }, each),
      ({ from, fee }) => ({ from, weeklyFee: poundsPer('week', fee) }),
    ),
  );
  const once = readEach(terms.chargedOnce ?? [], (each, index) =>
    madeInto(
      readPart(`charge ${String(index)} of ${whose}`, { label: someWords, amount: anyNumber }, each),
      ({ label, amount }) => ({ label, pounds: amount }),
    ),
  );
  const emergency = firstPart(whose, 'emergency', [
    terms.emergencyNights,
    terms.emergencyFee,
    terms.emergencyPremium,
  ]);
  const assessment = firstPart(whose, 'assessment', [
    terms.assessmentNights,
    terms.assessmentFee,
    terms.assessmentPremium,
  ]);
  if (
    changes.kind === 'notUnderstood' ||
    once.kind === 'notUnderstood' ||
    emergency.kind === 'notUnderstood' ||
    assessment.kind === 'notUnderstood'
  )
    return { kind: 'notUnderstood', problems: problemsOf([changes, once, emergency, assessment]) };
  const value: StayTerms = {
    ...(terms.fee === undefined
      ? { fee: placeFee, feeIsPlacePrice: true }
      : { fee: poundsPer('week', terms.fee) }),
    changes: changes.value,
    nights: {
      arrivalNightPaid: terms.arrivalNightPaid ?? usualPaidNights.arrivalNightPaid,
      departureNightPaid: terms.departureNightPaid ?? usualPaidNights.departureNightPaid,
    },
    emergency: emergency.value,
    assessment: assessment.value,
    retainer: terms.retainerShare === undefined ? null : fraction(terms.retainerShare),
    away: {
      missing: fraction(terms.missingShare ?? one),
      hospital: fraction(terms.hospitalShare ?? one),
      home: fraction(terms.homeShare ?? one),
    },
    notice:
      terms.noticeNights === undefined
        ? null
        : { nights: terms.noticeNights, share: fraction(terms.noticeShare ?? one) },
    chargedOnce: once.value,
  };
  return { kind: 'understood', value };
}

/** Nights, and either a fee or a premium; null where the contract has no such part. */
function firstPart(
  whose: string,
  part: 'emergency' | 'assessment',
  [nights, fee, premium]: readonly [number | undefined, Exact | undefined, Exact | undefined],
): Understood<FirstPart | null> {
  if (nights === undefined && fee === undefined && premium === undefined)
    return { kind: 'understood', value: null };
  if (nights === undefined || (fee === undefined) === (premium === undefined))
    return {
      kind: 'notUnderstood',
      problems: [
        `In the stay terms of ${whose}: "${part}Nights" goes with either "${part}Fee" or "${part}Premium".`,
      ],
    };
  const price =
    fee === undefined
      ? ({ kind: 'premium', share: fraction(premium ?? one) } as const)
      : ({ kind: 'fee', fee: poundsPer('week', fee) } as const);
  return { kind: 'understood', value: { nights, price } };
}
