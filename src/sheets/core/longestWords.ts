/**
 * The longest words that a formula can come to, so that its row is tall enough whatever is typed: of two branches the longer, of parts
 * that are joined all of them, a sum of money as six figures and pence. Null where it never comes to words.
 *
 * Worked example: "Ask for " & pounds & (IF so, " a week", "") is at most "Ask for £999,999.99 a week": 26 letters.
 */
import type { DescribedCell, DescribedRow } from './description';
import type { CellId, Expression } from './expression';

const asPounds = '£999,999.99';
const asSignedPounds = '−£999,999.99';
const asNumber = '999,999.99';

export type LongestWords = (cell: DescribedCell) => string | null;

/** Of the cells of these sheets: words of other cells are looked up by their names. */
export function longestWordsOn(sheets: readonly { readonly rows: readonly DescribedRow[] }[]): LongestWords {
  const named = cellsByName(sheets);
  const known = new Map<DescribedCell, string | null>();
  const open = new Set<DescribedCell>();
  const ofCell: LongestWords = (cell) => {
    const held = known.get(cell);
    if (held !== undefined) return held;
    if (open.has(cell)) return null;
    open.add(cell);
    const found = cell.input === undefined ? ofContent(cell) : ofInput(cell);
    open.delete(cell);
    known.set(cell, found);
    return found;
  };
  const ofNamed = (id: CellId): string | null => {
    const cell = named.get(id);
    return cell === undefined ? null : ofCell(cell);
  };
  const ofContent = ({ content, measuredAs }: DescribedCell): string | null => {
    if (content.kind === 'text') return content.text;
    if (content.kind !== 'formula') return null;
    return longer(measuredAs ?? null, longestOf(content.expression, ofNamed));
  };
  return ofCell;
}

/** What a list lets be chosen; of other inputs what was written. */
function ofInput({ input, content }: DescribedCell): string | null {
  const written = content.kind === 'text' ? content.text : null;
  return input?.kind === 'list' ? [...input.choices, written].reduce<string | null>(longer, null) : written;
}

function cellsByName(
  sheets: readonly { readonly rows: readonly DescribedRow[] }[],
): ReadonlyMap<CellId, DescribedCell> {
  const named = new Map<CellId, DescribedCell>();
  for (const { rows } of sheets)
    for (const { cells, about } of rows)
      if (about === undefined) for (const cell of cells) if (cell?.id !== undefined) named.set(cell.id, cell);
  return named;
}

const longer = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other.length > one.length) ? other : one;

export function longestOf(of: Expression, wordsOf: (id: CellId) => string | null): string | null {
  switch (of.kind) {
    case 'text':
      return of.text;
    case 'cell':
      return wordsOf(of.id);
    case 'trimmed':
      return longestOf(of.of, wordsOf);
    case 'poundsText':
      return asPounds;
    case 'signedPoundsText':
      return asSignedPounds;
    case 'if':
      return longer(longestOf(of.then, wordsOf), longestOf(of.otherwise, wordsOf));
    case 'lookup':
      return of.results.map(wordsOf).reduce<string | null>(longer, null);
    case 'operation':
      return of.operator === '&'
        ? [of.left, of.right].map((each) => longestOf(each, wordsOf) ?? asNumber).join('')
        : null;
    case 'abs':
    case 'and':
    case 'countOfNumbers':
    case 'countWhere':
    case 'exp':
    case 'holdsText':
    case 'max':
    case 'maxOfCells':
    case 'min':
    case 'not':
    case 'number':
    case 'ofLine':
    case 'or':
    case 'replacedIn':
    case 'round':
    case 'rowOf':
    case 'sum':
    case 'sumOfCells':
    case 'sumWhere':
    case 'timesIn':
      return null;
  }
}
