/**
 * The range to expect and where the fee stands in it: the answer of the sheet. P10, P50 and P90 were drawn
 * on the day this was made, and say so; they keep their place between the ends, and the fee and what is said of it are live.
 */
import type { Weekly } from '../../domain/money/moneyPer';
import type { Simulation } from '../../domain/shouldCost/simulate';
import { blank, computed, figure, headingRow, moneyInput, row, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedChart, DescribedRow } from '../core/description';
import {
  cell,
  difference,
  greaterThan,
  lessThan,
  number,
  product,
  sum,
  text,
  when,
  type Expression,
} from '../core/expression';
import { rangeCell, totalCell, type RangeFigure } from './cellIds';
import type { ShouldCostSubject } from './subject';

export function rangeRows(subject: ShouldCostSubject, columns: number): readonly DescribedRow[] {
  const { simulation, compared } = subject;
  if (simulation === null && compared === null) return [];
  return [
    headingRow('The range to expect, £ a week', columns),
    ...(simulation === null ? [] : [simulatedRow(simulation, subject.cost.total)]),
    ...(compared === null ? [] : [feeRow(subject)]),
    ...(compared?.shareBelow == null
      ? []
      : [
          row(
            words('Simulated outcomes below that fee', 'label'),
            blank(),
            figure(compared.shareBelow, 'percent'),
            blank(),
            words('share of outcomes', 'note'),
            words('Value of the day this was made', 'note'),
          ),
        ]),
  ];
}

function simulatedRow(
  { p10, p50, p90, draws, seed, correlation, standardError }: Simulation,
  total: ShouldCostSubject['cost']['total'],
): DescribedRow {
  const held = (id: RangeFigure, pounds: Simulation['p10'], name?: string) =>
    computed(rangeCell(id), inItsPlace(pounds, total), 'headline', {
      ...(name === undefined
        ? {}
        : { definedName: { name, comment: 'Pounds a week, on the Should-cost sheet' } }),
    });
  return row(
    words('To expect: from, in the middle, to', 'headlineLabel'),
    held('p10', p10, 'ShouldCostFrom'),
    held('p50', p50),
    held('p90', p90, 'ShouldCostTo'),
    words('£ a week', 'note'),
    words(
      `${String(draws).replace(/(\d)(?=(\d{3})+$)/g, '$1,')} outcomes were drawn: one in ten is lower than from, one in ten higher than to. Each parameter varies between its ends, most often near central, and all move together in part (correlation ${String(correlation)}; less narrows the range). Drawn again with other numbers than ${String(seed)} the mean moves by about £${standardError.pounds.toDecimalPlaces(2).toString()}. Drawn on the day this was made: once something is typed below, each keeps its place between central and that end`,
      'note',
    ),
  );
}

/** Decimal places of the way: exact to a penny of any fee. */
const wayPlaces = 10;

/** A figure drawn before an input was typed, as far on the way from central to that end as it was: not drawn anew. */
function inItsPlace(expected: Weekly, total: ShouldCostSubject['cost']['total']): Expression {
  const end = expected.pounds.lessThan(total.central.pounds) ? 'low' : 'high';
  const whole = total[end].pounds.minus(total.central.pounds);
  if (whole.isZero()) return number(expected.pounds);
  const way = expected.pounds.minus(total.central.pounds).dividedBy(whole).toDecimalPlaces(wayPlaces);
  const central = cell(totalCell('central'));
  return sum(central, product(number(way), difference(cell(totalCell(end)), central)));
}

function feeRow({ compared, live, simulation }: ShouldCostSubject): DescribedRow {
  const fee = cell(rangeCell('fee'));
  const [from, to] =
    simulation === null
      ? [cell(totalCell('low')), cell(totalCell('high'))]
      : [cell(rangeCell('p10')), cell(rangeCell('p90'))];
  const position = when(
    greaterThan(fee, to),
    text('Above the range to expect: ask what it holds.'),
    when(
      lessThan(fee, from),
      text('Below the range to expect: ask what is left out.'),
      text('Within the range to expect.'),
    ),
  );
  return row(
    words('The quoted fee', 'headlineLabel'),
    blank(),
    feeCell(compared, live),
    blank(),
    words('£ a week', 'note'),
    computed(rangeCell('standing'), position, 'labelStrong'),
  );
}

function feeCell(compared: ShouldCostSubject['compared'], live: ShouldCostSubject['live']): DescribedCell {
  return live === null
    ? typedFigure(
        rangeCell('fee'),
        compared?.fee.pounds ?? null,
        'inputMoney',
        moneyInput('The quoted fee, pounds a week.'),
      )
    : computed(rangeCell('fee'), cell(live.quoted), 'headline');
}

/** In points, for all rows beside the picture. */
const pictureHeight = 170;

/** The figures of the picture, one below another because a chart takes one run of cells. */
export function pictureRows(subject: ShouldCostSubject, columns: number): readonly DescribedRow[] {
  return [
    headingRow('The range as a picture, £ a week', columns),
    ...pictured(subject).map(({ id, label, from }, _, all) => ({
      ...row(
        words(label, 'label', { id: rangeCell(`${id}.label`) }),
        blank(),
        computed(rangeCell(`${id}.pictured`), cell(from), 'money'),
        blank(),
        words('£ a week', 'note'),
      ),
      height: Math.floor(pictureHeight / all.length),
    })),
  ];
}

/** Beside its figures, under the column of sources. */
export function rangeChart(subject: ShouldCostSubject, fromRow: number): DescribedChart {
  const ids = pictured(subject).map(({ id }) => id);
  return {
    kind: 'bar',
    title: subject.compared === null ? 'The range to expect' : 'The range to expect and the quoted fee',
    labels: ids.map((id) => rangeCell(`${id}.label`)),
    series: [{ title: '£ a week', cells: ids.map((id) => rangeCell(`${id}.pictured`)), colour: 'FF0B4F5C' }],
    valueAxisTitle: '£ a week',
    categoryAxisTitle: '',
    valueFormat: '"£"#,##0',
    anchor: { fromRow, fromColumn: 5, toRow: fromRow + ids.length, toColumn: 6 },
    altText:
      'Bars from the low to the high end of the should-cost, and the quoted fee where there is one; the figures stand beside them.',
  };
}

function pictured({ simulation, compared }: ShouldCostSubject) {
  const simulated = [
    { id: 'p10', label: 'To expect, from', from: rangeCell('p10') },
    { id: 'p50', label: 'To expect, in the middle', from: rangeCell('p50') },
    { id: 'p90', label: 'To expect, to', from: rangeCell('p90') },
  ] as const;
  const central = { id: 'central', label: 'Every parameter central', from: totalCell('central') } as const;
  return [
    { id: 'low', label: 'Every parameter low', from: totalCell('low') } as const,
    ...(simulation === null ? [central] : simulated),
    { id: 'high', label: 'Every parameter high', from: totalCell('high') } as const,
    ...(compared === null ? [] : [{ id: 'fee', label: 'The quoted fee', from: rangeCell('fee') } as const]),
  ];
}
