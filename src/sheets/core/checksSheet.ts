/**
 * Checks: the arithmetic of the whole workbook done a second way, each with both figures. A line sums up each kind: that the
 * arithmetic is whole, or a formula has been damaged; that the terms go together; that inputs stand as they were.
 *
 * Worked example: with the quoted fee typed over all sums still agree, "✓ all 7 agree", and two figures are no longer those of
 * the day: "• 2 of 4 changed".
 */
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
  type CellId,
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
  /** Nights, children or scores are no pounds: whole, to a hundredth, to a ten-thousandth. Pounds or a percentage where absent. */
  readonly shownAs?: 'count' | 'wte' | 'factor';
  /** It holds a figure against what it was when the workbook was made: where it differs, an input was typed over. */
  readonly ofInputs?: boolean;
  /** It holds typed cells against one another: where it differs, the terms do not go together. */
  readonly ofTerms?: boolean;
  /** The name of the cell that holds how far the two are apart, where another page refers to it. */
  readonly apartCell?: CellId;
}

export const changed = 'An input has been changed since the day in the footer.';
export const fault = 'A formula has been damaged: open the workbook afresh.';

/** The same figure on two ways: where they part, a formula has been damaged. */
export const twoWays = (
  label: string,
  first: Expression,
  second: Expression,
  places: 2 | 6 = 2,
): ArithmeticCheck => ({ label, first, second, places, meaning: fault });

/** A figure and what it was when the workbook was made: where they part, an input has been typed over. */
export const asWorkedOut = (
  label: string,
  now: Expression,
  then: Expression,
  places: 2 | 6 = 2,
): ArithmeticCheck => ({ label, first: now, second: then, places, meaning: changed, ofInputs: true });

const columns: readonly SheetColumn[] = [
  { header: 'Ref', width: 6 },
  { header: 'What must agree', width: 46 },
  { header: 'One way', width: 15, figures: true },
  { header: 'The other way', width: 15, figures: true },
  { header: 'Difference', width: 13, figures: true },
  { header: 'Result', width: 24 },
  { header: 'What it means where it differs', width: 52 },
];

const agrees = '✓ agrees';
const differs = '✗ differs';
export const asMade = '✓ as it was';
export const hasChanged = '• changed';
export const typedOver = 'Somebody has typed over an input: no fault, but not the figures of that day.';
const arithmeticVerdict = 'check.all';
const termsVerdict = 'check.terms';
export const inputsVerdict = 'check.inputs';

const isOfInputs = ({ ofInputs = false }: ArithmeticCheck): boolean => ofInputs;
const isOfTerms = ({ ofTerms = false }: ArithmeticCheck): boolean => ofTerms;

const partCell = (index: number, part: 'first' | 'second' | 'difference' | 'result') =>
  `check.${String(index + 1)}.${part}`;

export function checksSheet(unordered: readonly ArithmeticCheck[]): SheetDescription {
  const ofArithmetic = unordered.filter((check) => !isOfInputs(check) && !isOfTerms(check));
  const ofTerms = unordered.filter(isOfTerms);
  const checks = [...ofArithmetic, ...ofTerms, ...unordered.filter(isOfInputs)];
  const results = checks.map((_, index) => partCell(index, 'result'));
  const arithmetic = results.slice(0, ofArithmetic.length);
  const terms = results.slice(ofArithmetic.length, ofArithmetic.length + ofTerms.length);
  const inputs = results.slice(ofArithmetic.length + ofTerms.length);
  return framed({
    name: 'Checks',
    role: 'records',
    title: 'Checks',
    purpose:
      'The arithmetic of this workbook, done a second way; and whether its figures are still those of the day in the footer.',
    columns,
    freezeColumns: 2,
    body: [
      ...checks.map(checkRow),
      ...(arithmetic.length === 0 ? [] : [arithmeticRow(arithmetic)]),
      ...(terms.length === 0 ? [] : [termsRow(terms)]),
      ...(inputs.length === 0 ? [] : [inputsRow(inputs)]),
    ],
    rules: verdictRules([
      ...results,
      ...(arithmetic.length === 0 ? [] : [arithmeticVerdict]),
      ...(terms.length === 0 ? [] : [termsVerdict]),
      ...(inputs.length === 0 ? [] : [inputsVerdict]),
    ]),
    orientation: 'landscape',
    isChecks: true,
  });
}

function checkRow(check: ArithmeticCheck, index: number): DescribedRow {
  const { label, first, second, places, meaning } = check;
  const [same, apartWords] = isOfInputs(check) ? [asMade, hasChanged] : [agrees, differs];
  // Terms are held by counting what is wrong, or by nights.
  const plain = places === 6 ? 'percent' : isOfTerms(check) ? 'count' : 'money';
  const style = check.shownAs ?? plain;
  const apartCell = check.apartCell ?? partCell(index, 'difference');
  const of = (part: 'first' | 'second') => cell(partCell(index, part));
  const apart = rounded(difference(of('first'), of('second')), places);
  const verdict = when(equals(cell(apartCell), number(0)), text(same), text(apartWords));
  return row(
    words(`C${String(index + 1).padStart(2, '0')}`, 'note'),
    words(label, 'label'),
    figureCell(partCell(index, 'first'), first, style),
    figureCell(partCell(index, 'second'), second, style),
    computed(apartCell, apart, style),
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

const arithmeticRow = (results: readonly string[]): DescribedRow =>
  totalRow('Arithmetic', arithmeticVerdict, agreement(results), fault);

const termsRow = (results: readonly string[]): DescribedRow =>
  totalRow(
    'Terms',
    termsVerdict,
    agreement(results),
    'What is typed does not go together: the answers are not shown until it does.',
  );

function agreement(results: readonly string[]): Expression {
  const all = String(results.length);
  const agreeing = countWhere({ cells: results, equals: text(agrees) });
  return when(
    equals(agreeing, number(all)),
    text(`✓ all ${all} agree`),
    joined(joined(text('✗ '), difference(number(all), agreeing)), text(` of ${all} differ`)),
  );
}

/** Of the figures of that day; where the workbook is laid out, of every input too. */
function inputsRow(results: readonly string[]): DescribedRow {
  const all = String(results.length);
  const altered = countWhere({ cells: results, equals: text(hasChanged) });
  const verdict = when(
    equals(altered, number(0)),
    text(`✓ all ${all} as they were`),
    joined(joined(text('• '), altered), text(` of ${all} changed`)),
  );
  return totalRow('Inputs', inputsVerdict, verdict, typedOver);
}

function totalRow(label: string, id: string, verdict: Expression, meaning: string): DescribedRow {
  const between = blank('labelTotal');
  return row(
    between,
    words(label, 'labelTotal'),
    between,
    between,
    between,
    computed(id, verdict, 'labelTotal'),
    words(meaning, 'note'),
  );
}

export function verdictRules(cells: readonly string[]): readonly DescribedRule[] {
  return [
    { cells, when: { kind: 'textBegins', text: '✓' }, look: 'good' },
    { cells, when: { kind: 'textBegins', text: '✗' }, look: 'bad' },
    { cells, when: { kind: 'textBegins', text: '•' }, look: 'caution' },
  ];
}
