/**
 * A workbook as the workbench shows it: plain data, taken from the embedded workbook after every change. Rows and
 * columns count from 0. The grid, the table, the tabs and the charts all draw this, so none of them can say otherwise.
 */
export interface ShownArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface ShownBorder {
  readonly line: 'hair' | 'thin' | 'medium' | 'double';
  readonly colour: string;
}

/** Colours as `#rrggbb`. */
export interface ShownLook {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly colour: string;
  readonly fill: string | null;
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly borders: Readonly<Partial<Record<Side, ShownBorder>>>;
}

export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  /** As a reader sees it: "£5,600.00". */
  readonly text: string;
  /** With its leading `=`. */
  readonly formula: string | null;
  /** True where the workbench works the formula out; a provider's own formula keeps the value it came with. */
  readonly calculated: boolean;
  readonly numberFormat: string;
  readonly look: ShownLook;
  readonly locked: boolean;
}

export interface ShownSeries {
  readonly name: string;
  /** Null for a series that is not drawn and only lifts the one that stands on it. */
  readonly colour: string | null;
  readonly values: readonly number[];
}

export interface ShownChart {
  readonly kind: 'bar' | 'column' | 'stackedColumn' | 'line' | 'scatter';
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly ShownSeries[];
  readonly valueTitle: string;
  readonly categoryTitle: string;
}

export interface ShownSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Of the tab; null for the page's own. */
  readonly colour: string | null;
  readonly gridlines: boolean;
  readonly isProtected: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** In pixels. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly ShownArea[];
  readonly cells: readonly ShownCell[];
  readonly charts: readonly ShownChart[];
  /** Cells the reader may choose from a list, by `row,column`. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
}

export interface ShownName {
  readonly name: string;
  readonly formula: string;
}

export interface ShownWorkbook {
  readonly sheets: readonly ShownSheet[];
  readonly names: readonly ShownName[];
  readonly activeSheet: string;
  readonly selection: ShownArea;
}

export const cellIn = (sheet: ShownSheet, row: number, column: number): ShownCell | null =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column) ?? null;
