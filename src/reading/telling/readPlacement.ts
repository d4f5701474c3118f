/** What a layout says about the placement, with the places, the occupancy and the weeks that the reading rests on. */
import { exactFromSpreadsheet, exactFromText, exactText, hundred } from '../../domain/money/exact';
import type { Place } from '../../domain/evidence/place';
import type { FeeSubmission } from '../../domain/submission/feeSubmission';
import type { Received, ReceivedWorkbook } from '../../domain/submission/received';
import type { Choice } from '../judging/choose';
import { countryOutside } from '../meanings/countryOutside';
import { labelledValues } from '../labelledValues';
import { placementFacts } from '../placementFacts';
import { filledSheet, placeIn, type FilledRow } from '../sheetCells';

export interface PlacementRead {
  readonly placement: FeeSubmission['placement'];
  readonly used: readonly Place[];
}

/** `lines` are the rows that are costs, by sheet and row: what they say is about a cost, not about the placement. */
export function readPlacement(
  workbook: ReceivedWorkbook,
  choice: Choice,
  lines: ReadonlySet<string>,
): PlacementRead {
  const sheets = workbook.sheets.filter(({ hidden }) => !hidden).map(filledSheet);
  const outside = sheets.map(({ sheet, rows }) => ({
    sheet,
    rows: [...rows.slice(0, 400), ...rows.slice(Math.max(400, rows.length - 60))].filter(
      ({ row }) => !lines.has(`${sheet.name}!${String(row + 1)}`),
    ),
  }));
  const values = outside.flatMap(({ sheet, rows }) => labelledValues(sheet, rows));
  const prose = outside.flatMap(({ sheet, rows }) => textsIn(sheet, rows));
  const facts = placementFacts(values, prose);
  const country =
    facts.placement.region === undefined
      ? countryIn(sheets.flatMap(({ sheet, rows }) => textsIn(sheet, rows.slice(0, 400))))
      : {};
  const shared = sharedBy(choice, facts.placement);
  const weeks = weeksOf(choice, facts.placement);
  return {
    placement: { ...facts.placement, ...country, ...shared.placement, ...weeks },
    used: [...facts.used, ...shared.used],
  };
}

/** A regulator or a country that is not England's stands for the region. */
function countryIn(prose: readonly Received[]): FeeSubmission['placement'] {
  for (const { at, cell } of prose) {
    const country = cell.kind === 'text' && cell.text.length <= 300 ? countryOutside(cell.text) : null;
    if (country !== null) return { region: { at, cell: { kind: 'text', text: country } } };
  }
  return {};
}

function textsIn(sheet: ReceivedWorkbook['sheets'][number], rows: readonly FilledRow[]): readonly Received[] {
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, column): readonly Received[] =>
      cell?.kind === 'text' ? [{ at: placeIn(sheet, row, column), cell }] : [],
    ),
  );
}

/** Places and occupancy as the reading has them, unless the sheet's own answers say the same already. */
function sharedBy(choice: Choice, told: FeeSubmission['placement']): PlacementRead {
  const divisor = choice.parts.map(({ reading }) => reading.divisor).find((each) => each !== null) ?? null;
  const { facts } = choice.setting;
  const child = facts.children[0];
  const place = facts.places[0];
  // "Average children 2.6": no home has so many places, but the next whole number of them and an occupancy.
  const places = divisor === null ? (place?.value ?? null) : Math.ceil(divisor.places - 1e-9);
  const occupancy =
    (divisor === null ? null : divisor.children / Math.ceil(divisor.places - 1e-9)) ??
    facts.occupancies[0]?.value ??
    (child !== undefined && place !== undefined && child.value <= place.value
      ? child.value / place.value
      : null);
  const at = divisor?.told[0] ?? place;
  const share = divisor?.told[1] ?? facts.occupancies[0] ?? child ?? at;
  const placement: FeeSubmission['placement'] = {
    ...(places === null || numberIn(told.registeredPlaces) === places
      ? {}
      : { registeredPlaces: asReceived(at?.at, places) }),
    ...(occupancy === null || isSame(numberIn(told.plannedOccupancyPercent), occupancy * 100)
      ? {}
      : { plannedOccupancyPercent: asReceived(share?.at ?? at?.at, occupancy * 100) }),
  };
  const used = [
    ...facts.places,
    ...facts.occupancies,
    ...facts.children,
    ...facts.weeks,
    ...facts.nightsOccupied,
    ...facts.nightsAvailable,
  ];
  return { placement, used: used.flatMap((each) => [each.at, each.labelAt]) };
}

function isSame(first: number | null, second: number): boolean {
  return first !== null && Math.abs(first - second) < 0.005;
}

function numberIn(received: Received | undefined): number | null {
  if (received === undefined) return null;
  const { cell } = received;
  const text =
    cell.kind === 'number' ? cell.decimal : cell.kind === 'text' ? cell.text.replace(/[%\s]/g, '') : '';
  return exactFromText(text) === null ? null : +text;
}

function asReceived(at: Place | undefined, value: number): Received {
  const decimal = exactFromSpreadsheet(Math.round(value * 1e9) / 1e9) ?? hundred;
  return { at: at ?? { cell: '' }, cell: { kind: 'number', decimal: exactText(decimal) } };
}

const ofAYear: ReadonlySet<string> = new Set(['month', 'quarter', 'year']);

/** The convention that the reading rests on, where the sheet's own words do not say it. */
function weeksOf({ parts }: Choice, told: FeeSubmission['placement']): FeeSubmission['placement'] {
  const reading = parts
    .map((part) => part.reading)
    .find(({ period, weeks }) => weeks !== '365/7' && (period === null || ofAYear.has(period)));
  if (reading === undefined || told.weeksPerYear !== undefined) return {};
  const row = reading.price.total?.row ?? 0;
  const at = reading.column.region.placeOf(row, Math.max(0, reading.column.columnOf[row] ?? 0));
  return { weeksPerYear: { at, cell: { kind: 'text', text: reading.weeks } } };
}
