/**
 * How tall a row must be for its wrapped words, in points. Hosts differ in whether they fit rows by themselves when a
 * file is opened, and a chart stands where the rows above it end, so every row states its height.
 *
 * An estimate: a column of width w is as wide as w digits, which is about 1.1 w letters of 10-point Arial, 0.95 w of bold; words are
 * broken as a spreadsheet breaks them.
 * Worked example: 60 letters in a column of 34 take two lines of 33 × 1.1 = 36 letters: 2 × 13.2 + 2, made whole, is 29 points.
 */
import type { DescribedCell } from './description';
import type { StyleName } from './styleNames';
import { baseFont, cellLooks } from './styles';

const lineOfPoints = 1.32;
const edges = 2;
const leastHeight = 16;

/** For one row of a sheet after another: rows of lines share most of their cells, and each of those is measured once. */
export function rowHeights(widths: readonly number[]): (cells: readonly (DescribedCell | null)[]) => number {
  const above: { readonly cell: DescribedCell; readonly height: number }[] = [];
  return (cells) =>
    cells.reduce((height, cell, column) => {
      if (cell === null) return height;
      const known = above[column];
      if (known?.cell === cell) return Math.max(height, known.height);
      const own = cellHeight(cell, widths[column] ?? 10);
      above[column] = { cell, height: own };
      return Math.max(height, own);
    }, leastHeight);
}

export function rowHeight(cells: readonly (DescribedCell | null)[], widths: readonly number[]): number {
  return rowHeights(widths)(cells);
}

function cellHeight({ content, style, measuredAs }: DescribedCell, width: number): number {
  const oneLine = (heightOfOneLine[style] ??= heightOfLines(1, style));
  const { font, wrap } = cellLooks[style];
  const words = content.kind === 'text' ? content.text : measuredAs;
  if (!wrap || words === undefined) return oneLine;
  const letters = (width - 1) * (baseFont.size / font.size) * (font.bold ? 0.95 : 1.1);
  const lines = linesIn(words, letters);
  return lines === 1 ? oneLine : heightOfLines(lines, style);
}

const heightOfOneLine: Partial<Record<StyleName, number>> = {};

const heightOfLines = (lines: number, style: StyleName): number =>
  Math.ceil(lines * cellLooks[style].font.size * lineOfPoints) + edges;

/** Lines that the words take when each line holds so many letters and a longer word is broken. */
function linesIn(text: string, letters: number): number {
  if (text.length <= letters && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, letters), 0);
}

function linesOfParagraph(paragraph: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= letters) {
      used = needed;
    } else {
      lines += (used === 0 ? 0 : 1) + Math.floor(Math.max(0, word.length - 1) / letters);
      used = word.length % letters;
    }
  }
  return lines;
}
