/**
 * At the table: what the council asks to be explained, by £, with what would show it and where it stands in the provider's own
 * sheet; then the drivers as facts (hours, pay, sharing), and the needs and outcomes. No positions: it can be shared.
 */
import { costCategoryLabel, costCategoryOrder, type CostCategory } from '../../domain/fee/costCategory';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { NegotiationLine } from '../../domain/negotiation/negotiationLines';
import type { FeeReview } from '../../domain/review/feeReview';
import { questionsOf } from '../../domain/review/questionsOf';
import { postTypeWords, type Post } from '../../domain/staffing/post';
import { blank, computed, gap, headingRow, lineRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';
import { cell, equals, largest, number, smallest, text, when } from '../core/expression';
import { feeCell } from '../core/feeCells';
import { columnHeaderRow, framed, type SheetColumn } from '../core/sheetFrame';
import { ofFeeLine, postCell, yes } from './cellIds';
import { reasonOf } from './gapReason';
import { referenceOf } from './feeLineRows';
import { hoursInWords } from './hoursAsStated';
import { outcomeRows } from './outcomeRows';
import { homeName, placeWords } from './reviewWords';

const columns: readonly SheetColumn[] = [
  { header: 'Ref', width: 5 },
  { header: 'Line', width: 30 },
  { header: 'Category', width: 22 },
  { header: 'A week in the fee', width: 12, figures: true },
  { header: 'To be explained', width: 12, figures: true },
  { header: 'What we ask', width: 40 },
  { header: 'What would show it', width: 40 },
  { header: 'Where it stands', width: 14 },
];

export function tableSheet(review: FeeReview): SheetDescription {
  return framed({
    name: 'At the table',
    role: 'results',
    title: `At the table: ${homeName(review)}`,
    purpose: 'What we ask to be explained, the largest first, and what would show it. Made to be shared.',
    columns,
    freezeColumns: 2,
    body: [
      unexplainedRow(),
      ...questionsOf(review).map((line) => questionRow(line, review)),
      gap,
      ...driverRows(review),
      gap,
      ...outcomeRows(review, columns.length),
    ],
    orientation: 'landscape',
  });
}

/** One cell serves the rows of a category, and is measured by its name. */
const categoryCells = Object.fromEntries(
  costCategoryOrder.map((category) => {
    const measuredAs = costCategoryLabel(category);
    return [category, computed(null, ofFeeLine('category'), 'note', { measuredAs })];
  }),
) as Readonly<Record<CostCategory, DescribedCell>>;
const inFee = computed(null, ofFeeLine('inFee'), 'money');
/** What a line leaves to explain: all of it where it is not allowed, else what its own workings do not give. */
const leftToExplain = when(
  equals(ofFeeLine('allowable'), text(yes)),
  largest(number(0), smallest(ofFeeLine('inFee'), ofFeeLine('gap'))),
  ofFeeLine('inFee'),
);
const toExplain = computed(null, leftToExplain, 'moneyDash');

function unexplainedRow(): DescribedRow {
  return row(
    blank('note'),
    words('Not explained by any line', 'labelStrong'),
    blank(),
    computed(null, cell(feeCell.unexplained), 'money'),
    computed(null, largest(number(0), cell(feeCell.unexplained)), 'moneyDash'),
    words('What does this part of the fee pay for?'),
    words('Lines with amounts that make up the whole fee.'),
    blank('note'),
  );
}

function questionRow(negotiated: NegotiationLine, review: FeeReview): DescribedRow {
  const { line, evidenceToAskFor } = negotiated;
  const { id, label, at } = line;
  return lineRow(
    { table: 'atTheTable', line: id },
    words(referenceOf(review, id), 'note'),
    words(label, 'label'),
    categoryCells[line.category],
    inFee,
    toExplain,
    negotiated.gapReason === ''
      ? words('')
      : computed(null, reasonOf(negotiated, ofFeeLine, leftToExplain), 'text', {
          measuredAs: negotiated.gapReason,
        }),
    words(evidenceToAskFor),
    words(placeWords(at), 'note'),
  );
}

function driverRows(review: FeeReview): readonly DescribedRow[] {
  const { postCosts, openBook } = review;
  const heading = headingRow('The drivers, as submitted', columns.length);
  if (postCosts.length === 0) {
    const stated = openBook.costLines.flatMap((line) => {
      const hours = hoursInWords(line, review);
      return hours === '' ? [] : [{ label: line.label, hours, hourlyRate: line.workings?.hourlyRate }];
    });
    return [
      heading,
      ...(stated.length === 0
        ? [row(blank(), words('No hours, pay or sharing are stated: ask for the rota.', 'label'))]
        : stated.map(({ label, hours, hourlyRate }) =>
            row(
              blank(),
              words(label, 'label'),
              words(hours),
              blank(),
              blank(),
              words(hourlyRate === undefined ? '' : `at ${poundsInWords(hourlyRate)} an hour`),
            ),
          )),
    ];
  }
  return [
    heading,
    columnHeaderRow([
      { header: 'Ref' },
      { header: 'Post' },
      { header: 'Type' },
      { header: 'Hours a week', figures: true },
      { header: 'Shared by', figures: true },
      { header: 'Pay' },
      { header: '' },
      { header: '' },
    ]),
    ...postCosts.map(({ post }) =>
      row(
        words(referenceOf(review, post.id), 'note'),
        words(post.role, 'label'),
        words(postTypeWords[post.postType], 'note'),
        computed(null, cell(postCell(post.id, 'worked')), 'hours'),
        computed(null, cell(postCell(post.id, 'childrenSharing')), 'wte'),
        words(payInWords(post)),
      ),
    ),
  ];
}

/** A sleep-in is paid by the night: "£0.00 an hour" would say that nobody is. */
function payInWords({ pay, sleepIns }: Post): string {
  const allowance = sleepIns === null ? [] : [`${poundsInWords(sleepIns.allowance.pounds)} a sleep-in night`];
  const paid = pay.pounds.isZero()
    ? []
    : [`${poundsInWords(pay.pounds)} ${pay.per === 'year' ? 'a year' : 'an hour'}`];
  return [...paid, ...allowance].join(', ') || 'not stated: ask';
}
