/** The ledger's lines, each year an input, and the headings that sum them by name. */
import {
  ledgerCategories,
  ledgerCategoryWords,
  type LedgerCategory,
} from '../../domain/unitCost/ledgerCategory';
import { placeText } from '../../domain/evidence/place';
import { blank, computed, headingRow, row, typedFigure, words } from '../core/cells';
import type { DescribedRow, InputRule } from '../core/description';
import { cell, equals, largest, number, quotient, sum, sumOfCells, sumWhere, when } from '../core/expression';
import { headingCell, headingLabel, ledgerCell, ledgerHeading, yearCell } from './cellIds';
import type { UnitCostSubject } from './subject';

export const yearlyInput = (help: string): InputRule => ({
  kind: 'decimal',
  from: '-1000000000',
  to: '1000000000',
  help,
});

export function ledgerRows({ assessment }: UnitCostSubject, columns: number): readonly DescribedRow[] {
  const { lines } = assessment.home;
  return [
    headingRow('Ledger: pounds for the year', columns),
    ...lines.map(({ label, category, amounts, at }, line) =>
      row(
        words(label, 'label'),
        words(ledgerCategoryWords[category], 'text', { id: ledgerHeading(line) }),
        ...amounts.map((amount, year) =>
          typedFigure(
            ledgerCell(line, year),
            amount,
            'inputMoney',
            yearlyInput('Pounds for the year; income with a minus.'),
          ),
        ),
        blank('percent'),
        words(placeText(at), 'note'),
      ),
    ),
  ];
}

/** Headings that some line has, in the order of the return. */
export function categoriesIn({ assessment }: UnitCostSubject): readonly LedgerCategory[] {
  return ledgerCategories.filter((category) =>
    assessment.home.lines.some((line) => line.category === category),
  );
}

export function headingRows(subject: UnitCostSubject, columns: number): readonly DescribedRow[] {
  const { years, home } = subject.assessment;
  const categories = categoriesIn(subject);
  const last = years.length - 1;
  const lineNumbers = home.lines.map((_, line) => line);
  const total = (year: number) => sumOfCells(lineNumbers.map((line) => ledgerCell(line, year)));
  const gross = (year: number) =>
    sum(...categories.map((category) => largest(number(0), cell(headingCell(category, year)))));
  const totals = (label: string, id: 'gross' | 'income' | 'total', note: string) =>
    row(
      words(label, 'labelTotal'),
      blank('labelTotal'),
      ...years.map((_, year) =>
        computed(yearCell(id, year), { gross, income: incomeOf, total }[id](year), 'moneyTotal'),
      ),
      blank('percentTotal'),
      words(note, 'note'),
    );
  return [
    headingRow('Spending by heading: pounds for the year', columns),
    ...categories.map((category) => categoryRow(category, lineNumbers, years.length, last)),
    totals('Gross spending', 'gross', 'Headings that were spent on, before income'),
    totals('Income taken off', 'income', 'Gross spending less the total'),
    totals('Total', 'total', 'The sum of the ledger’s lines'),
  ];
}

function incomeOf(year: number) {
  const [gross, total] = [cell(yearCell('gross', year)), cell(yearCell('total', year))];
  return { kind: 'operation', operator: '-', left: gross, right: total } as const;
}

function categoryRow(
  category: LedgerCategory,
  lines: readonly number[],
  years: number,
  last: number,
): DescribedRow {
  const heading = { cells: lines.map(ledgerHeading), equals: cell(headingLabel(category)) };
  const gross = cell(yearCell('gross', last));
  return row(
    words(ledgerCategoryWords[category], 'label', { id: headingLabel(category) }),
    blank(),
    ...Array.from({ length: years }, (_, year) =>
      computed(
        headingCell(category, year),
        sumWhere(
          lines.map((line) => ledgerCell(line, year)),
          heading,
        ),
        'money',
      ),
    ),
    computed(
      null,
      when(equals(gross, number(0)), number(0), quotient(cell(headingCell(category, last)), gross)),
      'percent',
    ),
    blank('note'),
  );
}
