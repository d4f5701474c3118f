/**
 * The questions about the placement: which home, what fee, on which terms, and what the provider says about employing
 * people. Never the child's name or date of birth: the placement reference is the council's own.
 */
import { weeksPerYearConventions } from '../calendar/weeksPerYear';
import type { ContractType, Sector } from '../placement/placement';
import type { Choice } from './field';
import {
  choiceField,
  dateField,
  moneyField,
  numberField,
  percentField,
  ratioField,
  textField,
  wholeNumberField,
  yesNoField,
} from './fieldKinds';

const theHome = 'The home';
const theFee = 'The fee';
const careByDay = 'Care by day';
const employment = 'Employing people';

const sectorChoices: readonly Choice<Sector>[] = [
  {
    id: 'private',
    label: 'Private',
    synonyms: ['private company', 'independent', 'for profit', 'limited company'],
  },
  { id: 'voluntary', label: 'Voluntary', synonyms: ['charity', 'third sector', 'not for profit', 'vcs'] },
  { id: 'council', label: 'Council', synonyms: ['local authority', 'in house', 'public', 'la'] },
];

const contractChoices: readonly Choice<ContractType>[] = [
  { id: 'spot', label: 'Spot', synonyms: ['spot purchase', 'off framework', 'direct award'] },
  { id: 'framework', label: 'Framework', synonyms: ['framework agreement', 'on framework'] },
  { id: 'block', label: 'Block', synonyms: ['full block', 'block contract'] },
  { id: 'softBlock', label: 'Soft block', synonyms: ['soft block contract', 'flexi block'] },
];

const regionChoices: readonly Choice[] = [
  ['North East', 'north east england'],
  ['North West', 'north west england'],
  ['Yorkshire and the Humber', 'yorkshire', 'yorkshire and humber', 'yorkshire & humber'],
  ['East Midlands'],
  ['West Midlands'],
  ['East of England', 'east', 'eastern'],
  ['London', 'greater london'],
  ['South East', 'south east england'],
  ['South West', 'south west england'],
  ['Wales'],
  ['Scotland'],
  ['Northern Ireland'],
].map(([label = '', ...synonyms]) => ({ id: label, label, synonyms }));

const weeksPerYearChoices = weeksPerYearConventions.map((id) => ({ id, label: id, synonyms: [] }));

export const placementFields = {
  submissionId: textField({
    id: 'submissionId',
    label: 'Submission number',
    help: 'Your own number for this submission, so that both sides mean the same version.',
    category: theHome,
  }),
  placementReference: textField({
    id: 'placementReference',
    label: 'Placement reference',
    help: 'The council’s reference for the placement. Never the child’s name, initials or date of birth.',
    category: theHome,
  }),
  provider: textField({
    id: 'provider',
    label: 'Provider',
    help: 'The organisation that is registered to run the home.',
    category: theHome,
  }),
  home: textField({
    id: 'home',
    label: 'Home',
    help: 'The name of the home as registered.',
    category: theHome,
    required: true,
  }),
  sector: choiceField({
    id: 'sector',
    label: 'Sector',
    help: 'Choose who runs the home: a private company, a voluntary body or a council.',
    category: theHome,
    choices: sectorChoices,
  }),
  region: choiceField({
    id: 'region',
    label: 'Region',
    help: 'Choose the region the home stands in. Open Book’s figures are for England.',
    category: theHome,
    choices: regionChoices,
  }),
  registeredPlaces: wholeNumberField({
    id: 'registeredPlaces',
    label: 'Registered places',
    help: 'How many places the home is registered for.',
    category: theHome,
    unit: 'places',
    limits: { from: '1', to: '60' },
    required: true,
  }),
  placesThatCanBeUsed: wholeNumberField({
    id: 'placesThatCanBeUsed',
    label: 'Places that can be used',
    help: 'How many places can be used while this child lives there: 1 for a solo placement. Blank means all registered places.',
    category: theHome,
    unit: 'places',
    limits: { from: '1', to: '60' },
  }),
  plannedOccupancyPercent: percentField({
    id: 'plannedOccupancyPercent',
    label: 'Planned occupancy',
    help: 'The share of places you expect to be filled over the year, such as 85 %.',
    category: theHome,
    limits: { from: '1', to: '100' },
    required: true,
  }),
  quotedWeeklyFee: moneyField({
    id: 'quotedWeeklyFee',
    label: 'Quoted weekly fee',
    help: 'The fee for this child, in pounds a week.',
    category: theFee,
    unit: 'poundsAWeek',
    limits: { from: '0', to: '250000' },
    required: true,
  }),
  councilOfferWeekly: moneyField({
    id: 'councilOfferWeekly',
    label: 'Council’s offer',
    help: 'What the council has offered, if it has, in pounds a week.',
    category: theFee,
    unit: 'poundsAWeek',
    limits: { from: '0', to: '250000' },
  }),
  contractType: choiceField({
    id: 'contractType',
    label: 'Contract type',
    help: 'Choose the terms the place is bought on.',
    category: theFee,
    choices: contractChoices,
  }),
  priceBaseDate: dateField({
    id: 'priceBaseDate',
    label: 'Price base date',
    help: 'The day whose prices and wages the fee is built on, such as 01/04/2026.',
    category: theFee,
    required: true,
  }),
  weeksPerYear: choiceField({
    id: 'weeksPerYear',
    label: 'Weeks in a year',
    help: 'How you turn yearly costs into weekly ones. Blank means 365/7.',
    category: theFee,
    choices: weeksPerYearChoices,
  }),
  teachingWeeks: wholeNumberField({
    id: 'teachingWeeks',
    label: 'Teaching weeks',
    help: 'How many weeks school is open, 38 or 39, where any amount is for a teaching week.',
    category: theFee,
    unit: 'weeksAYear',
    limits: { from: '1', to: '52' },
  }),
  dayStaff: ratioField({
    id: 'dayStaff',
    label: 'Day ratio: staff',
    help: 'How many care staff are on shift by day for the children in the next answer: for 2 staff to 1 child, type 2 here and 1 there.',
    category: careByDay,
    unit: 'staffOfRatio',
    limits: { from: '0.1', to: '40' },
  }),
  dayChildren: numberField({
    id: 'dayChildren',
    label: 'Day ratio: children',
    help: 'How many children those staff look after. Blank means one.',
    category: careByDay,
    unit: 'people',
    limits: { from: '1', to: '60' },
  }),
  daysAwayAYear: numberField({
    id: 'daysAwayAYear',
    label: 'Days away a year, per person',
    help: 'Leave with bank holidays, sickness, training and supervision: the working days that somebody else must cover.',
    category: employment,
    unit: 'daysAYear',
    limits: { from: '0', to: '150' },
  }),
  workingDaysAWeek: numberField({
    id: 'workingDaysAWeek',
    label: 'Working days a week, per person',
    help: 'How many days a week a full-time person works. Blank means 5.',
    category: employment,
    unit: 'daysAWeek',
    limits: { from: '3', to: '7' },
  }),
  trainingDaysAway: numberField({
    id: 'trainingDaysAway',
    label: 'Of those days, training',
    help: 'How many of the days away are for training, so that training is not counted twice.',
    category: employment,
    unit: 'daysAYear',
    limits: { from: '0', to: '100' },
  }),
  fullTimeHours: numberField({
    id: 'fullTimeHours',
    label: 'Full-time hours a week',
    help: 'What a full-time contract is, such as 37.5.',
    category: employment,
    unit: 'hoursAWeek',
    limits: { from: '1', to: '60' },
  }),
  pensionPercent: percentField({
    id: 'pensionPercent',
    label: 'Employer pension, of all pay',
    help: 'A scheme’s percentage of all pay. Blank means the legal minimum on part of the pay.',
    category: employment,
    limits: { from: '0', to: '50' },
  }),
  organisationPayBill: moneyField({
    id: 'organisationPayBill',
    label: 'Organisation’s pay bill',
    help: 'The pay bill of the whole organisation, for the apprenticeship levy. Blank means no levy is counted.',
    category: employment,
    unit: 'poundsAYear',
    limits: { from: '0', to: '10000000000' },
  }),
  employmentAllowanceClaimed: yesNoField({
    id: 'employmentAllowanceClaimed',
    label: 'Employment Allowance claimed',
    help: 'Yes if the organisation claims the Employment Allowance. Blank means no.',
    category: employment,
  }),
  notes: textField({
    id: 'notes',
    label: 'Notes',
    help: 'Anything the council should know about the placement. No names, no dates of birth.',
    category: theFee,
  }),
} as const;
