/** Which column of a block names its rows: the words that differ most from row to row, left of the figures if they can. */
import { textOf } from '../sheetCells';
import { sightingIn } from '../words/sighting';
import { figureIn } from './figure';
import type { Cells } from './region';

const namesIt =
  /\b(descriptions?|items?|elements?|cost (line|head|heading|item|element)|budget heading|heads? of|details?|narrative|expenditure|role|post|position|staff|costs?)\b/i;
const namesOthers =
  /\b(ref|reference|code|section|category|group|unit|units|frequency|freq|period|notes?|comments?|basis|funder|payer|funded|remarks?|workings?|guidance|instructions?|comments|included|evidence|type|ratio|days|start|finish|end)\b|^(no\.?|#|per)$/i;
/** "Ref and element", "Code / description": the number and the name in one. */
const namesBoth =
  /\b(ref|reference|code|no\.?)\b ?(and|&|\/|-|,|\+) ?(cost )?(element|description|item|name)/i;

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
  const weights = texts.map((own, column) => {
    const distinct = own.size;
    if (distinct === 0) return 0;
    const heading = headings[column] ?? '';
    const usual = (lengths[column] ?? 0) / Math.max(1, filled[column] ?? 1);
    const isLeft = column < firstFigure || hasReferencesOnly(rows, from, to, column);
    return (
      distinct *
      (namesOthers.test(heading) ? (namesBoth.test(heading) ? 1 : 0.3) : namesIt.test(heading) ? 1.6 : 1) *
      (usual < 4 ? 0.3 : 1) *
      (isLeft ? 1.4 : 0.7)
    );
  });
  const heaviest = Math.max(0, ...weights);
  const near = weights.flatMap((weight, column) => (weight > heaviest / 2 ? [column] : []));
  // Of two columns of words as good as one another the one with the names of costs is it, and the other explains.
  const judged = near.map((column) => ({
    column,
    weight: (weights[column] ?? 0) * (near.length < 2 ? 1 : 0.5 + shareOfCosts(texts[column] ?? new Set())),
  }));
  return judged.reduce((best, each) => (each.weight > best.weight ? each : best), { column: -1, weight: 0 })
    .column;
}

/** Of the first words of a column, how many are a cost by themselves. */
function shareOfCosts(texts: ReadonlySet<string>): number {
  const first = [...texts].slice(0, 24);
  const costs = first.filter((text) => (sightingIn(text)?.hundredths ?? 0) >= 70);
  return costs.length / Math.max(1, first.length);
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
