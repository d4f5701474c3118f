/** The names of the cells that sheets of a review share. A cell is referred to by its name only; where it stands is the layout's affair. */
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import type { FeeLine } from '../../domain/fee/feeLine';
import type { PositionName, RuleFigure } from '../../domain/negotiation/positionRule';
import { cellNames, type CellId } from '../core/expression';

export type LineFigure =
  | 'label'
  | 'category'
  | 'basis'
  | 'amount'
  | 'period'
  | 'periodsAYear'
  | 'share'
  | 'whole'
  | 'childrenSharing'
  | 'weekly'
  | 'included'
  | 'inFee'
  | 'shareOfFee'
  | 'allowable';

export type PostFigure =
  | 'size'
  | 'worked'
  | 'agencyShare'
  | 'covered'
  | 'coverFactor'
  | 'employed'
  | 'wte'
  | 'contracted'
  | 'people'
  | 'pay'
  | 'premium'
  | 'premiumHours'
  | 'gross'
  | 'employerNI'
  | 'pension'
  | 'levy'
  | 'yearly'
  | 'payAnHour'
  | 'aboveLivingWage'
  | 'employedWeekly'
  | 'agencyRate'
  | 'agencyWeekly'
  | 'nights'
  | 'allowance'
  | 'sleepInWeekly'
  | 'weekly'
  | 'childrenSharing'
  | 'perChild';

export type NegotiationFigure = RuleFigure | PositionName | 'gap' | 'position' | 'lessAWeek' | 'lessAYear';

export const lineCell: (lineId: string, figure: LineFigure) => CellId = cellNames('line');
/** A figure of every line: the same list for all who ask, so that a column is gone through once however many add it up. */
export function lineColumn(lines: readonly FeeLine[], figure: LineFigure): readonly CellId[] {
  const columns = columnsOf(lines);
  const known = columns.get(figure);
  if (known !== undefined) return known;
  const column = lines.map(({ id }) => lineCell(id, figure));
  columns.set(figure, column);
  return column;
}

const columnsOf = workedOutOnce<readonly FeeLine[], Map<LineFigure, readonly CellId[]>>(() => new Map());

export const postCell: (postId: string, figure: PostFigure) => CellId = cellNames('post');
export const needCell = (needId: string, figure: 'hours' | 'rate' | 'weekly'): CellId =>
  `need.${needId}.${figure}`;
export const negotiationCell: (lineId: string, figure: NegotiationFigure) => CellId =
  cellNames('negotiation');
/** Where somebody types an opening, target or limit of their own; empty while the proposed one holds. */
export const ownPositionCell: (lineId: string, name: PositionName) => CellId = cellNames('ownPosition');
/** The rule that proposes a position: the figure it takes, and whether never above the line's own figures. */
export const ruleCell = (name: PositionName, part: 'figure' | 'capped'): CellId =>
  `positionRule.${name}.${part}`;
export const ruleFigureHeader = (figure: RuleFigure | 'gap'): CellId => `positionRule.header.${figure}`;
export const negotiationTotal = {
  submitted: 'negotiation.total.submitted',
  gap: 'negotiation.total.gap',
  ownFigures: 'negotiation.total.ownFigures',
  opening: 'negotiation.total.opening',
  target: 'negotiation.total.target',
  limit: 'negotiation.total.limit',
  offer: 'negotiation.offer',
} as const;

/** What is not explained by any line is negotiated as a row of its own. */
export const unexplainedRow = 'unexplained';

export const yes = 'yes';
export const no = 'no';
