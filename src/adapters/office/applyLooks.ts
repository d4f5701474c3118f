/** Gives the cells of a sheet their looks, one style at a time; only what differs from a cleared cell is sent. */
import type { CellGrid } from '../../sheets/core/grid';
import { rangeText } from '../../sheets/core/sheetAddress';
import { baseFont, cellLooks, type BorderLook, type CellLook } from '../../sheets/core/styles';
import { styledAreas } from './styledAreas';
import { webColour } from './webColour';

export function applyLooks(worksheet: Excel.Worksheet, sheet: CellGrid): void {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  if (width === 0) return;
  const everything = rangeText({
    from: { row: 0, column: 0 },
    to: { row: sheet.rows.length - 1, column: width - 1 },
  });
  worksheet.getRange(everything).format.font.set({ name: baseFont.name, size: baseFont.size });
  for (const [style, addresses] of styledAreas(sheet)) {
    for (const address of addresses) applyLook(worksheet.getRanges(address).format, cellLooks[style]);
  }
}

const horizontal = { left: 'Left', right: 'Right', center: 'Center' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function applyLook(format: Excel.RangeFormat, look: CellLook): void {
  format.font.set({
    color: webColour(look.font.colour),
    ...(look.font.size === baseFont.size ? {} : { size: look.font.size }),
    ...(look.font.bold ? { bold: true } : {}),
    ...(look.font.italic ? { italic: true } : {}),
    underline: look.font.underline ? 'Single' : 'None',
  });
  format.horizontalAlignment = horizontal[look.horizontal];
  format.verticalAlignment = vertical[look.vertical];
  if (look.indent > 0) format.indentLevel = look.indent;
  if (look.wrap) format.wrapText = true;
  if (look.shrink) format.shrinkToFit = true;
  if (look.fill !== null) format.fill.color = webColour(look.fill);
  applyBorders(format, look);
}

const edges = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
] as const;

function applyBorders(format: Excel.RangeFormat, look: CellLook): void {
  for (const [side, edge] of edges) {
    const border = look.border?.[side];
    if (border !== undefined) format.borders.getItem(edge).set(lineOf(border));
  }
}

function lineOf({ line, colour }: BorderLook): Excel.Interfaces.RangeBorderUpdateData {
  const color = webColour(colour);
  switch (line) {
    case 'double':
      return { style: 'Double', color };
    case 'hair':
      return { style: 'Continuous', weight: 'Hairline', color };
    case 'thin':
      return { style: 'Continuous', weight: 'Thin', color };
    case 'medium':
      return { style: 'Continuous', weight: 'Medium', color };
  }
}

/** Cells that may be typed in once the sheet is protected. */
export function unlockInputs(worksheet: Excel.Worksheet, sheet: CellGrid): void {
  for (const [style, addresses] of styledAreas(sheet)) {
    if (cellLooks[style].locked) continue;
    for (const address of addresses) worksheet.getRanges(address).format.protection.locked = false;
  }
}
