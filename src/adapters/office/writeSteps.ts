/** The steps that bring a grid into the workbook, whose sheets may be there already or not. */
import type { CellGrid, WorkbookGrid } from '../../sheets/core/grid';
import { addressText, rangeText } from '../../sheets/core/sheetAddress';
import { applyCharts } from './applyCharts';
import { applyLooks } from './applyLooks';
import { applyMergesAndFreeze, applyPage, applySizes, protectSheet } from './applyPage';
import { applyConditionalFormats, applyValidations } from './applyRules';
import { applyLinks, applyNotes, applyTables } from './applyTables';
import type { Step } from './batches';
import { asWords, cellBlocks } from './cellBlocks';
import { choiceColumns, isChoiceSheet } from './choiceSheet';
import { clearSheet } from './clearOurs';
import { sheetNamed } from './heldCells';
import { layoutKey, markPrefix, type SeenSheet, type SeenWorkbook } from './lookAtWorkbook';

/** A step that only asks for small things. */
const small = (take: Step['take']): Step => ({ bytes: 2000, take });

const bytesOfLooks = 30_000;

export interface WritePlan {
  readonly grid: WorkbookGrid;
  /** What is to be remembered of it; null for nothing. */
  readonly layoutText: string | null;
  /** The sheets that are ours after the write, in the order of the layout; null for one that is gone. */
  readonly marks: readonly (string | null)[];
  /** Names of ours that are there now and have to go first. */
  readonly oldNames: readonly string[];
  readonly notes: boolean;
}

export function writeSteps(plan: WritePlan, seen: SeenWorkbook): readonly Step[] {
  const { grid } = plan;
  return [
    ...grid.sheets.map((sheet) => sheetReady(sheet, seen)),
    ...grid.sheets.flatMap(contentSteps),
    ...grid.sheets.map((sheet) => furnish(sheet, plan, seen)),
    small((context) => {
      writeNames(context, plan);
    }),
    rememberLayout(plan.layoutText),
    ...grid.sheets.map((sheet) =>
      small((context) => {
        protectSheet(worksheetOf(context, sheet.name), sheet);
      }),
    ),
  ];
}

const worksheetOf = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

const sheetReady = (sheet: CellGrid, seen: SeenWorkbook): Step =>
  small((context) => {
    const there = sheetNamed(seen, sheet.name);
    if (there === null) context.workbook.worksheets.add(sheet.name);
    else clearSheet(worksheetOf(context, sheet.name), there);
    if (isChoiceSheet(sheet)) worksheetOf(context, sheet.name).visibility = 'Hidden';
    else if (there?.hidden === true) worksheetOf(context, sheet.name).visibility = 'Visible';
  });

function contentSteps(sheet: CellGrid): readonly Step[] {
  return cellBlocks(sheet).map((block) => ({
    bytes: block.bytes,
    take: (context) => {
      const range = worksheetOf(context, sheet.name).getRange(rangeText(block.range));
      range.numberFormat = block.numberFormats as string[][];
      range.formulas = block.contents as unknown[][];
    },
  }));
}

const furnish = (sheet: CellGrid, { grid, notes }: WritePlan, seen: SeenWorkbook): Step => ({
  bytes: bytesOfLooks,
  take: (context) => {
    const worksheet = worksheetOf(context, sheet.name);
    const present = new Set([...seen.sheets, ...grid.sheets].map(({ name }) => name));
    applyLinks(worksheet, sheet, present);
    applyTables(worksheet, sheet);
    applyLooks(worksheet, sheet);
    applySizes(worksheet, sheet);
    applyMergesAndFreeze(worksheet, sheet);
    applyValidations(worksheet, sheet, choiceColumns(grid));
    applyConditionalFormats(worksheet, sheet);
    applyCharts(worksheet, sheet, (name) => worksheetOf(context, name));
    applyPage(worksheet, sheet);
    if (notes) applyNotes(worksheet, sheet);
  },
});

/** Our names of the last write go; ours of this write come, with a hidden one that marks each sheet. */
function writeNames(context: Excel.RequestContext, { grid, marks, oldNames }: WritePlan): void {
  const { names } = context.workbook;
  for (const name of oldNames) names.getItem(name).delete();
  for (const { name, sheet, at, comment } of grid.names) {
    names.add(name, worksheetOf(context, sheet).getRange(addressText(at)), comment);
  }
  marks.forEach((sheet, index) => {
    if (sheet === null) return;
    const mark = names.add(`${markPrefix}${index}`, worksheetOf(context, sheet).getRange('A1'));
    mark.visible = false;
  });
}

const rememberLayout = (text: string | null): Step => ({
  bytes: text?.length ?? 0,
  take: (context) => {
    if (text !== null) context.workbook.settings.add(layoutKey, text);
  },
});

export const showSheet = (name: string): Step =>
  small((context) => {
    worksheetOf(context, name).activate();
  });

export const overwriteWithSeen = (there: SeenSheet, before: SeenSheet): Step => ({
  bytes: before.cells === null ? 0 : JSON.stringify(before.cells.formulas).length * 2,
  take: (context) => {
    const worksheet = worksheetOf(context, before.name);
    clearSheet(worksheet, there);
    if (before.cells === null) return;
    const { row, column, formulas, numberFormats } = before.cells;
    const last = { row: row + formulas.length - 1, column: column + (formulas[0]?.length ?? 1) - 1 };
    const range = worksheet.getRange(rangeText({ from: { row, column }, to: last }));
    range.numberFormat = numberFormats as string[][];
    range.formulas = formulas.map((cells, y) => cells.map((content, x) => asEntered(before, content, y, x)));
  },
});

/** Words go back as words, formulas as formulas. */
function asEntered(before: SeenSheet, content: unknown, row: number, column: number): unknown {
  const value = before.cells?.values[row]?.[column];
  return typeof content === 'string' && content === value && content !== '' ? asWords(content) : content;
}
