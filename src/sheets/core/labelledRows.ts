/** Rows of a page that asks and answers in one column: a label, a figure and a word beside it, the same on every such page. */
import { computed, row, words } from './cells';
import type { DescribedCell, DescribedRow } from './description';
import type { CellId, Expression } from './expression';
import type { StyleName } from './styleNames';

/** A term that may be typed over. */
export const termRow = (label: string, cell: DescribedCell, note = ''): DescribedRow =>
  row(words(label, 'label'), cell, ...(note === '' ? [] : [words(note, 'note')]));

/** A step of the working, named so that others can refer to it. */
export const workingRow = (
  label: string,
  id: CellId,
  expression: Expression,
  { style = 'money', note = '' }: { readonly style?: StyleName; readonly note?: string } = {},
): DescribedRow =>
  row(words(label, 'label'), computed(id, expression, style), ...(note === '' ? [] : [words(note, 'note')]));

export const nothingToSay = '–';

/** What the command says beside its answer, live and in the command’s sense: a sentence over the cells beside it, or a dash. */
export const saidRow = (label: string, id: CellId, says: Expression): DescribedRow =>
  row(words(label, 'label'), computed(id, says, 'line'));

/** At the head of a page: what it comes to. */
export const answerRow = (label: string, expression: Expression, unit = ''): DescribedRow =>
  row(
    words(label, 'headlineLabel'),
    computed(null, expression, 'headline'),
    ...(unit === '' ? [] : [words(unit, 'note')]),
  );

export const totalRow = (
  label: string,
  id: CellId,
  expression: Expression,
  style: StyleName = 'moneyTotal',
): DescribedRow => row(words(label, 'labelTotal'), computed(id, expression, style));

/**
 * A sentence that runs across the columns to the right of what stands before it, over as many rows as it needs: past the last
 * column it would make the page wider, and everything on it smaller.
 */
export function sentenceRows(
  before: readonly DescribedCell[],
  sentence: string,
  widths: readonly number[],
): readonly DescribedRow[] {
  const letters = widths.slice(before.length).reduce((sum, width) => sum + width, 0);
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) =>
    row(...(index === 0 ? before : before.map(() => null)), words(line, 'purpose')),
  );
}
