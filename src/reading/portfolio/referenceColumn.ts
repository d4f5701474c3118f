/** Whether a column is a reference, by what stands below its heading: codes, or names that are never read. */
import type { ReceivedSheet } from '../../domain/submission/received';
import { plainHeading, type Columns } from '../benchmarks/headedColumns';
import { isFilled, textOf } from '../sheetCells';
import { percentIn, poundsIn } from './cellsOfList';
import { weakReference, type PlacementField } from './placementColumns';

type Cells = ReceivedSheet['rows'][number];

/** "Child", "YP", "Initials": a reference where codes stand below it, and never read where names do. */
export function weakReferenceIn(headings: readonly string[], below: readonly Cells[]): number | null {
  const column = headings.findIndex((heading) => weakReference.test(plainHeading(heading)));
  if (column < 0) return null;
  return holdsCodes(below, column) ? column : null;
}

/** A figure in it, up to four capitals, or "Child A". */
const isCode = (text: string): boolean =>
  /\d/.test(text) ||
  /^[A-Z](\.? ?[A-Z]){0,3}\.?$/.test(text) ||
  /^(child|yp|cyp|young person|placement|case|client) ?\w{1,3}$/i.test(text);

function holdsCodes(below: readonly Cells[], column: number): boolean {
  const filled = below.map((cells) => cells[column]).filter(isFilled);
  const codes = filled.filter((cell) => cell.kind === 'number' || isCode(textOf(cell)));
  return codes.length >= filled.length * 0.9;
}

/** "LA" over pounds is what the council pays, and no name of it. */
export function withoutPoundsAsCouncil(
  columns: Columns<PlacementField>,
  below: readonly Cells[],
): Columns<PlacementField> {
  const { council, ...others } = columns;
  if (council === undefined) return columns;
  const filled = below.map((cells) => cells[council]).filter(isFilled);
  const figures = filled.filter((cell) => poundsIn(cell) !== null || percentIn(cell, false) !== null);
  return figures.length > filled.length / 2 ? others : columns;
}

/** "Placement" over names of homes is the home. */
export function withoutHomeAsReference(
  columns: Columns<PlacementField>,
  headings: readonly string[],
  below: readonly Cells[],
): Columns<PlacementField> {
  const { placement, ...others } = columns;
  if (placement === undefined || !/^placements?$/.test(plainHeading(headings[placement] ?? '')))
    return columns;
  if (holdsCodes(below, placement)) return columns;
  return columns.home === undefined ? { ...others, home: placement } : others;
}
