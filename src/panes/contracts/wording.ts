/** The words of the Contracts pane. Place, never bed; a figure never without its period; a model figure never without what it says. */
import {
  homeSpreads,
  homeSpreadWords,
  type ContractModelKind,
} from '../../domain/contracts/models/contractModel';
import type { TermOfYearsField } from '../../workflows/contracts/typedTerm';
import type { RunField } from '../../workflows/contracts/typedRun';
import type { ContractField, CouncilField, TermField } from '../../workflows/contracts/typedContracts';

export const contracts = {
  title: 'Contracts',
  heading: 'The same places under other terms',
  what: 'What would these places cost as a block, with a guarantee, or with vacant places shared, when some of them stand vacant?',
  fromReview: 'Start from the fee read',
  fromExample: 'Start from the example',
  fromKept: 'Start from the kept terms',
  keep: 'Keep these terms',
  kept: 'These terms are kept in this workbook.',
  pictureHeading: 'Cost of a child-week by occupancy',
  perChildWeek: '£ a child-week',
  occupancyAxis: 'places occupied',
  contract: 'Contract',
  childWeek: 'A child-week',
  againstSpot: 'Beside spot, a week',
  legend: 'Expected cost, contract by contract',
  dots: 'Each line is the cost at a steady occupancy, its number the contract’s. The dot is what is expected when occupancy goes up and down; a ring is where the contract becomes cheaper than spot.',
  problems:
    'Put right what is marked below. The picture and the figures are those of the last terms that could be worked out.',
  nothingShown: 'Put right what is marked below, and the comparison appears here.',
  childrenHeading: 'Children and places',
  pricesHeading: 'Prices',
  pricesHint:
    'Spot is what a place elsewhere costs for the same child. Block and resale are used for places to commission and for pooling.',
  providerHeading: 'The provider’s costs',
  providerHint:
    'What there is to pay whether or not a child is there, for all places together, and what each child adds.',
  occupancyHeading: 'How many places are occupied, and how often',
  ofTheTime: (label: string, places: string) => `${label} of ${places}`,
  resultHeading: 'What each contract is expected to cost',
  savingHeading: 'Does it save?',
  savingRule: 'A block saves only by a lower price or by a higher occupancy. Both are told apart here:',
  contractsHeading: 'Contracts to compare',
  add: 'Add a contract',
  remove: (name: string) => `Remove ${name}`,
  removeShort: 'Remove',
  edit: (name: string) => `Change ${name}`,
  editShort: 'Change',
  close: (name: string) => `Close ${name}`,
  closeShort: 'Close',
  name: 'Name',
  model: 'Way of paying',
  titleOnSheets: 'Title on the sheets',
  primary: 'Write the sheets',
  writeAgain: 'Write the sheets again',
  cannotWrite: 'Put right what is marked before the sheets are written.',
} as const;

export const resultWords = {
  expectedAWeek: 'Expected payment, a week',
  childWeek: 'Cost of a child-week',
  againstSpot: 'Beside spot, a week',
  p10ToP90: (range: string) => `In eight weeks of ten: ${range} a week.`,
  providerMargin: 'Left to the provider, a week',
  breakEven: 'Break-even',
  hint: 'Spot for the same children stands beside each. The range holds the payment of eight weeks in ten.',
} as const;

/** A field’s label, the unit behind it, and what to know about it. */
export interface FieldWords {
  readonly label: string;
  readonly unit: string;
  readonly hint?: string;
}

export const termWords: Readonly<Record<TermField, FieldWords>> = {
  places: { label: 'Places', unit: 'places' },
  placesKeptEmpty: {
    label: 'Places kept empty',
    unit: 'places',
    hint: 'For safety or matching: paid for, but nobody can be placed in them.',
  },
  weeksBetweenChildren: { label: 'One child every', unit: 'weeks' },
  acceptance: { label: 'Accepted', unit: '%' },
  stayWeeks: { label: 'A stay lasts', unit: 'weeks' },
  spotPrice: { label: 'Spot price', unit: '£ a week' },
  blockPrice: { label: 'Block price of a place', unit: '£ a week' },
  resalePrice: {
    label: 'A vacant place offered to a partner council',
    unit: '£ a week',
    hint: 'Nought where no partner council would take it.',
  },
  plannedOccupancy: { label: 'Occupancy the provider plans for', unit: '%' },
  fixed: { label: 'Whether or not a child is there', unit: '£ a week' },
  perChild: { label: 'For each child', unit: '£ a week' },
};

export const contractFieldWords: Readonly<Record<ContractField, FieldWords>> = {
  price: { label: 'Price of a place', unit: '£ a week' },
  guarantee: { label: 'Guaranteed share of places', unit: '%' },
  tested: { label: 'Guarantee tested', unit: '' },
  voidShare: { label: 'Paid for a vacant place', unit: '% of price' },
  voidFreeWeeks: { label: 'First weeks free', unit: 'weeks', hint: 'Empty for none.' },
  capWeeks: { label: 'At most charged', unit: 'weeks', hint: 'Empty for no limit.' },
  vacancyWeeks: {
    label: 'A vacancy lasts',
    unit: 'weeks',
    hint: 'Only where weeks are free or limited.',
  },
  blockPerHome: { label: 'For each home', unit: '£ a week' },
  extraPerChild: { label: 'For each further child', unit: '£ a week' },
  childrenIncluded: { label: 'Children it holds', unit: 'a home' },
  homes: { label: 'Places of each home', unit: '', hint: 'Such as 2, 2. Empty for one home.' },
  spread: { label: 'Children go', unit: '' },
  bands: { label: 'Discount by places', unit: '', hint: 'Such as 1-2: 0 %, 3+: 5 %.' },
  basis: { label: 'The discount is on', unit: '' },
  resalePrice: { label: 'Between councils, a free place', unit: '£ a week' },
  entitlements: {
    label: 'Places of each council',
    unit: '',
    hint: 'Such as 2, 2. Empty for one council.',
  },
};

/** The answers of the fields that are chosen and not typed. */
export const choiceWords: Readonly<
  Partial<Record<ContractField, readonly { readonly value: string; readonly words: string }[]>>
> = {
  tested: [
    { value: 'weekly', words: 'Every week' },
    { value: 'yearly', words: 'Once a year, on the average' },
  ],
  spread: homeSpreads.map((value) => ({ value, words: homeSpreadWords[value] })),
  basis: [
    { value: 'marginal', words: 'The places of its band only' },
    { value: 'allUnits', words: 'All places' },
  ],
};

export const modelWords: Readonly<
  Record<ContractModelKind, { readonly name: string; readonly plain: string }>
> = {
  spot: { name: 'Spot or framework', plain: 'A place is paid for while a child is there, and no longer.' },
  fullBlock: { name: 'Full block', plain: 'Every place is paid for, whether or not a child is there.' },
  minimumGuarantee: {
    name: 'Minimum guarantee',
    plain: 'Occupied places are paid for, but never fewer than the guaranteed share.',
  },
  voidShare: {
    name: 'Share of vacant places',
    plain: 'Occupied places are paid for in full, a vacant place in part: the risk is shared.',
  },
  twoPart: {
    name: 'Two-part price',
    plain: 'A sum for the home that holds its first children, and a price for each child above them.',
  },
  costAndVolume: {
    name: 'Cost and volume',
    plain: 'Occupied places are paid for, at a price that falls with their number.',
  },
  shared: {
    name: 'Shared block',
    plain: 'Councils hold the places together: their own first, then another’s free place, then spot.',
  },
};

export const commission = {
  heading: 'Places to commission',
  what: 'The marginal rule: one place more as long as it is occupied often enough to pay for itself. Children stay where they are placed.',
  bars: 'Cost a week, block and spot together, by places commissioned',
  chosen: 'by the rule',
} as const;

export const pooling = {
  heading: 'Holding places with neighbours',
  what: 'Each council’s children needing a place, and the places it holds. Together a free place serves whoever needs one.',
  none: 'Add the councils that would hold places together.',
  add: 'Add a council',
  remove: (name: string) => `Remove ${name}`,
  removeShort: 'Remove',
  fields: { name: 'Council', load: 'Children needing a place', places: 'Places' } satisfies Record<
    CouncilField,
    string
  >,
  fieldOf: (field: string, council: string) => `${field}: ${council}`,
  byPlacesHeld: 'Cost shared by places held, the rest by use',
  table: 'What each council pays a week',
  alone: 'Alone',
  together: 'Together',
  difference: 'Together, beside alone',
  nobodyWorse: 'No council would be worse off.',
  proposed: 'A proposal that leaves nobody paying more than alone',
  commissioned: 'How many places together',
} as const;

export const providersSide = {
  heading: 'The provider’s side',
  which: 'Under which contract',
  children: 'Children placed',
  share: 'Of the time',
  paid: 'Paid a week',
  left: 'Left a week',
} as const;

export const simulation = {
  heading: 'Simulated, week by week',
  what: 'Children arrive and leave by chance, year after year, with delays that no formula holds. The same number of a run gives the same run.',
  fields: {
    refillWeeks: { label: 'To fill a place again', unit: 'weeks' },
    shareNeedingEmptyPlace: {
      label: 'Children beside whom a place stays empty',
      unit: '%',
      hint: 'For safety or matching, while the child is there.',
    },
    years: { label: 'Years to simulate', unit: 'years' },
    seed: { label: 'Seed', unit: '' },
  } satisfies Record<RunField, FieldWords>,
  rota: {
    label: 'Whose free place is offered first',
    hint: 'Of a shared block; the pane Rota says whose turn it is.',
    choices: { inTurn: 'In turn', asListed: 'As listed' },
  },
  simulate: 'Simulate',
  stop: 'Stop',
  simulating: (part: string) => `Simulating: ${part} done`,
  stale: 'The terms have changed since this run. Simulate them again.',
  mean: 'Mean',
  p10: 'Low: one year in ten is lower',
  p50: 'Middle',
  p90: 'High: one year in ten is higher',
  costAYear: 'Cost of a year, contract and spot together',
  margin: 'Left to the provider a year, mean',
  weeks: 'In a year, mean',
  picture: 'Each bar holds eight years of ten, its tick is the middle, the diamond the mean.',
} as const;

export const rateCard = {
  heading: 'Against a rate card',
  what: 'A table of agreed rates in this workbook: name, weekly rate, agreed from, and whether framework or soft block.',
  source: 'Where the rate card is',
  read: 'Read the rate card',
  again: 'Read it again',
  fee: 'The fee',
  name: 'Its name on the card',
  other: (name: string) => `${name} (not on the card)`,
  table: 'Rates as they were read',
  columns: { name: 'Name', aWeek: '£ a week', agreedOn: 'Agreed from' },
  none: 'No rate could be read.',
} as const;

export const years = {
  heading: 'Over the years',
  what: 'The same for every contract. Leave the years empty where no term is agreed.',
  fields: {
    years: { label: 'Years', unit: 'years' },
    placesByYear: { label: 'Places by year', unit: '', hint: 'Such as 2, 4, 4. Empty for the same in all.' },
    uplift: { label: 'Uplift a year', unit: '%' },
    lowerOf: { label: 'Or this, if lower', unit: '%', hint: 'An index such as CPI: an assumption.' },
    priceCap: { label: 'A place costs at most', unit: '£ a week' },
    breakAfterYears: { label: 'May end after years', unit: '', hint: 'Such as 2, 4.' },
  } satisfies Record<TermOfYearsField, FieldWords>,
  columns: { year: 'Year', places: 'Places', cost: 'Cost', soFar: 'So far' },
  tableOf: (contract: string) => `Cost by year: ${contract}`,
} as const;
