/**
 * The columns of the Negotiation table: the figures a rule can choose from stand side by side under the names the rule
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
import type { SheetColumn } from '../core/sheetFrame';
import { ruleFigureHeader } from './cellIds';

/** What one row holds, by column; a column that is not named stays blank. */
export type RowCells = Readonly<Partial<Record<NegotiationColumn, DescribedCell>>>;

export type NegotiationColumn =
  | 'ref'
  | 'line'
  | 'category'
  | RuleFigure
  | 'gap'
  | 'position'
  | PositionName
  | `own.${PositionName}`
  | 'lessAWeek'
  | 'lessAYear';

export interface NegotiationTable {
  readonly columns: readonly NegotiationColumn[];
  /** The figures a rule looks up, in the order in which they stand, the gap among them. */
  readonly looked: readonly (RuleFigure | 'gap')[];
  readonly rules: PositionRules;
  readonly compared: ComparedWith;
}

export function negotiationTable(compared: ComparedWith, rules: PositionRules): NegotiationTable {
  const [submitted, ...others] = figuresToChoose(compared);
  const looked = submitted === undefined ? [] : [submitted, 'gap' as const, ...others];
  return {
    columns: [
      'ref',
      'line',
      'category',
      ...looked,
      ...(compared.benchmarks ? ['position' as const] : []),
      ...positionNames,
      ...positionNames.map((name) => `own.${name}` as const),
      'lessAWeek',
      'lessAYear',
    ],
    looked,
    rules,
    compared,
  };
}

const plainColumns: Readonly<
  Record<Exclude<NegotiationColumn, RuleFigure | PositionName | `own.${PositionName}`>, SheetColumn>
> = {
  ref: { header: 'Ref', width: 5 },
  line: { header: 'Line, £ a week', width: 30 },
  category: { header: 'Category', width: 21 },
  gap: { header: 'Gap to explain', width: 11.5, figures: true },
  position: { header: 'Category among comparable homes', width: 25 },
  lessAWeek: { header: 'Target less submitted, a week', width: 12.5, figures: true },
  lessAYear: { header: 'Target less submitted, a year', width: 13, figures: true },
};

export const positionLabels: Readonly<Record<PositionName, string>> = {
  opening: 'Opening',
  target: 'Target',
  limit: 'Limit',
};

export function columnOf(column: NegotiationColumn): SheetColumn {
  if (column in plainColumns) return plainColumns[column as keyof typeof plainColumns];
  const own = positionNames.find((name) => column === `own.${name}`);
  if (own !== undefined) return { header: `Your ${own}`, width: 11.5, figures: true };
  const position = positionNames.find((name) => column === name);
  return position === undefined
    ? {
        header: ruleFigureWords[column as RuleFigure],
        width: column === 'benchmarkMedian' ? 12.5 : 11.5,
        figures: true,
      }
    : { header: positionLabels[position], width: 13, figures: true };
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
      const looked = table.looked.find((each) => each === column);
      return words(header, style, looked === undefined ? {} : { id: ruleFigureHeader(looked) });
    }),
  };
}
