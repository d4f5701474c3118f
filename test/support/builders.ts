/**
 * Invented placements, posts, lines and needs for tests, complete and unremarkable: a test states only what it is about.
 *
 * The home: four places, planned at 80 % (3.2 children), quoted at £5,150.00 a week on 365/7 weeks. Every person, home
 * and fee is invented. The employment figures are the statutory ones of domain.md, section 13.
 */
import { knownDay, type IsoDate } from '../../src/domain/calendar/isoDate';
import type { Provenance } from '../../src/domain/evidence/provenance';
import { exact, type ExactSource } from '../../src/domain/money/exact';
import { poundsPer } from '../../src/domain/money/moneyPer';
import { fraction, percentage } from '../../src/domain/money/percentage';
import type { EmploymentTerms, Placement } from '../../src/domain/placement/placement';
import type { EmploymentRules, InForce } from '../../src/domain/staffing/employmentRules';
import type { Assumed, StaffingAssumptions } from '../../src/domain/staffing/staffingAssumptions';
import type { FeeSubmission } from '../../src/domain/submission/feeSubmission';
import type { AdditionalNeed } from '../../src/domain/additionalNeeds/additionalNeed';
import type { CostLine } from '../../src/domain/fee/costLine';
import type { Post } from '../../src/domain/staffing/post';
import type { OpenBook } from '../../src/domain/submission/openBook';

const inventedForATest: Provenance = {
  kind: 'localAssumption',
  owner: 'test',
  reason: 'invented for a test',
};

export function assumed<T>(value: T): Assumed<T> {
  return { value, provenance: inventedForATest };
}

export function inForce(value: ExactSource, from: IsoDate = knownDay('2025-04-01')): InForce {
  const source = { id: 'test', publisher: 'Test', title: 'Statutory figure as in domain.md, section 13' };
  return { value: exact(value), provenance: { kind: 'published', source, inForceFrom: from } };
}

/** The rules of 2025/26. */
export function employmentRules(overrides: Partial<EmploymentRules> = {}): EmploymentRules {
  return {
    asAt: knownDay('2025-10-01'),
    nationalLivingWage: inForce('12.21'),
    secondaryThreshold: inForce('5000', knownDay('2025-04-06')),
    employerNIPercent: inForce('15', knownDay('2025-04-06')),
    pensionMinimumPercent: inForce('3', knownDay('2021-04-06')),
    pensionBandFrom: inForce('6240', knownDay('2021-04-06')),
    pensionBandTo: inForce('50270', knownDay('2021-04-06')),
    pensionTrigger: inForce('10000', knownDay('2021-04-06')),
    levyPercent: inForce('0.5', knownDay('2017-04-06')),
    levyAllowance: inForce('15000', knownDay('2017-04-06')),
    statutoryLeaveWeeks: inForce('5.6', knownDay('2009-04-01')),
    ...overrides,
  };
}

/** The rules of 2024/25: £11.44 an hour, employer NI 13.8 % over £9,100. */
export function employmentRulesOf2024(overrides: Partial<EmploymentRules> = {}): EmploymentRules {
  return employmentRules({
    asAt: knownDay('2024-10-01'),
    nationalLivingWage: inForce('11.44', knownDay('2024-04-01')),
    secondaryThreshold: inForce('9100', knownDay('2022-11-06')),
    employerNIPercent: inForce('13.8', knownDay('2022-11-06')),
    ...overrides,
  });
}

export function staffingAssumptions(overrides: Partial<StaffingAssumptions> = {}): StaffingAssumptions {
  return {
    year: { weeksPerYear: '365/7', teachingWeeks: 38 },
    rules: employmentRules(),
    daysAwayAYear: assumed(exact(48)),
    workingDaysAWeek: assumed(exact(5)),
    fullTimeHours: assumed(exact('37.5')),
    pension: assumed({ kind: 'statutoryMinimum' }),
    organisationPayBill: null,
    registeredPlaces: assumed(exact(4)),
    placesThatCanBeUsed: assumed(exact(4)),
    plannedOccupancy: assumed(exact('0.8')),
    ...overrides,
  };
}

/** One care worker's place on the rota all round the clock, 168 hours a week, at the National Living Wage. */
export function aPost(overrides: Partial<Post> = {}): Post {
  return {
    id: 'post-1',
    at: { sheet: 'Staffing', cell: 'A4' },
    role: 'Residential care worker',
    postType: 'care',
    serves: 'home',
    size: { kind: 'rota', hoursAWeek: exact(168) },
    contractedHours: null,
    pay: poundsPer('hour', '12.21'),
    premium: percentage(0),
    premiumHours: fraction(0),
    needsBackfill: true,
    agencyShare: fraction(0),
    agencyRate: null,
    sleepIns: null,
    shareOfShift: null,
    funder: 'socialCare',
    fieldsAt: {},
    ...overrides,
  };
}

/** Food at £60.00 a week for this child. */
export function aCostLine(overrides: Partial<CostLine> = {}): CostLine {
  return {
    id: 'cost-1',
    at: { sheet: 'Costs', cell: 'A4' },
    amountAt: { sheet: 'Costs', cell: 'C4' },
    label: 'Food',
    category: 'living',
    confidence: null,
    amount: { kind: 'money', money: poundsPer('week', '60') },
    serves: 'child',
    organisationShare: fraction(1),
    basisOfShare: null,
    teachingWeeks: null,
    included: true,
    allowability: { allowable: true, reason: '' },
    relatedParty: false,
    evidence: 'Invoice 12',
    funder: 'socialCare',
    notes: null,
    workings: null,
    parallelAmounts: [],
    ...overrides,
  };
}

/** Ten extra one-to-one hours a week at £22.00, with outcome, measure and review date. */
export function anAdditionalNeed(overrides: Partial<AdditionalNeed> = {}): AdditionalNeed {
  return {
    id: 'need-1',
    at: { sheet: 'Additional needs', cell: 'A4' },
    need: 'Support in the community',
    support: 'extraStaffHours',
    price: { kind: 'hours', hoursAWeek: exact(10), rate: poundsPer('hour', '22') },
    included: true,
    funder: 'socialCare',
    intendedOutcome: 'Goes out safely without a second adult',
    measure: 'Incidents in the community a month',
    reviewDate: knownDay('2026-06-01'),
    stepDownTo: '5 hours a week',
    fieldsAt: {},
    ...overrides,
  };
}

export function aPlacement(overrides: Partial<Placement> = {}): Placement {
  return {
    submissionId: 'S-1',
    placementReference: 'P-1',
    provider: 'Example Care Ltd (invented)',
    home: 'Elm House (invented)',
    sector: 'private',
    region: 'East Midlands',
    registeredPlaces: exact(4),
    placesThatCanBeUsed: exact(4),
    plannedOccupancy: fraction('0.8'),
    priceBaseDate: knownDay('2025-04-01'),
    weeksPerYear: '365/7',
    contractType: 'spot',
    quotedWeeklyFee: poundsPer('week', '5150'),
    quotedWeeklyFeeAt: { sheet: 'Placement', cell: 'B15' },
    councilOffer: null,
    dayRatio: null,
    teachingWeeks: 38,
    at: {},
    ...overrides,
  };
}

export function someEmploymentTerms(overrides: Partial<EmploymentTerms> = {}): EmploymentTerms {
  return {
    daysAwayAYear: exact(48),
    workingDaysAWeek: exact(5),
    trainingDaysAway: null,
    fullTimeHours: exact('37.5'),
    pensionOfAllPay: null,
    organisationPayBill: null,
    employmentAllowanceClaimed: false,
    ...overrides,
  };
}

export function aFeeSubmission(overrides: Partial<FeeSubmission> = {}): FeeSubmission {
  return {
    file: 'elm-house.xlsx',
    layout: 'template',
    placement: {},
    posts: [],
    costs: [],
    additionalNeeds: [],
    printedTotals: [],
    reading: { sentence: 'our own template', mapped: [] },
    notUnderstood: [],
    ...overrides,
  };
}

/** A book with one post, one cost line and one additional need. */
export function anOpenBook(overrides: Partial<OpenBook> = {}): OpenBook {
  return {
    submission: aFeeSubmission(),
    placement: aPlacement(),
    employment: someEmploymentTerms(),
    posts: [aPost()],
    costLines: [aCostLine()],
    additionalNeeds: [anAdditionalNeed()],
    printedTotals: [],
    ...overrides,
  };
}
