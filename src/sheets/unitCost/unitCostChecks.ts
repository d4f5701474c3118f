/**
 * The checks of a unit cost: headings come to the ledger's lines, the steps of the bridge come to like for like, and the last
 * year stands as the ledger was read.
 */
import { addOns } from '../../domain/unitCost/bridgeSteps';
import { sumOf, zero } from '../../domain/money/exact';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import { cell, number, sum, sumOfCells } from '../core/expression';
import { headingCell, likeForLikeCell, stepCell, yearCell, type StepId } from './cellIds';
import { categoriesIn } from './ledgerRows';
import type { UnitCostSubject } from './subject';

export function unitCostChecks(subject: UnitCostSubject): readonly ArithmeticCheck[] {
  const { years, home } = subject.assessment;
  const last = years.length - 1;
  const steps: readonly StepId[] = ['start', ...addOns, 'occupancy'];
  return [
    twoWays(
      'Headings of the last year come to the ledger’s lines',
      sumOfCells(categoriesIn(subject).map((category) => headingCell(category, last))),
      cell(yearCell('total', last)),
    ),
    twoWays(
      'Steps of the Bridge come to like for like',
      sum(...steps.map((step) => cell(stepCell(step, 'weekly')))),
      cell(likeForLikeCell),
    ),
    asWorkedOut(
      'As read: the ledger’s last year',
      cell(yearCell('total', last)),
      number(sumOf(home.lines.map(({ amounts }) => amounts[last] ?? zero))),
    ),
  ];
}
