/**
 * What a sheet can do without: its links, tables, looks, charts, printed page and notes. All are asked for at once; where
 * Excel refuses one, each sheet's are asked for apart, and what is refused again is left out and said.
 */
import type { CellGrid, GridCell } from '../../sheets/core/grid';
import { applyCharts } from './applyCharts';
import { applyLooks } from './applyLooks';
import { applyMergesAndFreeze, applyPage, applySizes } from './applyPage';
import { applyConditionalFormats } from './applyRules';
import { applyTables, linkedCells, setLink } from './applyTables';
import { sendSteps, type Step } from './batches';
import { isChoiceSheet } from './choiceSheet';
import { listWorkbook, lookInto } from './lookAtWorkbook';
import { codeOf } from './officeProblems';
import { isListed, sheetNamed, type SeenWorkbook, type SheetFurniture } from './seenWorkbook';
import { worksheetOf, type WritePlan } from './writeSteps';

export type Part = 'links' | 'tables' | 'looks' | 'rules' | 'charts' | 'page' | 'notes';

export interface OptionalStep extends Step {
  readonly sheet: string;
  readonly part: Part;
}

const bytesOf = { link: 600, rule: 1500, chart: 8000 } as const;
const bytesOfLooks = 30_000;
/** Links are many small things: so many go into one step. */
const atOnce = 500;

/** Before the contents, so that what a link would put into its cell is written over. */
export function linkSteps({ grid }: WritePlan, there: SeenWorkbook): readonly OptionalStep[] {
  const wanted = new Set(grid.sheets.map(({ name }) => name));
  const isThere = (name: string): boolean => wanted.has(name) || isListed(there, name);
  return grid.sheets.flatMap((sheet) =>
    inLots(linkedCells(sheet, isThere)).map((cells) => ({
      sheet: sheet.name,
      part: 'links' as const,
      bytes: cells.length * bytesOf.link,
      take: (context: Excel.RequestContext) => {
        for (const linked of cells) setLink(worksheetOf(context, sheet.name), linked);
      },
    })),
  );
}

export const dressSteps = ({ grid }: WritePlan): readonly OptionalStep[] => grid.sheets.flatMap(looksOf);

function looksOf(sheet: CellGrid): readonly OptionalStep[] {
  const step = (part: Part, bytes: number, dress: Dress): OptionalStep => ({
    sheet: sheet.name,
    part,
    bytes,
    take: (context) => {
      dress(worksheetOf(context, sheet.name), context);
    },
  });
  return [
    ...(sheet.tables.length === 0
      ? []
      : [
          step('tables', 3000, (worksheet) => {
            applyTables(worksheet, sheet);
          }),
        ]),
    step('looks', bytesOfLooks + sheet.rows.length * 60, (worksheet) => {
      applyLooks(worksheet, sheet);
      applySizes(worksheet, sheet);
      applyMergesAndFreeze(worksheet, sheet);
    }),
    ...(sheet.rules.length === 0
      ? []
      : [
          step('rules', sheet.rules.length * bytesOf.rule, (worksheet) => {
            applyConditionalFormats(worksheet, sheet);
          }),
        ]),
    ...(sheet.charts.length === 0
      ? []
      : [
          step('charts', sheet.charts.length * bytesOf.chart, (worksheet, context) => {
            applyCharts(worksheet, sheet, (name) => worksheetOf(context, name));
          }),
        ]),
    step('page', 3000, (worksheet) => {
      applyPage(worksheet, sheet);
    }),
  ];
}

type Dress = (worksheet: Excel.Worksheet, context: Excel.RequestContext) => void;

function inLots(
  cells: readonly { readonly cell: GridCell; readonly address: string }[],
): (readonly { readonly cell: GridCell; readonly address: string }[])[] {
  return Array.from({ length: Math.ceil(cells.length / atOnce) }, (_, lot) =>
    cells.slice(lot * atOnce, (lot + 1) * atOnce),
  );
}

export interface LeftOut {
  readonly sheet: string;
  readonly part: Part;
}

/** Never fails for what Excel refuses: that is what the answer lists. */
export async function sendOptional(steps: readonly OptionalStep[]): Promise<readonly LeftOut[]> {
  if (await areTaken(steps)) return [];
  return sendApart(steps);
}

/** One sheet and one part at a time, each from a clean start. */
export async function sendApart(steps: readonly OptionalStep[]): Promise<readonly LeftOut[]> {
  const leftOut: LeftOut[] = [];
  for (const { sheet, part } of distinct(steps)) {
    const own = steps.filter((step) => step.sheet === sheet && step.part === part);
    if (!(await areTaken([await cleared(sheet, part), ...own]))) leftOut.push({ sheet, part });
  }
  return leftOut;
}

function distinct(steps: readonly OptionalStep[]): readonly LeftOut[] {
  const found = new Map(steps.map(({ sheet, part }) => [`${part} ${sheet}`, { sheet, part }]));
  return [...found.values()];
}

async function areTaken(steps: readonly Step[]): Promise<boolean> {
  try {
    await sendSteps(steps, 'wait');
    return true;
  } catch (failure) {
    if (codeOf(failure) === '') throw failure;
    return false;
  }
}

/** What the refused attempt may have left of this part. */
async function cleared(sheet: string, part: Part): Promise<Step> {
  const furniture = part === 'tables' || part === 'charts' ? await furnitureOf(sheet) : null;
  return {
    bytes: 2000,
    take: (context) => {
      const worksheet = worksheetOf(context, sheet);
      if (part === 'rules') worksheet.getRange().conditionalFormats.clearAll();
      if (part === 'tables')
        for (const name of furniture?.tables ?? []) worksheet.tables.getItem(name).convertToRange();
      if (part === 'charts')
        for (const name of furniture?.charts ?? []) worksheet.charts.getItem(name).delete();
    },
  };
}

async function furnitureOf(sheet: string): Promise<SheetFurniture | null> {
  try {
    return sheetNamed(await lookInto(await listWorkbook(), [sheet], false), sheet);
  } catch (failure) {
    if (codeOf(failure) === '') throw failure;
    return null;
  }
}

const partInWords: Readonly<Record<Part, string>> = {
  links: 'its links',
  tables: 'its tables as tables (the cells are there)',
  looks: 'colours, fonts and column widths',
  rules: 'the colours that follow its figures',
  charts: 'its charts',
  page: 'how it prints',
  notes: 'the notes beside its cells',
};

/** One sentence a sheet: what Excel refused, and that the figures are there. */
export function leftOutInWords(leftOut: readonly LeftOut[]): readonly string[] {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, part } of leftOut) {
    if (!isChoiceSheet({ name: sheet }))
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), partInWords[part]]);
  }
  return [...bySheet].map(
    ([sheet, parts]) =>
      `On “${sheet}” Excel refused ${parts.join(', ')}: left out. What the sheet says is complete.`,
  );
}
