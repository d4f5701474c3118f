/**
 * What a submission is costed on: what the provider states, and where nothing is stated, the statutory minimum or a
 * plain local assumption. Each value carries where it came from, so that none of them is silent.
 *
 * Worked example: no days away are stated and people work five days a week: 5.6 statutory weeks are 28 days.
 */
import { exact, one, type Exact } from '../money/exact';
import type { Provenance } from '../evidence/provenance';
import type { EmploymentRules } from '../staffing/employmentRules';
import type { Assumed, PensionTerms, StaffingAssumptions } from '../staffing/staffingAssumptions';
import type { PlacementFieldId } from '../submission/fieldIds';
import type { OpenBook } from '../submission/openBook';

const usualWorkingDays = exact(5);
const usualFullTimeHours = exact('37.5');

export function assumptionsOf(openBook: OpenBook, rules: EmploymentRules): StaffingAssumptions {
  const { placement, employment } = openBook;
  const stated = statedIn(openBook);
  const workingDaysAWeek = stated(
    'workingDaysAWeek',
    employment.workingDaysAWeek,
    usualWorkingDays,
    'a five-day week is usual',
  );
  const registeredPlaces = stated(
    'registeredPlaces',
    placement.registeredPlaces,
    one,
    'no number of places is stated, so amounts for the home are taken as this child’s',
  );
  return {
    year: { weeksPerYear: placement.weeksPerYear, teachingWeeks: placement.teachingWeeks },
    rules,
    workingDaysAWeek,
    daysAwayAYear: daysAway(openBook, rules, workingDaysAWeek.value),
    fullTimeHours: stated(
      'fullTimeHours',
      employment.fullTimeHours,
      usualFullTimeHours,
      '37.5 hours is the usual full-time week',
    ),
    pension: pensionTerms(openBook, rules),
    organisationPayBill:
      employment.organisationPayBill === null
        ? null
        : { value: employment.organisationPayBill, provenance: submittedAt(openBook, 'organisationPayBill') },
    registeredPlaces,
    placesThatCanBeUsed: stated(
      'placesThatCanBeUsed',
      placement.placesThatCanBeUsed,
      registeredPlaces.value,
      'every registered place can be used',
    ),
    plannedOccupancy: stated(
      'plannedOccupancyPercent',
      placement.plannedOccupancy?.fraction ?? null,
      one,
      'no occupancy is stated, so costs are shared as if every place were full',
    ),
  };
}

function statedIn(openBook: OpenBook) {
  return (field: PlacementFieldId, value: Exact | null, otherwise: Exact, reason: string): Assumed<Exact> =>
    value === null
      ? { value: otherwise, provenance: { kind: 'localAssumption', owner: 'Open Book', reason } }
      : { value, provenance: submittedAt(openBook, field) };
}

function submittedAt(openBook: OpenBook, field: PlacementFieldId): Provenance {
  return { kind: 'submitted', at: openBook.placement.at[field] ?? { cell: '' } };
}

function daysAway(openBook: OpenBook, rules: EmploymentRules, workingDaysAWeek: Exact): Assumed<Exact> {
  const stated = openBook.employment.daysAwayAYear;
  return stated === null
    ? {
        value: rules.statutoryLeaveWeeks.value.times(workingDaysAWeek),
        provenance: rules.statutoryLeaveWeeks.provenance,
      }
    : { value: stated, provenance: submittedAt(openBook, 'daysAwayAYear') };
}

function pensionTerms(openBook: OpenBook, rules: EmploymentRules): Assumed<PensionTerms> {
  const scheme = openBook.employment.pensionOfAllPay;
  return scheme === null
    ? { value: { kind: 'statutoryMinimum' }, provenance: rules.pensionMinimumPercent.provenance }
    : {
        value: { kind: 'percentOfAllPay', percent: scheme.percent },
        provenance: submittedAt(openBook, 'pensionPercent'),
      };
}
