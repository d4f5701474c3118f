/**
 * Two cells of one row emptied at once, which one emptied alone does not show: no error value anywhere, and where the command
 * refuses such terms the page says why. Worked out by LibreOffice, a few pairs of each analysis.
 */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { idOf, type GridCell, type WorkbookGrid } from '../../src/sheets/core/grid';
import { analyses } from '../../src/workflows/analyses';
import { cellsByName } from '../support/oracle/cellsByName';
import { itWithLibreOffice } from '../support/oracle/recalculate';
import { recalculatedTogether } from '../support/oracle/recalculatedTogether';
import { changedTerms, type Terms } from '../support/oracle/termsOfCells';
import { valueOf } from '../support/oracle/typedInto';

const asAt = knownDay('2026-11-28');
const mostOfOne = 6;

interface Pair {
  readonly ids: readonly [string, string];
  /** All that stands in a row of a list: emptied it is none of its rows any more. */
  readonly isWholeRow: boolean;
}

/** Neighbours among the filled inputs of a row, spread over the pages. */
function pairsOf({ sheets }: WorkbookGrid): readonly Pair[] {
  const all = sheets.flatMap(({ name, rows }) =>
    name.startsWith('About')
      ? []
      : rows.flatMap(({ cells, about }) => {
          const filled = cells.flatMap((cell) =>
            cell?.input === true && cell.value !== null && cell.value !== '' ? [idOf(cell, about)!] : [],
          );
          const isListed = filled.some((id) => /\.\d+\./.test(id));
          return filled.slice(1).map((id, before): Pair => ({
            ids: [filled[before]!, id],
            isWholeRow: isListed && filled.length === 2,
          }));
        }),
  );
  return all.filter((_, index) => index % Math.ceil(all.length / mostOfOne) === 0);
}

function emptied(grid: WorkbookGrid, { ids }: Pair): WorkbookGrid {
  const without = (cell: GridCell): GridCell => {
    const blank: { -readonly [K in keyof GridCell]: GridCell[K] } = { ...cell, value: null };
    delete blank.exact;
    return blank;
  };
  return {
    ...grid,
    sheets: grid.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell !== null && ids.includes(idOf(cell, row.about) ?? '') ? without(cell) : cell,
        ),
      })),
    })),
  };
}

const written = analyses.map(({ id, title, example, run }) => {
  const grid = run(example, { asAt }).answered!.workbook();
  const isRefused = ({ ids, isWholeRow }: Pair): boolean => {
    if (isWholeRow) return false;
    const changed = ids.reduce<Terms | null>(
      (terms, cell) => (terms === null ? null : changedTerms(id, terms, cell, '')),
      example,
    );
    return changed !== null && run(changed, { asAt }).answered === null;
  };
  return { title, grid, pairs: pairsOf(grid).map((pair) => ({ pair, now: emptied(grid, pair), isRefused })) };
});
const inLibreOffice = recalculatedTogether(written.flatMap(({ pairs }) => pairs.map(({ now }) => now)));

describe.each(written.filter(({ pairs }) => pairs.length > 0))('$title', ({ grid, pairs }) => {
  itWithLibreOffice('two cells of a row emptied at once', async () => {
    const verdicts = [...cellsByName(grid).keys()].filter(
      (id) => id.endsWith('.terms') || id.endsWith('.order'),
    );
    const faults: string[] = [];
    for (const { pair, now, isRefused } of pairs) {
      const results = await inLibreOffice(now);
      const errors = [...results].flatMap(([at, held]) =>
        typeof held === 'object' ? [`${at} ${held.error}`] : [],
      );
      const said = verdicts.some((id) => String(valueOf(now, results, id)).startsWith('✗'));
      if (errors.length > 0) faults.push(`${pair.ids.join(' and ')}: ${errors.slice(0, 3).join(', ')}`);
      if (isRefused(pair) && !said) faults.push(`${pair.ids.join(' and ')}: refused by the command alone`);
    }
    expect(faults).toEqual([]);
  });
});
