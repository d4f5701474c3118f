/**
 * Amounts for a stretch of weeks or nights that is no period of its own: "£ for 12 weeks", "26 weeks £", "Cost (30 nights)".
 *
 * A heading speaks for its own column; a title for the whole sheet where no heading and no other title names a period. Each
 * amount becomes a week's, by exact division, before anything is read, so that all that follows sees weeks; and it is said.
 * A stage ("first 12 weeks"), a notice, a trial and how long school is open are no such stretch.
 * Worked example: 30,000.00 under "£ for 12 weeks" is 2,500.00 a week; 12,000.00 under "Amount (30 nights)" is 2,800.00.
 */
import type { Finding } from '../../domain/evidence/finding';
import { exact, exactFromText, exactText, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { ReceivedCell, ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import { amountReadOnce } from '../amountText';
import { isCountRow } from '../meanings/countRow';
import { isDivisionStep } from '../meanings/divisionStep';
import { feeWordIn } from '../meanings/fee';
import { totalIn } from '../meanings/total';
import { periodInWords } from '../periodWords';
import { placeIn, textOf } from '../sheetCells';
import { figureIn } from './figure';

const stretch = /\b(\d{1,2}|six|eight|ten|twelve|thirteen)[ -]?(weeks?|wks?|nights?)\b/i;
const named: Readonly<Record<string, number>> = { six: 6, eight: 8, ten: 10, twelve: 12, thirteen: 13 };
const isMoney = /£|\b(costs?|amount|price|fee|charge|budget|total|gbp)\b/i;
const noStretch =
  /\b(first|initial|then|after|next|from|up to|until|notice|trial|review|minimum|min|term|school|teaching|old|age|every|per|each|leave|rota|advance)\b|\bweeks? \d/i;
const [fewestWeeks, mostWeeks] = [5, 30];

export interface InWeeks {
  readonly workbook: ReceivedWorkbook;
  readonly findings: readonly Finding[];
}

interface Said {
  readonly row: number;
  readonly column: number;
  readonly weeks: Exact;
  readonly text: string;
  readonly isTitle: boolean;
}

export function withWeeksOfTerm(workbook: ReceivedWorkbook): InWeeks {
  const each = workbook.sheets.map((sheet) => inWeeks(sheet));
  const findings = each.flatMap(({ finding }) => (finding === null ? [] : [finding]));
  if (findings.length === 0) return { workbook, findings };
  return { workbook: { ...workbook, sheets: each.map(({ sheet }) => sheet) }, findings };
}

function inWeeks(sheet: ReceivedSheet): {
  readonly sheet: ReceivedSheet;
  readonly finding: Finding | null;
} {
  const said = [...saidIn(sheet), ...countedIn(sheet)];
  const headings = said.filter(({ isTitle }) => !isTitle);
  const title = headings.length > 0 || namesAPeriod(sheet) ? undefined : said.find(({ isTitle }) => isTitle);
  const used = headings.length > 0 ? headings : title === undefined ? [] : [title];
  const [first] = used;
  if (first === undefined) return { sheet, finding: null };
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) => {
      const own = used.findLast((each) => each.row < row && (each.isTitle || each.column === column));
      if (own !== undefined) return aWeekOf(cell, cells, own);
      const heads = used.some((each) => each.row === row && each.column === column);
      return heads && cell?.kind === 'text' ? { ...cell, text: `${cell.text}, as £ per week` } : cell;
    }),
  );
  return { sheet: { ...sheet, rows }, finding: dividedFinding(sheet, first) };
}

function saidIn({ rows }: ReceivedSheet): readonly Said[] {
  return rows.slice(0, 40).flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly Said[] => {
      if (cell?.kind !== 'text' || cell.text.length > 100 || figureIn(cell) !== null) return [];
      const weeks = weeksIn(cell.text);
      const isTitle = cells.filter((each) => each !== null && textOf(each) !== '').length === 1;
      const isOverFigures = rows
        .slice(row + 1, row + 4)
        .some((below) => figureIn(below[column] ?? null) !== null);
      return weeks === null || (!isTitle && !isOverFigures)
        ? []
        : [{ row, column, weeks, text: cell.text, isTitle }];
    }),
  );
}

const counts = /^(?:no\.? ?(?:of )?|number of )?(nights|days|weeks)(?: billed| in (?:the )?period)?$/i;

/** "Nights | Rate per night | Amount" over 30 on every row: the amounts are for thirty nights. */
function countedIn({ rows }: ReceivedSheet): readonly Said[] {
  return rows.slice(0, 40).flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly Said[] => {
      const unit = cell?.kind === 'text' ? counts.exec(cell.text.trim())?.[1] : undefined;
      if (unit === undefined) return [];
      const below = rows.slice(row + 1).filter((each) => valueOf(each[column]) !== null);
      const number = valueOf(below[0]?.[column]);
      if (number === null || below.length < 3 || below.some((each) => valueOf(each[column]) !== number))
        return [];
      const result = cells.findIndex((_, at) => at !== column && isProduct(below, at, number));
      const heading = textOf(cells[result]);
      const isOne = number === 1 || (number === 7 && !/weeks/i.test(unit));
      if (result < 0 || isOne || heading === '' || periodInWords(heading) !== null) return [];
      const weeks = exact(String(number)).dividedBy(/weeks/i.test(unit) ? '1' : '7');
      return [
        { row, column: result, weeks, text: `${String(number)} ${unit.toLowerCase()}`, isTitle: false },
      ];
    }),
  );
}

function isProduct(
  rows: readonly (readonly (ReceivedCell | null)[])[],
  result: number,
  number: number,
): boolean {
  return rows.every((cells) => {
    const amount = valueOf(cells[result]);
    return amount !== null && cells.some((cell) => Math.abs((valueOf(cell) ?? 0) * number - amount) < 0.2);
  });
}

function valueOf(cell: ReceivedCell | null | undefined): number | null {
  const figure = figureIn(cell);
  return figure?.kind === 'amount' ? figure.value : null;
}

function weeksIn(text: string): Exact | null {
  const [, number = '', unit = ''] = stretch.exec(text) ?? [];
  const count = named[number.toLowerCase()] ?? Number.parseInt(number, 10);
  if (unit === '' || !isMoney.test(text) || noStretch.test(text) || /£ ?\d/.test(text)) return null;
  if (periodInWords(text.replace(stretch, ' ')) !== null) return null;
  if (/^n/i.test(unit)) return count >= 20 && count <= 31 ? exact(count).dividedBy('7') : null;
  return count >= fewestWeeks && count <= mostWeeks ? exact(count) : null;
}

/** A period named above the first figures, by a heading or another title. */
function namesAPeriod({ rows }: ReceivedSheet): boolean {
  return rows
    .slice(0, 12)
    .some(
      (cells) =>
        !cells.some((cell) => figureIn(cell) !== null) &&
        cells.some((cell) => cell?.kind === 'text' && periodInWords(cell.text) !== null),
    );
}

function aWeekOf(
  cell: ReceivedCell | null,
  cells: readonly (ReceivedCell | null)[],
  { weeks, isTitle }: Said,
): ReceivedCell | null {
  const first = cells.find((each) => each?.kind === 'text') ?? null;
  if (cell === null || (isTitle && cell === first)) return cell;
  const plain = plainPounds(cell, isTitle);
  const label = textOf(first);
  const isFee = feeWordIn(label) !== null || totalIn(label) !== null || isDivisionStep(label);
  if (plain === null || isCountRow(label) || (isFee && periodInWords(label) !== null)) return cell;
  const weekly = plain.dividedBy(weeks);
  const held = cell.kind === 'number' ? cell : ({ kind: 'number' } as const);
  return { ...held, decimal: exactText(weekly), shown: poundsInWords(weekly) };
}

/** A number, or an amount typed as text that names no period of its own; under a title only with its pound sign. */
function plainPounds(cell: ReceivedCell, isTitle: boolean): Exact | null {
  if (cell.kind === 'number')
    return cell.numberFormat?.includes('%') === true ? null : exactFromText(cell.decimal);
  if (cell.kind !== 'text' || (isTitle && !cell.text.includes('£'))) return null;
  const amount = amountReadOnce(cell);
  return amount?.kind === 'amount' && amount.per === null ? amount.pounds : null;
}

function dividedFinding(sheet: ReceivedSheet, { row, column, weeks, text }: Said): Finding {
  return {
    code: 'reading-uncertain',
    severity: 'note',
    at: placeIn(sheet, row, column),
    expected: 'amounts a week, a month or a year',
    received: `“${text.slice(0, 60)}”: each amount below is divided by ${exactText(weeks.toDecimalPlaces(4))} weeks`,
    advice: 'Confirm how long the amounts are for, and ask what the price is afterwards.',
  };
}
