/** Occupancy seen as turnover: a stay, then weeks vacant. Beside the distribution, to be checked against experience. */
import { countInWords } from '../../domain/evidence/countInWords';
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import { computed } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { cell, difference, greaterThan, number, plus, product, quotient, when } from '../core/expression';
import { term, totalCell } from './contractCells';
import { notedRow } from './notedRow';

export function turnoverRows(
  { terms: { arrivals, refillWeeks }, usablePlaces }: ContractComparison,
  columns: number,
): readonly DescribedRow[] {
  if (arrivals === undefined) return [];
  const stay = term('meanStayWeeks');
  const children = cell(totalCell.children);
  const vacant = quotient(product(stay, difference(number(usablePlaces), children)), children);
  const implied = notedRow(
    'Weeks a place then stands vacant between two children',
    computed('turnover.vacantWeeks', when(greaterThan(children, number(0)), vacant, number(0)), 'wte'),
    'weeks',
    columns,
    `Vacant places ÷ children leaving a week, of the ${countInWords(usablePlaces, 'place')} that can be used: does that agree with experience?`,
  );
  if (refillWeeks === undefined) return [implied];
  const byTurnover = quotient(stay, plus(stay, term('refillWeeks')));
  return [
    implied,
    notedRow(
      'Occupancy if a place were always filled again in the weeks stated',
      computed('turnover.occupancy', byTurnover, 'percent'),
      'of places',
      columns,
      'Mean stay ÷ (mean stay + weeks to fill a place again): turnover alone, without the chance of nobody needing it.',
    ),
  ];
}
