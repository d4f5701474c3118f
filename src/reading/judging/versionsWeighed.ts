/**
 * Columns of several years side by side: of two the later is asked for; of three and more that say no more than the year,
 * the first is the price today and the others are to come. A year in a hidden column is over, and counts for neither.
 */
import type { AmountColumn } from './amountColumn';

export function versionsWeighed(all: readonly AmountColumn[]): readonly AmountColumn[] {
  const columns = revisionsWeighed(all);
  const dated = columns.filter(
    ({ version, how, bits, isHidden }) =>
      how === 'printed' && version.year !== null && bits > -4 && !isHidden,
  );
  const years = [...new Set(dated.map(({ version }) => version.year ?? 0))].sort(
    (first, second) => first - second,
  );
  if (years.length < 2) return columns;
  const isPlan =
    years.every((year) => year < 20) ||
    (years.length >= 3 && dated.every(({ version }) => version.words === ''));
  return columns.map((column) => {
    const place = years.indexOf(column.version.year ?? -1);
    if (place < 0) return column;
    const bits = isPlan ? -2 * place : place === years.length - 1 ? 3 : -1.5 * (years.length - 1 - place);
    return { ...column, bits: column.bits + bits };
  });
}

const revision = /\bv(?:ersion)?\.? ?(\d{1,2})\b|\brev(?:ision)?\.? ?(\d{1,2})\b/i;

/** "v1" beside "v2": the later one is the price, where no word says otherwise. */
function revisionsWeighed(columns: readonly AmountColumn[]): readonly AmountColumn[] {
  const numberOf = ({ heading, how }: AmountColumn): number => {
    const [, version, revised] = how === 'printed' ? (revision.exec(heading) ?? []) : [];
    return +(version ?? revised ?? '0');
  };
  const numbers = new Set(columns.map(numberOf).filter((number) => number > 0));
  const latest = Math.max(...numbers);
  if (numbers.size < 2) return columns;
  return columns.map((column) =>
    numberOf(column) === latest ? { ...column, bits: column.bits + 4 } : column,
  );
}
