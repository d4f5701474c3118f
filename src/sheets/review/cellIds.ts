/** The names of the cells that sheets of a review share. A cell is referred to by its name only; where it stands is the layout's affair. */
import type { Side } from '../../domain/negotiation/negotiationTerms';
import type { PositionName, RuleFigure } from '../../domain/negotiation/positionRule';
import { cellNames, ofLine, type CellId, type Expression } from '../core/expression';

/**
 * Whose hands a workbook is for: the council's own holds everything; what the provider gets holds no position, should-cost or
 * figure of others, in any part of the file: it is made without them, not hidden.
 */
export const copies = ['council', 'provider'] as const;
export type Copy = (typeof copies)[number];

export type LineFigure =
  | 'ref'
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
  | 'gap'
  | 'allowable'
  | 'why';

export type PostFigure =
  | 'ref'
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
  | 'perChild'
  | 'lawfulHour'
  | 'lawfulWeekly';

export type NeedFigure = 'ref' | 'hours' | 'rate' | 'weekly' | 'lawfulHour' | 'staff' | 'lawfulWeekly';

export type StatedHoursFigure =
  'hours' | 'inWords' | 'leave' | 'contracted' | 'sharing' | 'sharedBy' | 'lawfulHour' | 'lawfulWeekly';

export type NegotiationFigure =
  | RuleFigure
  | PositionName
  | 'gap'
  | 'restsOn'
  | 'restsOnNow'
  | 'byRule'
  | 'chosenInstead'
  | 'position'
  | 'lessAWeek'
  | 'lessAYear';

export const lineCell: (lineId: string, figure: LineFigure) => CellId = cellNames('line');
/** The table of the Fee breakdown, one row for each line; and the cell of such a row. */
export const lineTable = 'line';
export const lineFigure = (figure: LineFigure): { readonly figure: LineFigure } => ({ figure });
/** A figure of the line that a row is about, on whichever page the row stands. */
export const ofFeeLine = (figure: LineFigure): Expression => ofLine(lineTable, figure);
export const postCell: (postId: string, figure: PostFigure) => CellId = cellNames('post');
export const needCell = (needId: string, figure: NeedFigure): CellId => `need.${needId}.${figure}`;
/** Of a cost line that states hours in its label. */
export const statedHoursCell = (lineId: string, figure: StatedHoursFigure): CellId =>
  `statedHours.${lineId}.${figure}`;
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
  /** What was typed, and what stands: the last offer on the page Rounds, else what was typed. */
  offer: 'negotiation.offer',
  onRecord: 'negotiation.onRecord',
  ownLimit: 'negotiation.ownLimit',
  /** How far a position goes from central towards the low and the high end of a should-cost. */
  wayToLow: 'negotiation.wayToLow',
  wayToHigh: 'negotiation.wayToHigh',
} as const;

/** What is not explained by any line is negotiated as a row of its own. */
export const unexplainedRow = 'unexplained';

export const yes = 'yes';
export const no = 'no';

const roundsKept = 20;
export const roundNumbers: readonly number[] = Array.from({ length: roundsKept }, (_, index) => index + 1);

export type RoundFigure =
  | 'number'
  | 'day'
  | 'side'
  | 'who'
  | 'offer'
  | 'against'
  | 'reason'
  | 'evidence'
  | 'condition'
  | 'conceded'
  | 'which'
  | Side;
export const roundTable = 'round';
export const roundCell = (round: number, name: RoundFigure): CellId =>
  `${roundTable}.${String(round)}.${name}`;

/** What the council writes down of its own limit and of what else it could do. */
export const groundsCell = {
  limitRestsOn: 'position.limitRestsOn',
  alternative: 'position.alternative',
  authority: 'position.authority',
} as const;

/** A round as somebody types it. */
const roundTyped: readonly RoundFigure[] = [
  ...(['day', 'side', 'who', 'offer', 'reason', 'evidence', 'condition', 'conceded'] as const),
];
export const roundTypedCells = (round: number): readonly CellId[] =>
  roundTyped.map((name) => roundCell(round, name));

/** What the council has on record, whoever wrote it: it goes on into a later workbook that says nothing else. */
export const councilsRecord: ReadonlySet<CellId> = new Set([
  ...roundNumbers.flatMap(roundTypedCells),
  ...Object.values(groundsCell),
  negotiationTotal.offer,
  negotiationTotal.ownLimit,
]);

/** Where the evidence for a line stands. */
export const evidenceTable = 'evidence';
export const evidenceStatusCell = (line: string): CellId => `${evidenceTable}.${line}.status`;
