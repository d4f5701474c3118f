/**
 * The placement made complete.
 *
 * Weeks in a year: the convention asked for on the command line wins, then the provider's own, then 365/7.
 * Places that can be used: the registered places unless stated. Occupancy that is not stated stays unknown: whoever
 * shares home-wide costs must say what it assumed. A missing fee is an error; the printed grand total a week for one
 * child then stands in for it, or nought, and the finding says which.
 *
 * Worked example: no fee, but a printed total of £5,150.00 a week per child: quoted £5,150.00, with `quoted-fee-missing`.
 */
import { usualTeachingWeeks } from '../calendar/weekly';
import { defaultWeeksPerYear, type WeeksPerYear } from '../calendar/weeksPerYear';
import type { Finding } from '../evidence/finding';
import { wholeSubmission, type Place } from '../evidence/place';
import { zero, type Exact } from '../money/exact';
import { poundsInWords, poundsPer, type Weekly } from '../money/moneyPer';
import { fractionOf } from '../money/percentage';
import type { EmploymentTerms, Placement, StaffingRatio } from '../placement/placement';
import { answersIn, answerTo, isAnswered, placeOf, placesOf, sayConsequence, type Answers } from './answers';
import type { FeeSubmission } from './feeSubmission';
import type { PlacementFieldId } from './fieldIds';
import { placementFields } from './placementFields';

export interface CompletePlacement {
  readonly placement: Placement;
  readonly employment: EmploymentTerms;
  readonly findings: readonly Finding[];
}

export interface SubmissionDefaults {
  /** The convention somebody asked for, for example with `--weeks-per-year`; null where nobody did. */
  readonly weeksPerYear: WeeksPerYear | null;
  /** What counts where neither says: 365/7 unless a user has another standing wish. */
  readonly otherwise?: WeeksPerYear;
}

export function completePlacement(
  submission: FeeSubmission,
  defaults: SubmissionDefaults,
): CompletePlacement {
  const answers = answersIn<PlacementFieldId>(wholeSubmission, submission.placement);
  const fee = quotedFee(answers, submission);
  const placement: Placement = {
    ...homeOf(answers),
    priceBaseDate: answerTo(answers, placementFields.priceBaseDate),
    weeksPerYear: weeksPerYearOf(answers, defaults),
    contractType: answerTo(answers, placementFields.contractType),
    quotedWeeklyFee: fee.weekly,
    quotedWeeklyFeeAt: fee.at,
    councilOffer: weeklyOrNull(answerTo(answers, placementFields.councilOfferWeekly)),
    dayRatio: ratioOf(answerTo(answers, placementFields.dayStaff), {
      children: answerTo(answers, placementFields.dayChildren),
      isAnswered: isAnswered(answers, 'dayChildren'),
    }),
    teachingWeeks: answerTo(answers, placementFields.teachingWeeks)?.toNumber() ?? usualTeachingWeeks,
    at: placesOf(submission.placement),
  };
  return { placement, employment: employmentOf(answers), findings: answers.findings };
}

/**
 * Staff and children of a ratio; children typed in their own cell win over "2:1" typed in the first. Where children are typed
 * that cannot be (0), nobody knows the ratio: "3 staff to 1 child" would be an invention.
 */
export function ratioOf(
  staff: StaffingRatio | null,
  { children, isAnswered }: { readonly children: Exact | null; readonly isAnswered: boolean },
): StaffingRatio | null {
  if (staff === null || (isAnswered && children === null)) return null;
  return { staff: staff.staff, children: children ?? staff.children };
}

function homeOf(answers: Answers<PlacementFieldId>) {
  const registeredPlaces = answerTo(answers, placementFields.registeredPlaces);
  sayConsequence(
    answers,
    'registeredPlaces',
    'What serves the home is taken as this child’s alone meanwhile.',
  );
  const occupancy = answerTo(answers, placementFields.plannedOccupancyPercent);
  sayConsequence(
    answers,
    'plannedOccupancyPercent',
    'What serves the home is shared as if every place were full meanwhile, the least that this child can bear of it.',
  );
  return {
    submissionId: answerTo(answers, placementFields.submissionId),
    placementReference: answerTo(answers, placementFields.placementReference),
    provider: answerTo(answers, placementFields.provider),
    home: answerTo(answers, placementFields.home),
    sector: answerTo(answers, placementFields.sector),
    region: answerTo(answers, placementFields.region),
    registeredPlaces,
    placesThatCanBeUsed: usablePlaces(answers, registeredPlaces),
    plannedOccupancy: occupancy === null ? null : fractionOf({ percent: occupancy }),
  };
}

function usablePlaces(answers: Answers<PlacementFieldId>, registered: Exact | null): Exact | null {
  const usable = answerTo(answers, placementFields.placesThatCanBeUsed);
  if (usable === null || registered === null || !usable.greaterThan(registered)) return usable ?? registered;
  answers.findings.push({
    code: 'number-out-of-range',
    severity: 'warning',
    at: placeOf(answers, 'placesThatCanBeUsed'),
    expected: `at most the ${registered.toString()} registered places`,
    received: usable.toString(),
    advice: 'Ask how many places can be used; until then the registered places are counted.',
  });
  return registered;
}

function weeksPerYearOf(answers: Answers<PlacementFieldId>, defaults: SubmissionDefaults): WeeksPerYear {
  const stated = answerTo(answers, placementFields.weeksPerYear);
  return defaults.weeksPerYear ?? stated ?? defaults.otherwise ?? defaultWeeksPerYear;
}

function employmentOf(answers: Answers<PlacementFieldId>): EmploymentTerms {
  const pension = answerTo(answers, placementFields.pensionPercent);
  return {
    daysAwayAYear: answerTo(answers, placementFields.daysAwayAYear),
    workingDaysAWeek: answerTo(answers, placementFields.workingDaysAWeek),
    trainingDaysAway: answerTo(answers, placementFields.trainingDaysAway),
    fullTimeHours: answerTo(answers, placementFields.fullTimeHours),
    pensionOfAllPay: pension === null ? null : { percent: pension },
    organisationPayBill: answerTo(answers, placementFields.organisationPayBill),
    employmentAllowanceClaimed: answerTo(answers, placementFields.employmentAllowanceClaimed) ?? false,
  };
}

interface QuotedFee {
  readonly weekly: Weekly;
  readonly at: Place;
}

function quotedFee(answers: Answers<PlacementFieldId>, submission: FeeSubmission): QuotedFee {
  const stated = answerTo(answers, placementFields.quotedWeeklyFee);
  const statedAt = placeOf(answers, 'quotedWeeklyFee');
  if (stated?.isZero() === true) answers.findings.push(feeOfNought(statedAt));
  if (stated !== null) return { weekly: poundsPer('week', stated), at: statedAt };
  const total = submission.printedTotals.find(
    ({ isGrandTotal, per, basis }) => isGrandTotal && per === 'week' && basis === 'child',
  );
  const used = total?.pounds ?? zero;
  answers.findings.push({
    code: 'quoted-fee-missing',
    severity: 'error',
    at: isAnswered(answers, 'quotedWeeklyFee') ? statedAt : (total?.at ?? statedAt),
    expected: 'the fee for this child, in pounds a week',
    received: total === undefined ? 'no fee and no printed total' : `no fee, but “${total.label}”`,
    advice:
      total === undefined
        ? 'Ask the provider for the weekly fee; until then it counts as £0.00, so everything explained is shown as over the fee.'
        : `Ask the provider to confirm the weekly fee; until then the printed total of ${poundsInWords(used)} a week stands in for it.`,
  });
  return { weekly: poundsPer('week', used), at: total?.at ?? statedAt };
}

/** Nobody takes a child for nothing: a nought is a field that was left out. */
function feeOfNought(at: Place): Finding {
  return {
    code: 'quoted-fee-missing',
    severity: 'error',
    at,
    expected: 'the fee for this child, in pounds a week',
    received: '£0.00',
    advice: 'Ask the provider for the weekly fee; until then everything explained is shown as over the fee.',
  };
}

function weeklyOrNull(pounds: Exact | null): Weekly | null {
  return pounds === null ? null : poundsPer('week', pounds);
}
