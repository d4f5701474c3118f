/** Occupancy seen as turnover: a stay, then weeks vacant. Beside the distribution, to be checked against experience. */
import type { ComparisonAsked } from '../../domain/contracts/comparisonTerms';
import { computed } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { cell, difference, greaterThan, number, plus, product, quotient, when } from '../core/expression';
import { term, totalCell } from './contractCells';
import { said } from './saidRow';

export function turnoverRows(
  { arrivals, refillWeeks }: ComparisonAsked,
  columns: number,
): readonly DescribedRow[] {
  if (arrivals === undefined) return [];
  const occupancy = cell(totalCell.occupancy);
  const stay = term('meanStayWeeks');
  const vacant = quotient(product(stay, difference(number(1), occupancy)), occupancy);
  const implied = said(
    'Weeks a place then stands vacant between two children',
    computed('turnover.vacantWeeks', when(greaterThan(occupancy, number(0)), vacant, number(0)), 'wte'),
    'weeks',
    columns,
    'Mean stay × (1 − occupancy) ÷ occupancy: does that agree with experience?',
  );
  if (refillWeeks === undefined) return [implied];
  const byTurnover = quotient(stay, plus(stay, term('refillWeeks')));
  return [
    implied,
    said(
      'Occupancy if a place were always filled again in the weeks stated',
      computed('turnover.occupancy', byTurnover, 'percent'),
      'of places',
      columns,
      'Mean stay ÷ (mean stay + weeks to fill a place again): turnover alone, without the chance of nobody needing it.',
    ),
  ];
}
