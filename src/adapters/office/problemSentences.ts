/** A sentence and what to do about it for every code that Excel, its library or this adapter answers with. */
import type { HostProblem } from '../../workflows/ports/hostWorkbook';

const tellTheKeeper = 'Save the review as a file instead, and tell whoever looks after Open Book.';
const readAgain = 'Read the workbook again, then repeat what you were doing.';
const askForNewerExcel = 'Update Excel, or use Excel on the web. Excel 2021 and later will do.';

export const problems: Readonly<Record<string, HostProblem>> = {
  AccessDenied: {
    sentence: 'The workbook or one of its sheets is protected, so Excel did not allow the change.',
    advice: 'Remove the protection under Review, or save the workbook under a new name, then try again.',
  },
  ActivityLimitReached: {
    sentence: 'Excel is busy with too many requests.',
    advice: 'Wait a few seconds, then try again.',
  },
  ApiNotFound: {
    sentence: 'This version of Excel lacks something that Open Book needs.',
    advice: askForNewerExcel,
  },
  BadPassword: {
    sentence: 'The password of a sheet or of the workbook was not right.',
    advice: 'Remove the password under Review, then try again.',
  },
  Conflict: {
    sentence: 'Somebody else changed the same cells at the same time.',
    advice: 'Wait a moment, read the workbook again, then repeat what you were doing.',
  },
  ConnectionFailure: {
    sentence: 'The connection to the workbook was lost.',
    advice: 'Check the network, wait until Excel shows the workbook as saved, then try again.',
  },
  EmptyChartSeries: {
    sentence: 'A chart has nothing to draw.',
    advice: 'Write the sheets again; if it happens twice, tell whoever looks after Open Book.',
  },
  FilteredRangeConflict: {
    sentence: 'A filter is in the way.',
    advice: 'Clear the filters of that sheet under Data, then try again.',
  },
  FormulaLengthExceedsLimit: {
    sentence: 'A formula is longer than Excel allows.',
    advice: tellTheKeeper,
  },
  GeneralException: {
    sentence: 'Excel met a fault of its own and did not finish.',
    advice: 'Try again; if it happens twice, save the workbook, close it and open it again.',
  },
  HostRestartNeeded: {
    sentence: 'Open Book was updated while Excel was open.',
    advice: 'Save your work, close Excel and open it again.',
  },
  InactiveWorkbook: {
    sentence: 'Another workbook is in front, and Excel only works with the one in front.',
    advice: 'Click into this workbook, then try again.',
  },
  InsertDeleteConflict: {
    sentence: 'Somebody is inserting or deleting cells in the same place.',
    advice: 'Wait a moment, read the workbook again, then repeat what you were doing.',
  },
  InvalidArgument: {
    sentence: 'Excel did not accept a part of the sheets.',
    advice: tellTheKeeper,
  },
  InvalidOperation: {
    sentence: 'Excel does not allow this in the workbook as it stands.',
    advice:
      'Look whether the structure of the workbook is protected under Review, or whether several sheets are selected together, then try again.',
  },
  InvalidOperationInCellEditMode: {
    sentence: 'A cell is being edited, and Excel changes nothing until that is finished.',
    advice: 'Press Enter or Esc in the sheet, then try again.',
  },
  InvalidOrTimedOutSession: {
    sentence: 'Excel has ended the session of this workbook.',
    advice: 'Reload the page or open the workbook again, then try again.',
  },
  InvalidSelection: {
    sentence: 'What is selected cannot be used for this.',
    advice: 'Click a cell of the sheet you mean, then try again.',
  },
  ItemAlreadyExists: {
    sentence: 'The workbook has a sheet, table or name of that name already.',
    advice: 'Rename or remove it, then try again.',
  },
  ItemNotFound: {
    sentence: 'A sheet, table or name that was there a moment ago is gone.',
    advice: readAgain,
  },
  MemoryLimitReached: {
    sentence: 'Excel has run out of memory.',
    advice: 'Close other workbooks, or open this one in 64-bit Excel, then try again.',
  },
  MergedRangeConflict: {
    sentence: 'Merged cells or another table are in the way.',
    advice: 'Unmerge the cells of that sheet, then try again.',
  },
  NonBlankCellOffSheet: {
    sentence: 'There is no room left on the sheet: cells would be pushed over its edge.',
    advice: 'Clear what stands in the last rows and columns of the sheet, then try again.',
  },
  NotImplemented: {
    sentence: 'This kind of Excel cannot do a part of this yet.',
    advice: 'Use Excel for Windows, for Mac or on the web, or save the review as a file instead.',
  },
  OperationCellsExceedLimit: {
    sentence: 'This would change more cells than Excel changes at once.',
    advice: 'Clear what stands far below or far to the right on the sheet, then try again.',
  },
  PivotTableRangeConflict: {
    sentence: 'A PivotTable is in the way.',
    advice: 'Move the PivotTable to a sheet of its own, or write beside it.',
  },
  PowerQueryRefreshResourceChallenge: {
    sentence: 'Excel is waiting for somebody to sign in to a data source of this workbook.',
    advice: 'Answer what Excel asks under Data, Queries & Connections, then try again.',
  },
  RangeExceedsLimit: {
    sentence: 'The sheet has more cells than Excel hands over at once.',
    advice: 'Select just the cells of the fee breakdown and read the selection.',
  },
  RefreshWorkbookLinksBlocked: {
    sentence: 'Excel has not been allowed to follow this workbook’s links to other workbooks.',
    advice: 'Choose Enable Content at the top of the window, or break the links under Data, then try again.',
  },
  RequestPayloadSizeLimitExceeded: {
    sentence: 'The sheets are too large to send to Excel in one piece.',
    advice: 'Leave out a sheet, or save the review as a file instead.',
  },
  ResponsePayloadSizeLimitExceeded: {
    sentence: 'The workbook holds more than Excel can hand over at once.',
    advice: 'Select just the cells of the fee breakdown and read the selection.',
  },
  ServiceNotAvailable: {
    sentence: 'The service behind Excel cannot be reached at the moment.',
    advice: 'Wait a minute, then try again.',
  },
  Unauthenticated: {
    sentence: 'Excel no longer knows who you are.',
    advice: 'Sign in to Office again, then try again.',
  },
  UndoNotSupported: {
    sentence: 'Excel cannot take a part of this back, and so did not begin it.',
    advice: tellTheKeeper,
  },
  UnsupportedFeature: {
    sentence: 'A sheet holds something that Excel does not let add-ins work with.',
    advice: 'Copy the cells you mean to a new sheet, then work with that.',
  },
  UnsupportedOperation: {
    sentence: 'Excel does not do this in this workbook.',
    advice:
      'Save the workbook as an ordinary .xlsx file (not shared in the old way, not in compatibility mode), then try again.',
  },
  UnsupportedOperationInProtectedMode: {
    sentence: 'The workbook is open in Protected View and cannot be changed.',
    advice: 'Choose Enable Editing at the top of the window, then try again.',
  },
  UnsupportedSheet: {
    sentence: 'That sheet is a chart sheet or a macro sheet: it has no cells to work with.',
    advice: 'Click a sheet of cells at the bottom of the window, then try again.',
  },
  WriteNotSupportedWhenModalDialogOpen: {
    sentence: 'A dialogue of Excel is open, and nothing changes until it is closed.',
    advice: 'Close the dialogue, then try again.',
  },
  'OpenBook.NoCellsSelected': {
    sentence: 'A picture, shape or chart is selected, not cells.',
    advice: 'Click a cell, select the cells of the fee breakdown, then try again.',
  },
  'OpenBook.NoSheetInFront': {
    sentence: 'What is in front has no cells: a chart sheet, or another workbook.',
    advice: 'Click the sheet of the fee at the bottom of this workbook’s window, then try again.',
  },
  'OpenBook.OurOwnFault': {
    sentence: 'Open Book asked Excel for something in the wrong way.',
    advice: tellTheKeeper,
  },
  'OpenBook.SeveralAreas': {
    sentence: 'Several areas are selected, and only one can be read.',
    advice: 'Select one rectangle of cells, or read the whole sheet, then try again.',
  },
};

/** Codes that come to the same for whoever reads the sentence. */
export const sameAs: Readonly<Record<string, string>> = {
  AccessDeniedReadOnly: 'AccessDenied',
  ApiNotAvailable: 'ApiNotFound',
  CannotRegisterEvent: 'ApiNotFound',
  CannotUpdateReadOnlyProperty: 'OpenBook.OurOwnFault',
  'Client Error': 'GeneralException',
  CommunicationError: 'ConnectionFailure',
  ConflictingChange: 'Conflict',
  ContentLengthRequired: 'ConnectionFailure',
  DirtySupportingFormula: 'Conflict',
  InvalidBinding: 'ItemNotFound',
  InvalidObjectPath: 'ItemNotFound',
  InvalidReference: 'ItemNotFound',
  InvalidRequest: 'OpenBook.OurOwnFault',
  InvalidRequestContext: 'OpenBook.OurOwnFault',
  InvalidRibbonDefinition: 'OpenBook.OurOwnFault',
  OpenWorkbookLinksBlocked: 'RefreshWorkbookLinksBlocked',
  PropertyNotLoaded: 'OpenBook.OurOwnFault',
  RangeImageExceedsLimit: 'RangeExceedsLimit',
  RequestAborted: 'ConnectionFailure',
  RunMustReturnPromise: 'OpenBook.OurOwnFault',
  SaveConflict: 'Conflict',
  Timeout: 'ConnectionFailure',
  UnsupportedFillType: 'UnsupportedFeature',
  ValueNotLoaded: 'OpenBook.OurOwnFault',
};
