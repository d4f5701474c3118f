/**
 * A list of prices of whole placements, by home, band or tier, handed in as if it were the costs of one: a rate card. Its
 * prices are never added up; what it is, and where it is of use, is said.
 *
 * Worked example: Oak House standard £4,500.00 and enhanced £5,400.00, Elm Lodge standard £4,850.00: three prices, no sum.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import type { Finding } from '../../domain/evidence/finding';
import type { Choice } from '../judging/choose';
import { aWeek, type Reading } from '../judging/reading';
import { matchCategory } from '../matchCategory';
import { textOf } from '../sheetCells';
import { poundsShown } from './poundsShown';

const fewestPrices = 3;
/** No line of one placement's costs is usually so dear, and no price of a placement so cheap. */
const leastWeekly = 1500;
const bands =
  /\b(band|tier|level|lot|category|standard|enhanced|complex|core|solo|high|medium|low|intensive|specialist|therapeutic|crisis|emergency|basic|needs?)\b/i;

export function listOfPrices({ parts, setting }: Choice): Finding | null {
  const reading = parts[0]?.reading;
  if (reading === undefined || parts.length > 1 || reading.period === null || reading.divisor !== null)
    return null;
  const { solved, column, period, weeks, fee } = reading;
  const rows = solved.roles.flatMap((role, row) => (role === 'line' ? [row] : []));
  const isOther = solved.totals.length > 0 || fee !== null || rows.length < fewestPrices;
  if (isOther || setting.divisors.length > 0) return null;
  const isPrice = (row: number): boolean =>
    (solved.amounts[row] ?? 0) * aWeek(period, weeks) >= leastWeekly &&
    !isCost(column.words[row]?.label ?? '');
  if (!rows.every(isPrice)) return null;
  const shown = rows
    .slice(0, 4)
    .map((row) => `“${nameOf(reading, row)}” ${poundsShown(solved.amounts[row] ?? 0)}`);
  return fileNotReadable(
    'the costs of one placement, line by line',
    `a list of ${countInWords(rows.length, 'price')} of whole placements: ${shown.join(', ')}${rows.length > 4 ? ' …' : ''}`,
    'This is a rate card: nothing in it was added up. Read it as the rate card beside a submission (--rate-card FILE on the command line, or Contracts in the pane), and ask the provider for the breakdown of one price.',
  );
}

function isCost(label: string): boolean {
  return !bands.test(label) && matchCategory(label).category !== 'unclassified';
}

/** All words of the row left of its price: the home and its band. */
function nameOf({ column }: Reading, row: number): string {
  const cells = (column.region.rows[row] ?? []).slice(0, Math.max(0, column.columnOf[row] ?? 0));
  return cells.flatMap((cell) => (cell?.kind === 'text' ? [textOf(cell)] : [])).join(' ');
}
