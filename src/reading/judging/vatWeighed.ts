/**
 * Net, VAT and gross side by side. The price without VAT is read, since the fee of a home is exempt, unless a fee says that it
 * includes VAT and comes to the total of the column beside: then that column is the price asked for.
 */
import type { AmountColumn } from './amountColumn';
import type { StatedFee } from './statedFees';

const named = 8;

export function vatWeighed(
  columns: readonly AmountColumn[],
  fees: readonly StatedFee[],
): readonly AmountColumn[] {
  const withVat = fees.filter(({ label }) => includesVat(label));
  if (withVat.length === 0) return columns;
  return columns.map((column) =>
    hasVatBeside(column) && withVat.some((fee) => isTotalOf(column, fee))
      ? { ...column, bits: column.bits + named }
      : column,
  );
}

/** "Gross" beside "VAT", "Including VAT", "Total inc. VAT"; not "plus VAT" nor "excl. VAT". */
export function includesVat(words: string): boolean {
  return /\binc(l|luding|lusive of)?\.? ?vat\b|\bvat inc(luded|lusive|l)?\b|\bwith vat\b/i.test(words);
}

/** Another column of the table holds the VAT. */
function hasVatBeside({ region, heading }: AmountColumn): boolean {
  return region.blocks.some(({ headings }) =>
    headings.some((each) => each !== heading && /\bvat\b/i.test(each)),
  );
}

function isTotalOf({ region, rows, columnOf }: AmountColumn, fee: StatedFee): boolean {
  return rows.some(
    ({ value, words }, row) =>
      words.total !== null &&
      value !== null &&
      Math.abs(value - fee.value) < 0.005 &&
      !(fee.region === region && fee.row === row && columnOf[row] !== fee.column),
  );
}
