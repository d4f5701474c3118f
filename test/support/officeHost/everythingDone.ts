/** Everything a person can do through the Office adapter, once, on one host: answers with every Office member it used. */
import type { HostWorkbook } from '../../../src/workflows/ports/hostWorkbook';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';
import { renameSheets } from '../../../src/sheets/core/renameSheets';
import { openHost } from './openHost';
import { providerWorkbook } from './providerWorkbook';
import { smallReview, smallReviewAgain } from './smallReview';

/** The small review with a list too long for its rule, a line chart and a stack of two series, a figure below nought, no columns frozen. */
const again = renameSheets(
  smallReviewAgain,
  new Map(smallReviewAgain.sheets.map(({ name }) => [name, `${name} 2`])),
);

export const furtherReview: WorkbookGrid = {
  ...again,
  sheets: again.sheets.map((sheet, index) => ({
    ...sheet,
    freeze: index === 0 ? { rows: 0, columns: 1 } : sheet.freeze,
    print: { ...sheet.print, breaksBefore: [2] },
    validations: sheet.validations.map((validation) =>
      validation.kind === 'list'
        ? { ...validation, choices: Array.from({ length: 60 }, (_, choice) => `Choice number ${choice}`) }
        : validation.kind === 'decimal'
          ? { ...validation, kind: 'wholeNumber' as const }
          : validation,
    ),
    rules: sheet.rules.map((rule) => (rule.kind === 'above' ? { ...rule, kind: 'below' as const } : rule)),
    tables: sheet.tables.map((table) => ({ ...table, name: `${table.name}Again` })),
    charts: sheet.charts.flatMap((chart) =>
      (['line', 'stackedColumn'] as const).map((kind) => ({
        ...chart,
        kind,
        fromNought: true as const,
        categoryAxisTitle: 'Line',
        labels: { ...chart.labels, sheet: 'Fee lines 2' },
        series: [...chart.series, ...chart.series].map((series, index) => ({
          ...series,
          sheet: 'Fee lines 2',
          colour: kind === 'stackedColumn' && index === 0 ? null : series.colour,
        })),
      })),
    ),
  })),
  names: [],
};

const overPagesSideBySide = (grid: WorkbookGrid): WorkbookGrid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => ({
    ...sheet,
    print: { ...sheet.print, columnPages: { breaksBefore: [1], repeated: 1, scale: 80 } },
  })),
});

const withoutNotes = (grid: WorkbookGrid): WorkbookGrid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (cell?.note === undefined) return cell;
        const { note, ...plain } = cell;
        return note === '' ? cell : plain;
      }),
    })),
  })),
});

export async function everythingDone(open: () => HostWorkbook): Promise<readonly string[]> {
  const provided = providerWorkbook('Summary');
  provided.sheets[0]!.hiddenRows.add(3);
  provided.sheets[0]!.hiddenColumns.add(1);
  provided.sheets[0]!.merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  const host = openHost('1.20', provided);
  const workbook = open();
  const stop = await workbook.watch(() => undefined);
  await workbook.read({ kind: 'everySheet' });
  await workbook.read({ kind: 'selection' });
  await workbook.write(smallReview, 'writeBeside');
  await workbook.undo();
  await workbook.write(overPagesSideBySide(smallReview), 'overwrite');
  host.workbook.sheets[2]!.visibility = 'Hidden';
  host.set({ isManual: true });
  await workbook.write(smallReviewAgain, 'ask');
  host.set({ isManual: false, selected: 'severalAreas' });
  await workbook.read({ kind: 'selection' });
  host.set({ selected: 'cells' });
  await host.type('Fee', 'A1', 'Changed');
  await workbook.undo();
  await workbook.write(furtherReview, 'ask');
  await workbook.undo();
  await workbook.goTo({ sheet: 'Fee', cell: 'B5' });
  await workbook.write(withoutNotes(smallReviewAgain), 'ask');
  await workbook.openApart(smallReview);
  await workbook.writeSetting('role', 'provider');
  await workbook.readSetting('role');
  if (stop.kind === 'done') await stop.value();
  return host.membersUsed();
}
