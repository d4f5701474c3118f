/**
 * What changes nothing about a reading: a blank column, a table moved down, a renamed sheet, a note below, formats with
 * pence or without, formulas as their values. Held over every layout kept here, one change a file, so that each change meets many.
 * Two lines in another order, in every third file; and a week's amounts as a year's, where all that is said of weeks can be said
 * of years.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../../src/adapters/files/readFile';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { understood } from '../../../src/domain/evidence/validated';
import { exact, exactFromText, exactText } from '../../../src/domain/money/exact';
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

/** Each layout is opened once, and read once as it stands, however many laws are held against it. */
const openedFiles = new Map<string, Promise<ReceivedWorkbook>>();
const figuresAsTheyStand = new Map<ReceivedWorkbook, string>();

function opened(folder: string, file: string): Promise<ReceivedWorkbook> {
  const path = join(folder, file);
  const workbook = openedFiles.get(path) ?? openAnew(folder, file);
  openedFiles.set(path, workbook);
  return workbook;
}

function figuresBefore(workbook: ReceivedWorkbook, asAt: string): string {
  const read = figuresAsTheyStand.get(workbook) ?? figures(workbook, asAt);
  figuresAsTheyStand.set(workbook, read);
  return read;
}

async function openAnew(folder: string, file: string): Promise<ReceivedWorkbook> {
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
  'inquirers',
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
      if (figures(changed, asAt) !== figuresBefore(workbook, asAt)) differing.push(file);
    }
    expect(differing).toEqual([]);
  },
);

/** Rows of lines that stand next to each other, each with one line. */
function neighbouringLines(workbook: ReceivedWorkbook): readonly { sheet: string; row: number }[] {
  const { value } = recogniseWorkbook(workbook, null);
  const rows = (value?.costs ?? []).map(({ at, fields }) => ({
    sheet: at.sheet ?? '',
    row: Number(/\d+$/.exec(fields.amount?.at.cell ?? '')?.[0] ?? 0) - 1,
  }));
  const linesAt = (sheet: string, row: number) =>
    rows.filter((each) => each.sheet === sheet && each.row === row).length;
  return rows.filter(
    ({ sheet, row }) => row >= 0 && linesAt(sheet, row) === 1 && linesAt(sheet, row + 1) === 1,
  );
}

test('another order of lines changes no reading', async () => {
  const differing: string[] = [];
  let tried = 0;
  for (const [place, [folder, { file, asAt }]] of kept.entries()) {
    if (place % 3 !== 0) continue;
    const workbook = await opened(folder, file);
    const pairs = neighbouringLines(workbook);
    const pair = pairs[place % Math.max(1, pairs.length)];
    if (pair === undefined) continue;
    tried += 1;
    const { sheet: name, row } = pair;
    const sheets = workbook.sheets.map((sheet) => {
      const [first, second] = [sheet.rows[row], sheet.rows[row + 1]];
      if (first === undefined || second === undefined || (sheet.name !== name && workbook.sheets.length > 1))
        return sheet;
      const swapped = sheet.rows.map((cells, at) => (at === row ? second : at === row + 1 ? first : cells));
      return { ...sheet, rows: swapped };
    });
    if (figures({ ...workbook, sheets }, asAt) !== figuresBefore(workbook, asAt)) differing.push(file);
  }
  expect(tried).toBeGreaterThan(100);
  expect(differing).toEqual([]);
});

const aYear: readonly (readonly [RegExp, string])[] = [
  [/\b(per|a|each|p) ?(week|wk)\b/gi, 'per year'],
  [/\bweekly\b/gi, 'annual'],
  [/\bpw\b|\bp\.w\.?/gi, 'pa'],
];

function saidOfAYear(text: string): string {
  return aYear.reduce((said, [week, year]) => said.replace(week, year), text);
}

/** All figures in one column, and nothing said of any period but the week. */
function isOfWeeksAlone({ sheets }: ReceivedWorkbook): boolean {
  const cells = sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row.map((cell, column) => ({ cell, column }))),
  );
  const texts = cells.flatMap(({ cell }) => (cell?.kind === 'text' ? [cell.text] : []));
  const columns = new Set(cells.flatMap(({ cell, column }) => (cell?.kind === 'number' ? [column] : [])));
  return (
    sheets.length === 1 &&
    columns.size === 1 &&
    texts.some((text) => saidOfAYear(text) !== text) &&
    !cells.some(({ cell }) => cell?.kind === 'date' || cell?.kind === 'time') &&
    !texts.some((text) =>
      /month|annum|year|night|\bdays?\b|\bhours?\b|hrs|£ ?\d|\bweeks?\b|(four|4|fortnight)[ -]?week/i.test(
        text.replace(/\b(per|a|each|p) ?(week|wk)\b/gi, ''),
      ),
    )
  );
}

function asAYear(cell: ReceivedCell | null): ReceivedCell | null {
  if (cell?.kind === 'text') return { ...cell, text: saidOfAYear(cell.text) };
  const pounds = cell?.kind === 'number' ? exactFromText(cell.decimal) : null;
  if (cell?.kind !== 'number' || pounds === null || cell.numberFormat?.includes('%') === true) return cell;
  return { ...cell, decimal: exactText(pounds.times(exact(52))) };
}

test('a week’s amounts as a year’s of 52 weeks come to the same for a week', async () => {
  const differing: string[] = [];
  let tried = 0;
  for (const [folder, { file, asAt }] of kept) {
    const workbook = await opened(folder, file);
    if (!isOfWeeksAlone(workbook)) continue;
    tried += 1;
    const weeks: ReceivedCell[] = [
      { kind: 'text', text: 'Weeks per year' },
      { kind: 'number', decimal: '52' },
    ];
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: [weeks, [], ...sheet.rows.map((cells) => cells.map((cell) => asAYear(withoutFormula(cell))))],
    }));
    const [quoted, ...others] = figuresBefore(workbook, asAt).split(' ');
    const [quotedOfYear, ...othersOfYear] = figures({ ...workbook, sheets }, asAt).split(' ');
    // where the year's total does not foot, no fee is taken from it, and it is asked for
    const isSame = quotedOfYear === quoted || quotedOfYear === '0.00';
    if (!isSame || others.join(' ') !== othersOfYear.join(' ')) differing.push(file);
  }
  expect(tried).toBeGreaterThanOrEqual(8);
  expect(differing).toEqual([]);
});
