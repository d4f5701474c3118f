/** The tornado: values of the day the workbook was made, which say so. */
import { parameterWords } from '../../domain/shouldCost/parameters';
import { blank, figure, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { tornadoCell } from './cellIds';
import type { ShouldCostSubject } from './subject';

export function tornadoRows({ cost }: ShouldCostSubject, columns: number): readonly DescribedRow[] {
  return [
    headingRow('What moves it most: one parameter at a time, £ a week in all', columns),
    row(
      words('Parameter', 'labelStrong'),
      words('At its low', 'noteRight'),
      words('Swing', 'noteRight'),
      words('At its high', 'noteRight'),
      blank(),
      words('Values of the day this was made; all other parameters central', 'note'),
    ),
    ...cost.tornado.map(({ parameter, atLow, atHigh, swing }, index) =>
      row(
        words(parameterWords[parameter].label, 'label', { id: tornadoCell(index, 'label') }),
        figure(atLow.pounds, 'money'),
        figure(swing.pounds, 'moneyStrong', { id: tornadoCell(index, 'swing') }),
        figure(atHigh.pounds, 'money'),
        words('£ a week', 'note'),
      ),
    ),
  ];
}
