/**
 * What Excel says when it will not do something, by its code, as a sentence and what to do. Excel's own message is
 * never shown: it is written for programmers.
 */
import type { HostAnswer, HostProblem } from '../../workflows/ports/hostWorkbook';

const problems: Readonly<Record<string, HostProblem>> = {
  InvalidOperationInCellEditMode: {
    sentence: 'A cell is being edited, and Excel changes nothing until that is finished.',
    advice: 'Press Enter or Esc in the sheet, then try again.',
  },
  AccessDenied: {
    sentence: 'The workbook or one of its sheets is protected, so Excel did not allow the change.',
    advice: 'Remove the protection under Review, or save the workbook under a new name, then try again.',
  },
  UnsupportedOperationInProtectedMode: {
    sentence: 'The workbook is open in Protected View and cannot be changed.',
    advice: 'Choose Enable Editing at the top of the window, then try again.',
  },
  ItemNotFound: {
    sentence: 'A sheet, table or name that was there a moment ago is gone.',
    advice: 'Read the workbook again, then repeat what you were doing.',
  },
  ItemAlreadyExists: {
    sentence: 'The workbook has a sheet, table or name of that name already.',
    advice: 'Rename or remove it, then try again.',
  },
  RequestPayloadSizeLimitExceeded: {
    sentence: 'The sheets are too large to send to Excel in one piece.',
    advice: 'Leave out a sheet, or save the review as a file instead.',
  },
  ResponsePayloadSizeLimitExceeded: {
    sentence: 'The workbook holds more than Excel can hand over at once.',
    advice: 'Select just the cells of the fee breakdown and read the selection.',
  },
  ApiNotFound: {
    sentence: 'This version of Excel lacks something that Open Book needs.',
    advice: 'Update Excel, or use Excel on the web. Excel 2021 and later will do.',
  },
  ConnectionFailure: {
    sentence: 'The connection to the workbook was lost.',
    advice: 'Check the network, wait until Excel shows the workbook as saved, then try again.',
  },
  Conflict: {
    sentence: 'Somebody else changed the same cells at the same time.',
    advice: 'Wait a moment, read the workbook again, then repeat what you were doing.',
  },
  InactiveWorkbook: {
    sentence: 'Another workbook is in front, and Excel only changes the one in front.',
    advice: 'Click into this workbook, then try again.',
  },
  ActivityLimitReached: {
    sentence: 'Excel is busy with too many requests.',
    advice: 'Wait a few seconds, then try again.',
  },
  FormulaLengthExceedsLimit: {
    sentence: 'A formula is longer than Excel allows.',
    advice: 'Save the review as a file, and tell whoever looks after Open Book.',
  },
  MergedRangeConflict: {
    sentence: 'Merged cells are in the way.',
    advice: 'Unmerge the cells of that sheet, then try again.',
  },
  InvalidArgument: {
    sentence: 'Excel did not accept a part of the sheets.',
    advice: 'Save the review as a file instead, and tell whoever looks after Open Book.',
  },
};

const sameAs: Readonly<Record<string, string>> = {
  InvalidReference: 'ItemNotFound',
  ApiNotAvailable: 'ApiNotFound',
  CommunicationError: 'ConnectionFailure',
  RequestAborted: 'ConnectionFailure',
  Timeout: 'ConnectionFailure',
  FilteredRangeConflict: 'MergedRangeConflict',
  ConflictingChange: 'Conflict',
  SaveConflict: 'Conflict',
  InsertDeleteConflict: 'Conflict',
  AccessDeniedReadOnly: 'AccessDenied',
  UnsupportedSheet: 'ItemNotFound',
};

const unexplained: HostProblem = {
  sentence: 'Excel could not finish, and gave no reason that can be acted on.',
  advice: 'Try again; if it happens twice, save the workbook, close it and open it again.',
};

/** The code of a failure that Office.js reports; an empty text for a failure that has none. */
export function codeOf(failure: unknown): string {
  if (typeof failure !== 'object' || failure === null || !('code' in failure)) return '';
  return typeof failure.code === 'string' ? failure.code : '';
}

export function problemOf(failure: unknown): HostProblem {
  const code = codeOf(failure);
  return problems[sameAs[code] ?? code] ?? unexplained;
}

/** Runs `work`; what Excel refuses becomes a problem, what is our own fault stays an exception. */
export async function answered<T>(work: () => Promise<T>): Promise<HostAnswer<T>> {
  try {
    return { kind: 'done', value: await work() };
  } catch (failure) {
    if (codeOf(failure) === '') throw failure;
    return { kind: 'problem', problem: problemOf(failure) };
  }
}
