/**
 * The tables of a sheet: bands of rows parted by blank rows, parted again by blank columns where what stands to the right
 * is a table of its own, and joined down the sheet where they go on under one another.
 *
 * A blank column alone parts nothing: "Item | | £ per week" is one table. A rota beside the costs, with labels and
 * figures of its own, is another.
 */
import type { ReceivedSheet } from '../../domain/submission/received';
import { filledSheet, isFilled, placeIn, type FilledRow, type FilledSheet } from '../sheetCells';
import { basisInWords } from '../periodWords';
import { blocksOf } from './blocks';
import { figureIn } from './figure';
import type { Cells, Region } from './region';
import { mergedSpread } from './mergedSpread';

interface Group {
  readonly rows: readonly FilledRow[];
  readonly from: number;
  readonly to: number;
  readonly label: number;
  readonly figures: readonly number[];
  readonly figureRows: number;
}

export function findRegions(sheet: ReceivedSheet): readonly Region[] {
  const filled = filledSheet(sheet);
  const chains: Chain[] = [];
  for (const band of bandsOf(filled)) {
    for (const group of groupsIn(band)) {
      const chain = chains.filter((each) => goesOn(each, group)).at(-1);
      if (chain === undefined) chains.push(chainOf(group));
      else add(chain, group);
    }
  }
  return chains.flatMap(({ groups }) => partedByBasis(sheet, groups));
}

/** Blocks under headings of their own, one for the home and one for each child, are priced apart: each is a table. */
function partedByBasis(sheet: ReceivedSheet, groups: readonly Group[]): readonly Region[] {
  const region = regionOf(sheet, groups);
  const bases = region.blocks.map(({ headingRows, headings }) =>
    headingRows.length === 0 ? null : basisInWords(headings.join(' ')),
  );
  const numbers = groups.flatMap(({ rows }) => rows.map(({ row }) => row));
  const starts = region.blocks.flatMap(({ headingRows }, index) => {
    const before = bases.slice(0, index).findLast((basis) => basis !== null);
    const isOther = bases[index] != null && before !== undefined && bases[index] !== before;
    return isOther ? [numbers[headingRows[0] ?? 0] ?? 0] : [];
  });
  if (starts.length === 0 || starts.length > 3) return [region];
  return [-1, ...starts].flatMap((from, part) => {
    const to = starts[part] ?? Infinity;
    const own = groups.flatMap((group) => {
      const rows = group.rows.filter(({ row }) => row >= from && row < to);
      return rows.length === 0 ? [] : [{ ...group, rows }];
    });
    return own.length === 0 ? [] : [regionOf(sheet, own)];
  });
}

function bandsOf({ rows }: FilledSheet): readonly FilledRow[][] {
  const bands: FilledRow[][] = [];
  let last = -2;
  for (const row of rows) {
    if (row.row !== last + 1) bands.push([]);
    bands.at(-1)?.push(row);
    last = row.row;
  }
  return bands;
}

/** A band as one group, or as several where a part to the right has labels and figures of its own. */
function groupsIn(band: readonly FilledRow[]): readonly Group[] {
  const width = band.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const first = band.reduce((least, { cells }) => Math.min(least, firstFilled(cells)), width);
  const whole = (): Group => groupOf(band, Math.min(first, width), width);
  if (band.length < 3) return [whole()];
  const used = Array.from({ length: width }, () => false);
  for (const { cells } of band) {
    for (let column = 0; column < cells.length; column += 1) {
      if (isFilled(cells[column])) used[column] = true;
    }
  }
  const spans: { from: number; to: number }[] = [];
  used.forEach((isUsed, column) => {
    if (!isUsed) return;
    const span = spans.at(-1);
    if (span?.to === column) span.to = column + 1;
    else spans.push({ from: column, to: column + 1 });
  });
  const groups: Group[] = [];
  for (const span of spans) {
    const group = groupOf(band, span.from, span.to);
    const left = groups.at(-1);
    if (left !== undefined && !(left.figureRows >= 2 && isOwnTable(group))) {
      groups[groups.length - 1] = groupOf(band, left.from, span.to);
    } else groups.push(group);
  }
  return groups.length === 0 ? [whole()] : groups;
}

function firstFilled(cells: FilledRow['cells']): number {
  const first = cells.findIndex((cell) => isFilled(cell));
  return first < 0 ? Infinity : first;
}

function groupOf(band: readonly FilledRow[], from: number, to: number): Group {
  const texts = new Map<number, Set<string>>();
  const beside = new Map<number, Set<string>>();
  const figures = new Map<number, number>();
  let figureRows = 0;
  const rows = band.filter(({ cells }) => {
    let any = false;
    let hasFigure = false;
    const own: (readonly [number, string])[] = [];
    for (let column = from; column < Math.min(to, cells.length); column += 1) {
      const cell = cells[column];
      if (!isFilled(cell)) continue;
      any = true;
      if (figureIn(cell) !== null) {
        figures.set(column, (figures.get(column) ?? 0) + 1);
        hasFigure = true;
        for (const [at, text] of own.splice(0)) beside.set(at, (beside.get(at) ?? new Set()).add(text));
      } else if (cell.kind === 'text') {
        texts.set(column, (texts.get(column) ?? new Set()).add(cell.text));
        own.push([column, cell.text]);
      }
    }
    if (hasFigure) figureRows += 1;
    return any;
  });
  const columns = [...figures.keys()].sort((first, second) => first - second);
  const firstFigure = columns[0] ?? to;
  // Titles and headings name no rows: where words stand left of figures, those are the labels.
  const label = [...(beside.size > 0 ? beside : texts)]
    .filter(([column]) => column < (columns.at(-1) ?? to))
    .sort((first, second) => second[1].size - first[1].size || first[0] - second[0])[0]?.[0];
  return { rows, from, to, label: label ?? Math.min(from, firstFigure), figures: columns, figureRows };
}

const namesOfOtherThings =
  /^(per )?(hour|day|night|week|month|year|session|visit|mile|each|unit|shift|yes|no|y|n|home|child|yp|weekly|monthly|annual|annually|daily|hourly)s?$/i;

/** At least two rows with labels of their own beside figures. */
function isOwnTable({ rows, label, figures, figureRows }: Group): boolean {
  if (figureRows < 2 || !figures.some((column) => column > label)) return false;
  const labels = rows.flatMap(({ cells }): readonly string[] => {
    const cell = cells[label];
    const has = figures.some((column) => column > label && figureIn(cells[column]) !== null);
    return has && cell?.kind === 'text' && figureIn(cell) === null ? [cell.text.trim()] : [];
  });
  const own = labels.filter((text) => !namesOfOtherThings.test(text));
  return own.length >= 2 && new Set(own).size >= own.length * 0.7;
}

/** What later groups are held against, kept as groups are added: a sheet may have thousands of bands. */
interface Chain {
  readonly groups: Group[];
  from: number;
  to: number;
  /** The label column of the first group with figures, and the first column of figures of all. */
  label: number | null;
  firstFigure: number;
  lastFigure: number;
}

function chainOf(group: Group): Chain {
  const chain: Chain = {
    groups: [],
    from: group.from,
    to: group.to,
    label: null,
    firstFigure: Infinity,
    lastFigure: -1,
  };
  add(chain, group);
  return chain;
}

function add(chain: Chain, group: Group): void {
  chain.groups.push(group);
  chain.from = Math.min(chain.from, group.from);
  chain.to = Math.max(chain.to, group.to);
  if (group.figureRows === 0) return;
  chain.label ??= group.label;
  chain.firstFigure = Math.min(chain.firstFigure, group.figures[0] ?? Infinity);
  chain.lastFigure = Math.max(chain.lastFigure, group.figures.at(-1) ?? -1);
}

/** Whether a group goes on under a chain: its labels are not where the chain has its figures, or it has no figures. */
function goesOn(chain: Chain, group: Group): boolean {
  const hasFigures = chain.label !== null;
  if (group.from >= chain.to + 1 && hasFigures && group.figureRows > 0) return false;
  if (chain.label === null || group.figureRows < 2) return group.from < chain.to + 1 || !hasFigures;
  return (
    group.label < chain.firstFigure ||
    group.label === chain.label ||
    (group.figures.at(-1) === chain.lastFigure && group.label < chain.lastFigure) ||
    (group.from <= chain.from && group.label <= chain.label)
  );
}

function regionOf(sheet: ReceivedSheet, groups: readonly Group[]): Region {
  const left = groups.reduce((least, { from }) => Math.min(least, from), Infinity);
  const right = groups.reduce((most, { to }) => Math.max(most, to), 0);
  const filled = groups.flatMap(({ rows, from, to }) => rows.map((row) => ({ row, from, to })));
  const rows = filled.map(({ row: { cells }, from, to }): Cells => {
    const part = cells
      .slice(left, right)
      .map((cell, column) => (column + left >= from && column + left < to && isFilled(cell) ? cell : null));
    return part.length === right - left
      ? part
      : [...part, ...Array.from({ length: right - left - part.length }, () => null)];
  });
  const numbers = filled.map(({ row: { row } }) => row);
  const hiddenRows = new Set(sheet.hiddenRows ?? []);
  const hiddenColumns = new Set(sheet.hiddenColumns ?? []);
  const spread = mergedSpread(sheet, rows, numbers, left);
  const { blocks, blockOf } = blocksOf(spread.rows, right - left);
  return {
    sheet,
    form: 'table',
    rows: spread.rows,
    width: right - left,
    placeOf: (row, column) => placeIn(sheet, numbers[row] ?? 0, column + left),
    isRowHidden: (row) => hiddenRows.has(numbers[row] ?? -1),
    isColumnHidden: (column) => hiddenColumns.has(column + left),
    afterGap: numbers.map((row, index) => index > 0 && row > (numbers[index - 1] ?? 0) + 1),
    blocks,
    blockOf,
  };
}
