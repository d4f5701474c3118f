/** How homes are scored and ranked on the sheet: 1 or 0 for ranked, scores from 0 to 100, the weight at which one overtakes. */
import {
  atLeast,
  both,
  cell,
  difference,
  equals,
  greaterThan,
  lessThan,
  lookup,
  number,
  plus,
  product,
  quotient,
  rounded,
  smallest,
  sum,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { hasName, hasQuality, homeCell, priceWeightCell, type HomeFigure } from './homeRows';

export const rankedCell = 'options.ranked';
export const lowestCell = 'options.lowest';

/** Above any cost: stands for a home that is not ranked where the lowest cost is looked for. */
const outOfReach = number('1000000000000');

export const all = (homes: number, figure: HomeFigure): readonly CellId[] =>
  Array.from({ length: homes }, (_, index) => homeCell(index, figure));

const isRanked = (home: number): Expression => equals(cell(homeCell(home, 'counts')), number(1));

export function counts(home: number): Expression {
  const drops = cell(homeCell(home, 'dropsNeed'));
  const cost = cell(homeCell(home, 'cost'));
  return when(
    both(hasName(home), hasQuality(home), equals(drops, text('')), greaterThan(cost, number(0))),
    number(1),
    number(0),
  );
}

export function lowest(homes: number): Expression {
  const costs = Array.from({ length: homes }, (_, home) =>
    when(isRanked(home), cell(homeCell(home, 'cost')), outOfReach),
  );
  return when(equals(cell(rankedCell), number(0)), number(0), smallest(...costs));
}

export const priceScore = (home: number): Expression =>
  when(
    isRanked(home),
    quotient(product(number(100), cell(lowestCell)), cell(homeCell(home, 'cost'))),
    number(0),
  );

export function score(home: number): Expression {
  const weight = cell(priceWeightCell);
  const byPrice = product(weight, cell(homeCell(home, 'priceScore')));
  const byQuality = product(difference(number(1), weight), cell(homeCell(home, 'quality')));
  return when(isRanked(home), plus(byPrice, byQuality), number(0));
}

/** 1 for the best score; equal ones, held to nine decimals so that binary figures decide no tie, in the order given. */
export function rank(home: number, homes: number): Expression {
  const scoreOf = (each: number) => rounded(cell(homeCell(each, 'score')), 9);
  const ahead = Array.from({ length: homes }, (_, other) => other)
    .filter((other) => other !== home)
    .map((other) => {
      const isAhead = (other < home ? atLeast : greaterThan)(scoreOf(other), scoreOf(home));
      return when(both(isRanked(other), isAhead), number(1), number(0));
    });
  return when(isRanked(home), plus(number(1), sum(...ahead)), text('–'));
}

/** How far a home is ahead of the first, in price score and in quality. */
function aheadOfFirst(home: number, homes: number, figure: 'priceScore' | 'quality'): Expression {
  const ofFirst = lookup(number(1), all(homes, 'rank'), all(homes, figure));
  return difference(cell(homeCell(home, figure)), ofFirst);
}

function hasCrossover(home: number, homes: number): Expression {
  const price = aheadOfFirst(home, homes, 'priceScore');
  return lessThan(rounded(product(price, aheadOfFirst(home, homes, 'quality')), 9), number(0));
}

/** weight × price lead + (1 − weight) × quality lead = 0. */
export function overtakes(home: number, homes: number): Expression {
  const price = aheadOfFirst(home, homes, 'priceScore');
  const better = aheadOfFirst(home, homes, 'quality');
  const weight = quotient(better, difference(better, price));
  return when(isRanked(home), when(hasCrossover(home, homes), weight, text('–')), text('–'));
}

export function overtakesWhere(home: number, homes: number): Expression {
  const price = aheadOfFirst(home, homes, 'priceScore');
  const note = when(greaterThan(price, number(0)), text('more'), text('less'));
  return when(isRanked(home), when(hasCrossover(home, homes), note, text('–')), text('–'));
}
