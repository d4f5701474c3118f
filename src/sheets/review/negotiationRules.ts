/**
 * The rule that proposes each position, as two drop-downs above its column: which figure it takes, and whether it may be
 * above what the line's own figures support. Every proposed figure follows a change.
 */
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import {
  figuresToChoose,
  positionNames,
  ruleFigureWords,
  type PositionName,
} from '../../domain/negotiation/positionRule';
import { chosen, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  cell,
  countOfNumbers,
  equals,
  lookup,
  number,
  rounded,
  smallest,
  text,
  when,
  type Expression,
} from '../core/expression';
import { negotiationCell, no, ownPositionCell, ruleCell, ruleFigureHeader, yes } from './cellIds';
import { inColumns, positionLabels, type NegotiationTable } from './negotiationTable';

export function ruleRows(table: NegotiationTable): readonly DescribedRow[] {
  const choices = figuresToChoose(table.compared).map((figure) => ruleFigureWords[figure]);
  const figure = (name: PositionName) =>
    chosen(
      ruleCell(name, 'figure'),
      ruleFigureWords[table.rules[name].figure],
      choices,
      `${positionLabels[name]}: choose the column that it is taken from.`,
    );
  const capped = (name: PositionName) =>
    chosen(
      ruleCell(name, 'capped'),
      table.rules[name].capped ? yes : no,
      [yes, no],
      `${positionLabels[name]}: “yes” keeps it from going above the line’s own figures.`,
    );
  return [
    {
      ...inColumns(table, { line: words('Proposed from this column', 'labelStrong'), ...each(figure) }),
      height: 34,
    },
    inColumns(table, { line: words('Never above own figures', 'labelStrong'), ...each(capped) }),
  ];
}

function each(of: (name: PositionName) => DescribedCell): Record<PositionName, DescribedCell> {
  const [opening, target, limit] = positionNames;
  return { opening: of(opening), target: of(target), limit: of(limit) };
}

/** One list for every row that is looked up in it. */
const headersOf = workedOutOnce(({ ruleFigures }: NegotiationTable) => ruleFigures.map(ruleFigureHeader));

/**
 * The position of a line: what was typed for it, else what the rule proposes, to the penny. Where the line has no figure
 * in the chosen column, shown as a dash, its own figures stand for it.
 */
export function positionOf(
  table: NegotiationTable,
  lineId: string,
  name: PositionName,
  heldTo: 'submitted' | 'ownFigures' | null = null,
): Expression {
  const own = cell(negotiationCell(lineId, 'ownFigures'));
  const figure = lookup(
    cell(ruleCell(name, 'figure')),
    headersOf(table),
    table.ruleFigures.map((figure) => negotiationCell(lineId, figure)),
  );
  const capped = when(equals(cell(ruleCell(name, 'capped')), text(yes)), smallest(own, figure), figure);
  const typed = ownPositionCell(lineId, name);
  return when(
    equals(countOfNumbers([typed]), number(1)),
    cell(typed),
    rounded(
      heldTo === null ? when(equals(figure, number(0)), own, capped) : cell(negotiationCell(lineId, heldTo)),
      2,
    ),
  );
}
