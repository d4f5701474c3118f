/**
 * Something typed into a written workbook and worked out again, against the domain run with the same change: what differs,
 * and every error value. LibreOffice works it out, or our own evaluation, which other tests hold against LibreOffice.
 */
import { exact, exactFromSpreadsheet, exactText, type Exact } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { evaluateWorkbook } from '../../../src/sheets/core/evaluateWorkbook';
import type { GridCell } from '../../../src/sheets/core/grid';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { addressText } from '../../../src/sheets/core/sheetAddress';
import { cellLooks } from '../../../src/sheets/core/styles';
import type { TypedValue } from './allowedValues';
import { cellsByName, type NamedCell } from './cellsByName';
import { againstTheDayOfWriting } from './inputsAsTheyWere';
import { givesWay, hasGivenWay, withWordsOfTheDay } from './datedWords';
import { figuresOf, type Said } from './domainSays';
import { decimalPlaces } from './expectWorkbookAgrees';
import type { RecalculatedValue, RecalculatedWorkbook } from './recalculated';
import { typedByLibreOffice } from './typedByLibreOffice';
import { watchedByWords } from './watchedByWords';
import { withTyped } from './withTyped';
import type { WrittenWorkbook } from './writtenWorkbooks';

export interface Tally {
  readonly typed: number;
  /** Held against the domain; refused by it; nothing worked out from them. */
  readonly held: number;
  readonly refused: number;
  readonly records: number;
  /** Cells recalculated, and those of them held against a figure of the domain. */
  readonly cells: number;
  readonly figures: number;
  readonly differences: readonly string[];
  readonly errors: readonly string[];
}

/** What a cell holds now, by its name: a figure as decimal text. */
type HeldNow = (id: string) => Exact | string | boolean | null;

/** Each value is typed and looked through for errors; every so many of them are held against the domain too. */
export async function byLibreOffice(
  { grid, says }: WrittenWorkbook,
  values: readonly TypedValue[],
  holdsEvery = 1,
): Promise<Tally> {
  const places = cellsByName(grid);
  const { asOpened, moved, notBack } = await typedByLibreOffice(
    await writeXlsx(grid),
    values.map(({ id, value }) => {
      const { sheet, row, column, cell } = places.get(id)!;
      return { sheet, row, column, typed: value, held: typeof cell.value === 'boolean' ? null : cell.value };
    }),
  );
  const asWritten = figuresOf(grid);
  const addresses = new Map(
    [...places].map(([id, { sheet, row, column }]) => [id, `${sheet}!${addressText({ row, column })}`]),
  );
  const tallies = values.map((typed, index): Tally => {
    const result = moved[index]!;
    const errors = errorsOf(typed, result);
    if (index % holdsEvery !== 0) return { ...nothing, typed: 1, cells: asOpened.size, errors };
    const compared = against({ asWritten, places }, says(typed), typed, (id) => {
      const at = addresses.get(id) ?? '';
      const held = result.get(at) ?? asOpened.get(at);
      const cell = places.get(id)?.cell;
      // Only what is worked out is read again: an input that nobody typed into holds what was written.
      return held === undefined && cell !== undefined && cell.formula === undefined
        ? exactOf(cell)
        : heldBy(held, asWritten.get(id));
    });
    return { ...compared, cells: asOpened.size, errors };
  });
  return tallies.reduce(together, { ...nothing, differences: notBack.map((line) => `not back: ${line}`) });
}

function heldBy(held: RecalculatedValue | undefined, asWritten: GridCell | undefined): ReturnType<HeldNow> {
  if (typeof held === 'object') return held.error;
  if (typeof held !== 'number') return held ?? '';
  // A truth value comes as 1 or 0.
  if (typeof asWritten?.value === 'boolean') return held === 1;
  return exactFromSpreadsheet(held) ?? String(held);
}

/** Null where the workbook gives no description. */
export function byOurselves(
  { grid, description, says }: WrittenWorkbook,
  values: readonly TypedValue[],
): Tally {
  const places = cellsByName(grid);
  const asWritten = figuresOf(grid);
  return values
    .map((typed): Tally => {
      const { valueAt } = evaluateWorkbook(placeCells(withTyped(description!, typed)));
      return against({ asWritten, places }, says(typed), typed, (id) => {
        const { sheetNumber, row, column } = places.get(id)!;
        return valueAt(sheetNumber, row, column);
      });
    })
    .reduce(together, nothing);
}

interface AsWritten {
  /** What is worked out, by its name; and where every cell stands. */
  readonly asWritten: ReadonlyMap<string, GridCell>;
  readonly places: ReadonlyMap<string, NamedCell>;
}

function against({ asWritten, places }: AsWritten, said: Said, typed: TypedValue, heldNow: HeldNow): Tally {
  // A page that says its rows are out of order, or its terms do not go together, gives no figures to use.
  const isRefused = [...asWritten.keys()].some(
    (id) => (id.endsWith('.order') || id.endsWith('.terms')) && String(heldNow(id)).startsWith('✗'),
  );
  const expected = isRefused ? new Map<string, GridCell>() : expectedOf(said, asWritten);
  const both = [...expected].filter(([id]) => asWritten.has(id));
  const isWatchedMoved = watchedByWords(places, typed.id, heldNow);
  const saysOnceMore = ([id, cell]: readonly [string, GridCell]): boolean => {
    const [held, before] = [heldNow(id), asWritten.get(id)!.value];
    if (!givesWay.test(id)) return hasGivenWay(held) && isWatchedMoved(id);
    // Written anew the words are others even where nothing of theirs moved: these stand then, and only then.
    return isWatchedMoved(id) ? held !== before || held === cell.value : held === before;
  };
  return {
    ...nothing,
    typed: 1,
    held: said.kind === 'figures' && !isRefused ? 1 : 0,
    refused: said.kind === 'refused' || isRefused ? 1 : 0,
    records: said.kind === 'record' ? 1 : 0,
    figures: both.length,
    differences: both.flatMap(([id, cell]) => {
      const [ofDomain, ofSheet] = [exactOf(cell), heldNow(id)];
      if (ofSheet === saysItHasNotTheRows || isAsClose(ofDomain, ofSheet) || saysOnceMore([id, cell]))
        return [];
      const [domain, sheet] = [shown(ofDomain, cell), shown(ofSheet, cell)];
      return domain === sheet
        ? []
        : [`${typed.id} = ${String(typed.value)}: ${id} is ${sheet}, the domain says ${domain}`];
    }),
  };
}

/** A record may stand in a sentence; elsewhere than on its own page it moves no figure. */
function expectedOf(said: Said, asWritten: ReadonlyMap<string, GridCell>): ReadonlyMap<string, GridCell> {
  if (said.kind === 'figures')
    return againstTheDayOfWriting(withWordsOfTheDay(said.figures, asWritten), asWritten);
  if (said.kind === 'refused') return new Map();
  const { ownPage } = said;
  return new Map([...asWritten].filter(([id, { value }]) => typeof value === 'number' && !ownPage.test(id)));
}

const nothing: Tally = {
  typed: 0,
  held: 0,
  refused: 0,
  records: 0,
  cells: 0,
  figures: 0,
  differences: [],
  errors: [],
};

export function together(first: Tally, second: Tally): Tally {
  return {
    typed: first.typed + second.typed,
    held: first.held + second.held,
    refused: first.refused + second.refused,
    records: first.records + second.records,
    cells: first.cells + second.cells,
    figures: first.figures + second.figures,
    differences: [...first.differences, ...second.differences],
    errors: [...first.errors, ...second.errors],
  };
}

export function tallyInWords(name: string, tally: Tally): string {
  const { typed, held, refused, records, cells, figures, differences, errors } = tally;
  return `${name}: ${String(typed)} values typed (${String(held)} held against the domain, ${String(refused)} without an answer of it, ${String(records)} records), ${String(cells)} cells read, ${String(figures)} figures held, ${String(differences.length)} differences, ${String(errors.length)} errors`;
}

function errorsOf({ id, value: typed }: TypedValue, result: RecalculatedWorkbook): readonly string[] {
  return [...result].flatMap(([at, value]) =>
    typeof value === 'object' ? [`${id} = ${String(typed)}: ${at} ${value.error}`] : [],
  );
}

const exactOf = ({ value, exact: decimal }: GridCell): Exact | string | boolean | null =>
  typeof value === 'number' ? exact(decimal ?? String(value)) : value;

const saysItHasNotTheRows = 'more than the rows below';

/** A spreadsheet holds fifteen digits: halves of a penny may fall to either side. */
function isAsClose(domain: Exact | string | boolean | null, sheet: Exact | string | boolean | null): boolean {
  if (typeof domain !== 'object' || typeof sheet !== 'object' || domain === null || sheet === null)
    return false;
  const most = domain.abs().greaterThan(1) ? domain.abs().times('1e-12') : exact('1e-12');
  return domain.minus(sheet).abs().lessThanOrEqualTo(most);
}

/** At the places that the cell shows. */
function shown(held: Exact | string | boolean | null, cell: GridCell): string {
  if (typeof held !== 'object' || held === null) return JSON.stringify(held ?? '');
  const places = decimalPlaces(cellLooks[cell.style].numberFormat);
  return exactText(roundHalfAwayFromZero(held, places));
}
