/** Which column of a block names its rows: the words that differ most from row to row, left of the figures if they can. */
import { textOf } from '../sheetCells';
import { figureIn } from './figure';
import type { Cells } from './region';

const namesIt =
  /\b(descriptions?|items?|elements?|cost (line|head|heading|item|element)|budget heading|heads? of|details?|narrative|expenditure|role|post|position|staff|costs?)\b/i;
const namesOthers =
  /\b(ref|reference|code|section|category|group|unit|units|frequency|freq|period|notes?|comments?|basis|funder|payer|funded|remarks?|workings?|included|evidence|type|ratio|days|start|finish|end)\b|^(no\.?|#|per)$/i;

export function labelColumnOf(
  rows: readonly Cells[],
  from: number,
  to: number,
  width: number,
  headings: readonly string[],
): number {
  const texts = Array.from({ length: width }, () => new Set<string>());
  const lengths = Array.from({ length: width }, () => 0);
  const filled = Array.from({ length: width }, () => 0);
  let firstFigure = width;
  for (let row = from; row < Math.min(to, from + 400); row += 1) {
    const cells = rows[row] ?? [];
    for (let column = 0; column < width; column += 1) {
      const cell = cells[column] ?? null;
      if (cell === null) continue;
      const figure = figureIn(cell);
      if (figure !== null) {
        if (figure.kind === 'amount' && (texts[column]?.size ?? 0) < 3)
          firstFigure = Math.min(firstFigure, column);
      } else if (cell.kind === 'text') {
        const text = textOf(cell);
        texts[column]?.add(text.toLowerCase());
        lengths[column] = (lengths[column] ?? 0) + Math.min(60, text.length);
        filled[column] = (filled[column] ?? 0) + 1;
      }
    }
  }
  let best = -1;
  let bestWeight = 0;
  for (let column = 0; column < width; column += 1) {
    const distinct = texts[column]?.size ?? 0;
    if (distinct === 0) continue;
    const heading = headings[column] ?? '';
    const usual = (lengths[column] ?? 0) / Math.max(1, filled[column] ?? 1);
    const isLeft = column < firstFigure || hasReferencesOnly(rows, from, to, column);
    const weight =
      distinct *
      (namesOthers.test(heading) ? 0.3 : namesIt.test(heading) ? 1.6 : 1) *
      (usual < 4 ? 0.3 : 1) *
      (isLeft ? 1.4 : 0.7);
    if (weight > bestWeight) {
      best = column;
      bestWeight = weight;
    }
  }
  return best;
}

/** Figures to the left of the labels are codes or line numbers. */
function hasReferencesOnly(rows: readonly Cells[], from: number, to: number, column: number): boolean {
  for (let row = from; row < Math.min(to, from + 40); row += 1) {
    for (const cell of (rows[row] ?? []).slice(0, column)) {
      const figure = figureIn(cell);
      if (figure !== null && !(figure.kind === 'amount' && Number.isInteger(figure.value) && !figure.isMoney))
        return false;
    }
  }
  return true;
}
