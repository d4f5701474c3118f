/** Checks: the arithmetic of the whole workbook done a second way, each with both figures, and one line that says whether all agree. */
import { blank, computed, row, words } from './cells';
import type { DescribedCell, DescribedRow, DescribedRule, SheetDescription } from './description';
import {
  cell,
  countWhere,
  difference,
  equals,
  joined,
  number,
  rounded,
  text,
  when,
  type Expression,
} from './expression';
import { framed, type SheetColumn } from './sheetFrame';

/** Two ways to one figure, and what it means where they part. */
export interface ArithmeticCheck {
  readonly label: string;
  readonly first: Expression;
  readonly second: Expression;
  readonly places: 2 | 6;
  readonly meaning: string;
}

export const changed = 'An input has been changed since the day in the footer.';
export const fault = 'A formula has been damaged: open the workbook afresh.';

const columns: readonly SheetColumn[] = [
  { header: 'Ref', width: 6 },
  { header: 'What must agree', width: 46 },
  { header: 'One way', width: 15, figures: true },
  { header: 'The other way', width: 15, figures: true },
  { header: 'Difference', width: 13, figures: true },
  { header: 'Result', width: 18 },
  { header: 'What it means where it differs', width: 58 },
];

const agrees = '✓ agrees';
const differs = '✗ differs';
const checkVerdict = 'check.all';

const partCell = (index: number, part: 'first' | 'second' | 'difference' | 'result') =>
  `check.${String(index + 1)}.${part}`;

export function checksSheet(checks: readonly ArithmeticCheck[]): SheetDescription {
  const results = checks.map((_, index) => partCell(index, 'result'));
  return framed({
    name: 'Checks',
    role: 'records',
    title: 'Checks',
    purpose: 'The arithmetic of this workbook, done a second way. A tick means that both ways give the same.',
    columns,
    freezeColumns: 2,
    body: [...checks.map(checkRow), verdictRow(results)],
    rules: verdictRules([...results, checkVerdict]),
    orientation: 'landscape',
  });
}

function checkRow({ label, first, second, places, meaning }: ArithmeticCheck, index: number): DescribedRow {
  const style = places === 2 ? 'money' : 'percent';
  const of = (part: 'first' | 'second' | 'difference') => cell(partCell(index, part));
  const apart = rounded(difference(of('first'), of('second')), places);
  const verdict = when(equals(of('difference'), number(0)), text(agrees), text(differs));
  return row(
    words(`C${String(index + 1).padStart(2, '0')}`, 'note'),
    words(label, 'label'),
    figureCell(partCell(index, 'first'), first, style),
    figureCell(partCell(index, 'second'), second, style),
    computed(partCell(index, 'difference'), apart, style),
    computed(partCell(index, 'result'), verdict, 'check'),
    words(meaning, 'note'),
  );
}

/** A figure kept from the review itself is a record, so it stands as a value. */
function figureCell(id: string, expression: Expression, style: DescribedCell['style']): DescribedCell {
  return expression.kind === 'number'
    ? { content: { kind: 'number', value: expression.value }, style, id }
    : computed(id, expression, style);
}

function verdictRow(results: readonly string[]): DescribedRow {
  const agreeing = countWhere({ cells: results, equals: text(agrees) });
  const all = String(results.length);
  const verdict = when(
    equals(agreeing, number(all)),
    text(`✓ all ${all} agree`),
    joined(joined(text('✗ '), difference(number(all), agreeing)), text(` of ${all} differ`)),
  );
  const between = blank('labelTotal');
  return row(
    between,
    words('All checks', 'labelTotal'),
    between,
    between,
    between,
    computed(checkVerdict, verdict, 'labelTotal'),
    between,
  );
}

function verdictRules(cells: readonly string[]): readonly DescribedRule[] {
  return [
    { cells, when: { kind: 'textBegins', text: '✓' }, look: 'good' },
    { cells, when: { kind: 'textBegins', text: '✗' }, look: 'bad' },
  ];
}
