/** About: what this workbook is, how to read it, which day and file it is of, and what it does not do. */
import { dayInWords } from '../../domain/calendar/isoDate';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import { scenarioInWords } from '../../domain/staffing/scenario';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { FeeReview } from '../../domain/review/feeReview';
import { gap, headingRow, row, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { framed } from '../core/sheetFrame';
import { ownerRows, versionRows } from '../core/versionList';
import type { Edition } from '../core/fingerprint';
import { reviewedName } from './reviewedNames';
import { homeName, placeWords } from './reviewWords';
import { conventionWords } from './yearAssumptions';

export function aboutSheet(
  review: FeeReview,
  edition: Edition,
  comparisons: ReviewComparisons,
  copy: 'council' | 'provider' = 'council',
): SheetDescription {
  return framed({
    name: 'About',
    role: 'records',
    title: `Open Book: the fee of ${homeName(review)}`,
    purpose: 'A placement fee taken apart line by line, so that both sides can talk about the same figures.',
    columns: [
      { header: 'About this workbook', width: 30 },
      { header: '', width: 84 },
    ],
    body: [
      ...whatThisIs(review, edition),
      gap,
      headingRow('The sheets', 2),
      ...theSheets(comparisons, copy),
      gap,
      headingRow('How to read a cell', 2),
      ...legend,
      gap,
      ...versionRows({
        title: '',
        asAt: review.asAt,
        fingerprint: edition.fingerprint,
        summary: summaryOf(review),
      }),
    ],
    orientation: 'portrait',
  });
}

/** What a version came to: the fee and what no line explains of it. */
export function summaryOf({ breakdown: { quoted, unexplained } }: FeeReview): string {
  return `${poundsInWords(quoted.pounds)} a week, ${poundsInWords(unexplained.pounds)} of it unexplained`;
}

const labelledRow = (label: string, text: string): DescribedRow =>
  row(words(label, 'labelStrong'), words(text));

/** Named only where something is stated: "not stated" is nobody's name. */
const namedRow = (label: string, stated: string | null, name: string): DescribedRow =>
  stated === null
    ? labelledRow(label, 'not stated')
    : row(
        words(label, 'labelStrong'),
        words(stated, 'text', { definedName: { name, comment: `${label}, as the submission states it` } }),
      );

function whatThisIs(review: FeeReview, { version }: Edition): readonly DescribedRow[] {
  const { placement, submission } = review.openBook;
  const feeAt = placeWords(placement.quotedWeeklyFeeAt);
  return [
    labelledRow(
      'What it answers',
      'What the quoted weekly fee holds, line by line; what no line explains; what to ask; and what is agreed.',
    ),
    labelledRow(
      'What it does not do',
      'These figures compare; they do not decide. A child’s needs and the outcomes sought come first, and no figure here is a reason to place or to move a child.',
    ),
    namedRow('Provider', placement.provider, reviewedName.provider),
    namedRow('Home', placement.home, reviewedName.home),
    namedRow('Placement', placement.placementReference, reviewedName.placement),
    labelledRow(
      'Read from',
      `${submission.file}; the quoted fee stands at ${feeAt}. ${submission.reading.sentence}`,
    ),
    labelledRow(
      'As at',
      `${dayInWords(review.asAt)}: wages, National Insurance and pension are those in force on this day.`,
    ),
    ...scenarioRow(review),
    labelledRow(
      'Weeks in a year',
      `${conventionWords(placement.weeksPerYear)}; can be changed on the Assumptions sheet, and every weekly figure follows.`,
    ),
    labelledRow(
      'Rounding',
      'Each line is rounded once, to the penny a week, half away from zero; sums are sums of rounded lines, so they foot on paper.',
    ),
    labelledRow('Made by', `Open Book ${version}`),
    ...ownerRows(),
  ];
}

function scenarioRow({ rules }: FeeReview): readonly DescribedRow[] {
  const said = scenarioInWords(rules);
  return said === null ? [] : [labelledRow('Scenario', said)];
}

function theSheets(
  { shouldCost, benchmarks, earlier }: ReviewComparisons,
  copy: 'council' | 'provider',
): readonly DescribedRow[] {
  return [
    ...(copy === 'council' ? councilsPages : []),
    labelledRow('At the table', 'What we ask to be explained, and what would show it. Made to be shared.'),
    labelledRow('Rounds, Evidence', 'Each offer as it was made; what was asked, what came, who tested it.'),
    labelledRow(
      'Summary',
      'Fee, explained, unexplained, categories, ratios, findings to settle, needs and outcomes.',
    ),
    labelledRow('Fee breakdown', 'Every line, how it becomes this child’s week, and what you judge of it.'),
    labelledRow('Staffing', 'Each post step by step, from hours to what one child bears.'),
    ...(shouldCost === null ? [] : shouldCostNote),
    ...(benchmarks === null ? [] : benchmarksNote),
    labelledRow(
      'Findings',
      'What to settle, ask or know, with the cell each stands at, who sees to it and where it stands.',
    ),
    labelledRow(
      'Agreed schedule',
      'What both sides agree by category, the terms it comes with, and who signs.',
    ),
    labelledRow(
      'Cost register',
      'Each cost the contract pays for: its unit, what drives it, the evidence held.',
    ),
    ...(earlier === undefined
      ? []
      : [labelledRow('Changes', 'What moved since the submission before, line by line, and why.')]),
    labelledRow(
      'Assumptions, Sources, Checks',
      'What the figures rest on, where they come from, and the arithmetic done a second way.',
    ),
  ];
}

const councilsPages: readonly DescribedRow[] = [
  labelledRow(
    'Decision',
    'One page for whoever decides: the sentence, the figures on one axis, needs, risks. Council only.',
  ),
  labelledRow('Our position', 'By category: opening, target, limit and what they rest on. Council only.'),
];

const benchmarksNote: readonly DescribedRow[] = [
  labelledRow(
    'Benchmarks',
    'The fee and its categories among comparable fees, by rules stated there, in prices of one year; a position is a question, not a verdict.',
  ),
];

const shouldCostNote: readonly DescribedRow[] = [
  labelledRow(
    'Should-cost',
    'What the child’s assessed needs should cost as a range, line by line, with what moves it most; needs and outcomes beside the price.',
  ),
  labelledRow('Variance', 'Each category submitted beside its should-cost, the largest difference first.'),
];

const legend: readonly DescribedRow[] = [
  row(
    words('Pale yellow, blue figures', 'inputText'),
    words('May be typed over; a note says what to type. Everything else is locked, without a password.'),
  ),
  labelledRow(
    'Plain figures',
    'Formulas: click one to see how it is worked out. Every file also carries the exact value, so that previews show it.',
  ),
  labelledRow(
    '✓ agrees, ✗ differs, • changed',
    'Two ways to one figure, on the Checks sheet; changed: an input was typed over.',
  ),
  labelledRow('Settle first, ask, note', 'How serious a finding is, in this order.'),
  labelledRow('Tabs', 'Yellow tabs hold cells to type in, dark tabs hold results, grey tabs hold records.'),
];
