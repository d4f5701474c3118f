/** What is wrong with a stay or with what a contract says about stays, before either is priced. */
import { countInWords } from '../../evidence/countInWords';
import { daysAfter, dayInWords } from '../../calendar/isoDate';
import { exactText } from '../../money/exact';
import { poundsInWords } from '../../money/moneyPer';
import { priceIsMeant, shareIsMeant } from '../models/checkContract';
import { contractFinding, type ContractFinding } from '../contractFinding';
import { absenceReasons, type RequestedStay, type FirstPart, type StayTerms } from './stayTerms';

export function checkStay(stay: RequestedStay): readonly ContractFinding[] {
  const { name, arrival, departure, absences, heldNights, noticeGiven } = stay;
  const wrong = (expected: string, received: string, advice: string): ContractFinding =>
    contractFinding('stay-not-meant', 'error', { expected: `${name}: ${expected}`, received, advice });
  if (departure < arrival)
    return [
      wrong(
        `a departure on ${dayInWords(arrival)} or later`,
        dayInWords(departure),
        'Correct the arrival or the departure.',
      ),
    ];
  const ascending = absences.toSorted((first, second) => (first.from < second.from ? -1 : 1));
  const misplaced = ascending.filter(({ from, nights }, index) => {
    const before = ascending[index - 1];
    const overlaps = before !== undefined && from < daysAfter(before.from, before.nights);
    return nights < 1 || from < arrival || daysAfter(from, nights) > departure || overlaps;
  });
  return [
    ...misplaced.map(({ reason, from, nights }) =>
      wrong(
        'nights away within the stay, no night twice',
        `${countInWords(nights, 'night')} (${reason}) from ${dayInWords(from)}`,
        'Correct the first night away or how many there were.',
      ),
    ),
    ...(heldNights < 0 || noticeGiven < 0
      ? [wrong('nights held and notice of nought or more', 'fewer', 'Correct the nights.')]
      : []),
  ];
}

export function checkStayTerms(terms: StayTerms): readonly ContractFinding[] {
  return [
    ...priceIsMeant('week of a stay', terms.fee),
    ...terms.changes.flatMap(({ weeklyFee }) => priceIsMeant('week of a stay', weeklyFee)),
    ...firstPartIsMeant(terms.emergency),
    ...firstPartIsMeant(terms.assessment),
    ...(terms.retainer === null ? [] : shareIsMeant('a retainer', terms.retainer.fraction)),
    ...absenceReasons.flatMap((reason) =>
      shareIsMeant('a share paid while a child is away', terms.away[reason].fraction),
    ),
    ...(terms.notice === null ? [] : shareIsMeant('a share paid during notice', terms.notice.share.fraction)),
    ...terms.chargedOnce.flatMap(({ label, pounds }) =>
      pounds.isNegative()
        ? [
            contractFinding('price-negative', 'error', {
              expected: `a charge for ${label} of nought or more`,
              received: poundsInWords(pounds),
              advice: 'Correct the charge; a reduction is written as a lower fee.',
            }),
          ]
        : [],
    ),
  ];
}

function firstPartIsMeant(part: FirstPart | null): readonly ContractFinding[] {
  if (part === null) return [];
  if (part.price.kind === 'fee') return priceIsMeant('week of a first part', part.price.fee);
  const { fraction } = part.price.share;
  return fraction.isNegative()
    ? [
        contractFinding('share-outside-nought-to-one', 'error', {
          expected: 'a premium of nought or more',
          received: exactText(fraction),
          advice: 'Write 25 % more as 0.25.',
        }),
      ]
    : [];
}
