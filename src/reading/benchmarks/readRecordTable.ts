/** Our own table of benchmarks: a row for each record, its columns in any order. */
import { isFilled, placeIn } from '../sheetCells';
import { findBenchmarkTable } from './benchmarkColumns';
import type { BenchmarkReader } from './benchmarkFile';
import { readBenchmarkRow } from './readBenchmarkRow';

export const recordTable: BenchmarkReader = {
  format: 'records',
  headingRowIn: (sheet) => findBenchmarkTable(sheet)?.headingRow ?? null,
  read: (file, sheet, headingRow) => {
    const table = findBenchmarkTable(sheet);
    if (table === null) throw new Error('A table that was found is gone');
    const rows = sheet.rows.flatMap((cells, row) =>
      row <= headingRow || !cells.some(isFilled) ? [] : [readBenchmarkRow(file, sheet, table, row)],
    );
    const used = Object.values(table.columns);
    return {
      headingRow,
      records: rows.flatMap(({ value }) => value ?? []),
      findings: rows.flatMap(({ findings }) => findings),
      notUnderstood: table.headings.flatMap((heading, column) =>
        heading === '' || used.includes(column)
          ? []
          : [{ at: placeIn(sheet, headingRow, column), text: heading }],
      ),
    };
  },
};
