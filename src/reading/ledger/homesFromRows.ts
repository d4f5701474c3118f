/**
 * A ledger's rows put together as homes: spending by heading, bed-nights, costs held elsewhere, external prices; with
 * what is to be asked about lines, signs and totals.
 *
 * Income is taken off whichever sign it has. A ledger that shows spending as negative throughout is turned round.
 */
import type { Finding } from '../../domain/evidence/finding';
import { sumOf, type Exact } from '../../domain/money/exact';
import type { AddOn } from '../../domain/unitCost/bridgeSteps';
import type { ExternalPrice, InHouseHome, InHouseLine } from '../../domain/unitCost/inHouseHome';
import { bedNightsOf } from './bedNights';
import {
  incomeOfBothSigns,
  incomeWithoutMinus,
  notMoney,
  sameLineTwice,
  signsTurned,
  spendingBelowNought,
} from './ledgerFindings';
import { poundsOf, type LedgerRow, type YearNamed } from './ledgerRow';
import { checkTotals } from './ledgerTotals';

type YearAmounts = readonly (Exact | null)[];

export interface ReadHome {
  readonly home: InHouseHome;
  readonly findings: readonly Finding[];
}

export function homesFromRows(
  rows: readonly LedgerRow[],
  years: readonly YearNamed[],
  nameOtherwise: string,
  source: string,
): readonly ReadHome[] {
  const found = [...new Set(rows.map(({ home }) => home))];
  const names = found.length === 0 ? [null] : found;
  return names.map((name) =>
    homeOf(
      rows.filter(({ home }) => home === name),
      years,
      name ?? nameOtherwise,
      source,
    ),
  );
}

function homeOf(
  rows: readonly LedgerRow[],
  years: readonly YearNamed[],
  name: string,
  source: string,
): ReadHome {
  const findings: Finding[] = [];
  const turned = isTurned(rows);
  const lines = rows.flatMap((row) => lineOf(row, turned, findings));
  if (turned) findings.unshift(signsTurned(rows[0]?.at ?? { cell: '' }));
  findings.push(...repeated(lines).map(({ at, label }) => sameLineTwice(at, label)));
  const nights = bedNightsOf(rows, years);
  const home: InHouseHome = {
    name,
    years: nights.years,
    lines,
    addOns: addOnsIn(rows),
    externalPrices: pricesIn(rows, years, source),
  };
  return {
    home,
    findings: [...findings, ...nights.findings, ...checkTotals(rows, home, turned)],
  };
}

/** Spending that is negative throughout, more than nought in all: a ledger that counts what it pays as a minus. */
function isTurned(rows: readonly LedgerRow[]): boolean {
  const amounts = rows.flatMap((row) =>
    row.meaning?.kind === 'spending' && row.meaning.category !== 'income'
      ? poundsOf(row).flatMap((amount) => amount ?? [])
      : [],
  );
  return (
    amounts.length > 1 && sumOf(amounts).isNegative() && amounts.every((amount) => !amount.greaterThan(0))
  );
}

function lineOf(row: LedgerRow, turned: boolean, findings: Finding[]): readonly InHouseLine[] {
  const { label, meaning, at } = row;
  if (meaning?.kind !== 'spending') return [];
  const percent = row.figures.find((figure) => figure?.isPercent === true);
  if (percent !== undefined && percent !== null) {
    findings.push(notMoney(percent.at, label, percent.stated));
    return [];
  }
  const stated = poundsOf(row);
  const filled = stated.flatMap((amount) => (amount === null || amount.isZero() ? [] : [amount]));
  if (meaning.category === 'income') {
    askAboutIncome(row, filled, turned, findings);
    const amounts = stated.map((amount) => amount?.abs().negated() ?? null);
    return [{ label, category: 'income', amounts, at }];
  }
  const amounts = turned ? stated.map((amount) => amount?.negated() ?? null) : stated;
  const below = turned ? undefined : filled.find((amount) => amount.isNegative());
  if (below !== undefined) findings.push(spendingBelowNought(at, label, below));
  return [{ label, category: meaning.category, amounts, at }];
}

function askAboutIncome(
  { label, at }: LedgerRow,
  filled: readonly Exact[],
  turned: boolean,
  findings: Finding[],
): void {
  const above = filled.find((amount) => amount.greaterThan(0));
  const below = filled.find((amount) => amount.isNegative());
  if (above !== undefined && below !== undefined) findings.push(incomeOfBothSigns(at, label, above));
  else if (above !== undefined && !turned) findings.push(incomeWithoutMinus(at, label, above));
}

function addOnsIn(rows: readonly LedgerRow[]): InHouseHome['addOns'] {
  const stated: Partial<Record<AddOn, YearAmounts>> = {};
  for (const row of rows) {
    if (row.meaning?.kind === 'addOn')
      stated[row.meaning.addOn] = addedTo(stated[row.meaning.addOn], poundsOf(row));
  }
  return stated;
}

/** Each row of external prices is one, named as the ledger names it; the latest year that it states. */
function pricesIn(
  rows: readonly LedgerRow[],
  years: readonly YearNamed[],
  source: string,
): readonly ExternalPrice[] {
  return rows.flatMap((row) => {
    if (row.meaning?.kind !== 'externalWeeklyPrice') return [];
    const weekly = row.figures.map((figure) => figure?.stated ?? null);
    const year = weekly.findLastIndex((price) => price !== null);
    const price = weekly[year] ?? null;
    return price?.greaterThan(0) === true
      ? [{ name: row.label, weekly: price, source: `${source}, ${years[year]?.label ?? ''}` }]
      : [];
  });
}

/** Lines that say what an earlier one said: a ledger may have thousands, so each is looked up by its label. */
function repeated(lines: readonly InHouseLine[]): readonly InHouseLine[] {
  const seen = new Map<string, YearAmounts[]>();
  return lines.filter(({ label, amounts }) => {
    const earlier = seen.get(label) ?? [];
    seen.set(label, [...earlier, amounts]);
    return earlier.some((each) => sameAmounts(each, amounts));
  });
}

function sameAmounts(first: YearAmounts, second: YearAmounts): boolean {
  return first.every((amount, index) => {
    const other = second[index] ?? null;
    return amount === null || other === null ? amount === other : amount.equals(other);
  });
}

function addedTo(before: YearAmounts | undefined, amounts: YearAmounts): YearAmounts {
  return amounts.map((amount, index) => {
    const earlier = before?.[index] ?? null;
    return amount === null ? earlier : amount.plus(earlier ?? 0);
  });
}
