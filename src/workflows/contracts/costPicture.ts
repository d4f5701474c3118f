/**
 * Cost of a child-week against occupancy, as a picture: one line a contract at a steady occupancy, a dot where it is
 * expected to cost, a mark where it becomes cheaper than spot. Coordinates are parts of the picture, 0 at the left and at
 * the foot, 1 at the right and at the top; the sentences beside it say the same in figures.
 *
 * A dot may stand above its line: a week at 50 % and a week at 90 % of places can cost more than two weeks at 70 %.
 *
 * Worked example: a full block of 4 places at £5,000 costs 20,000 ÷ (4 × o) a child-week at occupancy o: £10,000 at
 * 50 %, £5,000 at 100 %, and £7,000, which is spot, at 71.4 %.
 */
import type { ComparedContract, ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { ContractModel } from '../../domain/contracts/models/contractModel';
import { paymentFor } from '../../domain/contracts/models/payment';
import { exact, greatestOf, leastOf, one, unsafeNumber, zero, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import { decimalInWords, shareInWords } from '../shown/shownFigures';
import { councilBreakEvenInWords } from './breakEvenInWords';
import { axisBetween, type Axis, type Tick } from '../shown/pictureAxis';

export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

export interface CostLine {
  readonly id: number;
  readonly name: string;
  readonly points: readonly PicturePoint[];
  readonly expected: PicturePoint;
  /** Where its number stands on the line: each line’s a little further to the right, so that they keep apart. */
  readonly numberAt: PicturePoint;
  /** Where the line crosses spot; null where it never does. */
  readonly breakEven: PicturePoint | null;
  /** "cheaper than spot from 71.4 % on" */
  readonly breakEvenInWords: string;
}

export interface CostPicture {
  readonly lines: readonly CostLine[];
  readonly spot: { readonly y: number; readonly label: string };
  readonly expected: { readonly x: number; readonly label: string };
  readonly planned: { readonly x: number; readonly label: string };
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  /** The whole picture in one sentence. */
  readonly says: string;
}

const steps = 32;

export function costPicture(
  comparison: ContractComparison,
  ids: readonly number[],
  plannedOccupancy: Exact,
): CostPicture {
  const { terms, loss, contracts } = comparison;
  const spot = terms.prices.spotPrice.pounds;
  const expected = loss.carried.dividedBy(terms.demand.places);
  const across = acrossFrom(expected, plannedOccupancy);
  const up = upThrough(contracts, spot);
  const frame = { across, up };
  return {
    lines: contracts.map((compared, index) => ({
      id: ids[index] ?? index,
      ...costLine(compared, numberPlace(index, contracts.length), comparison, frame),
    })),
    spot: { y: along(up, spot), label: `Spot ${poundsInWords(spot)}` },
    expected: { x: along(across, expected), label: `${shareInWords(expected)} expected` },
    planned: { x: along(across, plannedOccupancy), label: `${shareInWords(plannedOccupancy)} planned` },
    across: ticksOf(across, (at) => `${decimalInWords(at.times(100), 0)} %`),
    up: ticksOf(up, (at) => `£${decimalInWords(at, 0)}`),
    says: `Cost of a child-week against occupancy, from ${shareInWords(across.from)} to 100 % of places. ${shareInWords(expected)} of places are expected to be occupied, ${shareInWords(plannedOccupancy)} are planned. Spot costs ${poundsInWords(spot)} at every occupancy.`,
  };
}

interface Frame {
  readonly across: Axis;
  readonly up: Axis;
}

/** From a fifth well below the lowest that is to be seen, and from 40 % at most, to 100 %. */
function acrossFrom(...shown: readonly Exact[]): Axis {
  const lowest = leastOf(exact('0.5'), ...shown).minus('0.08');
  const fifths = greatestOf(lowest.times(5).floor(), zero);
  return { from: fifths.dividedBy(5), to: one, step: exact('0.2') };
}

/** From a quarter below the cheapest to a third above the dearest that is expected, so that every dot is well inside. */
function upThrough(contracts: readonly ComparedContract[], spot: Exact): Axis {
  const costs = contracts.map(({ expected }) => expected.costPerChildWeek);
  return axisBetween(leastOf(spot, ...costs).times('0.75'), greatestOf(spot, ...costs).times('1.35'));
}

function costLine(
  { name, model, expected, breakEvens: { council } }: ComparedContract,
  numberPlace: number,
  { terms, usablePlaces }: ContractComparison,
  frame: Frame,
): Omit<CostLine, 'id'> {
  const { places } = terms.demand;
  const spot = terms.prices.spotPrice.pounds;
  const point = (occupancy: Exact, pounds: Exact): PicturePoint => ({
    x: along(frame.across, occupancy),
    y: along(frame.up, pounds),
  });
  const points = occupanciesTo(exact(usablePlaces).dividedBy(places), frame.across).map((occupancy) =>
    point(occupancy, costAtSteadyOccupancy(model, places, occupancy)),
  );
  const expectedAt = point(expected.occupancy, expected.costPerChildWeek);
  return {
    name,
    points,
    expected: expectedAt,
    numberAt: numberOn(points, numberPlace, expectedAt),
    breakEven: council.kind === 'from' ? point(council.occupancy, spot) : null,
    breakEvenInWords: councilBreakEvenInWords(council),
  };
}

function costAtSteadyOccupancy(model: ContractModel, places: number, occupancy: Exact): Exact {
  const occupied = occupancy.times(places);
  return paymentFor(model, places, occupied).dividedBy(occupied);
}

/** From the left of the picture, where something is occupied, to as many places as can be used. */
function occupanciesTo(most: Exact, { from }: Axis): readonly Exact[] {
  const least = greatestOf(from, exact('0.02'));
  if (most.lessThanOrEqualTo(least)) return [most];
  const width = most.minus(least).dividedBy(steps);
  return Array.from({ length: steps + 1 }, (_, step) => least.plus(width.times(step)));
}

function numberPlace(index: number, count: number): number {
  return Math.round(((index + 0.5) / count) * steps);
}

/** The point asked for, or the first to its right that is inside the picture and clear of the dots. */
function numberOn(points: readonly PicturePoint[], from: number, dot: PicturePoint): PicturePoint {
  const isClear = ({ x, y }: PicturePoint): boolean =>
    y <= highestNumber && Math.abs(x - dot.x) >= clearOfDots;
  return points.slice(from).find(isClear) ?? points.findLast(isClear) ?? dot;
}

const highestNumber = 0.94;
const clearOfDots = 0.06;

/** Where on an axis a value stands; above 1 it is outside the picture, and the line is cut off there. */
function along({ from, to }: Axis, value: Exact): number {
  return unsafeNumber(roundHalfAwayFromZero(value.minus(from).dividedBy(to.minus(from)), 4));
}

function ticksOf(axis: Axis, label: (at: Exact) => string): readonly Tick[] {
  const count = axis.to.minus(axis.from).dividedBy(axis.step).floor().toNumber();
  return Array.from({ length: count + 1 }, (_, index) => {
    const value = axis.from.plus(axis.step.times(index));
    return { at: along(axis, value), label: label(value) };
  });
}
