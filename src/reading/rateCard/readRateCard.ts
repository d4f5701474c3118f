/**
 * A council's rate card as received, from a sheet or a CSV: framework and soft-block rates, each with its name, its price,
 * and the day it was agreed. Prices for another period are brought to a week.
 *
 * Nothing is lost silently: a rate without a day or a period, text where a price belongs, a negative price, the same rate
 * twice, each is a finding that says what became of it. Dates are read day first, as in the United Kingdom.
 *
 * Worked example: "Tier 2, framework, £742.86, per night, 01/04/2024" is £5,200.02 a week agreed on 1 April 2024.
 */
import type { CostPeriod } from '../../domain/calendar/period';
import { usualTeachingWeeks, weekly } from '../../domain/calendar/weekly';
import type { WeeksPerYear } from '../../domain/calendar/weeksPerYear';
import type { AgreedRate } from '../../domain/contracts/models/rateCard';
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import type { Finding } from '../../domain/evidence/finding';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import { exactText } from '../../domain/money/exact';
import { poundsPer, type Weekly } from '../../domain/money/moneyPer';
import { writtenDay } from '../../domain/submission/parsing/parseDate';
import type { ReceivedCell, ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import { amountInCell } from '../amountText';
import { periodInWords } from '../periodWords';
import { placeIn, textOf } from '../sheetCells';
import { findRateCardTable, type RateCardField, type RateCardTable } from './rateCardColumns';
import {
  dayMissing,
  dayNotUnderstood,
  rateNegative,
  rateNotAnAmount,
  sameRateTwice,
  termsUnknown,
  unitUnknown,
} from './rateCardFindings';
import { isListOfPayments, paymentsAreNoFees } from '../benchmarks/listOfPayments';

export function readRateCard(
  workbook: ReceivedWorkbook,
  weeksPerYear: WeeksPerYear,
): Validated<readonly AgreedRate[]> {
  if (workbook.sheets.some(isListOfPayments)) return notUsable([paymentsAreNoFees(workbook.file)]);
  const tables = workbook.sheets.flatMap((sheet) => {
    const table = findRateCardTable(sheet);
    return table === null ? [] : [{ sheet, table }];
  });
  if (tables.length === 0)
    return notUsable([
      fileNotReadable(
        'a heading row with a name and a rate',
        `nothing of that kind in ${workbook.file}`,
        'Head the columns Name, Weekly rate, Agreed on and, where there are both, Framework or soft block.',
      ),
    ]);
  const rows = tables.flatMap(({ sheet, table }) =>
    sheet.rows.flatMap((_, row) =>
      row <= table.headingRow ? [] : [readRow(rowOf(sheet, table, row), table, weeksPerYear)],
    ),
  );
  return withoutDuplicates(
    rows.flatMap(({ value }) => value ?? []),
    rows.flatMap(({ findings }) => findings),
  );
}

interface Row {
  readonly cell: (field: RateCardField) => ReceivedCell | null;
  readonly text: (field: RateCardField) => string;
  readonly at: (field: RateCardField) => Finding['at'];
}

interface ReadRate extends AgreedRate {
  readonly at: Finding['at'];
}

function rowOf(sheet: ReceivedSheet, { columns }: RateCardTable, row: number): Row {
  const cell = (field: RateCardField): ReceivedCell | null => {
    const column = columns[field];
    return column === undefined ? null : (sheet.rows[row]?.[column] ?? null);
  };
  return {
    cell,
    text: (field) => textOf(cell(field)),
    at: (field) => placeIn(sheet, row, columns[field] ?? columns.name ?? 0),
  };
}

function readRow(row: Row, table: RateCardTable, weeksPerYear: WeeksPerYear): Validated<ReadRate> {
  const name = row.text('name');
  if (name === '' && row.text('price') === '') return notUsable([]);
  const price = priceOf(row, table, weeksPerYear);
  const day = dayOf(row, name);
  const terms = termsOf(row);
  const findings = [...price.findings, ...day.findings, ...terms.findings];
  if (price.value === null || day.value === null || terms.value === null || name === '')
    return notUsable(findings);
  return understood(
    { name, terms: terms.value, weekly: price.value, agreedOn: day.value, at: row.at('name') },
    findings,
  );
}

function priceOf(row: Row, { priceHeading }: RateCardTable, weeksPerYear: WeeksPerYear): Validated<Weekly> {
  const reading = amountInCell(row.cell('price'));
  if (reading?.kind !== 'amount') return notUsable([rateNotAnAmount(row.at('price'), row.text('price'))]);
  if (reading.pounds.isNegative()) return notUsable([rateNegative(row.at('price'), row.text('price'))]);
  const unit = row.text('unit');
  const period = unit === '' ? (reading.per ?? periodInWords(priceHeading)) : periodInWords(`per ${unit}`);
  if (period === null || period === 'hour')
    return notUsable([unitUnknown(row.at(unit === '' ? 'price' : 'unit'), unit)]);
  const amount = poundsPer<CostPeriod>(period, reading.pounds);
  return understood(weekly(amount, { weeksPerYear, teachingWeeks: usualTeachingWeeks }));
}

function dayOf(row: Row, name: string): Validated<AgreedRate['agreedOn']> {
  const cell = row.cell('agreedOn');
  const written = row.text('agreedOn');
  if (written === '') return notUsable([dayMissing(row.at('agreedOn'), name)]);
  const day = cell?.kind === 'date' ? cell.day : writtenDay(written);
  return day === null ? notUsable([dayNotUnderstood(row.at('agreedOn'), written)]) : understood(day);
}

function termsOf(row: Row): Validated<AgreedRate['terms']> {
  const written = row.text('terms').toLowerCase();
  if (/\bsoft[ -]?block\b/.test(written)) return understood('softBlock');
  if (written === '' || /\bframework\b/.test(written)) return understood('framework');
  return understood('framework', [termsUnknown(row.at('terms'), row.text('terms'))]);
}

function withoutDuplicates(
  rates: readonly ReadRate[],
  findings: readonly Finding[],
): Validated<readonly AgreedRate[]> {
  const seen = new Set<string>();
  const twice: Finding[] = [];
  const kept = rates.filter(({ name, agreedOn, terms, weekly: { pounds }, at }) => {
    const key = `${name.toLowerCase()} ${agreedOn} ${terms}`;
    const isSecond = seen.has(key);
    if (isSecond) twice.push(sameRateTwice(at, `${name}, £${exactText(pounds)} a week`));
    seen.add(key);
    return !isSecond;
  });
  const value = kept.map(({ name, terms, weekly: rate, agreedOn }): AgreedRate => ({
    name,
    terms,
    weekly: rate,
    agreedOn,
  }));
  return understood(value, [...findings, ...twice]);
}
