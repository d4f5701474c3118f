/**
 * Plain Office.js questions with the answer that Excel gives, and how that is known. The embedded host is held to them;
 * a member that the host learns comes with its probe. `script-lab.txt` beside this file is the same text for Script Lab:
 * a person with Excel pastes it there, runs it, and sends back the table it prints.
 *
 * `answer` is the code of the refusal, or what the probe returns as JSON. `known` is "documented" (Microsoft's pages),
 * "issue" (Microsoft's issue tracker), or "assumed" (nobody has run it yet).
 */
export interface Probe {
  readonly what: string;
  /** The ExcelApi version it needs. */
  readonly since: string;
  readonly answer: string;
  readonly known: string;
  /** `sheet` is a new, empty sheet called Probe. */
  readonly ask: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
  readonly groupsUndo?: boolean;
}

export const probes: readonly Probe[] = [
  {
    what: 'a table of cells of the wrong size is refused',
    since: '1.1',
    answer: 'InvalidArgument',
    known: 'documented: Range.values, "the array must have the size of the range"',
    ask: async (context, sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2, 3]];
      await context.sync();
    },
  },
  {
    what: 'null leaves a cell as it is, an empty text clears it',
    since: '1.1',
    answer: '[[1,""]]',
    known: 'documented: Set and get range values, text or formulas',
    ask: async (context, sheet) => {
      const cells = sheet.getRange('A1:B1');
      cells.values = [[1, 2]];
      cells.values = [[null, '']];
      cells.load('values');
      await context.sync();
      return cells.values;
    },
  },
  {
    what: 'an apostrophe in front makes words of what follows',
    since: '1.1',
    answer: '[["=1+1"]]',
    known: 'documented: Excel, leading apostrophe',
    ask: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [["'=1+1"]];
      cell.load('values');
      await context.sync();
      return cell.values;
    },
  },
  {
    what: 'what comes before a refused action stays done',
    since: '1.1',
    answer: '[["before"]]',
    known: 'documented: Application-specific API model, batches are not transactions',
    ask: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [['before']];
      context.workbook.worksheets.getItem('No such sheet').activate();
      try {
        await context.sync();
      } catch {
        // Refused, as it should be.
      }
      return Excel.run(async (again) => {
        const held = again.workbook.worksheets.getItem('Probe').getRange('A1');
        held.load('values');
        await again.sync();
        return held.values;
      });
    },
  },
  {
    what: 'a sheet that is not there',
    since: '1.1',
    answer: 'ItemNotFound',
    known: 'documented: error codes',
    ask: async (context) => {
      context.workbook.worksheets.getItem('No such sheet').activate();
      await context.sync();
    },
  },
  {
    what: 'a sheet name that is taken',
    since: '1.1',
    answer: 'ItemAlreadyExists',
    known: 'documented: error codes',
    ask: async (context) => {
      context.workbook.worksheets.add('PROBE');
      await context.sync();
    },
  },
  {
    what: 'a sheet name of 32 characters',
    since: '1.1',
    answer: 'InvalidArgument',
    known: 'documented: Excel, rename a worksheet, 31 characters',
    ask: async (context) => {
      context.workbook.worksheets.add('a'.repeat(32));
      await context.sync();
    },
  },
  {
    what: 'a name that reads as a cell',
    since: '1.4',
    answer: 'InvalidArgument',
    known: 'documented: Excel, names in formulas',
    ask: async (context, sheet) => {
      context.workbook.names.add('Fee1', sheet.getRange('A1'));
      await context.sync();
    },
  },
  {
    what: 'more than 8,192 characters of addresses',
    since: '1.9',
    answer: 'InvalidArgument',
    known:
      'documented: Worksheet.getRanges, "the total number of characters must be less than or equal to 8192"',
    ask: async (context, sheet) => {
      const addresses = Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(',');
      sheet.getRanges(addresses).format.fill.color = '#FFFF00';
      await context.sync();
    },
  },
  {
    what: 'words of 32,768 characters in one cell',
    since: '1.1',
    answer: 'InvalidArgument',
    known: 'documented: Excel specifications and limits (the limit); the code is assumed',
    ask: async (context, sheet) => {
      sheet.getRange('A1').values = [['x'.repeat(32_768)]];
      await context.sync();
    },
  },
  {
    what: 'a list of more than 255 characters within a rule',
    since: '1.8',
    answer: 'InvalidArgument',
    known: 'documented: Excel, data validation lists (the limit); the code is assumed',
    ask: async (context, sheet) => {
      const source = Array.from({ length: 60 }, (_, index) => `Choice ${index}`).join(',');
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    },
  },
  {
    what: 'a prompt of 256 characters',
    since: '1.8',
    answer: 'InvalidArgument',
    known: 'documented: DataValidationPrompt (255 characters); the code is assumed',
    ask: async (context, sheet) => {
      const message = 'x'.repeat(256);
      sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title: 'Help', message };
      await context.sync();
    },
  },
  {
    what: 'a formula with a bracket left open',
    since: '1.1',
    answer: 'InvalidArgument',
    known: 'issue: OfficeDev/office-js, formulas that Excel cannot parse',
    ask: async (context, sheet) => {
      sheet.getRange('A1').formulas = [['=SUM(1,2']];
      await context.sync();
    },
  },
  {
    what: 'a formula that points to a sheet that is not there',
    since: '1.1',
    answer: 'InvalidArgument',
    known: 'assumed: Excel asks a person for the file; an add-in is refused',
    ask: async (context, sheet) => {
      sheet.getRange('A1').formulas = [["='No such sheet'!A1"]];
      await context.sync();
    },
  },
  {
    what: 'the cells of a whole sheet are too many to count',
    since: '1.1',
    answer: '-1',
    known: 'documented: Range.cellCount, −1 beyond 2,147,483,647',
    ask: async (context, sheet) => {
      const everything = sheet.getRange();
      everything.load('cellCount');
      await context.sync();
      return everything.cellCount;
    },
  },
  {
    what: 'five million and one thousand cells are answered with nothing',
    since: '1.1',
    answer: 'null',
    known: 'issue: OfficeDev/office-js 6781 and 4783; documented since July 2026 in the performance page',
    ask: async (context, sheet) => {
      const many = sheet.getRange('A1:ALL5001');
      many.load('values');
      await context.sync();
      return many.values;
    },
  },
  {
    what: 'the used range of an empty sheet is a null object',
    since: '1.4',
    answer: 'true',
    known: 'documented: getUsedRangeOrNullObject',
    ask: async (context, sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      return used.isNullObject;
    },
  },
  {
    what: 'a day’s number tells that days are counted from 1900',
    since: '1.2',
    answer: '46023',
    known:
      'documented: Functions.date, "depending on the workbook’s date system"; 44561 in a workbook that counts from 1904',
    ask: async (context) => {
      const newYear = context.workbook.functions.date(2026, 1, 1);
      newYear.load('value');
      await context.sync();
      return newYear.value;
    },
  },
  {
    what: 'a protected sheet refuses a value in a locked cell',
    since: '1.2',
    answer: 'AccessDenied',
    known: 'documented: error codes',
    ask: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    },
  },
  {
    what: 'a protected sheet refuses a colour',
    since: '1.2',
    answer: 'AccessDenied',
    known: 'documented: WorksheetProtectionOptions.allowFormatCells',
    ask: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange('A1').format.fill.color = '#FFFF00';
      await context.sync();
    },
  },
  {
    what: 'a wrong password does not unlock',
    since: '1.7',
    answer: 'AccessDenied',
    known: 'issue: the code is AccessDenied in Excel for Windows; BadPassword is listed too',
    ask: async (context, sheet) => {
      sheet.protection.protect({}, 'theirs');
      await context.sync();
      sheet.protection.unprotect();
      await context.sync();
    },
  },
  {
    what: 'a sheet that is not locked is not unlocked',
    since: '1.7',
    answer: 'AccessDenied',
    known: 'issue: OfficeDev/office-js 6784, since June 2026; earlier builds took it',
    ask: async (context, sheet) => {
      sheet.protection.unprotect();
      await context.sync();
    },
  },
  {
    what: 'a sheet that is locked is not locked again',
    since: '1.7',
    answer: 'AccessDenied',
    known: 'issue: OfficeDev/office-js 6784, since June 2026; earlier builds took it',
    ask: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      sheet.protection.protect();
      await context.sync();
    },
  },
  {
    what: 'protection inside an undo group',
    since: '1.20',
    answer: 'UndoNotSupported',
    known: 'documented: Undo support with the Excel JavaScript API, table of unsupported APIs',
    groupsUndo: true,
    ask: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
    },
  },
  {
    what: 'a cell’s value inside an undo group',
    since: '1.20',
    answer: '[[1]]',
    known: 'documented: the sample of the same page',
    groupsUndo: true,
    ask: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [[1]];
      cell.load('values');
      await context.sync();
      return cell.values;
    },
  },
  {
    what: 'a second note in one cell',
    since: '1.18',
    answer: 'InvalidArgument',
    known: 'assumed; several cells at once are documented as InvalidArgument',
    ask: async (context, sheet) => {
      sheet.notes.add('A1', 'one');
      await context.sync();
      sheet.notes.add('A1', 'two');
      await context.sync();
    },
  },
  {
    what: 'a link without words takes the place of what its cell says',
    since: '1.7',
    answer: '[["https://www.gov.uk/"]]',
    known: 'assumed: the worst of what Excel may do; the product sends links first and contents after them',
    ask: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [['Before']];
      cell.hyperlink = { address: 'https://www.gov.uk/' };
      cell.load('values');
      await context.sync();
      return cell.values;
    },
  },
  {
    what: 'an entry of a legend that goes moves those behind it forward',
    since: '1.9',
    answer: 'InvalidArgument',
    known: 'assumed: as LegendEntry.Delete does in VBA',
    ask: async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3'), 'Columns');
      chart.series.add('second').setValues(sheet.getRange('B1:B3'));
      chart.legend.visible = true;
      chart.legend.legendEntries.getItemAt(0).visible = false;
      chart.legend.legendEntries.getItemAt(1).visible = false;
      await context.sync();
    },
  },
  {
    what: 'an axis of categories is told to show its labels as words, and not as an axis of time',
    since: '1.9',
    answer: '"TextAxis"',
    known: 'documented: ChartAxis.categoryType, ChartAxisCategoryType',
    ask: async (context, sheet) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3'), 'Columns');
      chart.axes.categoryAxis.categoryType = 'TextAxis';
      chart.axes.categoryAxis.load('categoryType');
      await context.sync();
      return chart.axes.categoryAxis.categoryType;
    },
  },
  {
    what: 'rowHidden is null where some rows are hidden, and getRowProperties tells which',
    since: '1.9',
    answer: '[null,[false,true,false]]',
    known: 'documented: Range.rowHidden, Range.getRowProperties',
    ask: async (context, sheet) => {
      sheet.getRange('A2').rowHidden = true;
      const rows = sheet.getRange('A1:B3');
      rows.load('rowHidden');
      const each = rows.getRowProperties({ rowHidden: true });
      await context.sync();
      return [rows.rowHidden, each.value.map(({ rowHidden }) => rowHidden)];
    },
  },
  {
    what: 'columnHidden and getColumnProperties tell the same of columns',
    since: '1.9',
    answer: '[null,[true,false]]',
    known: 'documented: Range.columnHidden, Range.getColumnProperties',
    ask: async (context, sheet) => {
      sheet.getRange('A1').columnHidden = true;
      const columns = sheet.getRange('A1:B3');
      columns.load('columnHidden');
      const each = columns.getColumnProperties({ columnHidden: true });
      await context.sync();
      return [columns.columnHidden, each.value.map(({ columnHidden }) => columnHidden)];
    },
  },
  {
    what: 'the merged areas of a range are told one by one',
    since: '1.13',
    answer: '[[0,0,1,2],[2,1,2,1]]',
    known: 'documented: Range.getMergedAreasOrNullObject',
    ask: async (context, sheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('B3:B4').merge();
      const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
      merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      await context.sync();
      return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => [
        rowIndex,
        columnIndex,
        rowCount,
        columnCount,
      ]);
    },
  },
  {
    what: 'where nothing is merged there is a null object, and what hangs on it is null too',
    since: '1.13',
    answer: 'true',
    known: 'documented: Range.getMergedAreasOrNullObject; the areas of a null object: assumed',
    ask: async (context, sheet) => {
      const merged = sheet.getRange('A1:B2').getMergedAreasOrNullObject();
      merged.areas.load('items/rowIndex');
      await context.sync();
      return merged.isNullObject;
    },
  },
  {
    what: 'more than 512 merged areas are not told at once',
    since: '1.13',
    answer: 'GeneralException',
    known: 'documented: Range.getMergedAreasOrNullObject "will fail"; which code: assumed',
    ask: async (context, sheet) => {
      for (let row = 1; row <= 513; row += 1) sheet.getRange(`A${row}:B${row}`).merge();
      await context.sync();
      const merged = sheet.getRange('A1:B600').getMergedAreasOrNullObject();
      merged.load('areaCount');
      await context.sync();
      return merged.areaCount;
    },
  },
  {
    what: 'page breaks before two rows are counted, and reset',
    since: '1.9',
    answer: '[2,0]',
    known: 'documented: PageBreakCollection.add, getCount, removePageBreaks',
    ask: async (context, sheet) => {
      sheet.horizontalPageBreaks.add('A5');
      sheet.horizontalPageBreaks.add('A9');
      const two = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      sheet.horizontalPageBreaks.removePageBreaks();
      const none = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      return [two.value, none.value];
    },
  },
  {
    what: 'breaks between columns are counted apart from those between rows, and a first column is repeated',
    since: '1.9',
    answer: '[1,1]',
    known: 'documented: Worksheet.verticalPageBreaks, PageLayout.setPrintTitleColumns',
    ask: async (context, sheet) => {
      sheet.verticalPageBreaks.add('F1');
      sheet.horizontalPageBreaks.add('A9');
      sheet.pageLayout.setPrintTitleColumns('$A:$A');
      const [columns, rows] = [sheet.verticalPageBreaks.getCount(), sheet.horizontalPageBreaks.getCount()];
      await context.sync();
      return [columns.value, rows.value];
    },
  },
];
