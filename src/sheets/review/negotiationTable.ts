/**
 * The columns of Our position: the figures a rule can choose from stand side by side under the names the rule
 * uses, then the positions it proposes, then the cells to type one's own in.
 */
import {
  figuresToChoose,
  positionNames,
  ruleFigureWords,
  type ComparedWith,
  type PositionName,
  type PositionRules,
  type RuleFigure,
} from '../../domain/negotiation/positionRule';
import { blank, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { pointsOfColumns, pointsOfPage } from '../core/pageWidth';
import type { SheetColumn } from '../core/sheetFrame';
import { ruleFigureHeader } from './cellIds';

/** What one row holds, by column; a column that is not named stays blank. */
export type RowCells = Readonly<Partial<Record<NegotiationColumn, DescribedCell>>>;

export type NegotiationColumn =
  'line' | RuleFigure | 'gap' | 'restsOn' | PositionName | `own.${PositionName}` | 'lessAWeek';

export interface NegotiationTable {
  readonly columns: readonly NegotiationColumn[];
  /** The figures a rule looks up, in the order in which they stand, the gap among them. */
  readonly ruleFigures: readonly (RuleFigure | 'gap')[];
  readonly rules: PositionRules;
  readonly compared: ComparedWith;
}

export function negotiationTable(compared: ComparedWith, rules: PositionRules): NegotiationTable {
  const [submitted, ...others] = figuresToChoose(compared);
  const ruleFigures = submitted === undefined ? [] : [submitted, 'gap' as const, ...others];
  return {
    columns: [
      'line',
      ...ruleFigures,
      ...(ruleFigures.includes('basisHigh') ? (['restsOn'] as const) : []),
      ...positionNames,
      ...positionNames.map((name) => `own.${name}` as const),
      'lessAWeek',
    ],
    ruleFigures,
    rules,
    compared,
  };
}

/** £9,999.99 in bold; beside needs and benchmarks seventeen columns print on A4 at 75 %. */
const figureWidth = 10;
/** What is left for those in which nothing stands unless somebody types it. */
const ownWidth = 9.5;
/** “submitted”, “explained” and “Benchmark” in bold. */
const wideHeader = 11;
const widestHeader = 12.5;

const plainColumns: Readonly<
  Record<Exclude<NegotiationColumn, RuleFigure | PositionName | `own.${PositionName}`>, SheetColumn>
> = {
  line: { header: '£ a week', width: 17.5 },
  gap: { header: 'To be explained', width: wideHeader, figures: true },
  restsOn: { header: 'Rests on', width: 12 },
  lessAWeek: { header: 'Target less quote', width: figureWidth, figures: true },
};

export const positionLabels: Readonly<Record<PositionName, string>> = {
  opening: 'Opening',
  target: 'Target',
  limit: 'Limit',
};

export function columnOf(column: NegotiationColumn): SheetColumn {
  if (column in plainColumns) return plainColumns[column as keyof typeof plainColumns];
  const own = positionNames.find((name) => column === `own.${name}`);
  if (own !== undefined) return { header: `Your ${own}`, width: ownWidth, figures: true };
  const position = positionNames.find((name) => column === name);
  return position === undefined
    ? {
        header: ruleFigureWords[column as RuleFigure],
        width:
          column === 'benchmarkMedian' ? widestHeader : column === 'submitted' ? wideHeader : figureWidth,
        figures: true,
      }
    : { header: positionLabels[position], width: figureWidth, figures: true };
}

const leastScale = 0.75;
const pointsOfCharacter = 5.25;
/** £99,999.99 in bold needs two characters more; a category in one line nine. */
const moreForFigures = 2;
const moreForLabels = 9;

/** Where fewer columns leave room on the page, figures of a home for one child have it first, then the categories' names. */
export function widthsOf({ columns }: NegotiationTable): readonly number[] {
  const plain = columns.map(columnOf);
  const room = pointsOfPage('landscape') / leastScale - pointsOfColumns(plain.map(({ width }) => width));
  const spare = Math.max(0, Math.floor(room / pointsOfCharacter));
  const figures = plain.filter((column) => column.figures === true).length;
  const more = Math.min(moreForFigures, Math.floor(spare / figures));
  const label = Math.min(moreForLabels, spare - more * figures);
  const widened = more === 0 ? 0 : figureWidth + more;
  return plain.map(({ width, figures: isFigure = false }, index) =>
    index === 0 ? width + label : isFigure ? Math.max(width, widened) : width,
  );
}

export function inColumns({ columns }: NegotiationTable, cells: RowCells, between = blank()): DescribedRow {
  return { cells: columns.map((column) => cells[column] ?? between) };
}

/** Headers of the figures a rule can choose are cells of their own: the rule finds its column by them. */
export function headerRow(table: NegotiationTable): DescribedRow {
  return {
    cells: table.columns.map((column) => {
      const { header, figures = false } = columnOf(column);
      const style = figures ? 'columnHeaderRight' : 'columnHeader';
      const figure = table.ruleFigures.find((each) => each === column);
      return words(header, style, figure === undefined ? {} : { id: ruleFigureHeader(figure) });
    }),
  };
}
