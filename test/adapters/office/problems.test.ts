/** Every code Excel may answer with has a sentence of its own and says what to do. */
import { problemOf, refusal } from '../../../src/adapters/office/officeProblems';
import { loadOfficeJs } from '../../support/officeHost/loadOfficeJs';

/** Microsoft, "Error handling with the application-specific JavaScript APIs", both tables for Excel. */
const documented =
  `AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict ContentLengthRequired
  GeneralException HostRestartNeeded InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation InvalidReference
  InvalidRequest InvalidRibbonDefinition InvalidSelection ItemAlreadyExists ItemNotFound MemoryLimitReached NotImplemented
  RequestAborted RequestPayloadSizeLimitExceeded ResponsePayloadSizeLimitExceeded ServiceNotAvailable Unauthenticated
  UnsupportedFeature UnsupportedOperation EmptyChartSeries FilteredRangeConflict FormulaLengthExceedsLimit InactiveWorkbook
  InvalidOperationInCellEditMode MergedRangeConflict NonBlankCellOffSheet OperationCellsExceedLimit PivotTableRangeConflict
  RangeExceedsLimit RefreshWorkbookLinksBlocked UnsupportedSheet UndoNotSupported`.split(/\s+/);

/** Excel.ErrorCodes in @types/office-js 1.0.612, as far as the table above has them not. */
const further =
  `DirtySupportingFormula OpenWorkbookLinksBlocked PowerQueryRefreshResourceChallenge RangeImageExceedsLimit
  UnsupportedFillType`.split(/\s+/);

/** Those of the library that runs here. */
function ofTheLibrary(): readonly string[] {
  const globals = loadOfficeJs() as unknown as {
    Excel: { ErrorCodes: Record<string, string> };
    OfficeExtension: { ErrorCodes: Record<string, string> };
  };
  return [...Object.values(globals.Excel.ErrorCodes), ...Object.values(globals.OfficeExtension.ErrorCodes)];
}

const unexplained = problemOf(refusal('NoSuchCode')).sentence;

test.each([...new Set([...documented, ...further, 'Client Error', ...ofTheLibrary()])])('%s', (code) => {
  const { sentence, advice } = problemOf(refusal(code));
  expect(sentence).not.toBe(unexplained);
  expect(`${sentence} ${advice}`).toMatch(/^[A-Z].*\. [A-Z].*\.$/s);
});
