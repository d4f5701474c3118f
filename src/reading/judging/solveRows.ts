/**
 * What each row of one column of amounts is: a line, the total of rows above or below it, a total again, a step of a
 * division, a count, a deduction, a percentage of what stands above.
 *
 * Words propose, sums decide: "Staffing 3,145" above 2,140, 610 and 395 is their sum, whatever it is called. Nothing here
 * knows of periods or of children: rows are solved once for each column, by look-ups, in one pass for each way tried.
 */
import type { PercentBase } from '../meanings/percentRow';
import { mistakeIn } from './mistakes';
import { openItems, type OpenItems } from './openItems';
import { parentsIn } from './parentRows';
import { isPrintedBelow, percentOf } from './percentAmount';
import {
  changesNothing,
  chosenPosition,
  isDearCount,
  isNamedTotal,
  isOfAnotherPeriod,
  roleAside,
  roleOfUnknown,
  rowsUnder,
  standsUnderOneTotal,
} from './rowRoles';
import type { RowWords } from './rowWords';
import { isCarriedFromAbove, isSumOfOutside } from './saidAgain';
import type { Mistake, RowRole, Solved, SolvedTotal, SolverRow, Ways } from './solverRow';
import { saysTheWholeAgain, withoutSharesOfWhole } from './wholeAgain';
import { grainOf, roundingOf, worth } from './worth';

/** What a section's figure that misses its own lines takes away: more than it brought. */
const missedSection = 9;

/** How far the pass has come. */
interface Pass {
  readonly rows: readonly SolverRow[];
  readonly ways: Ways;
  readonly grain: number;
  readonly roles: RowRole[];
  readonly amounts: number[];
  readonly totals: SolvedTotal[];
  readonly percentages: { row: number; base: PercentBase }[];
  readonly open: OpenItems;
  /** Rows whose figure is the sum of rows below, with the last of these; and what ends at a row. */
  readonly parents: ReadonlyMap<number, number>;
  /** Rows below a section's figure that add up to it. */
  readonly detail: ReadonlySet<number>;
  readonly ending: Map<number, number[]>;
  readonly parentStarts: Map<number, number>;
  /** Amounts of lines beside the price. */
  readonly outside: number[];
  bits: number;
  sectionStart: number;
  lastTotal: number | null;
  pay: number;
}

export function solveOnce(rows: readonly SolverRow[], ways: Ways, grain: number): Solved {
  const parents = ways.parents ? parentsIn(rows, ways) : new Map<number, number>();
  const pass: Pass = {
    rows,
    ways,
    grain,
    roles: rows.map(() => 'none'),
    amounts: rows.map(() => Number.NaN),
    totals: [],
    percentages: [],
    open: openItems(),
    parents,
    detail: rowsUnder(parents),
    ending: new Map(),
    parentStarts: new Map(),
    outside: [],
    bits: 0,
    sectionStart: 0,
    lastTotal: null,
    pay: 0,
  };
  rows.forEach((each, row) => {
    takeRow(pass, each, row);
  });
  withoutSharesOfWhole(pass.open, pass.roles, pass.totals, rows);
  const { roles, amounts, totals, open, percentages } = pass;
  const unfooted = totals.filter(({ foots, mistake }) => !foots && mistake === null).length;
  return {
    roles,
    amounts,
    totals,
    open: open.items,
    bits: Math.min(30, pass.bits),
    unfooted,
    grain,
    percentages,
  };
}

function takeRow(pass: Pass, each: SolverRow, row: number): void {
  const { words } = each;
  if (each.value === null && each.percent === null) {
    if (words.label !== '' && !words.hasFigure && words.label.length < 80)
      pass.sectionStart = pass.open.items.length;
    return;
  }
  if (words.corrected === 'ignored' || words.corrected === 'heading') return;
  if (each.percent !== null) {
    takePercentage(pass, each, row, each.percent);
    return;
  }
  const printed = each.value ?? 0;
  if (Number.isNaN(printed)) {
    pass.roles[row] = roleOfUnknown(words);
    return;
  }
  const isLess = words.isDeduction && (pass.ways.deductions || words.corrected === 'deduction');
  const isTurned = isLess && printed > 0 && words.total === null;
  const value = isTurned ? -printed : printed;
  pass.amounts[row] = value;
  const isNamed = isNamedTotal(words, pass.ways, pass.open.items.length === 0);
  if ((words.isDifference || changesNothing(words, printed)) && standsUnderOneTotal(pass.open)) {
    pass.roles[row] = 'memo';
    return;
  }
  if (pass.ways.hiddenAside && each.isHidden && !isNamed) {
    pass.roles[row] = 'memo';
    return;
  }
  const mayAdd = (pass.detail.has(row) && words.isMemo) || (pass.ways.countsAdd && isDearCount(words, value));
  const aside = mayAdd ? null : roleAside(each, isNamed, value);
  if (aside !== null) {
    pass.roles[row] = aside;
    return;
  }
  if (isNamed && pass.parents.has(row) && takeAsParent(pass, words, row, value)) return;
  if (takeAsTotal(pass, each, row, value, isNamed)) return;
  if (takeAsParent(pass, words, row, value)) return;
  if (isCarriedFromAbove(pass, words, row, value) || isSumOfOutside(pass, words, value))
    pass.roles[row] = 'again';
  else takeAsLine(pass, each, row, value);
}

function takePercentage(pass: Pass, each: SolverRow, row: number, share: number): void {
  const { words, bases } = each;
  if (words.isMemo) {
    pass.roles[row] = 'memo';
    return;
  }
  // "Fee at occupancy of | 100 % | 90 %" names columns; "Fee 100 %" does not.
  if (words.isCount && (words.fee === null || share >= 0.4)) {
    pass.roles[row] = 'count';
    return;
  }
  if (isPrintedBelow(pass, share, row)) {
    pass.roles[row] = 'count';
    return;
  }
  const base = bases[pass.ways.percentBases[pass.percentages.length] ?? 0] ?? 'cost';
  const amount = percentOf(share, base, pass);
  const signed = words.isDeduction && amount > 0 ? -amount : amount;
  pass.percentages.push({ row, base });
  pass.amounts[row] = signed;
  pass.roles[row] = 'line';
  if (!each.isOutside) pass.open.push({ from: row, to: row, value: signed, kind: 'line' });
}

/** A total again, a step of a division, a total that foots, one that does not, or a fee: whatever adds up others. */
function takeAsTotal(pass: Pass, each: SolverRow, row: number, value: number, isNamed: boolean): boolean {
  const { words } = each;
  const { open, totals, roles } = pass;
  const top = open.items.at(-1);
  if (isNamed || words.isStep) {
    if (top?.kind === 'total' && Math.abs(top.value - value) <= roundingOf(1)) {
      roles[row] = 'again';
      if (words.total !== null)
        totals.push({ row, value, from: top.from, to: row, foots: true, mistake: null });
      return true;
    }
    // "Price per week 5,877.65" below a subtotal and what is added to it adds them up; below one total it divides that.
    const addsUp = isNamed && open.items.length > 1 && open.positionsOf(value).includes(0);
    if (words.isStep && words.total === null && totals.length > 0 && !addsUp) {
      roles[row] = 'step';
      return true;
    }
  }
  if (
    !each.isOutside &&
    !['line', 'deduction'].includes(words.corrected ?? '') &&
    saysTheWholeAgain(pass.open, words.label, value)
  ) {
    roles[row] = 'again';
    return true;
  }
  if (closesByItsSum(pass, words, row, value, isNamed)) return true;
  // A core fee that is taken for a line.
  if (words.total !== null && !isNamed) return false;
  if (words.isStep && totals.length > 0 && top?.kind === 'total' && words.total !== 'total') {
    roles[row] = 'step';
    return true;
  }
  if (words.isStep && words.total === 'subtotal' && open.items.length >= 2) {
    roles[row] = 'step';
    return true;
  }
  if (words.total !== null && open.items.length > 0 && !isOfAnotherPeriod(words, value, open)) {
    closeUnfooted(pass, words.total, row, value);
    return true;
  }
  if (!isNamed) return false;
  roles[row] = 'fee';
  return true;
}

/** A figure that is the sum of what stands open above it. */
function closesByItsSum(pass: Pass, words: RowWords, row: number, value: number, isNamed: boolean): boolean {
  const { open, ways, grain } = pass;
  const isBlank = words.label === '';
  const mayTotal =
    isNamed || ((isBlank || ways.wordless) && !['line', 'deduction'].includes(words.corrected ?? ''));
  if (!mayTotal || (value === 0 && words.total === null)) return false;
  const fewest = isNamed ? 1 : 2;
  const isWholeAsked = ways.wholeAlone && !isNamed && !isBlank;
  const positions = open
    .positionsOf(value)
    .filter((position) => open.items.length - position >= fewest && (!isWholeAsked || position === 0));
  const position = chosenPosition(positions, words, pass.sectionStart);
  if (position === null) return false;
  const count = open.items.length - position;
  const isUsual = position === 0 || position === pass.sectionStart;
  const own = isNamed
    ? grain
    : Math.max(
        grain,
        grainOf(
          open.items
            .slice(position)
            .slice(-12)
            .map((item) => item.value),
        ),
      );
  const gain = count < 2 ? 0 : worth(value, own, isUsual ? 2 : open.items.length) * 0.7;
  const least = isBlank ? 2 : words.isSection ? 0.7 : 3;
  if (!isNamed && (count < 2 || gain < least)) return false;
  pass.bits += gain + (isNamed ? 0 : words.isSection ? 1 : -1);
  const role = words.total === 'subtotal' || !isNamed ? 'subtotal' : 'total';
  close(pass, row, position, { role, foots: true, mistake: null });
  return true;
}

function closeUnfooted(pass: Pass, word: 'total' | 'subtotal', row: number, value: number): void {
  const { rows, open, grain } = pass;
  const position = word === 'total' ? 0 : Math.min(pass.sectionStart, open.items.length - 1);
  const mistake =
    mistakeIn(rows, open, position, value) ?? (position === 0 ? null : mistakeIn(rows, open, 0, value));
  pass.bits += mistake === null ? -3 : worth(value, grain, 8) * 0.7 - 2;
  close(pass, row, position, { role: word, foots: false, mistake });
}

function close(
  pass: Pass,
  row: number,
  position: number,
  how: { readonly role: RowRole; readonly foots: boolean; readonly mistake: Mistake | null },
): void {
  const { open, amounts, roles, totals } = pass;
  const value = amounts[row] ?? 0;
  const first = open.items[position]?.from ?? row;
  roles[row] = how.role;
  totals.push({ row, value, from: first, to: row, foots: how.foots, mistake: how.mistake });
  open.collapse(position, { from: first, to: row, value, kind: 'total' });
  pass.sectionStart = open.items.length;
  pass.lastTotal = value;
}

/** A section's figure above its own lines. */
function takeAsParent(pass: Pass, words: RowWords, row: number, value: number): boolean {
  const end = pass.parents.get(row);
  if (end === undefined) return false;
  pass.roles[row] = 'parent';
  pass.bits += worth(value, pass.grain, 4) * 0.7 + (words.isSection ? 1 : -0.5);
  pass.ending.set(end, [...(pass.ending.get(end) ?? []), row]);
  pass.parentStarts.set(row, pass.open.items.length);
  return true;
}

function takeAsLine(pass: Pass, each: SolverRow, row: number, value: number): void {
  const { open, totals, amounts } = pass;
  pass.roles[row] = 'line';
  if (each.isPay) pass.pay += value;
  if (each.isOutside) pass.outside.push(value);
  else open.push({ from: row, to: row, value, kind: 'line' });
  for (const parent of pass.ending.get(row) ?? []) {
    const start = pass.parentStarts.get(parent) ?? 0;
    const printed = amounts[parent] ?? 0;
    const sum = open.sumFrom(start);
    const foots = Math.abs(sum - printed) <= roundingOf(row - parent);
    if (!foots) pass.bits -= missedSection;
    totals.push({ row: parent, value: printed, from: parent + 1, to: row, foots, mistake: null });
    open.collapse(start, { from: parent, to: row, value: foots ? printed : sum, kind: 'total' });
  }
}
