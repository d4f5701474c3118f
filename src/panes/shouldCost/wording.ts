/** The words of the Should-cost pane. */
import type { NeedField } from '../../workflows/shouldCost/typedNeeds';

export const shouldCost = {
  title: 'Should-cost',
  heading: 'What should these needs cost?',
  what: 'From the child’s assessed needs to a range a week, line by line, with what moves it most.',
  notTheirs: 'Not this child’s needs.',
  beginning:
    'A plain beginning: one worker to two children by day, one awake at night. Change it to the needs assessed. Until then no fee is set beside it, nothing is proposed from it and nothing written.',
  confirm: 'These are the child’s needs',
  expected: (from: string, to: string) => `${from} to ${to} a week`,
  expectedSimulated: 'The range to expect: the middle 80 % of the simulation.',
  expectedPlain:
    'Every parameter at its low end to every one at its high end. Work out the likely range to narrow it.',
  notCosted:
    'A field below is to be put right first; the figures are those of the last needs that could be costed.',
  nothing: 'These needs cannot be costed yet: see below what to put right.',
  noFigureDecidesAlone: 'No figure decides alone',
  needsRecorded: 'Needs recorded',
  outcomesSought: 'Outcomes sought',
  noNeeds: 'No need is recorded yet.',
  noOutcomes: 'No outcome is recorded yet: a price without one cannot be judged.',
  simulate: 'Work out the likely range',
  simulating: (percent: string) => `Working out 10,000 outcomes: ${percent}`,
  progress: 'Outcomes worked out',
  cancel: 'Cancel',
  write: 'Write the sheets',
  writeAgain: 'Write the sheets again',
  keep: 'Keep these needs in the workbook',
  kept: 'Kept in this workbook: whoever opens it next finds them.',
  startAgain: 'Start again',
} as const;

export const rota = {
  heading: 'The rota',
  support: 'Support',
  education: 'Education on site',
  solo: 'The child must live alone',
  soloHint: 'The other places of the home stay empty, and their cost is a line of its own.',
  fields: {
    staff: { label: 'Staff by day', unit: 'staff' },
    children: { label: 'to children', unit: 'children' },
    dayHours: { label: 'Hours of the day', unit: 'hours', hint: 'The rest is night.' },
    wakingStaff: { label: 'Staff awake at night', unit: 'for the home' },
    sleepInStaff: { label: 'Staff asleep at night', unit: 'for the home' },
    therapyHours: { label: 'Therapy', unit: 'hours a week' },
    miles: { label: 'Transport', unit: 'miles a week' },
  } satisfies Record<NeedField, { readonly label: string; readonly unit: string; readonly hint?: string }>,
} as const;

export const extraHours = {
  heading: 'Hours of 1:1 and 2:1',
  hint: 'Beyond the ratio. With dates the cost steps down as needs change.',
  staff: 'With',
  staffChoices: { '1': 'one worker', '2': 'two workers' },
  hours: 'Hours',
  aWeek: 'a week',
  from: 'From',
  until: 'Until',
  outcome: 'Outcome sought',
  add: 'Add hours',
  remove: 'Remove',
  number: (index: number) => `Hours ${String(index + 1)}`,
} as const;

export const recorded = {
  needs: (count: number) => (count === 0 ? 'Needs recorded' : `Needs recorded (${String(count)})`),
  needsHint:
    'In the words of the national placements data standard. They stand beside the price and choose the band.',
  outcomes: 'Outcomes sought',
  outcome: (index: number) => `Outcome ${String(index + 1)}`,
  outcomesHint: 'What is meant to come of it. Never type a child’s name.',
  addOutcome: 'Add an outcome',
  looksPersonal: 'This looks like a name or a date of birth: leave it out. It is not kept in the workbook.',
} as const;

export const results = {
  lines: 'Line by line',
  line: 'Line, £ a week',
  low: 'Low',
  central: 'Central',
  high: 'High',
  tornado: 'What moves it most',
  tornadoHint: 'One parameter at a time from its low to its high end, all others central.',
  distribution: 'How the outcomes lie',
  ahead: 'As the hours change',
  variance: 'Where the submission differs',
  varianceHint: 'Submitted beside central, the largest difference first. A difference is a question to ask.',
  category: 'Category, £ a week',
  submitted: 'Submitted',
  difference: 'Difference',
  band: 'Band and agreed rate',
  bandIs: 'Band',
} as const;

export const bands = {
  heading: 'Your bands',
  hint: 'The first band whose conditions hold is the child’s, so the most demanding stands first. A condition a line, in the words of the reasons above.',
  change: 'Change the bands',
  owner: 'Whose bands they are',
  reason: 'Where they come from',
  name: 'Name',
  all: 'All of these hold',
  any: 'And one at least of these',
  moveUp: 'Move up',
  add: 'Add a band',
  remove: 'Remove the band',
  useStarting: 'Use the starting bands',
  number: (index: number) => `Band ${String(index + 1)}`,
} as const;

export const rates = {
  heading: 'Your rate card',
  hint: 'Rates your council has agreed. None is bundled.',
  band: 'Band',
  chooseBand: 'Choose a band',
  weekly: 'Agreed rate',
  aWeek: '£ a week',
  agreedOn: 'Agreed on',
  source: 'Where it was agreed',
  add: 'Add a rate',
  remove: 'Remove the rate',
  number: (index: number) => `Rate ${String(index + 1)}`,
} as const;

export const parameters = {
  heading: 'Parameters',
  hint: 'Low is the end that lowers the cost. Replace the starting figures by your council’s own.',
  ends: 'Low, central, high',
  change: 'Change',
  changeOf: (label: string) => `Change ${label}`,
  useStarting: 'Use the starting figures',
  useStartingOf: (label: string) => `Use the starting figures of ${label}`,
  owner: 'Owner',
  ownerHint: 'A post or a team, not a person’s name.',
  reason: 'Where it comes from',
} as const;

export const compareShouldCost = {
  heading: 'Beside what the needs should cost',
  none: 'Nobody has said yet what this child needs, so nothing says what the place should cost.',
  toNeeds: 'Say what the child needs',
  toPane: 'See it line by line',
} as const;
