/** What the words of each row of a region say, asked once: every amount column of the region is solved with the same. */
import { rememberedByText } from '../../domain/evidence/foundByKey';
import { isCountRow } from '../meanings/countRow';
import { isDeduction } from '../meanings/deduction';
import { isDifference } from '../meanings/difference';
import { isDivisionStep } from '../meanings/divisionStep';
import { feeWordIn, type FeeWord } from '../meanings/fee';
import { isMemo } from '../meanings/memo';
import { subjectIn } from '../meanings/otherSubject';
import { periodInWords } from '../periodWords';
import type { Period } from '../../domain/calendar/period';
import { isSectionName } from '../meanings/sectionName';
import { totalIn, type TotalWord } from '../meanings/total';
import { figureIn } from '../regions/figure';
import type { Region } from '../regions/region';
import { mappedLine, type LayoutMapping, type TreatedAs } from '../layoutMapping';
import { textOf } from '../sheetCells';
import { withoutWithdrawn } from './withdrawnRows';

export interface RowWords {
  readonly label: string;
  readonly labelColumn: number;
  readonly total: TotalWord | null;
  readonly fee: FeeWord | null;
  /** The period its own label names. */
  readonly per: Period | null;
  readonly isDeduction: boolean;
  readonly isMemo: boolean;
  /** "Saving", "Increase": how far one price is from another. */
  readonly isDifference: boolean;
  readonly isStep: boolean;
  readonly isCount: boolean;
  /** A name of a section rather than of a cost: "Staffing", "Premises". */
  readonly isSection: boolean;
  readonly subject: 'child' | 'home' | null;
  /** All words of the row but its label. */
  readonly beside: string;
  readonly hasFigure: boolean;
  /** What a user says the row is. */
  readonly corrected: TreatedAs | null;
}

type Meant = Omit<RowWords, 'labelColumn' | 'beside' | 'hasFigure'>;

export function rowWordsOf(region: Region, mapping: LayoutMapping | null): readonly RowWords[] {
  const known = new Map<string, Meant>();
  const plain = region.rows.map((cells, row) => {
    const block = region.blocks[region.blockOf[row] ?? 0];
    const column = labelAt(cells, block?.labelColumn ?? -1);
    const label = column < 0 ? '' : textOf(cells[column]);
    const words = known.get(label) ?? correctedWords(wordsOf(label), mapping);
    known.set(label, words);
    let beside = '';
    let hasFigure = false;
    cells.forEach((cell, index) => {
      if (cell === null || index === column) return;
      if (figureIn(cell) !== null) hasFigure = true;
      else if (cell.kind === 'text' && beside.length < 200) beside += ` ${cell.text}`;
    });
    return { ...words, labelColumn: column, beside: beside.trim(), hasFigure };
  });
  return withoutWithdrawn(withoutEarlier(plain), region);
}

/** "2024 figures", "Last year:" below the costs of today, and rows of the same kind under it: told for comparison alone. */
const earlier =
  /^\W*(for comparison|comparison|(last|previous|prior) (year|fee|financial year)|(20\d\d|\d\d)([/-]\d\d)? (figures|costs|fee|fees|prices|breakdown|rates))\b[^£]{0,40}$/i;

function withoutEarlier(rows: readonly RowWords[]): readonly RowWords[] {
  let [isEarlier, hasCosts] = [false, false];
  return rows.map((words) => {
    if (!words.hasFigure && words.label !== '') isEarlier = hasCosts && earlier.test(words.label);
    hasCosts ||= words.hasFigure;
    return isEarlier && words.hasFigure && words.corrected === null
      ? { ...words, isMemo: true, total: null, fee: null, isCount: false }
      : words;
  });
}

/** The label's own column; where that is empty, the first words of the row, left of its figures if there are any. */
function labelAt(cells: Region['rows'][number], column: number): number {
  if (column >= 0 && isWords(cells[column])) return column;
  const figure = cells.findIndex((cell) => figureIn(cell) !== null);
  return cells.findIndex((cell, index) => isWords(cell) && (figure < 0 || index < figure));
}

function isWords(cell: Region['rows'][number][number] | undefined): boolean {
  if (cell === null || cell === undefined) return false;
  if (cell.kind === 'time' || cell.kind === 'date') return false;
  return cell.kind === 'text' && figureIn(cell) === null;
}

function correctedWords(words: Meant, mapping: LayoutMapping | null): Meant {
  const corrected = words.label === '' ? undefined : mappedLine(mapping, words.label)?.treatedAs;
  if (corrected === undefined) return words;
  const plain = { ...words, corrected, total: null, fee: null, isMemo: false, isStep: false, isCount: false };
  switch (corrected) {
    case 'total':
    case 'subtotal':
      return { ...plain, total: corrected };
    case 'fee':
      return { ...plain, fee: 'named', total: words.total };
    case 'partOf':
      return { ...plain, isMemo: true };
    case 'deduction':
      return { ...plain, isDeduction: true };
    case 'ignored':
    case 'heading':
    case 'line':
      return plain;
  }
}

const wordsOf = rememberedByText((label): Meant => {
  return {
    label,
    total: totalIn(label),
    fee: feeWordIn(label),
    per: periodInWords(label),
    isDeduction: isDeduction(label),
    isMemo: isMemo(label),
    isDifference: isDifference(label),
    isStep: isDivisionStep(label),
    isCount: isCountRow(label),
    isSection: isSectionName(label),
    subject: subjectIn(label),
    corrected: null,
  };
});
