/**
 * What a sheet says, before anybody knows where its cells will stand: rows of cells, each figure an input, a fixed
 * value or an expression over other named cells. `layOut` turns descriptions into grids.
 */
import type { Exact } from '../../domain/money/exact';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { CellId, Expression } from './expression';
import type { ChartKind, GridPrint, LineOfTable, RuleLook, SheetRole } from './grid';
import type { StyleName } from './styleNames';

export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: Exact }
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'formula'; readonly expression: Expression };

/** What may be typed into an input, with the note that says so. */
export type InputRule =
  | { readonly kind: 'list'; readonly choices: readonly string[]; readonly help: string }
  | {
      readonly kind: 'decimal' | 'wholeNumber' | 'date';
      readonly from: string;
      readonly to: string;
      readonly help: string;
    }
  | { readonly kind: 'free'; readonly help: string };

export interface DescribedCell {
  readonly content: CellContent;
  readonly style: StyleName;
  /** Needed where another cell refers to this one, or where it is an input. */
  readonly id?: CellId;
  /** In the row of a line, in place of an id: the figure it holds, so that one cell stands in the rows of many lines. */
  readonly figure?: string;
  readonly input?: InputRule;
  /** A defined name, for inputs and headline results only. */
  readonly definedName?: { readonly name: string; readonly comment: string };
  readonly note?: string;
  /** What a formula's words are on the day of writing: its row is made tall enough for them. */
  readonly measuredAs?: string;
  /** Jumps to a described cell, to a place in the provider's own sheet, or to an address. */
  readonly link?:
    | { readonly cell: CellId }
    | { readonly sheet: string; readonly cellAddress: string }
    | { readonly url: string };
}

export interface DescribedRow {
  readonly cells: readonly (DescribedCell | null)[];
  /** In points. */
  readonly height?: number;
  /** The line it is about, in a table whose rows hold the same figures in the same columns. */
  readonly about?: LineOfTable;
  /**
   * What the formula in a column comes to, where the domain has worked that out already; undefined, and it is worked out. Asked
   * whenever it is wanted and kept nowhere, so that a hundred thousand rows take little room. A test holds it to the formulas.
   */
  readonly comesTo?: (column: number) => Exact | undefined;
}

/** A conditional format over described cells. */
export interface DescribedRule {
  readonly cells: readonly CellId[];
  readonly when:
    | { readonly kind: 'textEquals' | 'textBegins'; readonly text: string }
    | { readonly kind: 'below' | 'above'; readonly limit: number };
  readonly look: RuleLook;
}

export interface DescribedChart {
  readonly kind: ChartKind;
  readonly title: string;
  readonly labels: readonly CellId[];
  readonly series: readonly {
    readonly title: string;
    readonly cells: readonly CellId[];
    /** Null for a series that is not drawn and only lifts the one that stands on it in a stack. */
    readonly colour: string | null;
    /** Of a scatter: places of its own along the axis, where they are not the chart's labels. */
    readonly labels?: readonly CellId[];
    /** Of a scatter: marks alone, not joined by a line. */
    readonly isMarks?: true;
    /** Not named in the legend, since another series of its kind is. */
    readonly isUnlisted?: true;
  }[];
  readonly valueAxisTitle: string;
  readonly categoryAxisTitle: string;
  readonly valueFormat: string;
  /** Of a scatter, whose labels are numbers. */
  readonly categoryFormat?: string;
  /** The axis of values begins at nought, so that the lengths of bars compare. */
  readonly fromNought?: true;
  /** Where it stands on its sheet: rows and columns counted from 0. */
  readonly anchor: {
    readonly fromRow: number;
    readonly fromColumn: number;
    readonly toRow: number;
    readonly toColumn: number;
  };
  readonly altText: string;
}

export interface SheetDescription {
  readonly name: string;
  readonly role: SheetRole;
  readonly columnWidths: readonly number[];
  readonly rows: readonly DescribedRow[];
  /** Rows that stay in view and repeat on each page: the last of them is the header row, counted from 0. */
  readonly headerRow: number | null;
  readonly freezeColumns?: number;
  /** Rows whose title runs over several columns, as [row, last column]; only the title row. */
  readonly merges?: readonly {
    readonly row: number;
    readonly fromColumn: number;
    readonly toColumn: number;
  }[];
  readonly rules?: readonly DescribedRule[];
  readonly charts?: readonly DescribedChart[];
  readonly tables?: readonly {
    readonly name: string;
    readonly headerRow: number;
    readonly lastRow: number;
    readonly fromColumn: number;
    readonly toColumn: number;
  }[];
  readonly orientation: GridPrint['orientation'];
  readonly protect: boolean;
  /** It answers what was asked: the page to go to once the workbook is written. Where none does it is the first. */
  readonly isAnswer?: true;
  /** It holds the checks of the workbook: what every input is held against is put there when it is laid out. */
  readonly isChecks?: true;
}

export interface WorkbookDescription {
  readonly title: string;
  readonly subject: string;
  readonly description: string;
  readonly created: IsoDate;
  readonly fingerprint: string;
  /** What it comes to, in a few words, for the list of its versions. */
  readonly summary?: string;
  readonly sheets: readonly SheetDescription[];
  /** Its file keeps what was written into each input: rounds and judgements are carried into the next one. */
  readonly isGoneOnWith?: true;
  /** A template or an example: to be read as somebody's figures, though Open Book wrote it. */
  readonly toBeRead?: true;
}
