/**
 * Lists on hidden sheets are not read, since whoever looks over the figures does not see them; which sheet holds one is said, with
 * how to have it read. A sheet that Open Book worked out is nobody's list.
 *
 * Worked example: invoices on "March" and, hidden, on "February": those of March are read, and February is told.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import type { ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';

interface ListRead {
  readonly rows: readonly unknown[];
  readonly beside?: Readonly<Record<string, readonly unknown[]>>;
  readonly sentence: string;
  readonly findings: readonly PriceFinding[];
}

interface Lists {
  readonly what: string;
  readonly read: (workbook: ReceivedWorkbook, asAt: IsoDate) => ListRead | null;
}

export function tellingHidden<T extends Lists>(tables: T): T {
  return {
    ...tables,
    read: (workbook, asAt) => {
      const read = tables.read(workbook, asAt);
      const hidden = workbook.sheets
        .filter((sheet) => sheet.hidden && sheet.ours !== true)
        .flatMap((sheet) => toldOf(tables, workbook, { sheet, asAt }));
      if (hidden.length === 0) return read;
      if (read !== null) return { ...read, findings: [...read.findings, ...hidden] };
      return {
        rows: [],
        sentence: `No sheet of ${workbook.file} that is shown holds ${tables.what}.`,
        findings: hidden,
      };
    },
  };
}

function toldOf(
  tables: Lists,
  workbook: ReceivedWorkbook,
  { sheet, asAt }: { readonly sheet: ReceivedSheet; readonly asAt: IsoDate },
): readonly PriceFinding[] {
  const found = tables.read({ ...workbook, sheets: [{ ...sheet, hidden: false }] }, asAt);
  const rows = found === null ? 0 : found.rows.length + Object.values(found.beside ?? {}).flat().length;
  if (rows === 0) return [];
  return [
    priceFinding(
      'list-on-hidden-sheet',
      {
        at: sheet.name === '' ? workbook.file : sheet.name,
        expected: 'lists on sheets that are shown',
        received: `${rows === 1 ? 'one row' : countInWords(rows, 'row')} on a hidden sheet, “${sheet.name}”`,
        advice: `They are in no figure. ${shown(sheet)}, and read the file again.`,
      },
      'warning',
    ),
  ];
}

const shown = ({ veryHidden }: ReceivedSheet): string =>
  veryHidden === true
    ? 'A macro alone shows the sheet: copy its rows to a sheet of their own'
    : 'Right-click the name of any sheet, choose Unhide and the sheet';
