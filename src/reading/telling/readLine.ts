/**
 * A row that was read as a line, as a cost row of the submission: its amount as it stands, of which period, for whom, its
 * category with the words that decided it, and what stands beside it.
 */
import type { CostPeriod } from '../../domain/calendar/period';
import type { Place } from '../../domain/evidence/place';
import {
  exact,
  exactFromSpreadsheet,
  exactFromText,
  exactText,
  one,
  type Exact,
} from '../../domain/money/exact';
import type { ParallelAmount, StatedWorkings } from '../../domain/fee/statedWorkings';
import type { ReceivedCostRow } from '../../domain/submission/feeSubmission';
import type { Received, ReceivedCell } from '../../domain/submission/received';
import { poundsRead, readAmountText } from '../amountText';
import { countInWords } from '../meanings/countInWords';
import { besideColumnIn, type BesideColumn } from '../meanings/besideColumns';
import { columnKindIn } from '../meanings/columnKind';
import { saysNo, saysYes } from '../meanings/included';
import type { Part } from '../judging/reading';
import { rowPeriod } from '../judging/readingsOf';
import { labelWorkings } from '../labelWorkings';
import type { LineMapping } from '../layoutMapping';
import { matchCategory, type CategoryMatch } from '../matchCategory';
import { periodInWords } from '../periodWords';
import { connectedPartyIn } from '../rowWords';
import { figureIn } from '../regions/figure';
import { textOf } from '../sheetCells';
import { withoutPrefix } from './sharedPrefix';
import { workingsBeside } from './workingsBeside';

export interface LineContext {
  readonly part: Part;
  readonly heading: readonly string[];
  readonly correction: LineMapping | null;
  readonly isPeriodKnown: boolean;
  readonly isInPrice: boolean;
  readonly parallel: readonly ParallelAmount[];
  /** What most labels of the table begin with. */
  readonly prefix: string;
  /** What the row’s words, its headings and the rows beside it say it is. */
  readonly match: CategoryMatch;
}

export function readLine(row: number, context: LineContext): ReceivedCostRow {
  const { reading } = context.part;
  const { column } = reading;
  const { region } = column;
  const words = column.words[row];
  const label = words?.label ?? '';
  const labelAt = region.placeOf(row, Math.max(0, words?.labelColumn ?? 0));
  const amountAt = region.placeOf(row, Math.max(0, column.columnOf[row] ?? 0));
  const notes = beside(context, row, 'notes');
  const { match } = context;
  const workings = workingsBeside(statedWorkings(label, notes), column, row);
  const period = outsidePeriod(row, context) ?? reading.period ?? rowPeriod(column, row, reading.otherwise);
  return {
    at: labelAt,
    fields: {
      label: { at: labelAt, cell: { kind: 'text', text: label } },
      category: { at: labelAt, cell: { kind: 'text', text: match.category } },
      amount: { at: amountAt, cell: amountCell(row, context) },
      ...(context.isPeriodKnown ? { period: stated(amountAt, period) } : {}),
      serves: stated(amountAt, reading.basis),
      ...included(row, context, labelAt),
      ...relatedParty(label, labelAt, notes),
      ...(notes === null ? {} : { notes }),
      ...optional('funder', beside(context, row, 'funder')),
      ...optional('evidence', beside(context, row, 'evidence')),
      ...teachingWeeks(match, workings, labelAt, period),
    },
    confidence: match.confidence,
    decidedBy: match.decidedBy,
    ...(workings === null ? {} : { workings }),
    ...(context.parallel.length === 0 ? {} : { parallelAmounts: context.parallel }),
  };
}

export function categoryOf(
  row: number,
  { part, heading, correction, prefix }: Omit<LineContext, 'match'>,
): CategoryMatch {
  if (correction?.category != null)
    return { category: correction.category, confidence: one, decidedBy: 'corrected by you' };
  const notes = beside({ part }, row, 'notes');
  if (part.reading.column.words[row]?.fee === 'named')
    return { category: 'unclassified', confidence: exact(0), decidedBy: 'a fee that is not broken down' };
  return matchCategory(withoutPrefix(part.reading.column.words[row]?.label ?? '', prefix), {
    heading,
    notes: textOf(notes?.cell),
  });
}

/** The figure as it stands; made, turned and worked-out figures as the number they come to. */
function amountCell(row: number, { part: { reading } }: LineContext): ReceivedCell {
  const { column, solved } = reading;
  const cells = column.region.rows[row] ?? [];
  const cell = cells[column.columnOf[row] ?? -1] ?? null;
  const own = column.rows[row];
  const pair = column.madeFrom[row] ?? null;
  if (pair !== null) {
    const product = poundsOf(cells[pair[1]]).times(quantityOf(cells[pair[0]]));
    return { kind: 'number', decimal: exactText(product) };
  }
  if (column.how === 'ofFee' || (own?.percent !== null && own?.percent !== undefined)) {
    return { kind: 'number', decimal: exactText(exactFromSpreadsheet(solved.amounts[row] ?? 0) ?? exact(0)) };
  }
  if (cell === null) return { kind: 'text', text: '' };
  const figure = figureIn(cell);
  if (figure === null || figure.kind === 'unknown') return cell;
  const pounds = poundsOf(cell);
  const isTurned = (solved.amounts[row] ?? 0) < 0 && pounds.greaterThan(0) && (own?.value ?? 0) !== 0;
  if (isTurned) return { kind: 'number', decimal: exactText(pounds.negated()) };
  return cell.kind === 'number' ? cell : { kind: 'number', decimal: exactText(pounds) };
}

function poundsOf(cell: ReceivedCell | null | undefined): Exact {
  if (cell?.kind === 'number') return exactFromText(cell.decimal) ?? exact(0);
  return (cell?.kind === 'text' ? poundsRead(readAmountText(cell.text)) : null) ?? exact(0);
}

function quantityOf(cell: ReceivedCell | null | undefined): Exact {
  const figure = figureIn(cell);
  if (figure?.kind === 'amount') return poundsOf(cell);
  return exact(String(cell?.kind === 'text' ? (countInWords(cell.text) ?? 0) : 0));
}

/** The row's cell in a column of that kind. */
export function beside(
  { part }: Pick<LineContext, 'part'>,
  row: number,
  kind: BesideColumn,
): Received | null {
  const { region, words } = part.reading.column;
  const block = region.blocks[region.blockOf[row] ?? 0];
  const column = (block?.headings ?? []).findIndex(
    (heading, index) =>
      besideColumnIn(heading) === kind &&
      index !== words[row]?.labelColumn &&
      (region.rows[row]?.[index] ?? null) !== null &&
      !(
        kind === 'notes' &&
        columnKindIn(heading) === 'amount' &&
        figureIn(region.rows[row]?.[index]) !== null
      ),
  );
  const cell = column < 0 ? null : (region.rows[row]?.[column] ?? null);
  return cell === null ? null : { at: region.placeOf(row, column), cell };
}

function statedWorkings(label: string, notes: Received | null): StatedWorkings | null {
  const own = labelWorkings(label);
  if (own !== null || notes === null) return own;
  const workings = labelWorkings(textOf(notes.cell));
  return workings?.percentOf === 'unstated' ? null : workings;
}

/** In the fee unless a Y/N column or the words say otherwise, or it stands outside the total that is the price. */
function included(row: number, context: LineContext, labelAt: Place): ReceivedCostRow['fields'] {
  const { region, rows, includedBy } = context.part.reading.column;
  const column = includedBy[region.blockOf[row] ?? 0] ?? -1;
  const cell = column < 0 ? null : (region.rows[row]?.[column] ?? null);
  if (cell !== null) {
    return { included: { at: region.placeOf(row, column), cell: { kind: 'text', text: yesOrNo(cell) } } };
  }
  const isOutside = rows[row]?.isOutside === true || !context.isInPrice;
  return isOutside ? { included: stated(labelAt, 'no') } : {};
}

/** "School uniform (per year)" below "Not included": what stands outside the price is of the period it says itself. */
function outsidePeriod(row: number, { part, isInPrice }: LineContext): CostPeriod | null {
  const { rows, words } = part.reading.column;
  if (isInPrice && rows[row]?.isOutside !== true) return null;
  const said = periodInWords(words[row]?.label ?? '');
  return said === 'hour' ? null : said;
}

function yesOrNo(cell: ReceivedCell): string {
  const text = textOf(cell).toLowerCase();
  if (saysNo(text)) return 'no';
  return saysYes(text) ? 'yes' : text;
}

function relatedParty(label: string, labelAt: Place, notes: Received | null): ReceivedCostRow['fields'] {
  if (notes !== null && connectedPartyIn(textOf(notes.cell)) !== null)
    return { relatedParty: stated(notes.at, 'yes') };
  return connectedPartyIn(label) === null ? {} : { relatedParty: stated(labelAt, 'yes') };
}

/** "(39 wks)" on an education line says for how many weeks school is paid. */
function teachingWeeks(
  match: CategoryMatch,
  workings: StatedWorkings | null,
  at: Place,
  period: CostPeriod,
): ReceivedCostRow['fields'] {
  const weeks = workings?.weeks;
  const isSchoolYear = weeks?.greaterThanOrEqualTo(exact(30)) === true && weeks.lessThan(exact(48));
  return isSchoolYear && (match.category === 'additionalEducation' || period === 'teachingWeek')
    ? { teachingWeeks: { at, cell: { kind: 'number', decimal: exactText(weeks) } } }
    : {};
}

function stated(at: Place, text: string): Received {
  return { at, cell: { kind: 'text', text } };
}

function optional(name: 'funder' | 'evidence', received: Received | null): ReceivedCostRow['fields'] {
  return received === null ? {} : { [name]: received };
}
