/**
 * Make or buy as a picture: the in-house cost of a child's week falls as occupancy rises, the external price stays; where
 * they meet both cost the same. Places are parts of the picture, from 0 to 1.
 */
import { exact, greatestOf, hundred, leastOf, one, unsafeNumber, type Exact } from '../../domain/money/exact';
import { poundsInWords, poundsPer, type Weekly } from '../../domain/money/moneyPer';
import { fraction } from '../../domain/money/percentage';
import { toThePenny } from '../../domain/money/rounding';
import { fullOccupancyCost, type UnitCostAssessment } from '../../domain/unitCost/assessUnitCost';
import { makeOrBuy, type MakeOrBuy } from '../../domain/unitCost/makeOrBuy';
import { axisBetween, type Tick } from '../shown/pictureAxis';
import { decimalInWords, shareInWords } from '../shown/shownFigures';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface MakeOrBuyRow {
  readonly occupancy: string;
  readonly inHouse: string;
  /** "£254.07 more", "£316.86 less", "the same"; empty without a price. */
  readonly difference: string;
  readonly isOwn: boolean;
}

export interface MakeOrBuyOnScreen {
  /** From the emptiest to the fullest home. */
  readonly line: readonly Point[];
  /** The height of the external price; null where none is stated. */
  readonly external: number | null;
  readonly own: Point;
  readonly chosen: Point;
  /** Where both cost the same; null where that lies outside the picture. */
  readonly equal: Point | null;
  readonly ticks: readonly Tick[];
  readonly heights: readonly Tick[];
  readonly rows: readonly MakeOrBuyRow[];
  /** At the occupancy looked at. */
  readonly sentence: string;
  readonly equalSentence: string;
  /** What the slider stands at, in whole per cent. */
  readonly percent: number;
}

const points = 24;
const emptiest = exact('0.5');

/** Null where there is no bridge to look at: bed-nights are missing. */
export function makeOrBuyOnScreen(
  assessment: UnitCostAssessment,
  chosenShare: Exact | null,
): MakeOrBuyOnScreen | null {
  const last = assessment.years.at(-1);
  const own = last?.cost.occupancy?.fraction ?? null;
  if (last?.bridge == null || own === null || chosenShare === null) return null;
  const full = fullOccupancyCost(last.bridge);
  if (!full.pounds.greaterThan(0)) return null;
  const price = assessment.home.externalPrices[0]?.weekly ?? null;
  const external = price === null ? null : poundsPer('week', price);
  const left = leastOf(emptiest, chosenShare, own).times(10).floor().dividedBy(10);
  const from = greatestOf(left, exact('0.1'));
  const picture = pictureOf(full, external, from);
  const at = (share: Exact): Point => ({ x: picture.x(share), y: picture.y(full.pounds.dividedBy(share)) });
  const equal = assessment.prices[0]?.equalAtOccupancy ?? null;
  const isShown = equal !== null && !equal.lessThan(from) && !equal.greaterThan(one);
  return {
    line: Array.from({ length: points + 1 }, (_, index) =>
      at(from.plus(one.minus(from).times(index).dividedBy(points))),
    ),
    external: price === null ? null : picture.y(price),
    own: at(own),
    chosen: at(chosenShare),
    equal: isShown ? at(equal) : null,
    ticks: sharesBetween(from).map((share) => ({
      at: picture.x(share),
      label: `${decimalInWords(share.times(hundred), 0)} %`,
    })),
    heights: picture.heights,
    rows: assessment.makeOrBuy.map((row, index) => rowOf(row, index === 0)),
    sentence: sentenceAt(makeOrBuy(full, fraction(chosenShare), external), chosenShare, own),
    equalSentence: equalInWords(equal),
    percent: unsafeNumber(chosenShare.times(hundred).toDecimalPlaces(0)),
  };
}

function pictureOf(full: Weekly, external: Weekly | null, from: Exact) {
  const dearest = full.pounds.dividedBy(from);
  const costs = external === null ? [] : [external.pounds];
  const axis = axisBetween(leastOf(full.pounds, ...costs), greatestOf(dearest, ...costs));
  const height = axis.to.minus(axis.from);
  const y = (pounds: Exact) => unsafeNumber(pounds.minus(axis.from).dividedBy(height));
  const steps = unsafeNumber(height.dividedBy(axis.step));
  return {
    x: (share: Exact) => unsafeNumber(share.minus(from).dividedBy(one.minus(from))),
    y,
    heights: Array.from({ length: steps + 1 }, (_, step) => axis.from.plus(axis.step.times(step))).map(
      (pounds) => ({ at: y(pounds), label: `£${decimalInWords(pounds, 0)}` }),
    ),
  };
}

/** Every tenth from the left edge, every fifth of the way where that would be many. */
function sharesBetween(from: Exact): readonly Exact[] {
  const tenths = unsafeNumber(one.minus(from).times(10));
  const step = tenths > 6 ? 2 : 1;
  return Array.from({ length: Math.floor(tenths / step) + 1 }, (_, index) =>
    one.minus(exact(index * step).dividedBy(10)),
  );
}

function rowOf({ occupancy, inHouse, difference }: MakeOrBuy, isOwn: boolean): MakeOrBuyRow {
  return {
    occupancy: shareInWords(occupancy.fraction),
    inHouse: poundsInWords(inHouse.pounds),
    difference: difference === null ? '' : moreOrLess(difference.pounds, 'the same', (words) => words),
    isOwn,
  };
}

/** "£254.07 more", "£316.86 less": in `otherwise`'s own words; `same` where there is no difference to the penny. */
export function moreOrLess(
  difference: Exact,
  same: string,
  otherwise: (moreOrLess: string) => string,
): string {
  const penny = toThePenny(difference);
  return penny.isZero()
    ? same
    : otherwise(`${poundsInWords(penny.abs())} ${penny.isNegative() ? 'less' : 'more'}`);
}

function sentenceAt(compared: MakeOrBuy | null, share: Exact, own: Exact): string {
  if (compared === null) return '';
  const at = share.equals(own) ? 'At the home’s own occupancy of' : 'At an occupancy of';
  const cost = `${at} ${shareInWords(share)} a child’s week in-house costs ${poundsInWords(compared.inHouse.pounds)}`;
  const { difference, external } = compared;
  if (difference === null || external === null) return `${cost}.`;
  const comparison = moreOrLess(difference.pounds, 'the same as', (words) => `${words} than`);
  return `${cost}, ${comparison} the external ${poundsInWords(external.pounds)}.`;
}

function equalInWords(equal: Exact | null): string {
  if (equal === null) return 'Type an external price to see from which occupancy in-house costs less.';
  return equal.greaterThan(one)
    ? 'Even with every place full, in-house costs more than the external price.'
    : `Both cost the same at an occupancy of ${shareInWords(equal)}; above it in-house costs less.`;
}
