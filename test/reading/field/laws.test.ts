/**
 * What changes nothing about a reading: a blank column, a table moved down, a renamed sheet, a note below, formats with
 * pence or without, formulas as their values. Held over every layout kept here, one change a file, so that each change meets many.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../../src/adapters/files/readFile';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { understood } from '../../../src/domain/evidence/validated';
import type { ReceivedCell, ReceivedSheet, ReceivedWorkbook } from '../../../src/domain/submission/received';
import { recogniseWorkbook, reviewSubmission } from '../../../src/workflows/review/answer';

type Change = (sheet: ReceivedSheet) => ReceivedSheet;

function moved(sheet: ReceivedSheet, down: number, right: number): ReceivedSheet {
  return {
    ...sheet,
    rows: [
      ...Array.from({ length: down }, () => []),
      ...sheet.rows.map((cells) => [...Array.from({ length: right }, () => null), ...cells]),
    ],
    ...(sheet.hiddenRows === undefined ? {} : { hiddenRows: sheet.hiddenRows.map((row) => row + down) }),
    ...(sheet.hiddenColumns === undefined
      ? {}
      : { hiddenColumns: sheet.hiddenColumns.map((column) => column + right) }),
    ...(sheet.merges === undefined
      ? {}
      : {
          merges: sheet.merges.map(({ fromRow, fromColumn, toRow, toColumn }) => ({
            fromRow: fromRow + down,
            toRow: toRow + down,
            fromColumn: fromColumn + right,
            toColumn: toColumn + right,
          })),
        }),
  };
}

function withoutFormula(cell: ReceivedCell | null): ReceivedCell | null {
  if (cell?.kind !== 'number') return cell;
  const { kind, decimal, numberFormat } = cell;
  return numberFormat === undefined ? { kind, decimal } : { kind, decimal, numberFormat };
}

/** £2,140 shown with its pence, and £2,140.00 without. */
function withOtherFormat(cell: ReceivedCell | null): ReceivedCell | null {
  if (cell?.kind !== 'number' || cell.numberFormat === undefined) return cell;
  const { numberFormat } = cell;
  if (!/^[£$#,0."[\]-]*$/.test(numberFormat)) return cell;
  const other = numberFormat.includes('.00')
    ? numberFormat.replace('.00', '')
    : numberFormat.replace(/0(?!.*0)/, '0.00');
  return { ...cell, numberFormat: other };
}

const changes: readonly (readonly [string, Change])[] = [
  ['a blank column before everything', (sheet) => moved(sheet, 0, 1)],
  ['everything three rows lower', (sheet) => moved(sheet, 3, 0)],
  ['another sheet name', (sheet) => (sheet.name === '' ? sheet : { ...sheet, name: 'Tabelle' })],
  [
    'a note below',
    (sheet) => ({
      ...sheet,
      rows: [...sheet.rows, [], [{ kind: 'text', text: 'Please ring us with any query.' }]],
    }),
  ],
  [
    'formulas as values',
    (sheet) => ({ ...sheet, rows: sheet.rows.map((cells) => cells.map(withoutFormula)) }),
  ],
  [
    'formats with pence or without',
    (sheet) => ({ ...sheet, rows: sheet.rows.map((cells) => cells.map(withOtherFormat)) }),
  ],
];

interface Kept {
  readonly file: string;
  readonly asAt: string;
}

async function opened(folder: string, file: string): Promise<ReceivedWorkbook> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, folder, file)));
  const { value } = await readFile(file, bytes, { table: (workbook) => understood(workbook) });
  if (value === null) throw new Error(`${file} could not be opened`);
  return value;
}

function figures(workbook: ReceivedWorkbook, asAt: string): string {
  const { value } = reviewSubmission(recogniseWorkbook(workbook, null), {
    asAt: knownDay(asAt),
    weeksPerYear: null,
  });
  if (value === null) return 'none';
  const { quoted, explained, lines } = value.breakdown;
  const weekly = lines.map((line) => line.weekly.pounds.toFixed(2)).sort();
  return [quoted.pounds.toFixed(2), explained.pounds.toFixed(2), ...weekly].join(' ');
}

const kept = [
  'handed',
  'ordinary',
  'strangers',
  'neighbours',
  'newcomers',
  'latecomers',
  'passersBy',
  'lookersOn',
  'callers',
  'senders',
  'own',
].flatMap((folder) =>
  (JSON.parse(readFileSync(join(__dirname, folder, 'cases.json'), 'utf8')) as Kept[]).map(
    (each) => [folder, each] as const,
  ),
);

test.each(changes.map(([name, change], index) => [name, change, index] as const))(
  '%s changes no reading',
  async (_, change, index) => {
    const differing: string[] = [];
    for (const [place, [folder, { file, asAt }]] of kept.entries()) {
      if (place % changes.length !== index) continue;
      const workbook = await opened(folder, file);
      const names = new Set(workbook.sheets.map(({ name }) => name));
      const changed = {
        ...workbook,
        sheets: names.size > 1 && index === 2 ? workbook.sheets : workbook.sheets.map(change),
      };
      if (figures(changed, asAt) !== figures(workbook, asAt)) differing.push(file);
    }
    expect(differing).toEqual([]);
  },
);
