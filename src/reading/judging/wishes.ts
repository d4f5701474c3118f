/** What a user stated about a layout comes before anything that is judged: the sheet, the columns, the period, the payer. */
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { LayoutMapping } from '../layoutMapping';
import type { Region } from '../regions/region';
import { columnFromLetters } from '../sheetCells';
import type { AmountColumn } from './amountColumn';
import type { Setting } from './setting';

export function isWished(
  region: Region,
  { sheets }: ReceivedWorkbook,
  mapping: LayoutMapping | null,
): boolean {
  const wanted = mapping?.sheet;
  return wanted === undefined || region.sheet.name === wanted || !sheets.some(({ name }) => name === wanted);
}

/** The label column that a user named. */
export function asMapped(region: Region, mapping: LayoutMapping | null): Region {
  const label = columnIn(region, mapping?.columns?.label);
  if (label === null) return region;
  return { ...region, blocks: region.blocks.map((block) => ({ ...block, labelColumn: label })) };
}

export function wishedColumns(
  columns: readonly AmountColumn[],
  mapping: LayoutMapping | null,
): readonly AmountColumn[] {
  const letters = mapping?.columns?.amount;
  if (letters === undefined) return columns;
  const wished = columns.filter(({ region, columnOf, how }) => {
    const wanted = columnIn(region, letters);
    return wanted !== null && how === 'printed' && columnOf.includes(wanted);
  });
  return wished.length > 0 ? wished : columns;
}

export function forcedBy(mapping: LayoutMapping | null): Setting['forced'] {
  const basis = mapping?.basis;
  return {
    ...(mapping?.period === undefined ? {} : { period: mapping.period }),
    ...(basis === undefined || basis === 'organisation' ? {} : { basis }),
  };
}

/** The region's column for letters on the sheet. */
function columnIn(region: Region, letters: string | undefined): number | null {
  const column = columnFromLetters(letters ?? '');
  if (column === null) return null;
  for (let index = 0; index < region.width; index += 1) {
    if (columnFromLetters(/^[A-Z]+/.exec(region.placeOf(0, index).cell)?.[0] ?? '') === column) return index;
  }
  return null;
}
