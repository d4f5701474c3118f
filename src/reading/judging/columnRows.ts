/**
 * The rows of one column of amounts as they are solved: each figure with the period it says itself, whether it is a
 * percentage, a price for each use, or charged beside the fee.
 */
import type { Period } from '../../domain/calendar/period';
import { countInWords } from '../meanings/countInWords';
import { frequencyIn, isFrequencyHeading } from '../meanings/frequency';
import { saysNo, saysNotIncluded } from '../meanings/included';
import { namesPercentage, percentBases } from '../meanings/percentRow';
import { unitOfUse } from '../meanings/perUnit';
import { versionIn } from '../meanings/version';
import { periodInWords } from '../periodWords';
import { figureIn, type Figure } from '../regions/figure';
import type { Block, Region } from '../regions/region';
import { textOf } from '../sheetCells';
import type { AmountColumn, RegionFacts } from './amountColumn';
import type { RowWords } from './rowWords';
import { includedColumn } from './includedColumn';
import { areSharesAcross } from './sharesAcross';
import type { SolverRow } from './solverRow';

export function countIn(cell: Region['rows'][number][number] | undefined): number {
  const figure = figureIn(cell);
  if (figure?.kind === 'amount' && !figure.isMoney) return figure.value;
  return cell?.kind === 'text' ? (countInWords(cell.text) ?? Number.NaN) : Number.NaN;
}

export function finished(
  facts: RegionFacts,
  how: AmountColumn['how'],
  columnOf: readonly number[],
  madeFrom: AmountColumn['madeFrom'],
  heading: string,
  bits: number,
): AmountColumn {
  const { region, words, identities } = facts;
  const frequency = region.blocks.map((block) => frequencyColumn(region, block));
  const includedBy = region.blocks.map((block) => includedColumn(region, block, columnOf));
  const blockPeriods = region.blocks.map(({ headings, from }) =>
    periodInWords(headings[columnOf[from] ?? -1] ?? ''),
  );
  const isResult = identities.map((each, index) =>
    each.products.some(({ result }) => result === columnOf[region.blocks[index]?.from ?? 0]),
  );
  const differ =
    new Set(blockPeriods.filter((period, index) => period !== null && facts.costBlocks.has(index))).size > 1;
  const saysPeriod: (Period | null)[] = [];
  const isUnderOutside = underOutside(words);
  const rows = region.rows.map((cells, row): SolverRow => {
    const own = words[row];
    const block = region.blockOf[row] ?? 0;
    const isHead = row < (region.blocks[block]?.from ?? 0);
    const column = isHead ? -1 : (columnOf[row] ?? -1);
    const figure = figureIn(cells[column]);
    const pair = madeFrom[row] ?? null;
    const often = frequency[block] ?? -1;
    const beside = often >= 0 ? textOf(cells[often]) : '';
    const isOwnUnit = pair === null && isResult[block] !== true && (blockPeriods[block] ?? null) === null;
    const said = figure?.per ?? (isOwnUnit && beside !== '' ? frequencyIn(beside) : null);
    saysPeriod[row] = said === 'hour' ? null : (said ?? (differ ? (blockPeriods[block] ?? null) : null));
    const value =
      pair === null ? valueOf(figure, cells[column]) : countIn(cells[pair[0]]) * (figure?.value ?? 0);
    const label = own?.label ?? '';
    const isPercent =
      figure?.kind === 'percent' || (figure !== null && pair === null && isShareTyped(figure, label));
    const notIncluded = (includedBy[block] ?? -1) >= 0 && saysNo(textOf(cells[includedBy[block] ?? 0]));
    return {
      value: isPercent ? null : value,
      percent: isPercent ? shareOf(figure) : null,
      bases: percentBases(isPercent ? `${label} ${textOf(cells[column])}` : label),
      words:
        own === undefined
          ? emptyWords
          : isSumAcross(region, row, own.label, value) || areSharesAcross(cells)
            ? { ...own, isMemo: true }
            : (value ?? 0) > mostCounted(own)
              ? asCosts(own)
              : own,
      isText: figure?.isText ?? false,
      isOutside:
        notIncluded ||
        isUnderOutside[row] === true ||
        saysNotIncluded(label) ||
        saysNotIncluded(own?.beside ?? ''),
      isPerUnit:
        pair === null &&
        (isResult[block] !== true || cells.filter((cell) => figureIn(cell) !== null).length === 1) &&
        isPerUnit(label, isOwnUnit ? beside : '', figure, said),
      isHidden: region.isRowHidden(row),
      isWorkedOut: (identities[block]?.products ?? []).some(
        ({ quantity, rate, result, times }) =>
          result === column &&
          Math.abs(
            countIn(cells[quantity]) * (figureIn(cells[rate])?.value ?? Number.NaN) * times - (value ?? 0),
          ) <= 0.02,
      ),
      isPay: /\b(staff|care|worker|manager|deputy|night|senior|wages|salar|sleep|team)/i.test(label),
    };
  });
  const isPlain =
    saysPeriod.every((said) => said === null) && blockPeriods.every((period) => period === null);
  // "Night support (per night)" beside a rate and a number of units says what the rate is for, and nothing of the product.
  if (isPlain && !isResult.includes(true)) sayByLabels(rows, saysPeriod);
  return {
    region,
    words,
    how,
    columnOf,
    madeFrom,
    heading,
    rows,
    saysPeriod,
    identities,
    includedBy,
    version: versionIn(heading),
    bits: bits + versionIn(heading).bits,
    isHidden: columnOf.some((column) => column >= 0 && region.isColumnHidden(column)),
  };
}

/** Rows below "Not included - charged if needed:", up to a total, a fee or the next words that stand alone. */
function underOutside(words: readonly RowWords[]): readonly boolean[] {
  let isOutside = false;
  return words.map(({ label, hasFigure, total, fee }) => {
    if (!hasFigure && label !== '') isOutside = opensOutside(label);
    else if (total !== null || fee !== null) isOutside = false;
    return isOutside;
  });
}

function opensOutside(label: string): boolean {
  return label.length <= 70 && saysNotIncluded(label) && !/\b(vat|tax)\b/i.test(label);
}

/** "Both children 8,265" below 4,350 and 3,915 side by side: what the columns come to together, and no child's. */
function isSumAcross(region: Region, row: number, label: string, value: number | null): boolean {
  if (value === null || !/^(both|combined|together|all)\b|\b(both|all (two|three|four|five)?)\b/i.test(label))
    return false;
  return [1, 2, 3].some((up) => {
    const figures = (region.rows[row - up] ?? []).flatMap((cell) => figureIn(cell) ?? []);
    const sum = figures.reduce((total, figure) => total + figure.value, 0);
    return figures.length >= 2 && Math.abs(sum - value) < 0.02;
  });
}

/** Of people sixty; of an occupancy a hundred per cent. */
function mostCounted({ label }: RowWords): number {
  return /occupancy|capacity/i.test(label) ? 100 : 60;
}

/** "Young people 600", "Occupancy cost of property 13,900": what is spent on them. No home has so many. */
function asCosts(words: RowWords): RowWords {
  const isCounted =
    /^(young (people|persons?)|children|yp|cyp|residents|placements?)\W*$|\b(occupancy|capacity)\b/i;
  const isOfTime = /\b(nights?|days?|hours?|hrs|weeks?|threshold|%)\b/i;
  const isCost = words.isCount && isCounted.test(words.label) && !isOfTime.test(words.label);
  return isCost ? { ...words, isCount: false } : words;
}

/** "Rent per annum", "Food pw": where nothing else says a period and most labels do. */
function sayByLabels(rows: readonly SolverRow[], saysPeriod: (Period | null)[]): void {
  const lines = rows.flatMap(({ value, words }, row) =>
    value !== null && words.total === null && words.fee === null ? [row] : [],
  );
  const said = new Map(lines.map((row) => [row, periodInWords(rows[row]?.words.label ?? '')]));
  const named = lines.filter((row) => said.get(row) !== null);
  if (named.length === 0 || named.length < lines.length * 0.5) return;
  for (const row of named) saysPeriod[row] = said.get(row) ?? null;
}

const emptyWords: RowWords = {
  label: '',
  labelColumn: -1,
  total: null,
  fee: null,
  per: null,
  isDeduction: false,
  isMemo: false,
  isDifference: false,
  isStep: false,
  isCount: false,
  isSection: false,
  subject: null,
  beside: '',
  hasFigure: false,
  corrected: null,
};

/** What is no figure at all, such as a day, is an amount nobody knows. */
function valueOf(figure: Figure | null, cell: Region['rows'][number][number] | undefined): number | null {
  if (figure !== null) return figure.value;
  return cell?.kind === 'date' || cell?.kind === 'time' || cell?.kind === 'truth' ? Number.NaN : null;
}

/** 0.22 beside "On-costs 22%" is a percentage typed as a share; a bare 22 beside "Profit %" too. */
function isShareTyped(figure: Figure, label: string): boolean {
  return (
    figure.kind === 'amount' &&
    namesPercentage(label) &&
    !figure.isMoney &&
    Math.abs(figure.value) < 1 &&
    figure.value !== 0
  );
}

function shareOf(figure: Figure | null): number {
  return figure?.value ?? 0;
}

function isPerUnit(label: string, beside: string, figure: Figure | null, said: Period | null): boolean {
  if (figure?.kind !== 'amount') return false;
  if (said === 'hour') return true;
  const use = unitOfUse(label, beside);
  if (use === null) return false;
  return use === 'unit'
    ? Math.abs(figure.value) < 500 &&
        (unitOfUse('', beside) !== null ||
          /\b(per|an?) (mile|hour|hr|visit|session|shift)\b[\W]*$|p\/?h\W*$/i.test(label))
    : use === 'once';
}

function frequencyColumn(region: Region, block: Block): number {
  const named = block.headings.findIndex(
    (heading, column) => isFrequencyHeading(heading) && column !== block.labelColumn,
  );
  if (named >= 0) return named;
  for (let column = 0; column < region.width; column += 1) {
    if (column === block.labelColumn) continue;
    let texts = 0;
    let periods = 0;
    for (let row = block.from; row < Math.min(block.to, block.from + 60); row += 1) {
      const cell = region.rows[row]?.[column];
      if (cell?.kind !== 'text' || figureIn(cell) !== null) continue;
      texts += 1;
      if (cell.text.length < 30 && frequencyIn(cell.text) !== null) periods += 1;
    }
    if (periods >= 2 && periods >= texts * 0.6) return column;
  }
  return -1;
}
