/**
 * The steps that bring a grid into the workbook, whose sheets may be there already or not. What a sheet says, where its
 * names point, what may be typed and what is locked must all be there; how it looks may fail for one sheet alone.
 */
import type { CellGrid, WorkbookGrid } from '../../sheets/core/grid';
import { resultComment, sourceComment } from '../../sheets/core/ownMarks';
import { addressText, rangeText } from '../../sheets/core/sheetAddress';
import { unlockInputs } from './applyLooks';
import { protectSheet } from './applyPage';
import { applyValidations } from './applyRules';
import type { Step } from './batches';
import { asWords, blocksOf, cellBlocks, type CellBlock } from './cellBlocks';
import { choiceColumns, isChoiceSheet } from './choiceSheet';
import { clearSheet } from './clearOurs';
import {
  isListed,
  layoutKey,
  markPrefix,
  sheetNamed,
  type SeenSheet,
  type SeenWorkbook,
} from './seenWorkbook';

/** A step that only asks for small things. */
export const small = (take: Step['take']): Step => ({ bytes: 2000, take });

export interface WritePlan {
  readonly grid: WorkbookGrid;
  /** What is to be remembered of it; null for nothing. */
  readonly layoutText: string | null;
  /** The sheets that are ours after the write, in the order of the layout; null for one that is gone. */
  readonly marks: readonly (string | null)[];
  /** Those of them that are to be read as somebody's figures. */
  readonly sources: readonly string[];
  /** Names of ours that are there now and have to go first. */
  readonly oldNames: readonly string[];
  readonly notes: boolean;
  /** Notes that stand there from the write before, and go where their words are still ours. */
  readonly oldNotes: readonly WrittenNote[];
  readonly from1904: boolean;
  /** True where formulas have to be worked out for the person. */
  readonly isManual: boolean;
  /** Sheets of the grid that are no page of this write: earlier ones, as values. */
  readonly earlier: readonly string[];
  /** What became of them, and of those that could not be touched, in sentences. */
  readonly earlierInWords: readonly string[];
}

export interface WrittenNote {
  readonly sheet: string;
  readonly address: string;
  readonly words: string;
}

export const worksheetOf = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

/** The sheets, there and empty. */
export const readySteps = ({ grid }: WritePlan, there: SeenWorkbook): readonly Step[] => [
  ...unlockSteps(
    grid.sheets.map(({ name }) => name),
    there,
  ),
  ...grid.sheets.map((sheet) => sheetReady(sheet, there)),
];

/** All locks first: a sheet that stays locked then stops the write before anything is cleared. */
const unlockSteps = (names: readonly string[], there: Pick<SeenWorkbook, 'sheets'>): readonly Step[] =>
  names.flatMap((name) =>
    sheetNamed(there, name)?.lock == null
      ? []
      : [
          small((context) => {
            worksheetOf(context, name).protection.unprotect();
          }),
        ],
  );

const sheetReady = (sheet: CellGrid, there: SeenWorkbook): Step =>
  small((context) => {
    const presentSheet = sheetNamed(there, sheet.name);
    if (presentSheet !== null) clearSheet(worksheetOf(context, sheet.name), presentSheet);
    else if (!isListed(there, sheet.name)) context.workbook.worksheets.add(sheet.name);
    if (isChoiceSheet(sheet)) worksheetOf(context, sheet.name).visibility = 'Hidden';
    else if (presentSheet?.hidden === true) worksheetOf(context, sheet.name).visibility = 'Visible';
  });

/** What the sheets say, what may be typed in them, and by what names they are known. */
export const contentSteps = (plan: WritePlan): readonly Step[] => [
  ...plan.grid.sheets.flatMap((sheet) => [
    ...cellBlocks(sheet, plan.from1904).map((block) => blockStep(sheet.name, block)),
    inputStep(sheet, plan.grid),
  ]),
  small((context) => {
    writeNames(context, plan);
  }),
  rememberLayout(plan.layoutText),
];

const blockStep = (sheet: string, block: CellBlock): Step => ({
  bytes: block.bytes,
  take: (context) => {
    const range = worksheetOf(context, sheet).getRange(rangeText(block.range));
    range.numberFormat = block.numberFormats as string[][];
    range.formulas = block.contents as unknown[][];
  },
});

const bytesOfValidation = 1500;

const inputStep = (sheet: CellGrid, grid: WorkbookGrid): Step => ({
  bytes: 2000 + sheet.validations.length * bytesOfValidation,
  take: (context) => {
    const worksheet = worksheetOf(context, sheet.name);
    unlockInputs(worksheet, sheet);
    applyValidations(worksheet, sheet, choiceColumns(grid));
  },
});

/** Our names of the last write go; ours of this write come, with a hidden one that marks each sheet. */
function writeNames(context: Excel.RequestContext, { grid, marks, sources, oldNames }: WritePlan): void {
  const { names } = context.workbook;
  for (const name of oldNames) names.getItem(name).delete();
  for (const { name, sheet, at, comment } of grid.names) {
    names.add(name, worksheetOf(context, sheet).getRange(addressText(at)), comment.slice(0, longestComment));
  }
  const toBeRead = (sheet: string) => sources.includes(sheet);
  marks.forEach((sheet, index) => {
    if (sheet === null) return;
    const range = worksheetOf(context, sheet).getRange('A1');
    const mark = names.add(`${markPrefix}${index}`, range, toBeRead(sheet) ? sourceComment : resultComment);
    mark.visible = false;
  });
}

const longestComment = 255;

const rememberLayout = (text: string | null): Step => ({
  bytes: text?.length ?? 0,
  take: (context) => {
    if (text !== null) context.workbook.settings.add(layoutKey, text);
  },
});

/** What comes last: the figures worked out where Excel waits to be told, and the sheets locked. */
export const lastSteps = ({ grid, isManual }: WritePlan): readonly Step[] => [
  ...(isManual ? calculationOrder(grid) : []).map((name) =>
    small((context) => {
      worksheetOf(context, name).calculate(true);
    }),
  ),
  ...grid.sheets.map((sheet) =>
    small((context) => {
      protectSheet(worksheetOf(context, sheet.name), sheet);
    }),
  ),
];

/**
 * Sheets after those their formulas point to. Where two point to each other the whole list comes twice, so that the
 * first sees what the second worked out.
 */
export function calculationOrder(grid: WorkbookGrid): readonly string[] {
  const order: string[] = [];
  const open = new Set<string>();
  const meetings: string[] = [];
  const visit = (sheet: CellGrid): void => {
    if (order.includes(sheet.name)) return;
    if (open.has(sheet.name)) {
      meetings.push(sheet.name);
      return;
    }
    open.add(sheet.name);
    const pointedTo = sheetsPointedTo(sheet);
    for (const other of grid.sheets) if (other !== sheet && pointedTo.has(other.name)) visit(other);
    open.delete(sheet.name);
    order.push(sheet.name);
  };
  grid.sheets.forEach(visit);
  return meetings.length > 0 ? [...order, ...order] : order;
}

export function sheetsPointedTo(sheet: CellGrid): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { cells } of sheet.rows) {
    for (const cell of cells) {
      for (const found of (cell?.formula ?? '').matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu)) {
        names.add(found[1]?.replaceAll("''", "'") ?? found[2] ?? '');
      }
    }
  }
  return names;
}

export const showSheet = (name: string): Step =>
  small((context) => {
    worksheetOf(context, name).activate();
  });

/** Somebody else's sheet as it was: what its cells held and how numbers were shown. */
export function overwriteWithSeen(there: SeenSheet, before: SeenSheet): readonly Step[] {
  const cleared = [
    ...unlockSteps([before.name], { sheets: [there] }),
    small((context) => {
      clearSheet(worksheetOf(context, before.name), there);
    }),
  ];
  const locked = [...hideAgain(before), ...lockAgain(before)];
  if (before.cells === null) return [...cleared, ...locked];
  const { formulas, numberFormats } = before.cells;
  const contents = formulas.map((cells, y) => cells.map((content, x) => asEntered(before, content, y, x)));
  return [
    ...cleared,
    ...blocksOf(before.cells, contents, numberFormats).map((block) => blockStep(before.name, block)),
    ...locked,
  ];
}

/** A write shows the sheets it writes. */
const hideAgain = ({ name, hidden, veryHidden }: SeenSheet): readonly Step[] =>
  hidden
    ? [
        small((context) => {
          worksheetOf(context, name).visibility = veryHidden === true ? 'VeryHidden' : 'Hidden';
        }),
      ]
    : [];

/** As it was locked before, without a password: with one it could not have been opened. */
export const lockAgain = ({ name, lock }: SeenSheet): readonly Step[] =>
  lock === null
    ? []
    : [
        small((context) => {
          worksheetOf(context, name).protection.protect(lock);
        }),
      ];

/** Words go back as words, formulas as formulas. */
function asEntered(before: SeenSheet, content: unknown, row: number, column: number): unknown {
  const value = before.cells?.values[row]?.[column];
  return typeof content === 'string' && content === value && content !== '' ? asWords(content) : content;
}
