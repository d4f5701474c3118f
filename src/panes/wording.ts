/** The words of the panes: short, plain, British. A figure never stands without its period, a code never on a screen. */
import { countInWords } from '../domain/evidence/countInWords';
import type { Severity } from '../domain/evidence/finding';
import type { MappedLine } from '../domain/submission/feeSubmission';
import type { Role } from '../workflows/paneSettings';
import type { HostProblem } from '../workflows/ports/hostWorkbook';
import type { RowFilter, RowTreatment } from '../workflows/review/mappedOnScreen';
import type { PaneGroup } from './pane';
import type { Work } from './state/paneState';

export const shell = {
  product: 'Open Book',
  nothingRead: 'No fee has been read yet.',
  noLedger: 'No ledger has been read yet.',
  reading: 'Reading the sheet…',
  notReviewed: 'The sheet was read, but no fee could be worked out.',
  steps: 'Steps',
  more: 'More',
  less: 'Close the menu',
  role: 'You are a',
  dismiss: 'Close',
  working: (words: string, part: number | undefined) =>
    part === undefined ? words : `${words} ${String(Math.round(part * 100))} %`,
  cancel: 'Cancel',
  sheetChanged: 'The sheet has changed since it was read.',
  tableChanged: (what: string) => `The ${what} has changed since it was read.`,
  loadingPane: 'Opening…',
  tryAgain: 'Try again',
  openAnew: 'Open Book anew',
  openAnewHint:
    'If it cannot be fetched again and again, Open Book has been renewed since it was opened: open it anew.',
  paneStopped: {
    sentence: 'This part of Open Book stopped. Your workbook and what you typed are as they were.',
    advice: 'Try again, or go on with another step.',
  },
  help: 'Help',
  privacy: 'Privacy',
  slider: (label: string) => `${label}: slider`,
} as const;

export const personal = {
  found: (cells: number) =>
    cells === 1
      ? 'One cell may tell who a child is:'
      : `${countInWords(cells, 'cell')} may tell who a child is:`,
  advice:
    'Take it out of the sheet, or leave it out of everything that Open Book shows and writes. It finds forms that people write, not every one.',
  leftOut: 'Left out of everything that Open Book shows and writes; the sheet itself is as it was.',
  leaveOut: 'Leave it out',
  haveBack: 'Have it back',
} as const;

export const roleWords: Readonly<Record<Role, string>> = {
  commissioner: 'Commissioner',
  provider: 'Provider',
  financeOfficer: 'Finance officer',
};

export const paneGroupWords: Readonly<Record<PaneGroup, string>> = {
  thisFee: 'This fee',
  itsLife: 'Its life',
  allPlaces: 'All places',
  reference: 'Reference',
};

/** What a person asks of a fee over its life, in the order in which it comes up. */
export const lifeQuestions = {
  whoPays: 'Who pays for it?',
  moreAsked: 'More is asked for',
  needsChange: 'Needs change',
  billed: 'It is billed',
  yearEnds: 'The year ends',
} as const;

export const workWords: Readonly<Record<Work, string>> = {
  reading: 'Reading the sheets…',
  reviewing: 'Reviewing the fee…',
  writing: 'Writing the sheets…',
  undoing: 'Taking the sheets back…',
  saving: 'Saving…',
};

export const severityMeaning: Readonly<Record<Severity, string>> = {
  error: 'Settle these before you rely on the figures.',
  warning: 'Questions for the provider.',
  note: 'Worth knowing.',
};

export const first = {
  heading: 'What is this fee made of?',
  promise:
    'Point Open Book at a provider’s cost breakdown. It splits the weekly fee line by line, shows what is not explained, and lists what to ask.',
  roleQuestion: 'What brings you here?',
  roles: {
    commissioner: 'I commission places',
    provider: 'I am a provider',
    financeOfficer: 'I work in finance',
  } satisfies Record<Role, string>,
  tryExample: 'Try an example',
  exampleNote: 'Adds an invented provider’s sheet, “Hollin Bank example”, to this workbook. You can undo it.',
  undoNote:
    'Writing sheets empties Excel’s own undo list: Undo in this pane takes the sheets back, and Ctrl+Z reaches no further.',
  private: 'Nothing leaves your workbook.',
} as const;

export const read = {
  title: 'Read',
  source: 'What to read',
  everySheet: 'The whole workbook',
  activeSheet: 'The sheet in view',
  selection: 'The selected cells',
  sheet: (name: string) => `Sheet: ${name}`,
  day: 'Figures in force on',
  dayHint: 'The wage, National Insurance and pension figures of this day are used.',
  primary: 'Read it',
  again: 'Read again',
  toRead: 'Go to Read',
  onward: 'Check this fee',
  foundHeading: 'What was found',
  found: 'Found ',
  ownLeftOut: (names: readonly string[]) =>
    `Left out, because Open Book worked ${names.length === 1 ? 'it' : 'them'} out: ${names.join(', ')}.`,
  linesHeading: 'How each line was understood',
  linesHint: 'Least certain first. Choose another category where one is wrong; the fee follows at once.',
  categoryOf: (label: string) => `Category of ${label}`,
  sure: { low: 'Not sure', middle: 'Fairly sure', high: 'Sure', stated: 'Stated by the provider' },
  treatedAs: {
    line: 'a line of the fee',
    subtotal: 'A subtotal: checked, not added',
    total: 'A total: checked, not added',
    heading: 'A heading',
    fee: 'The fee',
    ignored: 'Left out',
    deduction: 'A deduction: lowers the price',
    partOf: 'Part of another row: not added again',
  } satisfies Record<MappedLine['treatedAs'], string>,
  choicesHeading: 'How to read it',
  choicesHint: 'What the lines then come to for one child a week. Choose another where this one is wrong.',
  aCost: 'A cost of this category',
  notACost: 'Something else',
  says: {
    deduction: 'A deduction: lowers the price',
    total: 'A total: checked, not added',
    subtotal: 'A subtotal: checked, not added',
    fee: 'The fee',
    ignored: 'Not a cost: leave this row out',
    partOf: 'Part of another row …',
  } satisfies Record<RowTreatment, string>,
  partOfWhich: (label: string) => `Which row holds ${label} already`,
  partOfWhichMany: 'Which row holds them already',
  chooseRow: 'Choose a row',
  partOf: (label: string) => `Part of “${label}”: not added again`,
  corrected: 'Corrected',
  undoCorrection: 'Undo',
  undoCorrectionOf: (label: string) => `Undo the correction of ${label}`,
  search: 'Find a row',
  showOnly: 'Show',
  filters: {
    all: 'All rows',
    uncertain: 'Not sure or fairly sure',
    corrected: 'Corrected',
    leftOut: 'Left out',
  } satisfies Record<RowFilter, string>,
  rowsFound: (count: number) => countInWords(count, 'row'),
  choose: (label: string) => `Choose ${label}`,
  chooseAll: 'Choose all of these',
  chooseNone: 'Choose none',
  chosen: (count: number) => (count === 1 ? 'What the 1 chosen is' : `What the ${String(count)} chosen are`),
  chooseCategory: 'Choose a category, or something else',
  allLines: (count: number) => `Show all ${count} rows`,
  fewerLines: 'Show the least certain only',
  keep: (provider: string) => `Keep for ${provider}`,
  keepHint: 'Next time a sheet of this provider is read, your corrections are used.',
  kept: 'Corrections kept for this provider are in use.',
  notUnderstoodHeading: 'Not understood',
  notUnderstoodHint: 'These cells are in no figure. Nothing is left out silently.',
  everythingUnderstood: 'Every filled cell was understood.',
  goTo: (place: string) => `Go to ${place}`,
} as const;

export const check = {
  title: 'Check',
  splitHeading: 'The fee',
  fee: 'Fee',
  explained: 'Explained by lines',
  unexplained: 'Unexplained',
  over: 'More than the fee',
  inWords: {
    none: 'The lines come to the fee, to the penny.',
    feeLarger: (amount: string, share: string) =>
      `${amount} a week (${share} of the fee) is explained by no line.`,
    linesLarger: (amount: string) => `The lines come to ${amount} a week more than the fee.`,
  },
  categoriesHeading: 'By category',
  category: 'Category',
  aWeek: '£ a week',
  share: 'Share',
  aYear: '£ a year',
  yearNote: (year: string) => `A year is taken as ${year}.`,
  notIncluded: (amount: string, total: string) =>
    `Lines outside the fee come to ${amount} a week; with them the placement costs ${total} a week.`,
  notAllowable: (amount: string) => `${amount} a week is marked not allowable.`,
  ratiosHeading: 'Key ratios',
  byRatioHeading: 'The fee by staffing ratio',
  findingsHeading: 'Findings',
  councilWillAsk: 'What the council will ask: answer it in the form before you send it.',
  noFindings: 'No findings: the figures agree with each other.',
  expected: 'Expected',
  received: 'Received',
  copy: 'Copy questions for an e-mail',
  copied: 'Copied. Paste it into your e-mail.',
  copyByHand: 'Copying was not allowed here. Select the text below and copy it.',
  copyText: 'Questions for the provider',
  primary: 'Compare this fee',
  nothing: 'There is no fee to check yet.',
} as const;

export const compare = {
  title: 'Compare',
  axisHeading: 'On one axis, £ a week',
  heading: 'Beside what others have published',
  hint: 'These figures differ in kind and year. They put a fee in its place; they do not test it.',
  toBenchmarks: 'See where it stands among comparable fees',
  subjects: { fee: 'The fee', margin: 'The margin', occupancy: 'Planned occupancy' },
  thisFee: 'This fee',
  supportedHeading: 'What the lines’ own figures support',
  supportedOf: (supported: string, quoted: string) => `${supported} of the ${quoted} a week`,
  line: 'Line',
  supportedText:
    'The fee, less what no line explains and less what a line’s own arithmetic does not give. A starting point to talk from, not a price.',
  gapsHeading: 'What moves it most',
  noGaps: 'No line’s own arithmetic speaks against it.',
  rateHeading: 'The rate agreed for this home',
  noRateCard: 'No rate card has been read.',
  toRateCard: 'Read a rate card',
  seeRateCard: 'See the rate card',
  termsHeading: 'Contract terms as stated',
  otherTerms: 'Compare other terms',
  terms: {
    contract: 'Contract',
    places: 'Registered places',
    usable: 'Places that can be used',
    occupancy: 'Planned occupancy',
    priceBase: 'Price base',
    weeks: 'A year is taken as',
  },
  notStated: 'Not stated: ask',
  primary: 'Plan the negotiation',
  nothing: 'There is no fee to compare yet.',
  source: 'Source',
} as const;

export const notices = {
  mappingKept: (provider: string) => `Kept in this workbook for ${provider}.`,
  figureKept: 'The local figure is kept in this workbook.',
  figureDropped: 'The published figure is used again.',
  onlyUntilClosed: 'Used for now, but this workbook could not keep it: it is gone when the pane closes.',
} as const;

export const problems = {
  nothingThere: {
    sentence: 'There is nothing to read here: the cells are empty.',
    advice: 'Choose the sheet that holds the provider’s costs, or select its cells, and read again.',
  },
  ownSheet: {
    sentence: 'Open Book worked this sheet out itself: it holds no provider’s figures.',
    advice: 'Go to the sheet that came from the provider, or choose it from the list, and read again.',
  },
  noTemplate: {
    sentence: 'This workbook holds no submission template.',
    advice: 'Insert the template first, fill it in, then check it.',
  },
  nothingToWrite: {
    sentence: 'There is no fee to write about yet.',
    advice: 'Read a provider’s sheet first.',
  },
  notFetched: {
    sentence: 'A part of Open Book could not be fetched. Nothing you typed is lost.',
    advice: 'Look at the network connection, then try again.',
  },
  unforeseen: {
    sentence: 'Open Book stopped before it was done. Your workbook is as it was.',
    advice: 'Try again. If it stops again, close the pane, open it, and tell your IT desk what you did.',
  },
} as const satisfies Readonly<Record<string, HostProblem>>;

export const taskpane = {
  noOffice: 'Excel could not be reached from this page. Open the pane from Excel, on the Home tab.',
  excelTooOld:
    'This Excel is too old for Open Book. It needs Excel 2021 or later, Microsoft 365, or Excel on the web.',
} as const;
