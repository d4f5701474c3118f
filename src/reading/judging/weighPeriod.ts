/** Which period amounts are for: their rows, their heading, the words above the table, the total's own label. */
import type { CostPeriod, Period } from '../../domain/calendar/period';
import { coveredPeriod } from '../meanings/coveredPeriod';
import { periodInWords } from '../periodWords';
import type { AmountColumn } from './amountColumn';
import type { Evidence, Price } from './reading';
import type { Setting } from './setting';

export function titlesOf(column: AmountColumn, { titles }: Setting): readonly string[] {
  const own = column.region.blocks.flatMap(({ titles: above, headings, labelColumn }) => [
    ...above,
    headings[labelColumn] ?? '',
  ]);
  return [...own, column.region.sheet.name, ...titles];
}

export function titlePeriods(column: AmountColumn, setting: Setting): readonly CostPeriod[] {
  const found = titlesOf(column, setting).map((title) =>
    title.length > 160 || /£ ?[1-9]/.test(title) ? null : (periodInWords(title) ?? coveredPeriod(title)),
  );
  return [...new Set(found.filter((period): period is CostPeriod => period !== null && period !== 'hour'))];
}

export function weighPeriod(
  column: AmountColumn,
  price: Price,
  period: CostPeriod | null,
  heading: CostPeriod | null,
  said: ReadonlySet<Period>,
  setting: Setting,
): readonly Evidence[] {
  if (period === null) return [{ words: 'each row says its own period', bits: 5 }];
  if (said.size === 1) {
    return [
      said.has(period)
        ? { words: 'the rows say so', bits: 6 }
        : { words: 'the rows say another period', bits: -6 },
    ];
  }
  if (heading !== null) {
    return [
      heading === period
        ? { words: 'the heading says so', bits: 6 }
        : { words: 'the heading says another period', bits: -6 },
    ];
  }
  const evidence: Evidence[] = [];
  const titles = titlePeriods(column, setting);
  if (titles.length > 0) {
    if (titles.includes(period))
      evidence.push({ words: 'words above the table', bits: titles.length === 1 ? 3 : 1 });
    else evidence.push({ words: 'words above the table name another period', bits: -2 });
  }
  const label =
    price.total === null
      ? null
      : (periodInWords(column.rows[price.total.row]?.words.label ?? '') ??
        column.saysPeriod[price.total.row] ??
        null);
  if (label !== null && label !== 'hour') {
    evidence.push(
      label === period
        ? { words: 'the total’s own label', bits: 4 }
        : { words: 'the total’s label names another period', bits: -3 },
    );
  }
  if (evidence.length === 0)
    evidence.push({
      words: '',
      bits: period === 'week' ? 0 : period === 'year' || period === 'month' ? -0.5 : -4,
    });
  return evidence;
}
