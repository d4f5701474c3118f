/**
 * Changes: every line that moved between two submissions of one fee, before and now, by how much and why; the lines that did
 * not; what no line explains; and the fee that they come to. Before is a record; within a review now follows its figures, else
 * it is a record too; every difference is a formula over them.
 *
 * Worked example: rent £180.00 and now £195.00, of a fee of £5,600.00 and now £5,640.00: £15.00 more, 8.3 %.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { costCategoryLabel } from '../../domain/fee/costCategory';
import type { Exact } from '../../domain/money/exact';
import type { LineChange } from '../../domain/review/changesBetween';
import { blank, computed, figure, row, words } from '../core/cells';
import { twoWays, type ArithmeticCheck } from '../core/checksSheet';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';
import {
  cell,
  difference,
  equals,
  number,
  quotient,
  sumOfCells,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { framed, type SheetColumn } from '../core/sheetFrame';
import type { ChangesSubject } from './subject';

const columns: readonly SheetColumn[] = [
  { header: 'Line', width: 36 },
  { header: 'Category', width: 26 },
  { header: 'Before, a week', width: 13, figures: true },
  { header: 'Now, a week', width: 13, figures: true },
  { header: 'Change, a week', width: 13, figures: true },
  { header: 'Change', width: 9, figures: true },
  { header: 'Why, as submitted', width: 52 },
];

type Figure = 'before' | 'now' | 'change';
const changeCell = (of: string, name: Figure): CellId => `change.${of}.${name}`;
const others = 'others';
const unexplained = 'unexplained';
const whole = 'sum';

export function changesSheet(subject: ChangesSubject): SheetDescription {
  const { changes, earlier, later, live } = subject;
  const { home, provider } = later.openBook.placement;
  const ids = changes.lines.map((_, index) => String(index + 1));
  const files = `${earlier.openBook.submission.file}, and now ${later.openBook.submission.file}`;
  const { before, now } = changes.unexplained;
  return framed({
    name: 'Changes',
    role: 'results',
    title: `What changed: ${home ?? provider ?? 'the home'}`,
    purpose: `Every line that moved, the largest first. Before: ${files}.`,
    columns,
    freezeColumns: 1,
    body: [
      ...changes.lines.map((line, index) => lineRow(line, ids[index] ?? '', live)),
      figureRow(others, othersLabel(changes.unchanged), changes.others, othersNow(subject, ids)),
      figureRow(
        unexplained,
        'Not explained by any line',
        before,
        live === null ? record(now) : follows(live.unexplained),
      ),
      totalRow([...ids, others, unexplained]),
      ...changes.doubts.map((doubt) => row(words(doubt, 'purpose'))),
    ],
    orientation: 'landscape',
  });
}

/** The lines and what none explains come to the fee as it is now. */
export function changesCheck({ changes, live }: ChangesSubject): ArithmeticCheck {
  return twoWays(
    'The page Changes comes to the fee as it is now',
    cell(changeCell(whole, 'now')),
    live === null ? number(changes.fee.now) : cell(live.quoted),
  );
}

const othersLabel = (unchanged: number): string =>
  unchanged === 1 ? 'One line as before' : `${countInWords(unchanged, 'line')} as before`;

type NowCell = (id: CellId) => DescribedCell;
const record =
  (value: Exact): NowCell =>
  (id) =>
    figure(value, 'money', { id });
const worked =
  (expression: Expression): NowCell =>
  (id) =>
    computed(id, expression, 'money');
const follows = (of: CellId): NowCell => worked(cell(of));

/** All that lines explain now, less those above. */
function othersNow({ changes, live }: ChangesSubject, ids: readonly string[]): NowCell {
  if (live === null) return record(changes.others);
  const above = ids.map((id) => changeCell(id, 'now'));
  return worked(
    above.length === 0 ? cell(live.explained) : difference(cell(live.explained), sumOfCells(above)),
  );
}

function lineRow(
  { label, category, before, now, cause, id: lineId }: LineChange,
  id: string,
  live: ChangesSubject['live'],
): DescribedRow {
  const nowCell = live === null || lineId === null ? record(now) : follows(live.ofLine(lineId));
  const { cells } = figureRow(id, label, before, nowCell);
  return {
    cells: [
      cells[0] ?? null,
      words(costCategoryLabel(category), 'note'),
      ...cells.slice(2, -1),
      words(cause),
    ],
  };
}

function figureRow(id: string, label: string, before: Exact, now: NowCell): DescribedRow {
  const of = (name: Figure) => cell(changeCell(id, name));
  return row(
    words(label, 'label'),
    blank('note'),
    figure(before, 'money', { id: changeCell(id, 'before') }),
    now(changeCell(id, 'now')),
    computed(changeCell(id, 'change'), difference(of('now'), of('before')), 'moneyStrong'),
    computed(null, share(of), 'percent'),
    blank('text'),
  );
}

const share = (of: (name: Figure) => Expression): Expression =>
  when(equals(of('before'), number(0)), number(0), quotient(of('change'), of('before')));

function totalRow(ids: readonly string[]): DescribedRow {
  return row(
    words('The whole fee', 'labelTotal'),
    blank('labelTotal'),
    ...(['before', 'now', 'change'] as const).map((name) =>
      computed(changeCell(whole, name), sumOfCells(ids.map((id) => changeCell(id, name))), 'moneyTotal'),
    ),
    computed(
      null,
      share((name) => cell(changeCell(whole, name))),
      'percentTotal',
    ),
    blank('labelTotal'),
  );
}
