/**
 * A finished workbook as data: addresses, formulas, exact values, style names, names, rules and charts. Hosts receive
 * this and hold no rules of their own. Plain, serialisable, the same for an .xlsx file, for Excel and for the embedded host.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { StyleName } from './styleNames';

/** Rows and columns count from 0. */
export interface GridAddress {
  readonly row: number;
  readonly column: number;
}

export interface GridRange {
  readonly from: GridAddress;
  readonly to: GridAddress;
}

export interface GridCell {
  /** What the cell holds or shows; null for a styled blank. Text that looks like a formula is text. */
  readonly value: string | number | boolean | null;
  /** The exact value behind `value`, as decimal text, where it is a number. */
  readonly exact?: string;
  /** In en-US without the leading `=`; present only for calculated cells. */
  readonly formula?: string;
  readonly style: StyleName;
  /** The description's name for the cell, so that typed-in inputs can be found again. */
  readonly id?: string;
  /** In the row of a line, in place of an id: the figure it holds. Cells of many lines that hold the same are one and the same. */
  readonly figure?: string;
  /** True for a cell the user types in. */
  readonly input?: boolean;
  readonly note?: string;
  /** Where a click goes. */
  readonly link?: { readonly sheet: string; readonly cell: string } | { readonly url: string };
}

/** A line and the table its row stands in: the figure `weekly` of line L07 of the table `line` is called `line.L07.weekly`. */
export interface LineOfTable {
  readonly table: string;
  readonly line: string;
}

/** What a cell is called in the workbook: by its own id, or by the line it stands in the row of and its figure. */
export function idOf(
  { id, figure }: Pick<GridCell, 'id' | 'figure'>,
  about: LineOfTable | undefined,
): string | undefined {
  if (id !== undefined || figure === undefined || about === undefined) return id;
  return `${about.table}.${about.line}.${figure}`;
}

export interface GridRow {
  /** In points; absent for the host's own height. */
  readonly height?: number;
  readonly cells: readonly (GridCell | null)[];
  /** The line it is about, which names its cells. */
  readonly about?: LineOfTable;
}

export type GridValidation =
  | {
      readonly kind: 'list';
      readonly range: GridRange;
      readonly choices: readonly string[];
      readonly help: string;
    }
  | {
      readonly kind: 'decimal';
      readonly range: GridRange;
      readonly from: string;
      readonly to: string;
      readonly help: string;
    }
  | {
      readonly kind: 'wholeNumber';
      readonly range: GridRange;
      readonly from: string;
      readonly to: string;
      readonly help: string;
    }
  | {
      readonly kind: 'date';
      readonly range: GridRange;
      readonly from: string;
      readonly to: string;
      readonly help: string;
    };

/** A conditional format: the look a cell takes when it holds this text, or is below nought. */
export type GridRule =
  | { readonly kind: 'textEquals'; readonly range: GridRange; readonly text: string; readonly look: RuleLook }
  | { readonly kind: 'textBegins'; readonly range: GridRange; readonly text: string; readonly look: RuleLook }
  | { readonly kind: 'below'; readonly range: GridRange; readonly limit: number; readonly look: RuleLook }
  | { readonly kind: 'above'; readonly range: GridRange; readonly limit: number; readonly look: RuleLook };

export type RuleLook = 'good' | 'bad' | 'caution' | 'quiet';

/** A stacked column is one column for each label, its series one above another: so a bridge is drawn. */
export type ChartKind = 'bar' | 'column' | 'stackedColumn' | 'line' | 'scatter';

export interface GridChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** The cells of the labels and of the figures, on the sheet named. */
  readonly labels: { readonly sheet: string; readonly range: GridRange };
  readonly series: readonly {
    readonly title: string;
    readonly sheet: string;
    readonly range: GridRange;
    /** ARGB, explicit: theme colours change with the file. Null for a series that only lifts what stands on it. */
    readonly colour: string | null;
    /** Of a scatter: places of its own along the axis, and marks that no line joins. */
    readonly labels?: { readonly sheet: string; readonly range: GridRange };
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
  readonly anchor: GridRange;
  /** What the chart shows, in words, for those who cannot see it. */
  readonly altText: string;
}

export interface GridPrint {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated at the top of every page, counted from 0, both ends in. */
  readonly repeatRows: { readonly from: number; readonly to: number } | null;
  readonly footerLeft: string;
  readonly footerCentre: string;
  readonly footerRight: string;
  /** Rows, counted from 0, that begin a page of their own. */
  readonly breaksBefore?: readonly number[];
  /** Where one page does not hold the columns. */
  readonly columnPages?: ColumnPages;
}

export interface ColumnPages {
  /** Columns, counted from 0, that begin a page. */
  readonly breaksBefore: readonly number[];
  /** How many from the left each page repeats. */
  readonly repeated: number;
  /** The per cent of their size at which all pages print. */
  readonly scale: number;
}

/** What the council keeps to itself stands apart: it is never in a copy for the provider. */
export type SheetRole = 'inputs' | 'results' | 'records' | 'councilOnly';

export interface CellGrid {
  readonly name: string;
  readonly role: SheetRole;
  /** Widths in characters. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly GridRow[];
  readonly merges: readonly GridRange[];
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly validations: readonly GridValidation[];
  readonly rules: readonly GridRule[];
  readonly charts: readonly GridChart[];
  readonly tables: readonly GridTable[];
  readonly print: GridPrint;
  /** Locked cells cannot be changed; inputs are unlocked; no password. */
  readonly protect: boolean;
  /** The page to go to once the workbook is written; where none says so it is the first. */
  readonly isAnswer?: true;
  /** Of a template or an example: to be read as somebody's figures, though Open Book wrote it. */
  readonly toBeRead?: true;
}

/** A native table over a header row and its rows; names follow Excel's rules and are unique in the workbook. */
export interface GridTable {
  readonly name: string;
  readonly range: GridRange;
  readonly columns: readonly string[];
}

export interface GridName {
  readonly name: string;
  readonly sheet: string;
  readonly at: GridAddress;
  readonly comment: string;
}

export interface WorkbookProperties {
  readonly title: string;
  readonly subject: string;
  readonly description: string;
  /** A day, so that the same review gives the same bytes. */
  readonly created: string;
  /** What there has been of this workbook, the latest last; absent in what was written before there was a list. */
  readonly versions?: readonly WrittenVersion[];
}

export interface WrittenVersion {
  readonly title: string;
  readonly asAt: IsoDate;
  readonly fingerprint: string;
  /** What it came to, in a few words. */
  readonly summary: string;
}

export interface WorkbookGrid {
  readonly sheets: readonly CellGrid[];
  readonly names: readonly GridName[];
  readonly properties: WorkbookProperties;
  /**
   * Inputs that hold what a person typed in the pane, by their ids: newer than what the workbook held, and known as typed when
   * they are read again.
   */
  readonly typedInPane?: ReadonlySet<string>;
  /** Of a workbook that is gone on with: its inputs as they are written, so that a file says what was typed since. */
  readonly inputsAsWritten?: readonly InputAsWritten[];
}

/** An input, the words its row begins with, and what was put into it. */
export interface InputAsWritten extends GridAddress {
  readonly id: string;
  readonly label: string;
  readonly sheet: string;
  readonly written: string | number;
}
