/** The drivers of a fee as facts, for both sides of the table: hours, pay and sharing, as they are typed on Staffing. */
import { poundsInWords } from '../../domain/money/moneyPer';
import type { FeeReview } from '../../domain/review/feeReview';
import { postTypeWords, type Post } from '../../domain/staffing/post';
import { blank, computed, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  cell,
  greaterThan,
  joined,
  number,
  poundsText,
  text,
  together,
  when,
  type Expression,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { postCell } from './cellIds';
import { referenceOf } from './feeLineRows';
import { hoursInWords } from './hoursAsStated';

export function driverRows(review: FeeReview, columns: number): readonly DescribedRow[] {
  const { postCosts, openBook } = review;
  const heading = headingRow('The drivers, as submitted', columns);
  if (postCosts.length === 0) {
    const stated = openBook.costLines.flatMap((line) => {
      const hours = hoursInWords(line, review);
      return hours === '' ? [] : [{ label: line.label, hours, hourlyRate: line.workings?.hourlyRate }];
    });
    return [
      heading,
      ...(stated.length === 0
        ? [row(blank(), words('No hours, pay or sharing are stated: ask for the rota.', 'label'))]
        : [
            columnHeaderRow([
              { header: '' },
              { header: 'Line' },
              { header: 'Hours' },
              { header: '' },
              { header: '' },
              { header: 'Pay or price' },
              { header: '' },
              { header: '' },
            ]),
            ...stated.map(({ label, hours, hourlyRate }) =>
              row(
                blank(),
                words(label, 'label'),
                words(hours),
                blank(),
                blank(),
                words(hourlyRate === undefined ? '' : `at ${poundsInWords(hourlyRate)} an hour`),
              ),
            ),
          ]),
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
        computed(null, livePay(post), 'text', { measuredAs: payInWords(post) }),
      ),
    ),
  ];
}

/** As it stands on Staffing, whoever typed it. */
function livePay({ id, pay, size }: Post): Expression {
  const paid = size.kind === 'sleepInOnly' ? number(0) : cell(postCell(id, 'pay'));
  const allowance = cell(postCell(id, 'allowance'));
  const [isPaid, hasAllowance] = [greaterThan(paid, number(0)), greaterThan(allowance, number(0))];
  const paidWords = joined(poundsText(paid), text(pay.per === 'year' ? ' a year' : ' an hour'));
  const allowanceWords = joined(poundsText(allowance), text(' a sleep-in night'));
  return when(
    isPaid,
    when(hasAllowance, together(paidWords, ', ', allowanceWords), paidWords),
    when(hasAllowance, allowanceWords, text('not stated: ask')),
  );
}

/** A sleep-in is paid by the night: "£0.00 an hour" would say that nobody is. */
function payInWords({ pay, sleepIns }: Post): string {
  const allowance = sleepIns === null ? [] : [`${poundsInWords(sleepIns.allowance.pounds)} a sleep-in night`];
  const paid = pay.pounds.isZero()
    ? []
    : [`${poundsInWords(pay.pounds)} ${pay.per === 'year' ? 'a year' : 'an hour'}`];
  return [...paid, ...allowance].join(', ') || 'not stated: ask';
}
