/** The simulated range and the tornado: values of the day the workbook was made, which say so. */
import { parameterWords } from '../../domain/shouldCost/parameters';
import { blank, figure, headingRow, row, words } from '../cells';
import type { DescribedRow } from '../description';
import { tornadoCell } from './cellIds';
import type { ShouldCostSubject } from './shouldCostWorkbook';

export function simulationRows({ simulation }: ShouldCostSubject, columns: number): readonly DescribedRow[] {
  if (simulation === null) return [];
  const { p10, p50, p90, draws, seed } = simulation;
  return [
    headingRow('The range to expect, £ a week', columns),
    row(
      words('P10, P50 and P90 of the simulation', 'headlineLabel'),
      figure(p10.pounds, 'headline'),
      figure(p50.pounds, 'headline'),
      figure(p90.pounds, 'headline'),
      words('£ a week', 'note'),
      words(
        `${String(draws)} draws, seed ${String(seed)}, each parameter from its own triangle: values of the day this was made, which do not follow what is typed below`,
        'note',
      ),
    ),
  ];
}

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
        blank('note'),
      ),
    ),
  ];
}
