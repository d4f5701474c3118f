/**
 * How each row of a provider's sheet was understood, least certain first, for a person to look over and correct.
 *
 * Worked example: "Sundries" taken for living costs at 0.35 stands before "Rent" taken for premises at 1.
 */
import { placeText } from '../../domain/evidence/place';
import { costCategoryLabel, costCategoryOrder, type CostCategory } from '../../domain/fee/costCategory';
import { exact, unsafeNumber, unsafeNumberOfText, type Exact } from '../../domain/money/exact';
import type { FeeReview } from '../../domain/review/feeReview';
import type { MappedLine } from '../../domain/submission/feeSubmission';

export type HowSure = 'low' | 'middle' | 'high';

export interface MappedOnScreen {
  /** The place of the row: the same as long as the sheet is the same. */
  readonly key: string;
  readonly line: MappedLine;
  readonly sure: HowSure;
  /**
   * What it comes to in pounds a week, put in words where the row is shown: of thousands, few are. Null where it is no line of the
   * fee, or there is no review yet.
   */
  readonly aWeek: Exact | null;
  readonly isCorrected: boolean;
}

export const categoryChoices: readonly { readonly category: CostCategory; readonly label: string }[] =
  costCategoryOrder.map((category) => ({ category, label: costCategoryLabel(category) }));

export interface Understood {
  readonly mapped: readonly MappedLine[];
  readonly review: FeeReview | null;
  /** Labels that somebody corrected. */
  readonly corrected: readonly string[];
}

/** The least certain first, and of those alike the dearest. */
export function leastCertainFirst({ mapped, review, corrected }: Understood): readonly MappedOnScreen[] {
  const amounts = new Map(review?.breakdown.lines.map(({ at, weekly }) => [placeText(at), weekly.pounds]));
  const labels = new Set(corrected);
  const rows = mapped
    .filter(({ treatedAs, label }) => treatedAs !== 'heading' && label !== '')
    .map((line) => {
      const key = placeText(line.at);
      const pounds = isOfTheFee(line) ? amounts.get(key) : undefined;
      const sure = howSure(line);
      const row: MappedOnScreen = {
        key,
        line,
        sure,
        aWeek: pounds ?? null,
        isCorrected: labels.has(line.label),
      };
      // For the order alone.
      return {
        row,
        rank: rankOf(line, sure),
        size: pounds === undefined ? 0 : Math.abs(unsafeNumber(pounds)),
      };
    });
  return rows.sort((one, other) => one.rank - other.rank || other.size - one.size).map(({ row }) => row);
}

function isOfTheFee({ treatedAs }: MappedLine): boolean {
  return treatedAs === 'line' || treatedAs === 'deduction';
}

function rankOf(line: MappedLine, sure: HowSure): number {
  return isOfTheFee(line) ? ['low', 'middle', 'high'].indexOf(sure) : 3;
}

/** The rows in the order in which they stood before, so that a corrected one stays where it was; new ones behind. */
export function inOrderOf(
  rows: readonly MappedOnScreen[],
  before: readonly string[],
): readonly MappedOnScreen[] {
  if (rows.every(({ key }, place) => key === before[place])) return rows;
  const places = new Map(before.map((key, place) => [key, place]));
  const placeOf = ({ key }: MappedOnScreen) => places.get(key) ?? before.length;
  return [...rows].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The lines a person should look at: not sure of, or only fairly. */
export function uncertain(lines: readonly MappedOnScreen[]): readonly MappedOnScreen[] {
  return lines.filter(({ line, sure }) => line.treatedAs === 'line' && sure !== 'high');
}

export const rowFilters = ['all', 'uncertain', 'corrected', 'leftOut'] as const;
export type RowFilter = (typeof rowFilters)[number];

/** Rows whose label, cell or category holds the words looked for, in whatever case. */
export function rowsFound(
  rows: readonly MappedOnScreen[],
  words: string,
  filter: RowFilter,
): readonly MappedOnScreen[] {
  const wanted = words.trim().toLowerCase();
  const holds = ({ key, line }: MappedOnScreen) =>
    [line.label, key, line.category === null ? '' : costCategoryLabel(line.category)].some((text) =>
      text.toLowerCase().includes(wanted),
    );
  const passes = ({ line, sure, isCorrected }: MappedOnScreen) => {
    switch (filter) {
      case 'all':
        return true;
      case 'uncertain':
        return line.treatedAs === 'line' && sure !== 'high';
      case 'corrected':
        return isCorrected;
      case 'leftOut':
        return line.treatedAs === 'ignored' || line.treatedAs === 'partOf';
    }
  };
  return rows.filter((row) => passes(row) && (wanted === '' || holds(row)));
}

/** What a row may be said to be that is no cost of a category. */
export const rowTreatments = ['deduction', 'total', 'subtotal', 'fee', 'ignored', 'partOf'] as const;
export type RowTreatment = (typeof rowTreatments)[number];

const rowsAround = 40;

/** The rows that one may be a part of: those about it on its sheet that are costs or totals, in the order of the sheet. */
export function mayHold(rows: readonly MappedOnScreen[], part: MappedOnScreen): readonly string[] {
  const others = rows
    .filter(
      ({ key, line }) => key !== part.key && line.label !== part.line.label && holds.has(line.treatedAs),
    )
    .filter(({ line }) => line.at.sheet === part.line.at.sheet)
    .map(({ line }) => ({ label: line.label, away: rowOf(line) - rowOf(part.line) }))
    .sort((one, other) => Math.abs(one.away) - Math.abs(other.away))
    .slice(0, rowsAround)
    .sort((one, other) => one.away - other.away);
  return [...new Set(others.map(({ label }) => label))];
}

const holds: ReadonlySet<MappedLine['treatedAs']> = new Set(['line', 'total', 'subtotal', 'fee']);

function rowOf({ at }: MappedLine): number {
  return unsafeNumberOfText(/\d+$/.exec(at.cell)?.[0] ?? '0');
}

const [leastMiddle, leastHigh] = [exact('0.6'), exact('0.85')];

function howSure({ confidence }: MappedLine): HowSure {
  if (confidence.lessThan(leastMiddle)) return 'low';
  return confidence.lessThan(leastHigh) ? 'middle' : 'high';
}
