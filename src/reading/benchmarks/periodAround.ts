/**
 * The year whose prices a whole table is in, where no column says so: from the rows above its headings, the sheet's name
 * or the file's name.
 *
 * Worked examples: "Placements at 31 March 2025" is "31 March 2025"; `census-2024-25.csv` is "2024-25".
 */
import { priceYearOf } from '../../domain/benchmarks/priceYear';
import type { ReceivedSheet } from '../../domain/submission/received';
import { textOf } from '../sheetCells';

const periods = [
  /\b(?:19|20)\d{2}\s?[/–-]\s?(?:\d{4}|\d{2})\b(?![/–-]?\d)/g,
  /\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:19|20)\d{2}\b/gi,
  /\b(?:19|20)\d{2}\b/g,
] as const;

export function periodAround(file: string, sheet: ReceivedSheet, headingRow: number): string | null {
  const above = sheet.rows.slice(0, headingRow).flatMap((cells) => cells.map(textOf));
  for (const words of [...above, sheet.name, file.replace(/\.[a-z]+$/i, '').replaceAll('_', ' ')]) {
    const found = periods
      .flatMap((pattern) => words.match(pattern) ?? [])
      .find((period) => priceYearOf(period) !== null);
    if (found !== undefined) return found;
  }
  return null;
}
