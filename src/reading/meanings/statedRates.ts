/**
 * Rates that a layout states beside its costs: "Employer NI % | 13.8 %", "NI threshold | 9,100", "On-cost rate | 24 %".
 * They are no costs; whether they are the rates in force is looked at with the rest of the review.
 */
import { exact, exactFromSpreadsheet } from '../../domain/money/exact';
import type { StatedRate } from '../../domain/submission/feeSubmission';
import { figureIn } from '../regions/figure';
import type { Region } from '../regions/region';
import { textOf } from '../sheetCells';

const kinds: readonly (readonly [StatedRate['kind'], RegExp])[] = [
  ['niThreshold', /\b(ni|nic|national insurance|secondary)\b.*\bthreshold\b/i],
  [
    'employerNI',
    /^(employer'?s?'? )?(ni|nic|nics|national insurance)( contributions?)?( ?%| rate| percentage)?( \(?employer\)?)?\W*$/i,
  ],
  ['onCosts', /\bon-?\s?costs?\b( |$|%)/i],
];

export function statedRates(regions: readonly Region[]): readonly StatedRate[] {
  const found = regions
    .filter(({ form }) => form !== 'onItsSide')
    .flatMap((region) =>
      region.rows.slice(0, 400).flatMap((cells, row) =>
        cells.flatMap((cell, column): readonly StatedRate[] => {
          if (cell?.kind !== 'text' || cell.text.length > 60) return [];
          const label = textOf(cell);
          const kind = kinds.find(([, pattern]) => pattern.test(label))?.[0];
          const value = kind === undefined ? null : rateIn(kind, region, row, column);
          return kind === undefined || value === null
            ? []
            : [{ kind, label, value, at: region.placeOf(row, column) }];
        }),
      ),
    );
  return found.filter((rate, index) => found.findIndex(({ kind }) => kind === rate.kind) === index);
}

/** The next cell, or the percentage in the label's own words. */
function rateIn(
  kind: StatedRate['kind'],
  region: Region,
  row: number,
  column: number,
): StatedRate['value'] | null {
  const cells = region.rows[row] ?? [];
  const inLabel = /(\d{1,2}(?:\.\d{1,2})?) ?%/.exec(textOf(cells[column]))?.[1];
  const next = cells.find((cell, index) => index > column && cell !== null);
  const figure = figureIn(next);
  if (kind === 'niThreshold')
    return figure?.kind === 'amount' && figure.value >= 1000 ? exactFromSpreadsheet(figure.value) : null;
  if (figure?.kind === 'percent') return percentOf(figure.value * 100);
  if (
    figure?.kind === 'amount' &&
    figure.value > 1 &&
    figure.value < 40 &&
    textOf(cells[column]).includes('%')
  )
    return percentOf(figure.value);
  return inLabel === undefined ? null : exact(inLabel);
}

function percentOf(value: number): StatedRate['value'] | null {
  return value > 1 && value < 60 ? exactFromSpreadsheet(Math.round(value * 1000) / 1000) : null;
}
