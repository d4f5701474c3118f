/** What is said of one line of a list of placements that cannot be counted, or not as it stands. */
import { periodWords, type Period } from '../../domain/calendar/period';
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import type { Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { textOf } from '../sheetCells';
import type { Cells } from './cellsOfList';
import type { LineRead } from './rowsOfLine';

export const quoted = (text = ''): string => `“${text.slice(0, 60)}”`;

/** Of a kind; how many more there are is said. */
export const mostTold = 10;

export function feeNotRead(at: string, shown: string): PriceFinding {
  return priceFinding('fee-not-a-number', {
    at,
    expected: 'a weekly fee in pounds',
    received: shown === '' ? 'an empty cell' : quoted(shown),
    advice: 'The row is not counted: type the fee a week.',
  });
}

export function periodNotRead(
  at: string,
  { shown, heading }: { readonly shown: string; readonly heading: Period | null },
): PriceFinding {
  return priceFinding('period-not-read', {
    at,
    expected:
      heading === null
        ? 'week, month, four weeks, fortnight, year or night'
        : `${periodWords[heading]}, as the heading says`,
    received: shown === '' ? 'an empty cell' : quoted(shown),
    advice: 'The row is not counted: type for how long its fee is.',
  });
}

export function rowNamesNothing(at: string, amount: Exact | null): PriceFinding {
  return priceFinding('row-not-read', {
    at,
    expected: 'a row that says whose placement it is',
    received: `${amount === null ? 'figures' : poundsInWords(amount)} beside nothing, which is no sum of the rows above`,
    advice: 'The row is not counted: correct it and read the list again.',
  });
}

export function feeOfNowMissing(at: string, cells: Cells, { missing, now }: LineRead): PriceFinding {
  const shown = textOf(cells[missing?.fee.column ?? -1]);
  return priceFinding(
    'fee-left-out',
    {
      at,
      expected: `a fee under ${quoted(missing?.fee.heading)}`,
      received: shown === '' ? 'an empty cell' : quoted(shown),
      advice: `${poundsInWords(now.weekly)} a week of ${quoted(missing?.counted.heading)} is counted on: type the fee of now.`,
    },
    'warning',
  );
}

export function shortened(findings: readonly PriceFinding[]): readonly PriceFinding[] {
  const last = findings[mostTold - 1];
  return findings.length <= mostTold || last === undefined
    ? findings
    : [
        ...findings.slice(0, mostTold - 1),
        {
          ...last,
          advice: `${last.advice} The same holds for ${String(findings.length - mostTold)} more rows.`,
        },
      ];
}
