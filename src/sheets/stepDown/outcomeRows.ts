/** The outcome sought, beside the price and never setting it; whether its review is late, and what goes on until it is held. */
import { amountInput, blank, computed, gap, headingRow, row, typedFigure, words } from '../core/cells';
import { typedDay, typedWords } from '../core/askedCells';
import type { DescribedRow } from '../core/description';
import {
  atLeast,
  both,
  cell,
  difference,
  either,
  equals,
  greaterThan,
  lessThan,
  number,
  product,
  quotient,
  sum,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { lookedAtCell, rateCell, stepCell } from './cellIds';
import type { StepDownSubject } from './subject';

const of = (name: string): CellId => `stepDown.${name}`;
const at = (name: string): Expression => cell(of(name));

export function outcomeRows(
  { outcome, asAt }: StepDownSubject,
  columns: number,
  steps: number,
): readonly DescribedRow[] {
  const figure = (name: 'baseline' | 'latest' | 'target', help: string) =>
    typedFigure(of(name), outcome[name], 'inputWte', amountInput('100000', help));
  return [
    headingRow('The outcome sought, beside the price and never setting it', columns),
    row(
      words('Measure', 'label'),
      typedWords(of('measure'), outcome.measure, 'What is measured, such as nights without an incident.'),
      words('At the start', 'label'),
      figure('baseline', 'Where the child stood.'),
      words('Latest', 'label'),
      figure('latest', 'Where the child stands now.'),
      words('Sought', 'label'),
      figure('target', 'What is sought.'),
    ),
    row(words('Distance travelled', 'label'), computed(of('travelled'), travelled(), 'percent')),
    row(
      words('Reviewed on', 'label'),
      typedDay(of('review'), outcome.review, 'The day on which both sides look at it again.'),
      words('Looked at on', 'label'),
      typedDay(lookedAtCell, asAt, 'The day on which this page is read.'),
      words('Late by, days', 'label'),
      computed(of('late'), when(isLate(), difference(at('lookedAt'), at('review')), number(0)), 'count'),
      words('£ a week late', 'label'),
      computed(of('lateCost'), when(isLate(), costOn(steps), number(0)), 'moneyDash'),
    ),
    gap,
    headingRow('Signed by both sides', columns),
    row(words('For the council', 'label'), words('', 'text'), blank(), words('For the provider', 'label')),
  ];
}

/** (baseline − latest) ÷ (baseline − target); a dash where one is not stated. */
function travelled(): Expression {
  const missing = either(...['baseline', 'latest', 'target'].map((name) => equals(at(name), text(''))));
  const whole = difference(at('baseline'), at('target'));
  return when(
    missing,
    text('–'),
    when(equals(whole, number(0)), text('–'), quotient(difference(at('baseline'), at('latest')), whole)),
  );
}

const isLate = (): Expression =>
  both(atLeast(at('review'), number(1)), greaterThan(at('lookedAt'), at('review')));

/** The hours in force on the day, at the rate of an hour. */
function costOn(steps: number): Expression {
  const each = Array.from({ length: steps }, (_, index) => {
    const begun = atLeast(at('lookedAt'), cell(stepCell(index, 'starts')));
    const isLast = index + 1 < steps ? lessThan(at('lookedAt'), cell(stepCell(index + 1, 'starts'))) : begun;
    return when(both(begun, isLast), cell(stepCell(index, 'hours')), number(0));
  });
  return product(sum(...each), cell(rateCell));
}
