/**
 * The one way from the bytes of a file to what it holds: cells of a workbook, or the text of a JSON file.
 *
 * A kind of file that holds tables is one line in `tableReaders`; whoever opens a submission, a ledger, benchmarks or a rate
 * card then reads it too.
 */
import type { Finding } from '../../domain/evidence/finding';
import { notUsable, type Validated } from '../../domain/evidence/validated';
import { lookOverTable } from '../../domain/submission/personalInTable';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import { receivedFromCsv } from '../text/csv';
import { textOfCsvBytes } from '../text/csvBytes';
import { readXlsx } from '../xlsx/readXlsx';
import { fileKind, type FileKind } from './fileKind';
import { readBinaryWorkbook, readOlderWorkbook, readOpenDocument } from './otherWorkbooks';
import { noJsonHere, onlyOwnSheets, ownSheetsLeftOut, refusedFile } from './refusedFile';
import { readProtected } from './protectedWorkbook';
import { readWebPage } from './webPage';
import { readWordTables } from './wordTables';
import { readXmlSpreadsheet } from './xmlSpreadsheet';
import { withinLimits } from './withinLimits';

type TableReader = (
  file: string,
  bytes: Uint8Array,
) => Validated<ReceivedWorkbook> | Promise<Validated<ReceivedWorkbook>>;

/** `brokenArchive` too: the workbook's own reader says what is wrong with it. */
const tableReaders: Readonly<Partial<Record<FileKind, TableReader>>> = {
  workbook: readXlsx,
  brokenArchive: readXlsx,
  text: receivedFromCsv,
  olderWorkbook: readOlderWorkbook,
  binaryWorkbook: readBinaryWorkbook,
  openDocumentSheet: readOpenDocument,
  xmlSpreadsheet: readXmlSpreadsheet,
  webPage: readWebPage,
  wordDocument: readWordTables,
};

export interface FileReaders<T> {
  readonly table: (workbook: ReceivedWorkbook) => Validated<T>;
  /** Absent where such a thing is never written as JSON. */
  readonly json?: (text: string) => Validated<T>;
  /** Whether what may tell who a child is stays out of everything after. */
  readonly leavesOutPersonalDetails?: boolean;
  /** What opens a workbook that is protected; null or absent where none is known. */
  readonly password?: string | null;
}

/** What the file holds, read as a table or as JSON, with what was found on the way. */
export async function readFile<T>(
  file: string,
  bytes: Uint8Array,
  { table, json, leavesOutPersonalDetails = false, password = null }: FileReaders<T>,
): Promise<Validated<T>> {
  const kind = fileKind(file, bytes);
  if (kind === 'json')
    return json === undefined ? notUsable([noJsonHere(file)]) : json(textOfCsvBytes(bytes));
  const read = kind === 'passwordProtected' ? protectedBy(password) : tableReaders[kind];
  if (read === undefined) return notUsable([refusedFile(file, kind)]);
  const received = andThen(providersSheets(file, await read(file, bytes)), withinLimits);
  return andThen(
    andThen(received, (workbook) => checkedRead(workbook, leavesOutPersonalDetails)),
    table,
  );
}

/** Undefined where no password is known: the file is then refused with a sentence. */
function protectedBy(password: string | null): TableReader | undefined {
  return password === null ? undefined : (file, bytes) => readProtected(file, bytes, password);
}

/** The cells of a file that is a table, the sheets of Open Book among them. */
export async function readTable(file: string, bytes: Uint8Array): Promise<Validated<ReceivedWorkbook>> {
  const kind = fileKind(file, bytes);
  const read = tableReaders[kind];
  if (read !== undefined) return andThen(await read(file, bytes), withinLimits);
  return notUsable([kind === 'json' ? noJsonHere(file) : refusedFile(file, kind)]);
}

/** What Open Book worked out is never read as somebody's figures, and it is said. */
function providersSheets(
  file: string,
  { value, findings }: Validated<ReceivedWorkbook>,
): Validated<ReceivedWorkbook> {
  if (value === null) return notUsable(findings);
  const ours = value.sheets.filter((sheet) => sheet.ours === true);
  if (ours.length === 0) return { value, findings };
  const others = value.sheets.filter((sheet) => sheet.ours !== true);
  return others.length === 0
    ? notUsable([...findings, onlyOwnSheets(file)])
    : {
        value: { ...value, sheets: others },
        findings: [...findings, ownSheetsLeftOut(ours.filter(({ hidden }) => !hidden))],
      };
}

function checkedRead(workbook: ReceivedWorkbook, isLeftOut: boolean): Validated<ReceivedWorkbook> {
  const { findings, without } = lookOverTable(workbook);
  return { value: isLeftOut ? without : workbook, findings };
}

function andThen<S, T>({ value, findings }: Validated<S>, next: (value: S) => Validated<T>): Validated<T> {
  if (value === null) return notUsable(findings);
  const after = next(value);
  const together: readonly Finding[] = [...findings, ...after.findings];
  return { value: after.value, findings: together };
}
