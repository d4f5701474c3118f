/** What is said beside the price of extra hours: pay below the wage, nights after the figures in force end, hours that are paid already. */
import { dayInWords, daysAfter, type IsoDate } from '../../domain/calendar/isoDate';
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import { reviewAfterEnd, reviewPast } from '../../domain/evidence/reviewPast';
import { exactText, type Exact } from '../../domain/money/exact';
import { poundsInWords, type Weekly } from '../../domain/money/moneyPer';
import type { Percentage } from '../../domain/money/percentage';
import type { EmploymentRules } from '../../domain/staffing/employmentRules';
import { daysRulesHold } from '../figures/daysRulesHold';
import type { AnalysisReference } from '../typed/analysis';

interface Asked {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly staffPerHour: Exact;
  readonly alreadyPaid: Exact;
  readonly hourlyRate: Exact;
  readonly review?: IsoDate | undefined;
  readonly agency?: Percentage | undefined;
  readonly agencyRate?: Exact | undefined;
  readonly skillHours?: Exact | undefined;
  readonly skillRate?: Exact | undefined;
}

export const saidOfExtraHours = (
  asked: Asked,
  weekly: Weekly,
  rules: EmploymentRules,
  reference: AnalysisReference,
): readonly PriceFinding[] => [
  // First, since the sum in the answer rests on it.
  ...beyondTheFigures(asked, reference),
  ...belowTheWage('hourlyRate', asked.hourlyRate, rules),
  ...belowTheWage('skillRate', asked.skillRate, rules),
  ...rateWithoutAgency(asked),
  ...skillHalfStated(asked),
  ...paidAlready(asked),
  ...ofTheReview(asked, weekly, reference),
];

function belowTheWage(
  at: 'hourlyRate' | 'skillRate',
  rate: Exact | undefined,
  { nationalLivingWage }: EmploymentRules,
): readonly PriceFinding[] {
  if (rate?.lessThan(nationalLivingWage.value) !== true) return [];
  return [
    priceFinding(
      'rate-below-the-wage-in-force',
      {
        at,
        expected: `at least ${poundsInWords(nationalLivingWage.value)} an hour`,
        received: poundsInWords(rate),
        advice: 'Ask what the hours are paid at.',
      },
      'warning',
    ),
  ];
}

function rateWithoutAgency({ agency, agencyRate }: Asked): readonly PriceFinding[] {
  if (agencyRate === undefined || agency?.percent.greaterThan(0) === true) return [];
  return [
    priceFinding(
      'agency-rate-without-agency',
      {
        at: 'agency',
        expected: 'the share of the added hours that an agency works',
        received: `${poundsInWords(agencyRate)} an hour for none of them`,
        advice: 'The rate is not counted: state the share, or leave the rate out.',
      },
      'warning',
    ),
  ];
}

function skillHalfStated({ skillHours, skillRate }: Asked): readonly PriceFinding[] {
  if ((skillHours === undefined) === (skillRate === undefined)) return [];
  const [at, expected] =
    skillHours === undefined
      ? ['skillHours', 'hours a week beside the pay']
      : ['skillRate', 'pay beside the hours'];
  return [
    priceFinding(
      'skill-half-stated',
      {
        at,
        expected,
        received: 'nothing',
        advice: 'Skill instead of hours is not priced until both are stated.',
      },
      'warning',
    ),
  ];
}

/** What goes on until a late review is said only of hours that have begun and have not ended. */
function ofTheReview(
  { from, until, review: day }: Asked,
  { pounds }: Weekly,
  { asAt }: AnalysisReference,
): readonly PriceFinding[] {
  const review = day ?? null;
  const goesOn = from <= asAt && asAt < until;
  return [
    ...reviewAfterEnd(review, until),
    ...reviewPast(review, asAt, goesOn ? `Until then ${poundsInWords(pounds)} a week goes on.` : null),
    ...(review !== null && review >= asAt && review < from ? [reviewBeforeStart(review, from)] : []),
  ];
}

const reviewBeforeStart = (review: IsoDate, from: IsoDate): PriceFinding =>
  priceFinding(
    'review-before-the-start',
    {
      at: 'review',
      expected: `a review after ${dayInWords(from)}, the first night`,
      received: dayInWords(review),
      advice: 'Nothing is there to look at yet: put the review after the hours have begun.',
    },
    'warning',
  );

/** The first day not counted may be the first on which others hold. */
function beyondTheFigures({ from, until }: Asked, reference: AnalysisReference): readonly PriceFinding[] {
  const { to } = daysRulesHold(from, reference);
  if (to === null || until <= daysAfter(to, 1)) return [];
  return [
    priceFinding(
      'beyond-the-figures',
      {
        at: 'until',
        expected: `nights up to ${dayInWords(to)}, for which the figures of the first night hold`,
        received: `hours until ${dayInWords(until)}`,
        advice: 'The nights after it are priced at the same figures: price them anew from that day.',
      },
      'warning',
    ),
  ];
}

function paidAlready({ staffPerHour, alreadyPaid }: Asked): readonly PriceFinding[] {
  if (alreadyPaid.lessThan(staffPerHour)) return [];
  return [
    priceFinding(
      'nothing-more-to-pay',
      {
        at: 'staffPerHour, alreadyPaid',
        expected: `more than the ${exactText(alreadyPaid)} that are paid already`,
        received: exactText(staffPerHour),
        advice: 'Nothing is to pay for hours that the fee holds already; ask what is meant.',
      },
      'warning',
    ),
  ];
}
