/**
 * The workbook that stands in for Excel's: sheets of cells and all that hangs on them, held in memory and changed in
 * place, as a workbook is. Looks are kept as the host received them (`font.bold`, `fill.color` …), one bag a cell.
 */
import type { Area } from './area';

export type CellContent = string | number | boolean;
/** Named settings of an object, keyed by the path a client would write: `font.color`, `leftFooter`. */
export type Settings = Map<string, unknown>;

export interface EmbeddedCell {
  value: CellContent;
  /** With its leading `=`. */
  formula: string | null;
  /** True where our calculator may work it out; a provider's formula keeps the value it arrived with. */
  calculated: boolean;
  numberFormat: string;
  readonly look: Settings;
  link: Readonly<Record<string, unknown>> | null;
}

export interface EmbeddedTable {
  readonly id: string;
  name: string;
  area: Area;
  readonly settings: Settings;
}

export interface EmbeddedSeries {
  name: string;
  values: string | null;
  labels: string | null;
  readonly settings: Settings;
}

export interface EmbeddedChart {
  readonly id: string;
  name: string;
  readonly kind: string;
  readonly series: EmbeddedSeries[];
  position: { from: string; to: string } | null;
  readonly settings: Settings;
}

export interface EmbeddedRule {
  readonly id: string;
  readonly kind: string;
  readonly areas: readonly Area[];
  rule: unknown;
  readonly settings: Settings;
}

export interface EmbeddedValidation {
  readonly areas: readonly Area[];
  readonly settings: Settings;
}

export interface EmbeddedName {
  name: string;
  /** With its leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface EmbeddedSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** By row, then by column. */
  readonly rows: Map<number, Map<number, EmbeddedCell>>;
  /** By the cell's address. */
  readonly notes: Map<string, string>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  merges: Area[];
  /** Counted from nought. */
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  tables: EmbeddedTable[];
  charts: EmbeddedChart[];
  rules: EmbeddedRule[];
  validations: EmbeddedValidation[];
  frozen: { rows: number; columns: number };
  readonly pageLayout: Settings;
  /** Rows, counted from nought, that begin a printed page. */
  pageBreaks: readonly number[];
  /** Columns that do. */
  columnPageBreaks: readonly number[];
  readonly settings: Settings;
  protection: { readonly options: unknown } | null;
}

export interface EmbeddedWorkbook {
  sheets: EmbeddedSheet[];
  names: EmbeddedName[];
  readonly storedSettings: Map<string, unknown>;
  readonly properties: Settings;
  activeSheetId: string;
  selection: Area;
  nextId: number;
}

export const defaultRowHeight = 15;
export const defaultColumnWidth = 48;

export function emptyCell(): EmbeddedCell {
  return {
    value: '',
    formula: null,
    calculated: false,
    numberFormat: 'General',
    look: new Map(),
    link: null,
  };
}

export function addSheet(workbook: EmbeddedWorkbook, name: string): EmbeddedSheet {
  const sheet: EmbeddedSheet = {
    id: `{00000000-0001-0000-${workbook.nextId.toString(16).padStart(4, '0')}-000000000000}`,
    name,
    visibility: 'Visible',
    rows: new Map(),
    notes: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    charts: [],
    rules: [],
    validations: [],
    frozen: { rows: 0, columns: 0 },
    pageLayout: new Map(),
    pageBreaks: [],
    columnPageBreaks: [],
    settings: new Map<string, unknown>([
      ['showGridlines', true],
      ['tabColor', ''],
    ]),
    protection: null,
  };
  workbook.nextId += 1;
  workbook.sheets.push(sheet);
  return sheet;
}

/** A workbook with one blank sheet, as Excel opens it. */
export function newEmbeddedWorkbook(...sheetNames: readonly string[]): EmbeddedWorkbook {
  const workbook: EmbeddedWorkbook = {
    sheets: [],
    names: [],
    storedSettings: new Map(),
    properties: new Map(),
    activeSheetId: '',
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    nextId: 1,
  };
  for (const name of sheetNames.length === 0 ? ['Sheet1'] : sheetNames) addSheet(workbook, name);
  workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
  return workbook;
}
