/**
 * Tables of our own pages that somebody pasted beside a provider's: a copy of the cells has no mark of ours, but it has our row
 * of headings, word for word and in order. From there to the end of its sheet nothing is read as the provider's, and it is said.
 *
 * Worked example: the page Fee breakdown pasted on “Sheet2” below its title: rows 1 to 60 of “Sheet2” are left out, and the fee
 * of £5,001.82 on “Sheet1” is not read as £10,003.64.
 */
import type { Finding } from '../domain/evidence/finding';
import { wholeSubmission } from '../domain/evidence/place';
import {
  receivedText,
  type ReceivedCell,
  type ReceivedSheet,
  type ReceivedWorkbook,
} from '../domain/submission/received';

/** How the headings of each table begin; a test holds them to the pages that are written. */
export const ownHeadings: readonly (readonly string[])[] = [
  ['What it is', '£ a week', '£ a year', 'Prices of'],
  ['£ a week', 'As submitted', 'To be explained', 'Own figures'],
  ['Ref', 'Line', 'Category', 'A week in the fee', 'To be explained'],
  ['No.', 'Day', 'Side', 'Who', 'Whole fee a week'],
  ['Ref', 'Line', 'A week in the fee', 'What was asked'],
  ['What', 'A week', 'Share of fee', 'In words'],
  ['Ref', 'Line', 'Category', 'For whom', 'Submitted amount'],
  ['Ratio, staff to children', 'In the fee a week', 'Share of the fee'],
  ['Ref', 'Post', 'Type', 'Serves', 'Stated as'],
  ['Ref', 'Post', 'Pay is', 'Pay stated'],
  ['Ref', 'Post', 'Employed staff a week', 'Agency rate an hour'],
  ['Ref', 'Additional need', 'Hours a week', 'Rate an hour', 'For this child a week'],
  ['What', 'Low', 'Central', 'High', 'Unit', 'Where it comes from'],
  ['Category, £ a week', 'Submitted', 'Should-cost low'],
  ['What is compared', 'This fee', 'n', 'Lower quartile'],
  ['What', 'Quoted a week', 'Agreed a week', 'Agreed less quoted'],
  ['Ref', 'Line', 'Category', 'Cost unit', 'Whole cost a week'],
  ['Assumption', 'Value', 'Unit', 'What it does to the fee'],
  ['Ref', 'What must agree', 'One way', 'The other way'],
];

interface WithoutOwn {
  readonly workbook: ReceivedWorkbook;
  readonly findings: readonly Finding[];
}

export function withoutOwnTables(workbook: ReceivedWorkbook): WithoutOwn {
  const findings: Finding[] = [];
  const sheets = workbook.sheets.map((sheet) => {
    const from = firstOwnRow(sheet);
    if (from === null) return sheet;
    findings.push(leftOut(sheet, from));
    return { ...sheet, rows: sheet.rows.slice(0, from) };
  });
  return findings.length === 0 ? { workbook, findings } : { workbook: { ...workbook, sheets }, findings };
}

/** The title and the line under it stand right above the headings. */
const mostAbove = 2;

function firstOwnRow({ rows }: ReceivedSheet): number | null {
  const headings = rows.findIndex(isOwnHeadings);
  if (headings < 0) return null;
  let from = headings;
  while (from > headings - mostAbove && isOneText(rows[from - 1])) from -= 1;
  return from;
}

function isOwnHeadings(row: readonly (ReceivedCell | null)[]): boolean {
  const words = row
    .flatMap((cell) => (cell?.kind === 'text' ? [plain(receivedText(cell))] : []))
    .filter(Boolean);
  return ownHeadings.some((headings) => {
    const from = words.indexOf(headings[0] ?? '');
    return from >= 0 && headings.every((heading, index) => words[from + index] === heading);
  });
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const isOneText = (row: readonly (ReceivedCell | null)[] | undefined): boolean => {
  const held = (row ?? []).filter((cell) => cell !== null);
  return held.length === 1 && held[0]?.kind === 'text';
};

function leftOut({ name, rows }: ReceivedSheet, from: number): Finding {
  const where = `rows ${String(from + 1)} to ${String(rows.length)}${name === '' ? '' : ` of “${name}”`}`;
  return {
    code: 'own-sheets-left-out',
    severity: 'note',
    at: wholeSubmission,
    expected: 'the provider’s own tables',
    received: `a table of Open Book’s own pages, pasted there, and what stands below it were left out: ${where}`,
    advice: 'Where figures of the provider stand below it, move them to a sheet of their own and read again.',
  };
}
