/** What a person should know about how a layout was read: sheets left aside, amounts without a label or a period. */
import type { Finding } from '../domain/evidence/finding';
import { wholeSubmission } from '../domain/evidence/place';
import type { FeeSubmission, ReceivedCostRow } from '../domain/submission/feeSubmission';
import type { ReceivedWorkbook } from '../domain/submission/received';
import type { CostTable, TableSearch } from './costTable';
import { placeIn, placeOfSheet, textOf, type FilledSheet } from './sheetCells';
import type { TableRow } from './tableRows';

export function tableFindings(
  search: TableSearch,
  table: CostTable,
  submission: FeeSubmission,
  rows: readonly TableRow[],
): readonly Finding[] {
  return [
    ...periodMissing(submission.costs),
    ...rows.flatMap(withoutLabel),
    ...rows.flatMap((row) => ratioTurnedIntoTime(row, table)),
    ...search.looked
      .filter((sheet) => sheet !== table.filled && hasContentLeft(sheet, submission))
      .map((sheet) => sheetLeftAside(sheet, search)),
  ];
}

/** No table and no block of text: what was looked at, and what a table needs. */
export function noTableFound(workbook: ReceivedWorkbook, looked: readonly FilledSheet[]): Finding {
  const names = workbook.sheets.map(
    ({ name, hidden }) => `${name === '' ? 'the file' : `“${name}”`}${hidden ? ' (hidden)' : ''}`,
  );
  const what = names.length === 0 ? 'no sheets' : names.join(', ');
  return {
    code: 'line-not-understood',
    severity: 'error',
    at: wholeSubmission,
    expected: 'a table with a column of cost labels and a column of amounts, at least two lines long',
    received: looked.length === 0 ? `nothing in ${what}` : `no such table in ${what}`,
    advice:
      'Put the cost labels in one column and their amounts in another with a heading such as “£ per week” above them, or fill in the Open Book template.',
  };
}

export function periodMissing(costs: readonly ReceivedCostRow[]): readonly Finding[] {
  const without = costs.filter(({ fields }) => fields.amount !== undefined && fields.period === undefined);
  const first = without[0]?.fields.amount;
  if (first === undefined) return [];
  return [
    {
      code: 'period-missing',
      severity: 'error',
      at: first.at,
      expected: 'a heading that says what period the amounts are for, such as “£ per week”',
      received: `${String(without.length)} ${without.length === 1 ? 'amount' : 'amounts'} without a period`,
      advice:
        'Ask the provider whether the amounts are a week, a month or a year, or state “period” in a mapping file.',
    },
  ];
}

function withoutLabel(row: TableRow): readonly Finding[] {
  const amount = row.amounts[0];
  if (row.kind !== 'line' || row.label !== '' || amount === undefined) return [];
  return [
    {
      code: 'line-not-understood',
      severity: 'warning',
      at: amount.at,
      expected: 'a label beside the amount',
      received: textOf(amount.cell),
      advice: 'Ask the provider what this amount is for; it is counted as not yet classified.',
    },
  ];
}

/** Excel shows 2:1 typed into a cell as 02:01: the ratio cannot be told from the time. */
function ratioTurnedIntoTime({ filled }: TableRow, table: CostTable): readonly Finding[] {
  return filled.cells.flatMap((cell, column): readonly Finding[] => {
    if (cell?.kind !== 'time' && !(cell?.kind === 'date' && column === table.labelColumn)) return [];
    return [
      {
        code: 'number-is-a-date',
        severity: 'warning',
        at: placeIn(table.filled.sheet, filled.row, column),
        expected: 'a label, a ratio such as 2:1 typed as text, or a number',
        received: textOf(cell),
        advice:
          'The spreadsheet may have turned a ratio such as 2:1 into a time or a date. Ask the provider what was typed.',
      },
    ];
  });
}

function hasContentLeft({ sheet }: FilledSheet, { notUnderstood }: FeeSubmission): boolean {
  return notUnderstood.some(({ at }) => at.sheet === sheet.name);
}

function sheetLeftAside(sheet: FilledSheet, search: TableSearch): Finding {
  const hasTable = search.others.some(({ filled }) => filled === sheet);
  const { hidden } = sheet.sheet;
  return {
    code: 'line-not-understood',
    severity: 'note',
    at: placeOfSheet(sheet.sheet),
    expected: 'the costs in one table',
    received: `a${hidden ? ' hidden' : 'nother'} sheet with ${hasTable ? 'a table of its own' : 'other content'}`,
    advice: hasTable
      ? 'Its amounts were not added, since they may be the same money twice. To read this sheet instead, name it as “sheet” in a mapping file.'
      : 'Its costs, if it has any, were not added. What it says about the placement was read; the rest is listed as not understood.',
  };
}
