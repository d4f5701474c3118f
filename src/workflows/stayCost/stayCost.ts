/**
 * The cost of one child's stay under a contract's terms by the night: a first part at its own price, nights away at their
 * share, a retainer before, notice after, what is charged once, and fees that change meanwhile.
 *
 * Worked example: in on 2 March 2026, out on 25 May, £5,600.00 a week and £5,950.00 from 1 April; 3 nights as an emergency at
 * 25 % more; a week at home at half; 14 nights of notice; £450.00 once: £79,875.00.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { dayInWords } from '../../domain/calendar/isoDate';
import { usualPaidNights } from '../../domain/calendar/nights';
import { checkStay, checkStayTerms } from '../../domain/contracts/terms/checkStay';
import { stayCost as costOfStay, type StayCost } from '../../domain/contracts/terms/stayCost';
import {
  absenceReasons,
  type AbsenceReason,
  type FirstPart,
  type RequestedStay,
  type StayTerms,
} from '../../domain/contracts/terms/stayTerms';
import { refused, worked, type Worked } from '../../domain/evidence/priceFinding';
import { exactText, one, unsafeNumber, type Exact } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import { fractionOf, type Fraction, type Percentage } from '../../domain/money/percentage';
import { layOut } from '../../sheets/core/layout';
import { describeStayCost } from '../../sheets/stayCost/stayCostWorkbook';
import type { StayTermSaid } from '../../sheets/stayCost/termSentences';
import { contractFindingAsPrice } from '../contracts/contractFindingAsPrice';
import { shareInWords } from '../shown/shownFigures';
import { analysis, type Told } from '../typed/analysis';
import { choice, count, day, money, optionally, percent, words } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';

const reasons = { missing: 'Missing', hospital: 'In hospital', home: 'At home' } as const;
const starts = { planned: 'Planned', emergency: 'As an emergency', assessment: 'As an assessment' } as const;
const yesOrNo = { yes: 'Yes', no: 'No' } as const;
const nights = (label: string, hint = '') => optionally(count(label, 'nights', { to: '400', hint }));

const form = {
  placement: optionally(words('Placement', { hint: 'Its reference, never a child’s name.' })),
  arrival: day('Arrival', { hint: 'The first night.' }),
  departure: day('Departure', { hint: 'The day the child leaves.' }),
  startsAs: optionally(choice('Begins', starts)),
  fee: money('Fee', '£ a week', { from: '0.01' }),
  feeChanges: listOf(
    'change',
    { from: day('From'), weekly: money('Fee', '£ a week') },
    { label: 'Fees that change', least: 0, most: 12 },
  ),
  arrivalNightPaid: optionally(choice('Night of arrival paid', yesOrNo, { hint: 'Yes where empty.' })),
  departureNightPaid: optionally(choice('Night of departure paid', yesOrNo, { hint: 'No where empty.' })),
  heldNights: nights('Held before the child came'),
  retainer: optionally(percent('Paid while it is held', { hint: 'Nothing where empty.' })),
  emergencyNights: nights('First nights as an emergency', '72 hours are 3 nights.'),
  emergencyPremium: optionally(percent('Emergency: more than the fee', { to: '500' })),
  assessmentNights: nights('First nights as an assessment', '12 weeks are 84 nights.'),
  assessmentPremium: optionally(percent('Assessment: more than the fee', { to: '500' })),
  away: listOf(
    'spell',
    {
      reason: choice('Where', reasons),
      from: day('First night away'),
      nights: count('Nights', 'nights', { from: '1' }),
    },
    { label: 'Nights away', least: 0, most: 24 },
  ),
  missingShare: optionally(percent('Paid while missing', { hint: 'In full where empty.' })),
  hospitalShare: optionally(percent('Paid while in hospital')),
  homeShare: optionally(percent('Paid while at home')),
  noticeNights: nights('Notice agreed'),
  noticeGiven: nights('Notice that had run when the child left'),
  noticeShare: optionally(percent('Paid during notice', { hint: 'In full where empty.' })),
  chargedOnce: listOf(
    'charge',
    { what: words('What for'), pounds: money('Amount', '£ once') },
    { label: 'Charged once', least: 0, most: 12 },
  ),
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly terms: Terms;
  readonly contract: StayTerms;
  readonly cost: StayCost;
}

export const stayCost = analysis({
  id: 'stayCost',
  command: 'stay-cost',
  title: 'Cost of a stay',
  purpose:
    'Price one child’s stay by the night: held before, a first part, nights away, notice, and fees that change.',
  form,
  example: {
    placement: 'P-1042',
    arrival: '2026-03-02',
    departure: '2026-05-25',
    startsAs: 'emergency',
    fee: '5600.00',
    feeChanges: [{ from: '2026-04-01', weekly: '5950.00' }],
    emergencyNights: '3',
    emergencyPremium: '25',
    away: [{ reason: 'home', from: '2026-04-13', nights: '7' }],
    homeShare: '50',
    noticeNights: '14',
    chargedOnce: [{ what: 'Settling in', pounds: '450.00' }],
  },
  answer,
  tell,
  json: ({ cost: { lines, total, nightsPlaced, nightsPaidAway } }) => ({
    total: exactText(total),
    nightsPlaced: String(nightsPlaced),
    nightsPaidAway: String(nightsPaidAway),
    lines: lines.map(({ kind, label, days, nights: some, share, pounds }) => ({
      kind,
      label,
      from: days?.from ?? null,
      until: days?.until ?? null,
      nights: String(some),
      share: exactText(share),
      pounds: exactText(pounds),
    })),
  }),
  write: ({ terms, contract, cost }, _, { asAt }) =>
    layOut(describeStayCost({ placement: terms.placement ?? null, cost, terms: termsSaid(contract), asAt })),
});

function answer(terms: Terms): Worked<Answer> {
  const contract = contractIn(terms);
  const stay = stayIn(terms);
  const wrong = [...checkStay(stay), ...checkStayTerms(contract)].map((finding) =>
    contractFindingAsPrice('the stay', finding),
  );
  return wrong.length > 0 ? refused(...wrong) : worked({ terms, contract, cost: costOfStay(stay, contract) });
}

const whole = (value: Exact | undefined): number => (value === undefined ? 0 : unsafeNumber(value));
const inFull: Fraction = { fraction: one };
const shareOr = (stated: Percentage | undefined): Fraction =>
  stated === undefined ? inFull : fractionOf(stated);

function stayIn(terms: Terms): RequestedStay {
  return {
    name: terms.placement ?? 'The stay',
    arrival: terms.arrival,
    departure: terms.departure,
    startsAs: terms.startsAs ?? 'planned',
    heldNights: whole(terms.heldNights),
    absences: terms.away.map(({ reason, from, nights: some }) => ({
      reason,
      from,
      nights: unsafeNumber(some),
    })),
    noticeGiven: whole(terms.noticeGiven),
  };
}

function contractIn(terms: Terms): StayTerms {
  return {
    fee: poundsPer('week', terms.fee),
    changes: terms.feeChanges.map(({ from, weekly }) => ({ from, weeklyFee: poundsPer('week', weekly) })),
    nights: {
      arrivalNightPaid:
        terms.arrivalNightPaid === undefined
          ? usualPaidNights.arrivalNightPaid
          : terms.arrivalNightPaid === 'yes',
      departureNightPaid:
        terms.departureNightPaid === undefined
          ? usualPaidNights.departureNightPaid
          : terms.departureNightPaid === 'yes',
    },
    emergency: firstPart(terms.emergencyNights, terms.emergencyPremium),
    assessment: firstPart(terms.assessmentNights, terms.assessmentPremium),
    retainer: terms.retainer === undefined ? null : fractionOf(terms.retainer),
    away: {
      missing: shareOr(terms.missingShare),
      hospital: shareOr(terms.hospitalShare),
      home: shareOr(terms.homeShare),
    },
    notice:
      terms.noticeNights === undefined
        ? null
        : { nights: unsafeNumber(terms.noticeNights), share: shareOr(terms.noticeShare) },
    chargedOnce: terms.chargedOnce.map(({ what, pounds }) => ({ label: what, pounds })),
  };
}

function firstPart(some: Exact | undefined, premium: Percentage | undefined): FirstPart | null {
  if (some === undefined || premium === undefined) return null;
  return { nights: unsafeNumber(some), price: { kind: 'premium', share: fractionOf(premium) } };
}

function termsSaid({
  emergency,
  assessment,
  retainer,
  away,
  notice,
  nights: paid,
}: StayTerms): readonly StayTermSaid[] {
  const first = (
    kind: 'emergency' | 'assessment',
    what: string,
    part: FirstPart | null,
  ): readonly StayTermSaid[] =>
    part?.price.kind === 'premium'
      ? [
          {
            kind,
            sentence: `The first ${countInWords(part.nights, 'night')} ${what} are paid at ${shareInWords(part.price.share.fraction)} more than the fee.`,
            ofRows: { after: `first nights ${what} are paid at the price of their row above.` },
          },
        ]
      : [];
  return [
    {
      kind: null,
      sentence: `The night of arrival is ${paid.arrivalNightPaid ? '' : 'not '}paid; the night of departure is ${paid.departureNightPaid ? '' : 'not '}paid.`,
      ofRows: null,
    },
    ...first('emergency', 'as an emergency', emergency),
    ...first('assessment', 'as an assessment', assessment),
    ...(retainer === null
      ? []
      : [
          {
            kind: 'held' as const,
            sentence: `While a place is held, ${shareInWords(retainer.fraction)} of the fee is paid.`,
            ofRows: { before: 'While a place is held, ' },
          },
        ]),
    ...absenceReasons.map((reason: AbsenceReason): StayTermSaid => ({
      kind: reason,
      sentence: `${reasons[reason]}: ${shareInWords(away[reason].fraction)} of the fee is paid.`,
      ofRows: { before: `${reasons[reason]}: ` },
    })),
    ...(notice === null
      ? []
      : [
          {
            kind: 'notice' as const,
            sentence: `Notice is ${countInWords(notice.nights, 'night')}, paid at ${shareInWords(notice.share.fraction)}.`,
            ofRows: { before: 'For notice that had not run when the child left, ' },
          },
        ]),
  ];
}

function tell({ contract, cost: { lines, total, nightsPlaced, nightsPaidAway } }: Answer): Told {
  return {
    headline: `The stay costs ${poundsInWords(total)}: ${countInWords(nightsPlaced, 'night')} the child slept there, ${countInWords(nightsPaidAway, 'other')} that are paid.`,
    figures: [{ label: 'The stay costs', value: poundsInWords(total) }],
    tables: [
      {
        title: 'Night by night',
        columns: [
          { header: 'What', isFigure: false },
          { header: 'From', isFigure: false },
          { header: 'Nights', isFigure: true },
          { header: 'Share', isFigure: true },
          { header: '£', isFigure: true },
        ],
        rows: [
          ...lines.map(({ label, days, nights: some, share, pounds }) => [
            label,
            days === null ? '' : dayInWords(days.from),
            days === null ? '' : String(some),
            days === null ? '' : shareInWords(share),
            poundsInWords(pounds),
          ]),
          ['In all', '', '', '', poundsInWords(total)],
        ],
        hasTotal: true,
      },
    ],
    sentences: termsSaid(contract).map(({ sentence }) => sentence),
  };
}
