/**
 * What a reviewer of spreadsheets looks for, over every kind of workbook that the product writes: a row may be copied, since
 * nothing outside it is referred to without `$`; each page prints on A4 at three quarters of its size or more; what it is and
 * whether its sums are whole stands in it; and no word of a statistician's or programmer's stands on a page.
 */
import type { CellGrid, WorkbookGrid } from '../../src/sheets/core/grid';
import { writtenWorkbooks } from '../support/oracle/writtenWorkbooks';

const made = new Map<string, Promise<WorkbookGrid>>();
const gridOf = (name: string, make: (typeof writtenWorkbooks)[number][1]): Promise<WorkbookGrid> => {
  const known = made.get(name) ?? Promise.resolve(make()).then(({ grid }) => grid);
  made.set(name, known);
  return known;
};

const usableInches = { landscape: 297 / 25.4 - 1, portrait: 210 / 25.4 - 1 } as const;
/** Seven pixels a character and five around them, 96 to the inch. */
const inchesOf = ({ columnWidths }: CellGrid): number =>
  columnWidths.reduce((sum, width) => sum + (width * 7 + 5) / 96, 0);

const withoutTexts = (formula: string): string => formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
const reference = /((?:'(?:[^']|'')+'|[A-Za-z_]+)!)?\$?[A-Z]{1,3}(\$?)(\d+)(?![\d(A-Za-z])/g;
const unreadable = /\b(P10|P50|P90|newsvendor|seed|pointer|NaN|undefined|null|Infinity)\b/;

/** Lists of many columns, to be worked on at a screen. */
const listsWiderThanAPage = [
  'Places to commission',
  'Parties',
  'Portfolio',
  'Letters',
  'Year ends',
  'Funding workings',
];

describe.each(writtenWorkbooks)('%s', (name, make) => {
  test('no formula refers outside its row without $', async () => {
    const grid = await gridOf(name, make);
    const loose = grid.sheets.flatMap((sheet) =>
      sheet.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell) =>
          [...withoutTexts(cell?.formula ?? '').matchAll(reference)]
            .filter(
              ([, other, fixed, digits]) =>
                fixed === '' && (other !== undefined || digits !== String(row + 1)),
            )
            .map(() => `${sheet.name}: ${cell!.formula!}`),
        ),
      ),
    );
    expect([...new Set(loose)].slice(0, 10)).toEqual([]);
  });

  test('each page prints on A4 at 75 % or more', async () => {
    const grid = await gridOf(name, make);
    const small = grid.sheets
      .map((sheet) => ({ name: sheet.name, scale: usableInches[sheet.print.orientation] / inchesOf(sheet) }))
      .filter(({ scale }) => scale < 0.75);
    expect(small.map((sheet) => sheet.name).filter((each) => !listsWiderThanAPage.includes(each))).toEqual(
      [],
    );
  });

  test('says what it is, and whether its sums are whole', async () => {
    const names = (await gridOf(name, make)).sheets.map((sheet) => sheet.name);
    expect(names.filter((each) => each.startsWith('About'))).toHaveLength(1);
    expect(names.filter((each) => /checks$/i.test(each))).toHaveLength(1);
  });

  test('is written in words that a council reads', async () => {
    const grid = await gridOf(name, make);
    const found = grid.sheets.flatMap((sheet) =>
      sheet.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) =>
          typeof cell?.value === 'string' && unreadable.test(cell.value)
            ? [`${sheet.name}: ${cell.value}`]
            : [],
        ),
      ),
    );
    expect(found.slice(0, 10)).toEqual([]);
  });
});
