/**
 * Whether anything was changed that the words of a cell were written from. They stand in its formula behind conditions: what these
 * refer to is what the words watch. Where a cell only shows another's words, those are asked.
 *
 * Worked example: `IF(ABS($C$4-1600)<0.005,"above all 9",…)` in a cell that says "above all 9" watches C4 of its page.
 */
import { exact, type Exact } from '../../../src/domain/money/exact';
import type { GridCell } from '../../../src/sheets/core/grid';
import { addressText } from '../../../src/sheets/core/sheetAddress';
import type { NamedCell } from './cellsByName';

type HeldNow = (id: string) => Exact | string | boolean | null;

/** Asked of a cell by its name. */
export function watchedByWords(
  places: ReadonlyMap<string, NamedCell>,
  typed: string,
  heldNow: HeldNow,
): (id: string) => boolean {
  const names = new Map<string, string>(
    [...places].map(([name, at]) => [`${at.sheet}!${addressText(at)}`, name]),
  );
  const referred = (text: string, sheet: string): readonly string[] =>
    cellsIn(text, sheet).flatMap((at) => names.get(at) ?? []);
  const hasMoved = (name: string): boolean =>
    name === typed || !isSame(heldNow(name), asWritten(places.get(name)!.cell));
  const isMoved = (id: string): boolean => {
    const { cell, sheet } = places.get(id)!;
    if (cell.formula === undefined || typeof cell.value !== 'string') return false;
    const conditions = conditionsOf(cell.formula, cell.value);
    if (conditions !== null) return conditions.flatMap((each) => referred(each, sheet)).some(hasMoved);
    const shown = referred(cell.formula, sheet).filter((name) =>
      endsWith(cell.value, places.get(name)!.cell),
    );
    return shown.some(isMoved);
  };
  return isMoved;
}

/** Another's words, alone or after where they are about: "placement: quoted weekly fee. Ask …". */
const endsWith = (words: GridCell['value'], { value }: GridCell): boolean =>
  typeof value === 'string' && value !== '' && String(words).endsWith(value);

const asWritten = ({ value, exact: decimal }: GridCell): Exact | string | boolean | null =>
  typeof value === 'number' ? exact(decimal ?? String(value)) : value;

/** Words are written from figures to half a penny; an emptied cell holds nothing, or nought. */
function isSame(now: Exact | string | boolean | null, then: Exact | string | boolean | null): boolean {
  if (typeof now !== 'object' || typeof then !== 'object' || now === null || then === null)
    return (now ?? '') === (then ?? '');
  return now.minus(then).abs().lessThan('0.000000001');
}

/** Conditions that stand before the words, those of each IF around them; null where the formula does not hold the words. */
function conditionsOf(formula: string, words: string): readonly string[] | null {
  // Longer words are joined of pieces.
  const text = formula.replaceAll(/(?<!")"&"(?!")/g, '');
  const literal = `"${words.replaceAll('"', '""')}"`;
  const open: { readonly name: string; readonly from: number; firstEnds: number | null }[] = [];
  for (const { 0: part, index } of text.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z.]*\(|[,)]/g)) {
    if (part === literal)
      return open.flatMap(({ name, from, firstEnds }) =>
        name === 'IF(' && firstEnds !== null ? [text.slice(from, firstEnds)] : [],
      );
    const last = open.at(-1);
    if (part.endsWith('(')) open.push({ name: part, from: index + part.length, firstEnds: null });
    else if (part === ')') open.pop();
    else if (part === ',' && last !== undefined) last.firstEnds ??= index;
  }
  return null;
}

const reference =
  /(?:('(?:[^']|'')+'|[A-Za-z_]+)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\d(A-Za-z])/g;

/** Each cell that the text of a formula refers to, by page and address. */
function cellsIn(text: string, own: string): readonly string[] {
  return [...text.replaceAll(/"(?:[^"]|"")*"/g, '""').matchAll(reference)].flatMap(
    ([, page, first = '', top = '', last = first, bottom = top]) => {
      const sheet = page === undefined ? own : page.replace(/^'|'$/g, '').replaceAll("''", "'");
      const [from, until] = [columnOf(first), columnOf(last)];
      const rows = Array.from(
        { length: Number(bottom) - Number(top) + 1 },
        (_, down) => Number(top) + down - 1,
      );
      return rows.flatMap((row) =>
        Array.from(
          { length: until - from + 1 },
          (_, across) => `${sheet}!${addressText({ row, column: from + across })}`,
        ),
      );
    },
  );
}

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
