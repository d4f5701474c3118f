/**
 * The fee a layout quotes: a row of the table ("Fee per week"), or a label with its amount elsewhere on a sheet.
 *
 * Where two different fees stand, the one nearest to the end of the table is taken and the finding says so. A fee for
 * another period is turned into a weekly one on 365/7 weeks, with a finding. Where no fee is named, a grand total for
 * one child serves, with a finding, since that is what the council would be asked to pay.
 */
import { usualTeachingWeeks, weekly } from '../domain/calendar/weekly';
import { defaultWeeksPerYear } from '../domain/calendar/weeksPerYear';
import { periodWords, type CostPeriod, type Period } from '../domain/calendar/period';
import type { Finding } from '../domain/evidence/finding';
import { placeText, type Place } from '../domain/evidence/place';
import { exactText, type Exact } from '../domain/money/exact';
import { poundsInWords, poundsPer } from '../domain/money/moneyPer';
import { toThePenny } from '../domain/money/rounding';
import type { Received } from '../domain/submission/received';
import { amountInCell } from './amountText';
import type { LabelledValue } from './labelledValues';
import { periodInWords } from './periodWords';
import { isFeeLabel } from './rowWords';
import { mainPounds, type TableRow } from './tableRows';

export interface FeeCandidate {
  readonly pounds: Exact;
  readonly per: CostPeriod;
  readonly at: Place;
  readonly labelAt: Place;
  /** Rows between it and the end of the table; a row of the table itself is nearest of all. */
  readonly distance: number;
}

export interface FeeRead {
  readonly fee: FeeCandidate | null;
  readonly received: Received | null;
  readonly findings: readonly Finding[];
  readonly used: readonly Place[];
}

export function quotedFee(rows: readonly TableRow[], values: readonly LabelledValue[]): FeeRead {
  const lastRow = rows.filter(({ kind }) => kind === 'line').at(-1)?.filled.row ?? 0;
  const named = [
    ...rows.filter(({ kind }) => kind === 'fee').flatMap((row) => feeInTable(row, lastRow)),
    ...values.flatMap((value) => feeBeside(value, lastRow)),
  ];
  const candidates = named.length > 0 ? named : grandTotalAsFee(rows);
  const [nearest] = [...candidates].sort((first, second) => first.distance - second.distance);
  if (nearest === undefined) return { fee: null, received: null, findings: [], used: [] };
  const findings = [
    ...differentFees(nearest, named),
    ...(named.length === 0 ? [totalServes(nearest)] : []),
    ...(nearest.per === 'week' ? [] : [otherPeriod(nearest)]),
  ];
  const cell = { kind: 'number', decimal: exactText(toThePenny(weeklyPounds(nearest))) } as const;
  const used = candidates.flatMap(({ at, labelAt }) => [at, labelAt]);
  return { fee: nearest, received: { at: nearest.at, cell }, findings, used };
}

export function weeklyPounds({ pounds, per }: { readonly pounds: Exact; readonly per: CostPeriod }): Exact {
  const year = { weeksPerYear: defaultWeeksPerYear, teachingWeeks: usualTeachingWeeks };
  return weekly(poundsPer(per, pounds), year).pounds;
}

/** The period in the label decides which column holds the fee; without one, the column most trusted. */
function feeInTable(row: TableRow, lastRow: number): readonly FeeCandidate[] {
  const stated = periodInWords(row.label);
  const readable = row.amounts.flatMap(({ column, at, reading }) =>
    reading?.kind === 'amount' ? [{ pounds: reading.pounds, column, at, per: reading.per }] : [],
  );
  const chosen = readable.find(({ column }) => stated !== null && column.per === stated) ?? readable[0];
  if (chosen === undefined) return [];
  const per = costPeriodOf(chosen.per) ?? costPeriodOf(stated) ?? chosen.column.per ?? 'week';
  const distance = Math.abs(row.filled.row - lastRow) / 1000;
  return [{ pounds: chosen.pounds, per, at: chosen.at, labelAt: row.labelAt, distance }];
}

function costPeriodOf(period: Period | null): CostPeriod | null {
  return period === 'hour' ? null : period;
}

function feeBeside({ label, labelAt, value, row }: LabelledValue, lastRow: number): readonly FeeCandidate[] {
  const reading = isFeeLabel(label) ? amountInCell(value.cell) : null;
  if (reading?.kind !== 'amount') return [];
  const per = reading.per ?? periodInWords(label) ?? 'week';
  if (per === 'hour') return [];
  return [{ pounds: reading.pounds, per, at: value.at, labelAt, distance: 1 + Math.abs(row - lastRow) }];
}

function grandTotalAsFee(rows: readonly TableRow[]): readonly FeeCandidate[] {
  const row = rows.filter(({ kind }) => kind === 'total').at(-1);
  const amount = row?.amounts[0];
  const pounds = row === undefined ? null : mainPounds(row);
  const per = amount?.column.per ?? null;
  if (row === undefined || amount === undefined || pounds === null || per === null) return [];
  if (amount.column.basis !== 'child') return [];
  return [{ pounds, per, at: amount.at, labelAt: row.labelAt, distance: 0 }];
}

function differentFees(taken: FeeCandidate, named: readonly FeeCandidate[]): readonly Finding[] {
  const takenWeekly = toThePenny(weeklyPounds(taken));
  const others = named.filter((fee) => !toThePenny(weeklyPounds(fee)).equals(takenWeekly));
  if (others.length === 0) return [];
  const shown = [taken, ...others].map((fee) => `${inWords(fee)} in ${placeText(fee.at)}`);
  return [
    {
      code: 'two-fees-found',
      severity: 'warning',
      at: taken.at,
      expected: 'one fee',
      received: shown.join('; '),
      advice: `The fee in ${placeText(taken.at)} is taken because it stands nearest to the end of the cost table. Ask the provider which fee is meant.`,
    },
  ];
}

function totalServes(fee: FeeCandidate): Finding {
  return {
    code: 'quoted-fee-missing',
    severity: 'warning',
    at: fee.at,
    expected: 'a cell that is named as the weekly fee',
    received: `a total of ${inWords(fee)}`,
    advice: 'The total is taken as the fee. Ask the provider to confirm the fee that is quoted.',
  };
}

function otherPeriod(fee: FeeCandidate): Finding {
  const asWeekly = poundsInWords(weeklyPounds(fee));
  return {
    code: 'quoted-fee-missing',
    severity: 'warning',
    at: fee.at,
    expected: 'a fee a week',
    received: inWords(fee),
    advice: `${asWeekly} a week is taken, counting 365 days a year. Ask the provider to confirm the weekly fee.`,
  };
}

function inWords({ pounds, per }: FeeCandidate): string {
  return `${poundsInWords(pounds)} ${periodWords[per]}`;
}
