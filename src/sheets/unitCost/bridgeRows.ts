/** The steps of the bridge, each with what it adds a week and the running total after it. */
import { addOns, addOnWords, type AddOn } from '../../domain/unitCost/bridgeSteps';
import type { Exact } from '../../domain/money/exact';
import { blank, computed, headingRow, row, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { cell, difference, number, plus, product, type Expression } from '../core/expression';
import { likeForLikeCell, stepCell, yearCell, type StepId } from './cellIds';
import { yearlyInput } from './ledgerRows';
import type { UnitCostSubject } from './subject';
import { dividedOrNought } from './yearRow';

export function stepRows(subject: UnitCostSubject, columns: number): readonly DescribedRow[] {
  const last = subject.assessment.years.length - 1;
  const running = addOns.at(-1) ?? 'start';
  const full = cell(stepCell(running, 'running'));
  const likeForLike = dividedOrNought(full, cell(yearCell('occupancy', last)));
  return [
    headingRow('From the home’s own cost to like for like', columns),
    stepRow(
      'start',
      'A place a week with every place full',
      null,
      cell(yearCell('perAvailable', last)),
      null,
      'Unit cost sheet',
    ),
    ...addOns.map((id, index) => addOnRow(id, addOns[index - 1] ?? 'start', last, subject)),
    stepRow(
      'occupancy',
      'Places that stood empty',
      null,
      difference(cell(stepCell('occupancy', 'running')), full),
      likeForLike,
      'Running total ÷ occupancy: an external price is paid for occupied places only',
    ),
    row(
      words('Like for like with an external fee', 'headlineLabel'),
      blank(),
      computed(likeForLikeCell, cell(stepCell('occupancy', 'running')), 'headline', {
        definedName: {
          name: 'LikeForLikeWeekly',
          comment: 'The home’s cost of a child’s week beside an external fee',
        },
      }),
    ),
  ];
}

function addOnRow(id: AddOn, before: StepId, last: number, subject: UnitCostSubject): DescribedRow {
  const stated = subject.assessment.home.addOns[id]?.[last] ?? null;
  const yearly = yearlyCell(id, stated, last);
  const weekly = dividedOrNought(
    product(cell(stepCell(id, 'yearly')), number(7)),
    cell(yearCell('availableNights', last)),
  );
  return stepRow(
    id,
    addOnWords[id],
    yearly,
    weekly,
    plus(cell(stepCell(before, 'running')), cell(stepCell(id, 'weekly'))),
    whereFrom(id, stated),
  );
}

function yearlyCell(id: AddOn, stated: Exact | null, last: number): DescribedCell {
  return stated === null && id === 'partnerIncome'
    ? computed(stepCell(id, 'yearly'), cell(yearCell('income', last)), 'money')
    : typedFigure(
        stepCell(id, 'yearly'),
        stated,
        'inputMoney',
        yearlyInput('Pounds a year for this home, where the council books it elsewhere.'),
      );
}

function stepRow(
  id: StepId,
  label: string,
  yearly: DescribedCell | null,
  weekly: Expression,
  running: Expression | null,
  note: string,
): DescribedRow {
  return row(
    words(label, 'label', { id: stepCell(id, 'label') }),
    yearly ?? blank('money'),
    computed(stepCell(id, 'weekly'), weekly, 'money'),
    computed(stepCell(id, 'running'), running ?? cell(stepCell(id, 'weekly')), 'money'),
    blank(),
    words(note, 'note'),
  );
}

function whereFrom(id: AddOn, stated: Exact | null): string {
  if (stated !== null) return 'Stated in the ledger';
  return id === 'partnerIncome'
    ? 'All income of the ledger: a fee is a price before anybody’s contribution'
    : 'Not stated, so nothing is added: ask finance, and type it here';
}
