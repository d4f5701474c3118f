/**
 * Changes: every line that moved between two submissions of one fee, before and now, by how much and why; what no line
 * explains; and the fee. Before and now are records; every difference is a formula over them.
 */
import { costCategoryLabel } from '../../domain/fee/costCategory';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { LineChange } from '../../domain/review/changesBetween';
import { blank, computed, figure, row, words } from '../core/cells';
import { fault } from '../core/checksSheet';
import type { DescribedRow, SheetDescription, WorkbookDescription } from '../core/description';
import { cell, difference, number, quotient, sumOfCells, type CellId } from '../core/expression';
import { framed, type SheetColumn } from '../core/sheetFrame';
import { analysisWorkbook } from '../core/workbook';
import type { ChangesSubject } from './subject';

const columns: readonly SheetColumn[] = [
  { header: 'Line', width: 36 },
  { header: 'Category', width: 26 },
  { header: 'Before, a week', width: 13, figures: true },
  { header: 'Now, a week', width: 13, figures: true },
  { header: 'Change, a week', width: 13, figures: true },
  { header: 'Change', width: 9, figures: true },
  { header: 'Why', width: 52 },
];

type Figure = 'before' | 'now' | 'change';
const changeCell = (of: string, name: Figure): CellId => `change.${of}.${name}`;
const unexplained = 'unexplained';

export function describeChanges(subject: ChangesSubject): WorkbookDescription {
  const { changes, earlier, later } = subject;
  const { home, provider } = later.openBook.placement;
  const named = home ?? provider ?? 'the home';
  return analysisWorkbook({
    title: `What changed: ${named}`,
    subject: `What changed in the fee of ${named} between two submissions: ${poundsInWords(changes.fee.before)} before, ${poundsInWords(changes.fee.now)} now.`,
    asAt: later.asAt,
    madeFrom: [earlier.breakdown, later.breakdown],
    pages: [changesSheet(subject, named)],
    checks: [
      {
        label: 'The changes come to the change of the fee',
        first: cell(changeCell('sum', 'change')),
        second: number(changes.fee.change),
        places: 2,
        meaning: fault,
      },
    ],
    rules: [
      {
        rule: 'Lines are known again by their words; a line whose words changed stands as one that went and one that came.',
        source: 'How lines are matched',
      },
    ],
  });
}

function changesSheet({ changes, earlier, later }: ChangesSubject, named: string): SheetDescription {
  const ids = changes.lines.map((_, index) => String(index + 1));
  const files = `${earlier.openBook.submission.file}, and now ${later.openBook.submission.file}`;
  return framed({
    name: 'Changes',
    role: 'results',
    title: `What changed: ${named}`,
    purpose: `Every line that moved, the largest first. Before: ${files}.`,
    columns,
    freezeColumns: 1,
    body: [
      ...changes.lines.map((line, index) => lineRow(line, ids[index] ?? '')),
      figureRow(unexplained, 'Not explained by any line', changes.unexplained),
      totalRow([...ids, unexplained]),
      row(words(`${String(changes.unchanged)} further lines are as before.`, 'note')),
      ...changes.doubts.map((doubt) => row(words(doubt, 'purpose'))),
    ],
    orientation: 'landscape',
  });
}

function lineRow({ label, category, before, now, cause }: LineChange, id: string): DescribedRow {
  const { cells } = figureRow(id, label, { before, now });
  return {
    cells: [
      cells[0] ?? null,
      words(costCategoryLabel(category), 'note'),
      ...cells.slice(2, -1),
      words(cause),
    ],
  };
}

function figureRow(
  id: string,
  label: string,
  { before, now }: Pick<LineChange, 'before' | 'now'>,
): DescribedRow {
  const of = (name: Figure) => cell(changeCell(id, name));
  return row(
    words(label, 'label'),
    blank('note'),
    figure(before, 'money', { id: changeCell(id, 'before') }),
    figure(now, 'money', { id: changeCell(id, 'now') }),
    computed(changeCell(id, 'change'), difference(of('now'), of('before')), 'moneyStrong'),
    computed(null, quotient(of('change'), of('before')), 'percent'),
    blank('text'),
  );
}

function totalRow(ids: readonly string[]): DescribedRow {
  return row(
    words('The lines above', 'labelTotal'),
    blank('labelTotal'),
    ...(['before', 'now', 'change'] as const).map((name) =>
      computed(changeCell('sum', name), sumOfCells(ids.map((id) => changeCell(id, name))), 'moneyTotal'),
    ),
    blank('labelTotal'),
    blank('labelTotal'),
  );
}
