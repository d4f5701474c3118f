/**
 * An invented home, for the template's Example sheet. Answers are what a provider would see in the cell; each with why.
 * Rowan Lea, its provider and its figures do not exist.
 */
import type {
  CostFieldId,
  NeedFieldId,
  PlacementFieldId,
  PostFieldId,
} from '../../domain/submission/fieldIds';

type Answers<Id extends string> = Readonly<Partial<Record<Id, string>>>;

export interface ExampleRow<Id extends string> {
  readonly answers: Answers<Id>;
  readonly why: string;
}

export const examplePlacement: ExampleRow<PlacementFieldId> = {
  answers: {
    placementReference: 'CYP-2041',
    provider: 'Rowan Lea Care Ltd (invented)',
    home: 'Rowan Lea (invented)',
    sector: 'Private',
    region: 'North West',
    registeredPlaces: '3',
    plannedOccupancyPercent: '85.0%',
    quotedWeeklyFee: '£5,480.00',
    contractType: 'Framework',
    priceBaseDate: '1 Apr 2026',
    weeksPerYear: '365/7',
    dayStaff: '2',
    dayChildren: '3',
    daysAwayAYear: '48.0',
    fullTimeHours: '37.5',
  },
  why: 'Three places, 85 % filled over the year: costs of the home are shared by 2.55 children.',
};

export const examplePosts: readonly ExampleRow<PostFieldId>[] = [
  {
    answers: {
      role: 'Residential care worker, days and evenings',
      postType: 'Care',
      serves: 'The home',
      rotaHoursAWeek: '224.0',
      payRate: '£13.20',
      payPeriod: 'Hour',
      needsBackfill: 'Yes',
      agencySharePercent: '5.0%',
      agencyRate: '£24.00',
    },
    why: 'Two people for 16 hours, seven days: 224 hours on the rota, covered when away.',
  },
  {
    answers: {
      role: 'Waking night worker',
      postType: 'Waking night',
      serves: 'The home',
      rotaHoursAWeek: '59.5',
      payRate: '£13.20',
      payPeriod: 'Hour',
      premiumPercent: '10.0%',
      premiumHoursPercent: '100.0%',
      needsBackfill: 'Yes',
    },
    why: 'One person for 8.5 hours, handover included, seven nights.',
  },
  {
    answers: {
      role: 'Registered manager',
      postType: 'Management',
      serves: 'The home',
      wte: '1.00',
      payRate: '£46,000.00',
      payPeriod: 'Year',
      needsBackfill: 'No',
    },
    why: 'A salary, and nobody stands in: WTE instead of rota hours.',
  },
];

export const exampleCosts: readonly ExampleRow<CostFieldId>[] = [
  {
    answers: {
      label: 'Rent',
      category: 'Accommodation and premises',
      amount: '£2,150.00',
      period: 'Month',
      serves: 'The home',
      relatedParty: 'No',
      evidence: 'Lease, schedule 2',
    },
    why: 'A month’s rent for the whole home: turned into a week and shared for you.',
  },
  {
    answers: {
      label: 'Food',
      category: 'Living and individual allowances',
      amount: '£62.00',
      period: 'Week',
      serves: 'This child',
    },
    why: 'Already for one child.',
  },
  {
    answers: {
      label: 'Surplus',
      category: 'Return',
      amount: '8',
      percentOf: 'Of the fee (margin)',
    },
    why: 'A percentage says what it is of. Type 8, not 8%.',
  },
];

export const exampleNeeds: readonly ExampleRow<NeedFieldId>[] = [
  {
    answers: {
      need: 'One-to-one support after school',
      support: 'Extra staff hours',
      hoursAWeek: '10.0',
      hourlyRate: '£21.50',
      intendedOutcome: 'Settles after school without staff stepping in',
      measure: 'Incidents a week, from the daily log',
      reviewDate: '1 Mar 2027',
      stepDownTo: '5 hours a week',
    },
    why: 'Hours and a rate, and what they are meant to achieve.',
  },
];
