/** What stands in a narrow column is whole on paper: no word breaks in the middle, no figure is ###, no title ends half-way. */
import { describeReview } from '../../src/sheets/review/reviewWorkbook';
import { words } from '../../src/sheets/core/cells';
import { layOut } from '../../src/sheets/core/layout';
import { rowHeight } from '../../src/sheets/core/rowHeight';
import { styleNames } from '../../src/sheets/core/styleNames';
import { cellLooks } from '../../src/sheets/core/styles';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { widestWord } from '../support/boldArial';
import { besideNeeds, someBenchmarks } from '../support/comparedReview';
import { printedForms, printedWorkbooks } from '../support/oracle/printedWorkbooks';
import { aReviewOfATemplate } from '../support/reviews';

/** Seven pixels a character and five around them; two at each side are kept free, and a step in takes thirteen. */
const roomIn = (width: number, indent: number): number => width * 7 + 5 - 4 - indent * 13;

const bothBeside = () =>
  layOut(describeReview(aReviewOfATemplate(), { ...besideNeeds(), benchmarks: someBenchmarks() }));

const workbooks = [
  ...printedWorkbooks,
  ...printedForms,
  ['review beside needs and benchmarks', () => ({ grid: bothBeside() })],
] as const;

describe.each(workbooks)('%s', (_name, make) => {
  test('no word of a column’s header breaks: “explaine-d” is what a narrow one printed', async () => {
    const { grid } = await make();
    const broken = grid.sheets.flatMap(({ name, rows, columnWidths }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell, column) => {
          if (typeof cell?.value !== 'string' || !cell.style.startsWith('columnHeader')) return [];
          const { font, indent } = cellLooks[cell.style];
          const needed = widestWord(cell.value, font.size);
          return needed > roomIn(columnWidths[column] ?? 10, indent) ? [`${name}: ${cell.value}`] : [];
        }),
      ),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  test('no words are taller than the row they stand in, worked out or not', async () => {
    const { grid } = await make();
    const cut = grid.sheets.flatMap(({ name, rows, columnWidths }) =>
      rows.flatMap(({ cells, height = 15 }) =>
        cells.flatMap((cell, column) => {
          if (typeof cell?.value !== 'string' || !cellLooks[cell.style].wrap) return [];
          const needed = rowHeight([words(cell.value, cell.style)], [columnWidths[column] ?? 10]);
          return needed > Math.max(height, 16) ? [`${name}: ${cell.value}`] : [];
        }),
      ),
    );
    expect([...new Set(cut)].slice(0, 10)).toEqual([]);
  });

  test('a title that is printed again beside a second page across is wrapped into the columns repeated there', async () => {
    const { grid } = await make();
    for (const { rows, columnWidths, print } of grid.sheets.filter(
      ({ print }) => print.columnPages !== undefined,
    )) {
      const repeated = print.columnPages?.repeated ?? 0;
      const { value, style } = rows[0]!.cells[0]!;
      const room = columnWidths.slice(0, repeated).reduce((sum, width) => sum + roomIn(width, 0), 0);
      const onOneLine = widestWord(String(value).replaceAll(' ', '\u00a0'), cellLooks[style].font.size);
      expect(cellLooks[style].wrap || onOneLine < room).toBe(true);
      expect(rows[1]!.cells.slice(0, repeated)).toEqual(Array.from({ length: repeated }, () => null));
      expect(rows[1]!.cells[repeated]?.style).toBe('purpose');
      expect(print.repeatRows?.from).toBe(0);
      expect(print.repeatRows?.to).toBeGreaterThanOrEqual(1);
    }
  });
});

test('every figure is drawn smaller where its column is too narrow, in Excel and in the file', async () => {
  const figures = styleNames.filter((name) =>
    /^(in|head|dash)?.*(money|percent|hours|wte|count|factor)/i.test(name),
  );
  expect(figures.length).toBeGreaterThan(15);
  expect(figures.filter((name) => !cellLooks[name].shrink)).toEqual([]);
  const styles = strFromU8(unzipSync(await writeXlsx(bothBeside()))['xl/styles.xml']!);
  expect(styles).toMatch(/<alignment horizontal="right"[^>]*shrinkToFit="(1|true)"/);
});

test('the chart of the decision has a row for each of its bars: names of bars are else left out', () => {
  const decision = bothBeside().sheets.find(({ name }) => name === 'Decision')!;
  const [{ anchor, labels }] = decision.charts as unknown as readonly [(typeof decision.charts)[number]];
  const bars = labels.range.to.row - labels.range.from.row + 1;
  expect(bars).toBeGreaterThan(9);
  expect(anchor.to.row - anchor.from.row).toBeGreaterThanOrEqual(bars + 3);
  expect(decision.print.breaksBefore).toEqual([]);
});
