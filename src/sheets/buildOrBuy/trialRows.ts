/** The names of the cells of build or buy, and what the home saves at other occupancies. */
import { percentage } from '../../domain/money/percentage';
import { typedPercent } from '../core/askedCells';
import { computed, headingRow, row } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  cell,
  difference,
  number,
  product,
  quotient,
  type CellId,
  type Expression,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';

export const of = (name: string): CellId => `buildOrBuy.${name}`;
export const at = (name: string): Expression => cell(of(name));
const width = 3;
const trialOccupancies = [60, 70, 80, 90, 100].map(percentage);

/** What the home saves with its capital written down, at other occupancies. */
export function trialRows(): readonly DescribedRow[] {
  return [
    headingRow('At other occupancies, with capital written down', width),
    columnHeaderRow([{ header: 'Occupancy' }, { header: 'Saved a year', figures: true }, { header: '' }]),
    ...trialOccupancies.map((occupancy, index) => {
      const children = product(at('places'), at(`trial.${String(index)}`));
      return row(
        typedPercent(of(`trial.${String(index)}`), occupancy, 'An occupancy to try.'),
        computed(
          null,
          quotient(product(difference(product(children, at('margin')), at('weekly')), at('days')), number(7)),
          'money',
        ),
      );
    }),
  ];
}
