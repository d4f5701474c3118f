/** Everything a person can do through the Office adapter, once, on one host: answers with every Office member it used. */
import type { HostWorkbook } from '../../../src/workflows/ports/hostWorkbook';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';
import { openHost } from './openHost';
import { providerWorkbook } from './providerWorkbook';
import { smallReview, smallReviewAgain } from './smallReview';

/** The small review with a list too long for its rule, a line chart and a stack of two series, a figure below nought, no columns frozen. */
export const furtherReview: WorkbookGrid = {
  ...smallReviewAgain,
  sheets: smallReviewAgain.sheets.map((sheet, index) => ({
    ...sheet,
    name: `${sheet.name} 2`,
    freeze: index === 0 ? { rows: 0, columns: 1 } : sheet.freeze,
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

export async function everythingDone(open: () => HostWorkbook): Promise<readonly string[]> {
  const host = openHost('1.9', providerWorkbook('Summary'));
  const workbook = open();
  const stop = await workbook.watch(() => undefined);
  await workbook.read({ kind: 'everySheet' });
  await workbook.read({ kind: 'selection' });
  await workbook.write(smallReview, 'writeBeside');
  await workbook.undo();
  await workbook.write(smallReview, 'overwrite');
  host.workbook.sheets[2]!.visibility = 'Hidden';
  await workbook.write(smallReviewAgain, 'ask');
  await host.type('Fee', 'A1', 'Changed');
  await workbook.undo();
  await workbook.write(furtherReview, 'ask');
  await workbook.undo();
  await workbook.goTo({ sheet: 'Fee', cell: 'B5' });
  await workbook.writeSetting('role', 'provider');
  await workbook.readSetting('role');
  if (stop.kind === 'done') await stop.value();
  return host.membersUsed();
}
