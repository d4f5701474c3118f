/** What a user stated about a layout comes before anything that is judged: the sheet, the columns, the period, the payer. */
import { exactFromText, unsafeNumber } from '../../domain/money/exact';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { LayoutMapping } from '../layoutMapping';
import type { Region } from '../regions/region';
import { columnFromLetters, labelKey } from '../sheetCells';
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
  const wished = wishedIn(columns, mapping);
  return wished.length > 0 ? wished : columns;
}

/** By the letters where the heading is still the same, else by the heading, wherever it stands now. */
function wishedIn(columns: readonly AmountColumn[], mapping: LayoutMapping | null): readonly AmountColumn[] {
  const letters = mapping?.columns?.amount;
  const named = mapping?.amountHeading;
  if (letters === undefined && named === undefined) return [];
  const printed = columns.filter(({ how }) => how === 'printed');
  const headed = (heading: string): boolean => named === undefined || labelKey(heading) === labelKey(named);
  const atLetters = printed.filter(({ region, columnOf, heading }) => {
    const wanted = columnIn(region, letters);
    return wanted !== null && columnOf.includes(wanted) && headed(heading);
  });
  return atLetters.length > 0 || named === undefined
    ? atLetters
    : printed.filter(({ heading }) => headed(heading));
}

export function forcedBy(mapping: LayoutMapping | null): Setting['forced'] {
  const basis = mapping?.basis;
  const sharedBy = exactFromText(mapping?.sharedBy ?? '');
  return {
    ...(mapping?.period === undefined ? {} : { period: mapping.period }),
    ...(basis === undefined || basis === 'organisation' ? {} : { basis }),
    ...(sharedBy?.greaterThan(0) === true ? { sharedBy: unsafeNumber(sharedBy) } : {}),
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
