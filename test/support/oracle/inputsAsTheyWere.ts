/**
 * Checks that hold an input against the day of writing. A workbook written anew finds all as it was; the one that was typed into
 * has to say what is no longer so: each figure as the domain has it now, less the figure that was kept when it was written.
 */
import { exact, exactText, type Exact } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import type { GridCell } from '../../../src/sheets/core/grid';

type Cells = ReadonlyMap<string, GridCell>;

export function againstTheDayOfWriting(now: Cells, asWritten: Cells): Cells {
  const said = new Map(now);
  const rows = [...now].flatMap(([name, { value }]) =>
    value === '✓ as it was' && name.endsWith(', column F') ? [name.slice(0, -1)] : [],
  );
  let moved = 0;
  for (const row of rows) {
    // Kept as a formula that rounds it; a plain value is no figure that anybody works out.
    const kept = asWritten.get(`${row}D`);
    const [first, before, apart, result] = [
      now.get(`${row}C`),
      kept ?? asWritten.get(`${row}C`),
      now.get(`${row}E`),
      now.get(`${row}F`),
    ];
    if (first === undefined || before === undefined || apart === undefined || result === undefined) continue;
    const places = ['money', 'count', 'wte'].includes(apart.style) ? 2 : 6;
    const difference = roundHalfAwayFromZero(figureOf(first).minus(figureOf(before)), places);
    if (kept !== undefined) said.set(`${row}D`, kept);
    const isAsItWas = difference.isZero();
    if (!isAsItWas) moved += 1;
    said.set(`${row}E`, { ...apart, value: difference.toNumber(), exact: exactText(difference) });
    said.set(`${row}F`, { ...result, value: isAsItWas ? '✓ as it was' : '• changed' });
  }
  for (const [name, cell] of now)
    if (String(cell.value).startsWith('✓ all') && String(cell.value).endsWith('as they were') && moved > 0)
      said.set(name, { ...cell, value: `• ${String(moved)} of ${String(rows.length)} changed` });
  return said;
}

const figureOf = ({ value, exact: decimal }: GridCell): Exact => exact(decimal ?? String(value ?? 0));
