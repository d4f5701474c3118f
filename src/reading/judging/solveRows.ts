/**
 * What each row of one column of amounts is: a line, the total of rows above or below it, a total again, a step of a
 * division, a count, a deduction, a percentage of what stands above.
 *
 * Words propose, sums decide: "Staffing 3,145" above 2,140, 610 and 395 is their sum, whatever it is called. Nothing here
 * knows of periods or of children: rows are solved once for each column, by look-ups, in one pass for each way tried.
 */
import type { PercentBase } from '../meanings/percentRow';
import { mistakeIn, type Mistake } from './mistakes';
import { openItems, type Item, type OpenItems } from './openItems';
import { parentsIn } from './parentRows';
import type { RowWords } from './rowWords';
import { roundingOf, worth } from './worth';

export type RowRole =
  | 'none'
  | 'line'
  | 'subtotal'
  | 'total'
  | 'parent'
  | 'again'
  | 'step'
  | 'count'
  | 'memo'
  | 'perUnit'
  | 'fee'
  | 'unknown';

export interface SolverRow {
  /** Null where the column holds nothing in this row; NaN where it holds something nobody knows. */
  readonly value: number | null;
  readonly percent: number | null;
  readonly bases: readonly PercentBase[];
  readonly words: RowWords;
  readonly isText: boolean;
  /** Charged beside the fee. */
  readonly isOutside: boolean;
  readonly isPerUnit: boolean;
  readonly isPay: boolean;
}

export interface SolvedTotal {
  readonly row: number;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly foots: boolean;
  readonly mistake: Mistake | null;
}

export interface Ways {
  readonly deductions: boolean;
  readonly parents: boolean;
  readonly wordless: boolean;
  readonly feeIsLine: boolean;
  readonly percentBases: readonly number[];
}

export interface Solved {
  readonly roles: readonly RowRole[];
  /** Each row's figure with its sign; of a percentage what it comes to. */
  readonly amounts: readonly number[];
  readonly totals: readonly SolvedTotal[];
  /** What is not added up at the end. */
  readonly open: readonly Item[];
  readonly bits: number;
  readonly unfooted: number;
  readonly grain: number;
  /** Rows whose percentage base was chosen. */
  readonly percentages: readonly { readonly row: number; readonly base: PercentBase }[];
}

export function solveOnce(rows: readonly SolverRow[], ways: Ways, grain: number): Solved {
  const roles: RowRole[] = rows.map(() => 'none');
  const amounts: number[] = rows.map(() => Number.NaN);
  const totals: SolvedTotal[] = [];
  const percentages: { row: number; base: PercentBase }[] = [];
  const open = openItems();
  const parents = ways.parents ? parentsIn(rows, ways) : new Map<number, number>();
  const ending = new Map<number, number[]>();
  const parentStarts = new Map<number, number>();
  let bits = 0;
  let sectionStart = 0;
  let lastTotal: number | null = null;
  let payRows = 0;
  const close = (
    row: number,
    position: number,
    role: RowRole,
    foots: boolean,
    mistake: Mistake | null,
  ): void => {
    const value = amounts[row] ?? 0;
    const first = open.items[position]?.from ?? row;
    roles[row] = role;
    totals.push({ row, value, from: first, to: row, foots, mistake });
    open.collapse(position, { from: first, to: row, value, kind: 'total' });
    sectionStart = open.items.length;
    lastTotal = value;
  };
  for (let row = 0; row < rows.length; row += 1) {
    const each = rows[row];
    if (each === undefined) continue;
    const { words } = each;
    if (each.value === null && each.percent === null) {
      if (words.label !== '' && !words.hasFigure && words.label.length < 80) sectionStart = open.items.length;
      continue;
    }
    if (words.corrected === 'ignored' || words.corrected === 'heading') continue;
    if (each.percent !== null) {
      if (words.isCount && !words.fee) {
        roles[row] = 'count';
        continue;
      }
      const base = each.bases[ways.percentBases[percentages.length] ?? 0] ?? 'cost';
      const amount = percentOf(each.percent, base, open, lastTotal, payRows);
      percentages.push({ row, base });
      amounts[row] = words.isDeduction && amount > 0 ? -amount : amount;
      roles[row] = 'line';
      open.push({ from: row, to: row, value: amounts[row] ?? 0, kind: 'line' });
      continue;
    }
    const printed = each.value ?? 0;
    if (Number.isNaN(printed)) {
      roles[row] =
        words.isCount || words.isMemo
          ? 'count'
          : words.total !== null || words.fee !== null
            ? 'fee'
            : 'unknown';
      continue;
    }
    const value =
      ways.deductions && words.isDeduction && printed > 0 && words.total === null ? -printed : printed;
    amounts[row] = value;
    const isCore = words.fee !== null && ways.feeIsLine && words.total === null;
    const isNamedTotal = words.total !== null || (words.fee !== null && !isCore);
    if (words.isMemo) {
      roles[row] = 'memo';
      continue;
    }
    if (each.isPerUnit && !isNamedTotal) {
      roles[row] = 'perUnit';
      continue;
    }
    if (words.isCount && !isNamedTotal) {
      roles[row] = 'count';
      continue;
    }
    const top = open.items.at(-1);
    if (isNamedTotal || words.isStep) {
      if (top?.kind === 'total' && Math.abs(top.value - value) <= roundingOf(1)) {
        roles[row] = 'again';
        if (words.total !== null)
          totals.push({ row, value, from: top.from, to: row, foots: true, mistake: null });
        continue;
      }
      if (words.isStep && words.total === null && totals.length > 0) {
        roles[row] = 'step';
        continue;
      }
    }
    const isBlank = words.label === '';
    const mayTotal = isNamedTotal || ((isBlank || ways.wordless) && words.corrected !== 'line');
    if (mayTotal && (value !== 0 || words.total !== null)) {
      const fewest = isNamedTotal ? 1 : 2;
      const positions = open.positionsOf(value).filter((position) => open.items.length - position >= fewest);
      const position = chosenPosition(positions, words, sectionStart);
      if (position !== null) {
        const count = open.items.length - position;
        const isUsual = position === 0 || position === sectionStart;
        const gain = count < 2 ? 0 : worth(value, grain, isUsual ? 2 : open.items.length) * 0.7;
        if (isNamedTotal || (count >= 2 && gain >= (isBlank ? 2 : words.isSection ? 0.7 : 3))) {
          bits += gain + (isNamedTotal ? 0 : words.isSection ? 1 : -1);
          close(
            row,
            position,
            words.total === 'subtotal' || !isNamedTotal ? 'subtotal' : 'total',
            true,
            null,
          );
          continue;
        }
      }
    }
    if (words.isStep && totals.length > 0 && open.items.at(-1)?.kind === 'total' && words.total !== 'total') {
      roles[row] = 'step';
      continue;
    }
    if (words.total !== null && open.items.length > 0) {
      const position = words.total === 'total' ? 0 : Math.min(sectionStart, open.items.length - 1);
      const mistake =
        mistakeIn(rows, open, position, value) ?? (position === 0 ? null : mistakeIn(rows, open, 0, value));
      bits += mistake === null ? -3 : worth(value, grain, 8) * 0.7 - 2;
      close(row, position, words.total, false, mistake);
      continue;
    }
    if (words.total !== null || (words.fee !== null && !isCore)) {
      roles[row] = 'fee';
      continue;
    }
    const end = parents.get(row);
    if (end !== undefined) {
      roles[row] = 'parent';
      bits += worth(value, grain, 4) * 0.7 + (words.isSection ? 1 : -0.5);
      ending.set(end, [...(ending.get(end) ?? []), row]);
      parentStarts.set(row, open.items.length);
      continue;
    }
    roles[row] = 'line';
    if (each.isPay) payRows += value;
    if (!each.isOutside) open.push({ from: row, to: row, value, kind: 'line' });
    for (const parent of ending.get(row) ?? []) {
      const start = parentStarts.get(parent) ?? 0;
      const total = amounts[parent] ?? 0;
      totals.push({ row: parent, value: total, from: parent + 1, to: row, foots: true, mistake: null });
      open.collapse(start, { from: parent, to: row, value: total, kind: 'total' });
    }
  }
  const unfooted = totals.filter(({ foots, mistake }) => !foots && mistake === null).length;
  return { roles, amounts, totals, open: open.items, bits: Math.min(30, bits), unfooted, grain, percentages };
}

function percentOf(
  share: number,
  base: PercentBase,
  open: OpenItems,
  lastTotal: number | null,
  pay: number,
): number {
  const cost = open.sumFrom(0);
  switch (base) {
    case 'pay':
      return share * (pay === 0 ? cost : pay);
    case 'cost':
      return share * cost;
    case 'total':
      return share * (lastTotal ?? cost);
    case 'price':
      return (share * cost) / (1 - share);
  }
}

function chosenPosition(positions: readonly number[], words: RowWords, sectionStart: number): number | null {
  if (positions.length === 0) return null;
  if (words.total === 'total' || words.fee !== null) return positions[0] ?? null;
  return positions.includes(sectionStart) ? sectionStart : (positions.at(-1) ?? null);
}
