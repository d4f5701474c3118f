/**
 * What a reviewer of spreadsheets looks for, over every kind of workbook that the product writes: a row may be copied, since
 * nothing outside it is referred to without `$`; one formula serves a column; each page prints on A4 at three quarters of its size or more; what it is and
 * whether its sums are whole stands in it; and no word of a statistician's or programmer's stands on a page.
 */
import { idOf, type CellGrid, type WorkbookGrid } from '../../src/sheets/core/grid';
import { cellLooks } from '../../src/sheets/core/styles';
import { printedForms, printedWorkbooks } from '../support/oracle/printedWorkbooks';

const made = new Map<string, Promise<WorkbookGrid>>();
const gridOf = (name: string, make: (typeof printedWorkbooks)[number][1]): Promise<WorkbookGrid> => {
  const known = made.get(name) ?? Promise.resolve(make()).then(({ grid }) => grid);
  made.set(name, known);
  return known;
};

const usableInches = { landscape: 297 / 25.4 - 1, portrait: 210 / 25.4 - 1 } as const;
/** Seven pixels a character and five around them, 96 to the inch. */
const inchesOf = ({ columnWidths }: Pick<CellGrid, 'columnWidths'>): number =>
  columnWidths.reduce((sum, width) => sum + (width * 7 + 5) / 96, 0);

const withoutTexts = (formula: string): string => formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
const reference = /((?:'(?:[^']|'')+'|[A-Za-z_]+)!)?\$?[A-Z]{1,3}(\$?)(\d+)(?![\d(A-Za-z])/g;
const unreadable = /\b(P10|P50|P90|Erlang|newsvendor|seed|pointer|NaN|undefined|null|Infinity)\b/;

/** Columns in which each row is its own sentence, by the names of their cells; every other column has one formula. */
const notOneFormula: readonly (readonly [RegExp, string])[] = [
  [/^(check|decision|demand|opportunity|modelAndMarket)\./, 'each row is another statement'],
  [
    /^(compared|crossing|payment|provider|contract|occupancy)\./,
    'each contract or number of children in a column of its own model',
  ],
  [/^(year|yearBlock|clauseBlock|hub|hosting)\./, 'each year, clause or step by its own terms'],
  [/^stay(Part|Term|Total)\./, 'each part of a stay by what it is: held, placed, away, notice'],
  [
    /^(funding|stepDown|invoice|yearEnd|placed)\./,
    'a part begins where the one before ends, the last at the end',
  ],
  [/^(options|rota)\./, 'each home against the others'],
  [/^vacant\.#\.share$/, 'councils’ and providers’ shares are typed in tables of their own'],
  [/^watched\.#\.list$/, 'each part of a page has its own inputs'],
  [/^portfolio\.funder\.#\.year$/, 'each funder has a column of the table'],
  [/^benchmark\./, 'each year by its own index'],
  [
    /^line\.#\.(amount|weekly|whole|gap)$/,
    'a percentage of other lines, a post and a typed amount are worked out differently; each label gives its own amount',
  ],
  [/^finding\.#\.advice$/, 'each finding gives way by the figure that it was written from'],
  [/^register\.#\.(units|inFee)$/, 'hours, nights and places are found where they stand'],
  [/^statedHours\.#\./, 'the words of each line mean hours in their own way'],
  [/^ratioLine\.#\./, 'the money and hours of posts, lines and needs are found where they stand'],
  [/^post\.#\./, 'a salaried post and one by the hour are paid differently'],
];

/** Like cells of a column by their names, each formula as it reads from its own row; a line's row on another page is that line's. */
function formulasByColumn({ rows }: CellGrid): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  rows.forEach(({ cells, about }, row) => {
    cells.forEach((cell, column) => {
      const id = cell === null ? undefined : idOf(cell, about);
      if (cell?.formula === undefined || id === undefined) return;
      const name =
        about !== undefined && cell.id === undefined
          ? `${about.table}.#.${cell.figure!}`
          : id.replace(/(^|\.)[A-Za-z]?\d+(?=\.|$)/g, '$1#');
      const key = `${name} in column ${String(column + 1)}`;
      const own = withoutTexts(cell.formula).replaceAll(
        reference,
        (whole: string, other: string | undefined, _fixed: string, digits: string) =>
          other === undefined
            ? whole.replace(/\d+$/, `[${String(parseInt(digits, 10) - row - 1)}]`)
            : whole.replace(/\d+$/, 'line'),
      );
      const held = found.get(key) ?? [];
      held.push(own);
      found.set(key, held);
    });
  });
  return found;
}

/**
 * To cells that stay where they are, a formula is the same from every row, its own row among them where it is held by `$`; to the
 * row above, at the same distance.
 */
const asFixed = (formulas: readonly string[]): number =>
  new Set(
    formulas.map((each, row) =>
      each.replaceAll(
        /(\$?)\[(-?\d+)\]/g,
        (_, held: string, away: string) =>
          `[${away === '0' && held === '' ? '@' : String(parseInt(away, 10) + row)}]`,
      ),
    ),
  ).size;

describe.each(printedWorkbooks)('%s', (name, make) => {
  test('one formula serves each column, but where each row is of its own kind', async () => {
    const grid = await gridOf(name, make);
    const several = grid.sheets.flatMap((sheet) =>
      [...formulasByColumn(sheet)].flatMap(([key, formulas]) => {
        const begun = formulas.slice(1);
        const isOne = Math.min(new Set(begun).size, asFixed(begun)) <= 1;
        return isOne || notOneFormula.some(([names]) => names.test(key.split(' ')[0]!))
          ? []
          : [`${sheet.name}: ${key}: ${[...new Set(begun)].slice(0, 2).join(' and ')}`];
      }),
    );
    expect(several).toEqual([]);
  });

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

  test('no sentence runs past the last column, which would print the whole page smaller', async () => {
    const grid = await gridOf(name, make);
    const long = grid.sheets.flatMap((sheet) => {
      const { name: page, columnWidths, rows, merges, print } = sheet;
      const room = Math.max(inchesOf(sheet), usableInches[print.orientation]);
      return rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) => {
          if (typeof cell?.value !== 'string' || cellLooks[cell.style].wrap) return [];
          if (merges.some(({ from }) => from.row === row)) return [];
          // A letter of a sentence is narrower than the figure that widths are counted in.
          const needed = cell.value.length * (cellLooks[cell.style].font.size / 11) * 0.95;
          const reached = inchesOf({ columnWidths: [...columnWidths.slice(0, column), needed] });
          return reached > room ? [`${page}: ${cell.value}`] : [];
        }),
      );
    });
    expect(long.slice(0, 10)).toEqual([]);
  });

  test('says what it is, and whether its sums are whole', async () => {
    const names = (await gridOf(name, make)).sheets.map((sheet) => sheet.name);
    expect(names.filter((each) => each.startsWith('About'))).toHaveLength(1);
    expect(names.filter((each) => /checks$/i.test(each))).toHaveLength(1);
  });

  test('no check shows nights, children or what is counted as pounds or as a percentage', async () => {
    const checks = (await gridOf(name, make)).sheets.filter((sheet) => /checks$/i.test(sheet.name));
    const shown = checks.flatMap(({ rows }) =>
      rows.flatMap(({ cells: [reference, label, first] }) =>
        /^C\d+$/.test(String(reference?.value)) &&
        /^(?!.*cost)(.*: none$|.*\bnights\b|.*\bchildren (placed|needing)|turns are|places are|how many|weeks to)/i.test(
          String(label?.value),
        ) &&
        !/^(count|wte|factor)$/.test(first!.style)
          ? [`${String(label!.value)}: ${first!.style}`]
          : [],
      ),
    );
    expect(shown).toEqual([]);
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

describe.each(printedWorkbooks)('%s', (name, make) => {
  test('each page prints on A4 at 75 % or more, and is one page wide', async () => {
    const grid = await gridOf(name, make);
    const small = grid.sheets.flatMap((sheet) => {
      const { name: page, print } = sheet;
      const scale = usableInches[print.orientation] / inchesOf(sheet);
      return scale < 0.75 || print.columnPages !== undefined ? [`${page} ${scale.toFixed(3)}`] : [];
    });
    expect(small).toEqual([]);
  });
});

/** Each row of a form is read again as one: what a page does not hold prints beside it, whose row it is on each page. */
describe.each(printedForms)('%s', (name, make) => {
  test('each page prints on A4 at 75 % or more, the first columns on all of those beside it', async () => {
    const { sheets } = await gridOf(name, make);
    for (const { columnWidths, print } of sheets) {
      const { breaksBefore, repeated } = print.columnPages ?? { breaksBefore: [], repeated: 0 };
      const starts = [0, ...breaksBefore];
      const scales = starts.map((from, page) => {
        const again = from === 0 ? [] : columnWidths.slice(0, repeated);
        const widths = [...again, ...columnWidths.slice(from, starts[page + 1])];
        return usableInches[print.orientation] / inchesOf({ columnWidths: widths });
      });
      expect(Math.min(...scales)).toBeGreaterThanOrEqual(0.75);
      expect(print.columnPages === undefined ? 2 : repeated).toBe(2);
    }
  });
});
