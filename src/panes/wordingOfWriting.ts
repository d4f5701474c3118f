/** The words of the panes that write: negotiate and template; and of the figures in force. */
export const negotiate = {
  title: 'Negotiate',
  heading: 'Your figures, category by category',
  hint: 'Most at stake first. Each figure is what the rule proposes until you type your own.',
  rulesHeading: 'How figures are proposed',
  rulesHint: 'Where a category has no such figure, what its own figures support stands for it.',
  ruleOf: (position: string) => `${position} from`,
  capped: 'never above own figures',
  shouldCostPart: (low: string, central: string, high: string) =>
    `Its should-cost: ${central}, to expect ${low} to ${high}.`,
  medianPart: (median: string) => `Its benchmark median: ${median}.`,
  categoryStands: (position: string) => `Among comparable homes: ${position}.`,
  fellBack: 'Nothing is expected or comparable here: its own figures stand for it.',
  restsOn: 'Rests on',
  restsOnOf: (category: string) => `What ${category} rests on`,
  bases: { shouldCost: 'Should-cost', market: 'Comparable homes', neither: 'As it stands' },
  byRule: (picked: string) => `By rule: ${picked}`,
  notByRule: (picked: string) => `Chosen; by rule it would be: ${picked}.`,
  totals: 'The whole fee, £ a week',
  submitted: 'Submitted',
  gap: 'Gap to explain',
  opening: 'Opening',
  target: 'Target',
  limit: 'Limit',
  noGap: 'No gap to explain',
  gapOf: (amount: string) => `gap ${amount}`,
  aWeek: 'a week',
  targetLess: (amount: string) => `Target less submitted: ${amount} a week.`,
  fieldLabel: (position: string, line: string) => `${position} for ${line}, £ a week`,
  notUnderstood: 'Type pounds and pence, such as 95.00.',
  notUnderstoodTotal: 'A figure could not be read; the totals use what it started from.',
  above: (next: string) => `More than the ${next.toLowerCase()}.`,
  aboveInAll: (position: string, next: string) =>
    `The ${position.toLowerCase()} of the whole fee is more than its ${next.toLowerCase()}: look at the categories marked so.`,
  askFor: 'Ask for',
  whyHeading: 'Why it differs, and what agreeing is worth',
  changedHeading: 'What changed since the submission before',
  returnHeading: 'What is known of the return',
  evidenceHeading: 'Evidence to ask for',
  noEvidence: 'Nothing more to ask for.',
  allLines: (count: number) => `Show all ${count} categories`,
  fewerLines: 'Show the largest only',
  primary: 'Write the sheets',
  writeAgain: 'Write the sheets again',
  nothing: 'There is no fee to negotiate yet.',
  copyHeading: 'A copy to hand over',
  copyHint:
    'A workbook of its own, with what was submitted and what we ask: no position, should-cost, price of others or note of yours is in it.',
  copy: 'Write the provider’s copy',
  copyOpened: 'The provider’s copy is a workbook of its own: save it from there, and send that file.',
} as const;

export const ourSide = {
  heading: 'Offers, and our own limit',
  hint: 'As they stand on Our position and Rounds: what is typed here or there is the same. For the council alone.',
  fields: {
    offer: { label: 'Offer on record before these rounds', unit: '£ a week' },
    ownLimit: {
      label: 'Limit of our own',
      unit: '£ a week',
      hint: 'A budget, an alternative or an authority.',
    },
    limitRestsOn: { label: 'What that limit rests on' },
    offFrameworkReason: {
      label: 'Why this home',
      hint: 'It has no rate on the card, so it is off framework: the reason is asked for.',
    },
  },
  rounds: 'Rounds',
  noRounds: 'No offer has been recorded in these rounds.',
  sides: { council: 'The council', provider: 'The provider' },
  oneSided: 'Open: only one side has made an offer.',
  apart: (amount: string) => `Still apart: ${amount} a week.`,
  crossed: (amount: string) =>
    `The council’s last offer is ${amount} a week above the provider’s: check both.`,
  takeOut: 'Take out',
  takeOutOf: (number: number) => `Take offer ${number} out`,
  whose: 'One offer more, of',
  newOffer: { label: 'For the whole fee', unit: '£ a week' },
  newReason: { label: 'Why' },
  add: 'Record this offer',
} as const;

export const evidence = {
  hint: 'Tick what goes into the e-mail. What is copied counts as asked, and stands so on Evidence.',
  copy: (count: number) =>
    count === 1 ? 'Copy 1 question as an e-mail' : `Copy ${count} questions as an e-mail`,
  copiedByHand: 'I have copied them: count as asked',
  statusOf: (line: string) => `Evidence for ${line}`,
  statuses: {
    'to ask': 'To ask',
    asked: 'Asked',
    received: 'Received',
    tested: 'Tested',
    disputed: 'Disputed',
  },
} as const;

export const explain = {
  heading: 'Where a figure comes from',
  hint: 'Step down from a figure to what it is made of, as far as the provider’s cell or a stated source.',
  choose: 'Choose a figure',
  selected: 'Explain the selected cell',
  noCell:
    'The selected cell holds no figure of Open Book’s pages: select one on a page that was written here.',
  way: 'The way to this figure',
  backTo: (name: string, value: string) => `Back to ${name}: ${value}`,
  downTo: (name: string, value: string) => `${name}: ${value}. Explain`,
  restsOn: (name: string) => `What ${name} rests on`,
  is: (how: string) => `It is ${how}.`,
  stands: (where: string) => `On our pages: ${where}`,
  all: (count: number) => `Show all ${count} figures`,
} as const;

export const bounds = {
  heading: 'What no price is below without a word',
  table: 'Lawful cost of the submitted hours by post',
  post: 'Post',
  anHour: '£ an hour',
  aWeek: '£ a week',
} as const;

export const writing = {
  written: (count: number) => (count === 1 ? '1 sheet written' : `${count} sheets written`),
  undo: 'Undo',
  undoEarlier: 'Undo the writing before it too',
  goToSheet: 'Go to sheet',
  overwrite: 'Write over them',
  writeBeside: 'Write beside them',
  leave: 'Leave it',
  remaining: 'Still in the workbook:',
} as const;

export const template = {
  title: 'Template',
  heading: 'The submission template',
  what: 'One workbook that a provider fills in: the placement, posts, costs and additional needs, with instructions, drop-down lists and an example.',
  insert: 'Insert the template',
  insertHint: 'Adds its sheets to this workbook. Your own sheets stay as they are.',
  checkHeading: 'Check my submission before I send it',
  checkHint: 'Reads the filled-in template in this workbook and lists what the council would ask.',
  check: 'Check my submission',
  ready: 'Nothing to settle: the submission can be sent.',
  toSettle: (count: number) =>
    count === 1 ? '1 thing to settle before you send it.' : `${count} things to settle before you send it.`,
  nothingYet: 'Nothing is filled in yet.',
  neverNames: 'Never type a child’s name or date of birth.',
} as const;

export const reference = {
  title: 'Reference',
  heading: 'Figures in force',
  day: 'On',
  figure: 'Figure',
  value: 'Value',
  since: (day: string) => `since ${day}`,
  notHeld: 'No figure is held for this day.',
  local: 'Local figure',
  published: (value: string) => `published: ${value}`,
  owner: (owner: string, reason: string) => `${owner}: ${reason}`,
  useAgain: 'Use the published figure',
  overrideHeading: 'Use a figure of your own',
  overrideHint:
    'It stands in this workbook with its owner and reason, and takes the place of the published one.',
  which: 'Which figure',
  newValue: 'Your value',
  ownerLabel: 'Owner',
  ownerHint: 'A post or a team, not a person’s name.',
  reasonLabel: 'Reason',
  keep: 'Keep the local figure',
  missing: {
    value: 'Type a number, such as 12.60.',
    owner: 'Say which post or team answers for it.',
    reason: 'Say why it differs from the published figure.',
  },
} as const;
