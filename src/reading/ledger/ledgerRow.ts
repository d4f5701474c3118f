/**
 * One row of a ledger as it was understood: its label, the home it belongs to, what it is, and its figures in pounds (or
 * nights, places, a share), one for each year.
 *
 * Worked example: "Salaries | 990" below "2024/25 £000" is staffing of £990,000, printed to the nearest £1,000.
 */
import type { Place } from '../../domain/evidence/place';
import { exact, one, type Exact } from '../../domain/money/exact';
import type { InHouseYear } from '../../domain/unitCost/inHouseHome';
import type { LedgerRowMeaning } from './ledgerRowMeaning';
import type { MoneyUnit } from './moneyUnit';

export interface LedgerFigure {
  /** As it stands in the cell, before any unit. */
  readonly stated: Exact;
  readonly isPercent: boolean;
  /** True where the cell itself says k or m, so that the heading's unit is not taken twice. */
  readonly saysItsUnit: boolean;
  readonly at: Place;
}

export interface LedgerRow {
  readonly label: string;
  /** As the column of homes says; null where there is none. */
  readonly home: string | null;
  readonly at: Place;
  readonly figures: readonly (LedgerFigure | null)[];
  readonly units: readonly MoneyUnit[];
  /** Null where its words say nothing that is known: it is listed and not counted. */
  readonly meaning: LedgerRowMeaning | null;
}

/** The row's amounts in pounds, one for each year. */
export function poundsOf({ figures, units }: LedgerRow): readonly (Exact | null)[] {
  return figures.map((figure, year) =>
    figure === null ? null : figure.stated.times(unitOf(figure, units[year] ?? 1)),
  );
}

/** The row's figures as they stand: nights, places, weekly prices. */
export function statedOf({ figures }: LedgerRow): readonly (Exact | null)[] {
  return figures.map((figure) => figure?.stated ?? null);
}

/** What one step of the last printed place is worth in pounds: £1,000 for "990" in thousands, £0.01 for pence. */
export function lastPlaceOf({ figures, units }: LedgerRow, year: number): Exact {
  const figure = figures[year] ?? null;
  if (figure === null) return one;
  const places = exact(10).pow(-figure.stated.decimalPlaces());
  return places.times(unitOf(figure, units[year] ?? 1));
}

function unitOf(figure: LedgerFigure, unit: MoneyUnit): MoneyUnit {
  return figure.saysItsUnit ? 1 : unit;
}

export interface YearNamed extends Pick<InHouseYear, 'label' | 'startsIn'> {
  /** Where the ledger names it. */
  readonly at: Place;
}
