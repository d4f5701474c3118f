/** The objects that other members hand out: a sheet, a range, several areas of one sheet. */
import type { Area } from '../model/area';
import type { EmbeddedSheet } from '../model/embeddedWorkbook';
import type { HostState } from '../request/hostState';
import type { HostObject } from '../request/memberTable';
import { refuse } from '../request/refusal';

export interface SheetObject extends HostObject {
  readonly kind: 'worksheet';
  readonly sheet: EmbeddedSheet;
}

/** A range, several areas, or the format, font, fill … of either: whatever covers cells of one sheet. */
export interface AreasObject extends HostObject {
  readonly sheet: EmbeddedSheet;
  readonly areas: readonly Area[];
}

export const sheetObject = (sheet: EmbeddedSheet): SheetObject => ({ kind: 'worksheet', sheet });
export const rangeObject = (sheet: EmbeddedSheet, area: Area): AreasObject => ({
  kind: 'range',
  sheet,
  areas: [area],
});

export const coversCells = (target: HostObject): target is AreasObject =>
  'sheet' in target && 'areas' in target;

export const isRange = (value: unknown): value is AreasObject =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'range';

export function onlyArea(target: AreasObject): Area {
  return target.areas[0] ?? refuse('InvalidArgument');
}

export function activeSheet(host: HostState): EmbeddedSheet {
  return (
    host.workbook.sheets.find((sheet) => sheet.id === host.workbook.activeSheetId) ??
    host.workbook.sheets[0] ??
    refuse('GeneralException')
  );
}

/** By its name, whatever its capitals, or by its id. */
export function findSheet(host: HostState, key: unknown): EmbeddedSheet | null {
  if (typeof key !== 'string') return null;
  const wanted = key.toLowerCase();
  return (
    host.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === key) ?? null
  );
}
