/** Of fees that stand together, those that are meant: no part of a larger one, and the one at the occupancy a sentence prices. */
import { namedShares, onlyNamed } from '../meanings/namedShare';
import { occupancyIn } from '../meanings/version';
import { figureIn } from '../regions/figure';
import type { Region } from '../regions/region';
import { textOf } from '../sheetCells';

/** What of a stated fee says where it stands and what it is. */
interface Standing {
  readonly region: Region;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly value: number;
  readonly isNamed: boolean;
}

/** "Core fee 3,700, Bespoke package 1,065, Total weekly fee 4,765" in a summary of its own: the first is a part of the last. */
export function isPartOfLarger({ region, row, column, value }: Standing, all: readonly Standing[]): boolean {
  const figures = region.rows.flatMap((cells, at) => {
    const figure = figureIn(cells[column]);
    return figure?.kind === 'amount' && figure.value > 0 ? [{ at, value: figure.value }] : [];
  });
  if (figures.length > 7) return false;
  const own = figures.findIndex(({ at }) => at === row);
  return all.some((larger) => {
    const end = figures.findIndex(({ at }) => at === larger.row);
    const isNamed =
      larger.isNamed && larger.region === region && larger.column === column && larger.value > value;
    if (!isNamed || end <= own) return false;
    return figures.slice(0, own + 1).some((_, start) => {
      const parts = figures.slice(start, end);
      const sum = parts.reduce((total, each) => total + each.value, 0);
      return parts.length >= 2 && Math.abs(sum - larger.value) < 0.02;
    });
  });
}

/** Fees at several occupancies in one row, where a sentence says at which the price is meant. */
export function atNamedShare<Fee extends Standing>(
  fees: readonly Fee[],
  regions: readonly Region[],
): readonly Fee[] {
  const named = namedShares(
    regions.flatMap(({ rows }) =>
      rows.flatMap((cells) => cells.flatMap((cell) => (cell?.kind === 'text' ? [textOf(cell)] : []))),
    ),
  );
  if (named.size === 0) return fees;
  const inRow = (fee: Fee): readonly Fee[] =>
    fees.filter(({ region, row, label }) => region === fee.region && row === fee.row && label === fee.label);
  return fees.filter((fee) => {
    const mates = inRow(fee).filter((each) => shareAbove(each) !== null);
    const meant = mates.length < 2 ? null : onlyNamed(mates, shareAbove, named);
    return meant === null || meant === fee;
  });
}

/** The occupancy in the heading of a fee's column, or in a cell right above it. */
function shareAbove({ region, row, column }: Standing): number | null {
  const heading = occupancyIn(region.blocks[region.blockOf[row] ?? 0]?.headings[column] ?? '');
  if (heading !== null) return heading;
  const above = [1, 2, 3].flatMap((up) => {
    const cell = region.rows[row - up]?.[column] ?? null;
    const figure = figureIn(cell);
    if (figure?.kind === 'percent') return [figure.value];
    return cell?.kind === 'text' ? (occupancyIn(textOf(cell)) ?? []) : [];
  });
  return above[0] ?? null;
}
