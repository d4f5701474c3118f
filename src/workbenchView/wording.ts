/** The words of the workbench: short, plain, British. */
export const workbench = {
  title: 'Open Book workbench',
  purpose: 'A spreadsheet beside the pane, for where there is no Excel.',
  open: 'Open a workbook',
  add: 'Add to this workbook',
  example: 'Example',
  chooseExample: 'Open an example',
  exampleToAdd: 'Example to add',
  chooseExampleToAdd: 'Add an example',
  download: 'Download',
  view: 'Show the sheet as',
  views: { grid: 'Grid', table: 'Table' },
  sheets: 'Sheets',
  sheet: 'Sheet',
  pane: 'Open Book pane',
  charts: 'Charts',
  chartFigures: 'Figures of this chart',
  dropHere: 'Drop the file to open it',
} as const;

export const states = {
  emptyHeading: 'Which provider’s costs?',
  emptyText:
    'Open an .xlsx or .csv file, drop it on this page, or choose an example. It stays in this browser: nothing is sent anywhere.',
  opening: (file: string) => `Opening ${file}…`,
  gridOpening: 'Getting the spreadsheet ready…',
  gridFailed: 'The grid could not be shown in this browser. The sheet is shown as a table instead.',
  failedHeading: (file: string) => `${file} could not be opened`,
  failedAdvice: 'The workbook you had open is still here.',
  opened: (file: string) => `${file} is open.`,
  added: (file: string, sheets: readonly string[]) =>
    `${file} is added: ${sheets.length === 1 ? 'sheet' : 'sheets'} ${sheets.slice(0, 3).join(', ')}${sheets.length > 3 ? ' and others' : ''}. A download has its cells with their formulas and looks; pictures, charts and drop-down lists stay in ${file}.`,
  ownAlone: 'It holds sheets of Open Book alone. Open it by itself to go on with them.',
  retraced: {
    back: (cell: string) => `${cell} is as it was before it was typed in.`,
    again: (cell: string) => `${cell} is as it was typed.`,
  },
  nothingTyped: {
    back: 'Nothing was typed that could be taken back.',
    again: 'Nothing was taken back that could be done again.',
  },
  notAFile: (file: string) =>
    `${file} is no spreadsheet that can be opened here. Save it as .xlsx or .csv and open that.`,
  exampleGone: 'The example could not be fetched. Start the workbench again.',
  downloaded: (file: string) => `${file} was saved to your downloads.`,
  unsaved:
    'What Open Book wrote here, or what was typed, has not been downloaded and would be gone. Open the other file all the same?',
  nothingToSave: 'There is nothing to download yet. Open a workbook, or write the sheets first.',
  apart: 'It holds the sheets of Open Book alone.',
  notKept: (changed: readonly string[]) =>
    `What was typed on the provider’s own sheets is not in the file (${changed.slice(0, 3).join(', ')}${changed.length > 3 ? ' and others' : ''}): they are handed on as they came.`,
  locked: 'This cell is worked out, or is a label. Type in the pale cells with blue figures.',
  keptValues:
    'Formulas that the provider wrote keep the values they came with. Excel works them out again when the file is opened there.',
} as const;

export const cells = {
  content: (address: string) => `Content of ${address}`,
  enter: 'Enter',
  tableHelp: 'Arrow keys move between cells. Enter changes a cell that may be typed in.',
  row: 'Row',
  caption: (sheet: string) => `Sheet ${sheet}`,
  noCells: 'This sheet is empty.',
} as const;
