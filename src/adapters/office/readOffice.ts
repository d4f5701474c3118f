/** Reads the provider's sheets, or the selection, and our own sheets' inputs, in one request. */
// What is asked for and what is read of it stand in one function; the caller syncs between the two.
/* eslint-disable office-addins/call-sync-before-read, office-addins/no-empty-load */
import type { ReceivedSheet } from '../../domain/submission/received';
import { addressText } from '../../sheets/core/sheetAddress';
import { typedInputs, type HeldCell } from '../../sheets/core/writtenLayout';
import type { HostReading, ListedSheet, TypedInput, WhatToRead } from '../../workflows/ports/hostWorkbook';
import { heldCells } from './heldCells';
import {
  cellMembers,
  lookAtWorkbook,
  mostSheets,
  seenCells,
  type SeenCells,
  type SeenWorkbook,
} from './lookAtWorkbook';
import { codeOf } from './officeProblems';
import { receivedFromOffice } from './receivedFromOffice';

const thisWorkbook = 'this workbook';

interface Selection {
  readonly sheet: string;
  readonly cells: SeenCells;
}

/** A selection is still read where the whole workbook is more than Excel hands over at once. */
export async function readOffice(what: WhatToRead): Promise<HostReading> {
  try {
    return await readEverything(what);
  } catch (failure) {
    const isTooMuch = codeOf(failure) === 'ResponsePayloadSizeLimitExceeded';
    if (what.kind !== 'selection' || !isTooMuch) throw failure;
    return readSelectionAlone();
  }
}

async function readSelectionAlone(): Promise<HostReading> {
  return Excel.run(async (context) => {
    const select = askForSelection(context);
    await context.sync();
    const selection = select();
    const sheets = selection === null ? [] : [receivedFromOffice(selection.sheet, false, selection.cells)];
    return {
      workbook: { file: thisWorkbook, sheets },
      sheets: sheets.map(({ name, hidden }) => ({ name, hidden, active: true, ours: false })),
      typedInputs: new Map(),
      notRead: 'The workbook is very large: only the selected cells were read.',
      ...(selection === null ? {} : { selection: placeOf(selection) }),
    };
  });
}

async function readEverything(what: WhatToRead): Promise<HostReading> {
  return Excel.run(async (context) => {
    const look = lookAtWorkbook(context);
    const select = what.kind === 'selection' ? askForSelection(context) : () => null;
    await context.sync();
    return readingOf(look(), what, select());
  });
}

/** Only the used part of a selection: a person often selects whole columns. */
function askForSelection(context: Excel.RequestContext): () => Selection | null {
  const selected = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  selected.load(cellMembers);
  selected.worksheet.load('name');
  return () =>
    selected.isNullObject ? null : { sheet: selected.worksheet.name, cells: seenCells(selected) };
}

function readingOf(seen: SeenWorkbook, what: WhatToRead, selection: Selection | null): HostReading {
  const typed =
    seen.layout === null ? new Map<string, HeldCell>() : typedInputs(seen.layout, heldCells(seen));
  return {
    workbook: { file: thisWorkbook, sheets: sheetsToRead(seen, what, selection) },
    sheets: listedSheets(seen),
    typedInputs: new Map([...typed].map(([id, held]) => [id, typedInput(held)])),
    ...(seen.moreSheets ? { notRead: `Only the first ${mostSheets} sheets were read.` } : {}),
    ...(selection === null ? {} : { selection: placeOf(selection) }),
  };
}

const typedInput = ({ value, formula }: HeldCell): TypedInput =>
  formula === undefined ? { value } : { value, formula: `=${formula}` };

const placeOf = ({ sheet, cells }: Selection): { sheet: string; cell: string } => ({
  sheet,
  cell: addressText(cells),
});

function listedSheets(seen: SeenWorkbook): readonly ListedSheet[] {
  const ours = new Set(seen.ours.values());
  return seen.sheets.map(({ name, hidden }) => ({
    name,
    hidden,
    active: name === seen.active,
    ours: ours.has(name),
  }));
}

function sheetsToRead(
  seen: SeenWorkbook,
  what: WhatToRead,
  selection: Selection | null,
): readonly ReceivedSheet[] {
  if (what.kind === 'selection') {
    return selection === null ? [] : [receivedFromOffice(selection.sheet, false, selection.cells)];
  }
  const ours = new Set(seen.ours.values());
  return seen.sheets
    .filter(({ name }) => isWanted(what, name, seen.active, ours))
    .map(({ name, hidden, cells }) => receivedFromOffice(name, hidden, cells));
}

/** Sheets that are named are read whoever wrote them: a filled-in template is ours, and holds a submission. */
function isWanted(what: WhatToRead, name: string, active: string, ours: ReadonlySet<string>): boolean {
  switch (what.kind) {
    case 'everySheet':
      return !ours.has(name);
    case 'activeSheet':
      return name === active;
    case 'sheet':
      return name === what.name;
    case 'sheets':
      return what.names.includes(name);
    case 'selection':
      return false;
  }
}
