/**
 * Whatever is typed, what a formula says has room: a row is as tall as the longest words that any formula in it can come to, at the width
 * of its column. Held over every workbook: each sentence that a formula holds whole, found without the rule that makes the rows tall.
 */
import {
  cell,
  number,
  poundsText,
  text,
  together,
  when,
  type Expression,
} from '../../../src/sheets/core/expression';
import type { DescribedCell } from '../../../src/sheets/core/description';
import { layOut } from '../../../src/sheets/core/layout';
import { longestOf } from '../../../src/sheets/core/longestWords';
import { rowHeight } from '../../../src/sheets/core/rowHeight';
import { words } from '../../../src/sheets/core/cells';
import { cellLooks } from '../../../src/sheets/core/styles';
import { writtenWorkbooks } from '../../support/oracle/writtenWorkbooks';

const no = () => null;
const isSo: Expression = { kind: 'holdsText', id: 'a' };

test.each<[string, Expression, string | null]>([
  ['of two branches the longer', when(isSo, text('no'), text('not yet')), 'not yet'],
  [
    'joined, each part',
    together('Ask for ', poundsText(number(5)), when(isSo, text(' a week'), text(''))),
    'Ask for £999,999.99 a week',
  ],
  [
    'a branch within a part',
    together('It is ', when(isSo, text('low'), when(isSo, text('very high'), text('high')))),
    'It is very high',
  ],
  ['a figure is no words', when(isSo, number(1), number(2)), null],
  ['a figure beside words', when(isSo, text('–'), number(2)), '–'],
  ['a figure among words', together('step ', number(2)), 'step 999,999.99'],
  ['words of another cell', together('by rule: ', cell('b')), 'by rule: 999,999.99'],
])('%s', (_, expression, longest) => {
  expect(longestOf(expression, no)).toBe(longest);
});

/** The words that a formula comes to by itself, a branch at a time; what is joined is left to the examples above. */
function sentencesOf(of: Expression): readonly string[] {
  if (of.kind === 'text') return [of.text];
  if (of.kind === 'if') return [...sentencesOf(of.then), ...sentencesOf(of.otherwise)];
  if (of.kind !== 'operation' || of.operator !== '&') return [];
  const [left, right] = [sentencesOf(of.left), sentencesOf(of.right)];
  return [...left, ...right].length === 0 ? [] : [longestIn(left) + longestIn(right)];
}

const longestIn = (all: readonly string[]): string =>
  all.reduce((most, each) => (each.length > most.length ? each : most), '');

test.each(writtenWorkbooks)('%s', async (_name, make) => {
  const { description } = await make();
  if (description === null) return;
  const { sheets } = layOut(description);
  const cut = description.sheets.flatMap(({ name, rows, columnWidths }, sheet) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((each: DescribedCell | null, column) => {
        if (each?.content.kind !== 'formula' || !cellLooks[each.style].wrap) return [];
        const height = sheets[sheet]?.rows[row]?.height ?? 15;
        return sentencesOf(each.content.expression)
          .filter(
            (sentence) =>
              rowHeight([words(sentence, each.style)], [columnWidths[column] ?? 10]) > Math.max(height, 16),
          )
          .map((sentence) => `${name}: ${sentence}`);
      }),
    ),
  );
  expect([...new Set(cut)].slice(0, 10)).toEqual([]);
});
