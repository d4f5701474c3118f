/** External prices, each by its name and source, beside the home's like-for-like cost; empty rows are there to type in. */
import type { ExternalPrice } from '../../domain/unitCost/inHouseHome';
import { typedWords } from '../core/askedCells';
import { blank, computed, headingRow, moneyInput, row, typedFigure } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { cell, difference, equals, number, quotient, text, when, type Expression } from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { likeForLikeCell, priceCell } from './cellIds';
import { fullOccupancyCost } from './makeOrBuyRows';
import type { UnitCostSubject } from './subject';

const fewestRows = 3;

export function priceRows({ assessment }: UnitCostSubject, columns: number): readonly DescribedRow[] {
  const prices = assessment.home.externalPrices;
  const count = Math.max(fewestRows, prices.length);
  return [
    headingRow(
      'Against external prices: equal at the cost with every place full ÷ the price; above 100 % in-house never costs less',
      columns,
    ),
    columnHeaderRow([
      { header: 'Price' },
      { header: 'External, £ a week', figures: true },
      { header: 'In-house, like for like', figures: true },
      { header: 'In-house less external', figures: true },
      { header: 'Equal at an occupancy of', figures: true },
      { header: '' },
      { header: 'Source: the same kind of home and needs, or it is no comparison' },
    ]),
    ...Array.from({ length: count }, (_, index) => priceRow(prices[index] ?? null, index)),
  ];
}

function priceRow(price: ExternalPrice | null, index: number): DescribedRow {
  const weekly = cell(priceCell(index, 'weekly'));
  const whereStated = (of: Expression) => when(equals(weekly, number(0)), number(0), of);
  return row(
    typedWords(
      priceCell(index, 'name'),
      price?.name ?? '',
      'Which price it is, such as “Framework, tier 2”.',
    ),
    typedFigure(
      priceCell(index, 'weekly'),
      price?.weekly ?? null,
      'inputMoney',
      moneyInput('What an external place of the same kind costs a week.'),
      index === 0
        ? {
            definedName: {
              name: 'ExternalPriceWeekly',
              comment: 'The external price compared at each occupancy',
            },
          }
        : {},
    ),
    computed(priceCell(index, 'inHouse'), whereStated(cell(likeForLikeCell)), 'moneyDash'),
    computed(
      priceCell(index, 'difference'),
      whereStated(difference(cell(likeForLikeCell), weekly)),
      'moneyDash',
    ),
    computed(
      priceCell(index, 'equal'),
      when(equals(weekly, number(0)), text('–'), quotient(fullOccupancyCost, weekly)),
      'percent',
    ),
    blank(),
    typedWords(priceCell(index, 'source'), price?.source ?? '', 'Who says so, and when.'),
  );
}
