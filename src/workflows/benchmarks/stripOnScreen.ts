/**
 * One subject on a quartile strip: where its quartiles, median and this fee's own figure lie across the picture, from 0 to
 * 1, and the same in words.
 *
 * Worked example: quartiles £4,000 and £5,000, a fee of £5,500: the picture runs from 4,000 − 150 to 5,500 + 150, a tenth
 * of what it shows left free at each end.
 */
import type { Compared } from '../../domain/benchmarks/benchmarkComparison';
import { outliersInWords } from '../../domain/benchmarks/outliers';
import { countsInWords, leftOutInWords } from '../../domain/benchmarks/rulesInWords';
import { exact, greatestOf, leastOf, unsafeNumber, type Exact } from '../../domain/money/exact';
import { poundsInWords, type Weekly } from '../../domain/money/moneyPer';
import { decimalInWords } from '../shown/shownFigures';

export interface StripPlaces {
  /** Null where too few stand behind a quartile. */
  readonly quartiles: { readonly from: number; readonly to: number } | null;
  readonly median: number;
  /** Null where this fee states none. */
  readonly figure: number | null;
}

export interface StripOnScreen {
  readonly subject: string;
  readonly label: string;
  /** "£5,600.00 a week"; null where this fee states none. */
  readonly submitted: string | null;
  /** "at the 63rd percentile of 19" */
  readonly position: string;
  /** "Median £5,320.64; quartiles £4,440.30 and £5,638.11 a week." Empty where there is none. */
  readonly figures: string;
  /** "n = 19, 13 homes, 4 providers. 3 left out: another sector." */
  readonly counts: string;
  /** The counts begin with the sign n, which has no capital. */
  readonly beginsWithN: boolean;
  readonly source: string;
  /** Null where there is no median to draw. */
  readonly places: StripPlaces | null;
}

const freeAtEachEnd = exact('0.1');

export function stripOnScreen(compared: Compared<Weekly> | Compared<Exact>): StripOnScreen {
  const { subject, label, unit, n, leftOut, outliers } = compared;
  const plain = {
    submitted: plainOf(compared.submitted),
    lowerQuartile: plainOf(compared.lowerQuartile),
    median: plainOf(compared.median),
    upperQuartile: plainOf(compared.upperQuartile),
  };
  const counted = [
    ...(n === 0 ? [] : [countsInWords(compared)]),
    ...(leftOut.length === 0 ? [] : [leftOutInWords(leftOut)]),
    ...(outliers === null || outliers.above + outliers.below === 0 ? [] : [outliersInWords(outliers)]),
  ];
  return {
    subject,
    label,
    submitted: plain.submitted === null ? null : inUnit(plain.submitted, unit),
    position: compared.positionInWords,
    figures: figuresInWords(plain, unit),
    counts: counted.join('. '),
    beginsWithN: n !== 0,
    source: compared.sourceInWords,
    places: placesOf(plain),
  };
}

interface Plain {
  readonly submitted: Exact | null;
  readonly lowerQuartile: Exact | null;
  readonly median: Exact | null;
  readonly upperQuartile: Exact | null;
}

function plainOf(amount: Weekly | Exact | null): Exact | null {
  if (amount === null) return null;
  return 'pounds' in amount ? amount.pounds : amount;
}

function figuresInWords(
  { lowerQuartile, median, upperQuartile }: Plain,
  unit: Compared<Exact>['unit'],
): string {
  if (median === null) return '';
  return lowerQuartile === null || upperQuartile === null
    ? `Median ${inUnit(median, unit)}`
    : `Median ${bare(median, unit)}; quartiles ${bare(lowerQuartile, unit)} and ${inUnit(upperQuartile, unit)}`;
}

function bare(value: Exact, unit: Compared<Exact>['unit']): string {
  return unit === 'percent' || unit === 'hoursAWeek' ? decimalInWords(value, 1) : poundsInWords(value);
}

function inUnit(value: Exact, unit: Compared<Exact>['unit']): string {
  const after = { poundsAnHour: 'an hour', hoursAWeek: 'hours a week', percent: '%' } as const;
  const words = unit in after ? after[unit as keyof typeof after] : 'a week';
  return `${bare(value, unit)} ${words}`;
}

function placesOf({ submitted, lowerQuartile, median, upperQuartile }: Plain): StripPlaces | null {
  if (median === null) return null;
  const drawn = [submitted, lowerQuartile, upperQuartile].flatMap((each) => each ?? []);
  const [least, greatest] = [leastOf(median, ...drawn), greatestOf(median, ...drawn)];
  const span = greatest.minus(least);
  const room = span.isZero() ? exact(1) : span.times(freeAtEachEnd);
  const at = (value: Exact): number =>
    unsafeNumber(
      value
        .minus(least)
        .plus(room)
        .dividedBy(span.plus(room.times(2))),
    );
  return {
    quartiles:
      lowerQuartile === null || upperQuartile === null
        ? null
        : { from: at(lowerQuartile), to: at(upperQuartile) },
    median: at(median),
    figure: submitted === null ? null : at(submitted),
  };
}
