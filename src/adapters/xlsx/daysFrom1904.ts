/**
 * A grid as a file holds it that counts its days from 1904, as those of old Macs do: every day's number is 1,462 less.
 * 1 April 2026 is 46,113 in most files and 44,651 in theirs.
 */
import { daysAfter, knownDay } from '../../domain/calendar/isoDate';
import type { GridCell, GridValidation, WorkbookGrid } from '../../sheets/core/grid';
import { cellLooks } from '../../sheets/core/styles';

export const daysBetweenSystems = 1462;

export const countedFrom1904 = (grid: WorkbookGrid): WorkbookGrid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell === null ? null : counted(cell))),
    })),
    validations: sheet.validations.map(countedLimits),
  })),
});

function counted(cell: GridCell): GridCell {
  if (typeof cell.value !== 'number' || !/[dy]/.test(cellLooks[cell.style].numberFormat)) return cell;
  const value = cell.value - daysBetweenSystems;
  return { ...cell, value, ...(cell.exact === undefined ? {} : { exact: String(value) }) };
}

const countedLimits = (validation: GridValidation): GridValidation =>
  validation.kind === 'date'
    ? {
        ...validation,
        from: daysAfter(knownDay(validation.from), -daysBetweenSystems),
        to: daysAfter(knownDay(validation.to), -daysBetweenSystems),
      }
    : validation;
