/** What is said beside the price of extra hours: pay below the wage, nights after the figures in force end, hours that are paid already. */
import { dayInWords, daysAfter, type IsoDate } from '../../domain/calendar/isoDate';
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import { exactText, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { EmploymentRules } from '../../domain/staffing/employmentRules';
import { daysRulesHold } from '../figures/daysRulesHold';
import type { AnalysisReference } from '../typed/analysis';

interface Asked {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly staffPerHour: Exact;
  readonly alreadyPaid: Exact;
  readonly hourlyRate: Exact;
}

export const saidOfExtraHours = (
  asked: Asked,
  rules: EmploymentRules,
  reference: AnalysisReference,
): readonly PriceFinding[] => [
  ...belowTheWage(asked, rules),
  ...paidAlready(asked),
  ...beyondTheFigures(asked, reference),
];

function belowTheWage(
  { hourlyRate }: Asked,
  { nationalLivingWage }: EmploymentRules,
): readonly PriceFinding[] {
  if (!hourlyRate.lessThan(nationalLivingWage.value)) return [];
  return [
    priceFinding(
      'rate-below-the-wage-in-force',
      {
        at: 'hourlyRate',
        expected: `at least ${poundsInWords(nationalLivingWage.value)} an hour`,
        received: poundsInWords(hourlyRate),
        advice: 'Ask what the hours are paid at.',
      },
      'warning',
    ),
  ];
}

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
