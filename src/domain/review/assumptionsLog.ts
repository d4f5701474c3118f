/**
 * The assumptions log: what the figures rest on, what each assumption does to them, and where it comes from. It is what
 * an auditor asks for first.
 */
import { dayInWords } from '../calendar/isoDate';
import { weeksIn } from '../calendar/weeksPerYear';
import { exactText, hundred, type Exact } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import { roundHalfAwayFromZero } from '../money/rounding';
import type { Provenance } from '../evidence/provenance';
import type { EmploymentRules, InForce } from '../staffing/employmentRules';
import type { StaffingAssumptions } from '../staffing/staffingAssumptions';
import type { OpenBook } from '../submission/openBook';
import { receivedText } from '../submission/received';
import type { Assumption } from './feeReview';

export function assumptionsLog(openBook: OpenBook, assumptions: StaffingAssumptions): readonly Assumption[] {
  return [
    yearConvention(openBook),
    ...sharing(assumptions),
    ...cover(assumptions),
    ...statutory(assumptions.rules),
  ];
}

function yearConvention(openBook: OpenBook): Assumption {
  const { weeksPerYear, at } = openBook.placement;
  const stated = openBook.submission.placement.weeksPerYear;
  const statedAt =
    stated !== undefined && receivedText(stated.cell).trim() === weeksPerYear
      ? at['weeksPerYear']
      : undefined;
  return {
    id: 'weeksPerYear',
    label: 'Weeks in a year',
    value: `${weeksPerYear} (${shown(weeksIn(weeksPerYear), 6)} weeks)`,
    effect: 'Turns every yearly, quarterly and monthly amount into a week’s; moves a fee by up to 0.55 %.',
    provenance:
      statedAt === undefined
        ? { kind: 'localAssumption', owner: 'Open Book', reason: 'the convention chosen for this review' }
        : { kind: 'submitted', at: statedAt },
  };
}

function sharing(assumptions: StaffingAssumptions): readonly Assumption[] {
  const { registeredPlaces, placesThatCanBeUsed, plannedOccupancy } = assumptions;
  return [
    one(
      'registeredPlaces',
      'Registered places',
      shown(registeredPlaces.value, 0),
      'A cost of the home is shared by these places × occupancy.',
      registeredPlaces.provenance,
    ),
    one(
      'placesThatCanBeUsed',
      'Places that can be used',
      shown(placesThatCanBeUsed.value, 0),
      'Places kept empty for safety or matching are a line of their own.',
      placesThatCanBeUsed.provenance,
    ),
    one(
      'plannedOccupancy',
      'Planned occupancy',
      `${shown(plannedOccupancy.value.times(hundred), 1)} %`,
      'The lower it is, the more of the home’s cost each child carries.',
      plannedOccupancy.provenance,
    ),
  ];
}

function cover(assumptions: StaffingAssumptions): readonly Assumption[] {
  const { daysAwayAYear, workingDaysAWeek, fullTimeHours, pension, organisationPayBill } = assumptions;
  const scheme =
    pension.value.kind === 'percentOfAllPay'
      ? `${exactText(pension.value.percent)} % of all pay`
      : 'statutory minimum';
  return [
    one(
      'daysAwayAYear',
      'Days away a year',
      shown(daysAwayAYear.value, 1),
      'Leave, sickness, training and supervision: shifts that must be covered.',
      daysAwayAYear.provenance,
    ),
    one(
      'workingDaysAWeek',
      'Working days a week',
      shown(workingDaysAWeek.value, 1),
      'Turns days away into weeks away.',
      workingDaysAWeek.provenance,
    ),
    one(
      'fullTimeHours',
      'Full-time hours a week',
      shown(fullTimeHours.value, 1),
      'Turns hours into WTE, and people where no contracted hours are stated.',
      fullTimeHours.provenance,
    ),
    one('pension', 'Employer pension', scheme, 'Added to each person’s pay.', pension.provenance),
    organisationPayBill === null
      ? one(
          'organisationPayBill',
          'Organisation’s pay bill',
          'not stated',
          'Without it no apprenticeship levy is added.',
          { kind: 'localAssumption', owner: 'Open Book', reason: 'no pay bill is stated' },
        )
      : one(
          'organisationPayBill',
          'Organisation’s pay bill',
          poundsInWords(organisationPayBill.value),
          'Sets the apprenticeship levy on each pound of pay.',
          organisationPayBill.provenance,
        ),
  ];
}

function statutory(rules: EmploymentRules): readonly Assumption[] {
  const money = (rule: InForce) => poundsInWords(rule.value);
  const percent = (rule: InForce) => `${exactText(rule.value)} %`;
  const on = dayInWords(rules.asAt);
  return [
    one(
      'nationalLivingWage',
      'National Living Wage',
      `${money(rules.nationalLivingWage)} an hour`,
      `Pay below it on ${on} is a finding.`,
      rules.nationalLivingWage.provenance,
    ),
    one(
      'employerNIPercent',
      'Employer National Insurance',
      `${percent(rules.employerNIPercent)} above ${money(rules.secondaryThreshold)} a year`,
      'Worked out person by person.',
      rules.employerNIPercent.provenance,
    ),
    one(
      'pensionBand',
      'Pension minimum',
      `${percent(rules.pensionMinimumPercent)} of ${money(rules.pensionBandFrom)} to ${money(rules.pensionBandTo)}`,
      `Nobody under ${money(rules.pensionTrigger)} is enrolled automatically.`,
      rules.pensionMinimumPercent.provenance,
    ),
    one(
      'levy',
      'Apprenticeship levy',
      `${percent(rules.levyPercent)} less ${money(rules.levyAllowance)} a year`,
      'One allowance for the whole organisation.',
      rules.levyPercent.provenance,
    ),
    one(
      'statutoryLeave',
      'Statutory leave',
      `${exactText(rules.statutoryLeaveWeeks.value)} weeks`,
      'Bank holidays are within it.',
      rules.statutoryLeaveWeeks.provenance,
    ),
  ];
}

function one(id: string, label: string, value: string, effect: string, provenance: Provenance): Assumption {
  return { id, label, value, effect, provenance };
}

function shown(value: Exact, places: number): string {
  return exactText(roundHalfAwayFromZero(value, places));
}
