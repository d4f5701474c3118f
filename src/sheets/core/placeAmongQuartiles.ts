/**
 * Where a figure stands among quartiles that stand in cells, in the words of the domain (`placeAmongQuantiles`), as a formula that
 * follows both: below, at, between or above those that enough figures stand behind. No percentile: that rests on figures of others,
 * which no sheet holds.
 *
 * Worked example: £2,600.00 beside 2,100, 2,500 and 2,900 is "between the median and the upper quartile, n = 12".
 */
import { quantileName } from '../../domain/benchmarks/placeAmongQuantiles';
import { exact } from '../../domain/money/exact';
import { absolute, difference, lessThan, number, text, when, type Expression } from './expression';

export const quartilesShown = ['lowerQuartile', 'median', 'upperQuartile'] as const;
export type QuartileShown = (typeof quartilesShown)[number];

const names: Readonly<Record<QuartileShown, string>> = {
  lowerQuartile: quantileName(exact('0.25')),
  median: quantileName(exact('0.5')),
  upperQuartile: quantileName(exact('0.75')),
};

/** Null where none of them stands in a cell. */
export function placeAmongQuartiles(
  figure: Expression,
  quartiles: Readonly<Partial<Record<QuartileShown, Expression>>>,
  n: number,
): Expression | null {
  const held = quartilesShown.flatMap((each) => {
    const value = quartiles[each];
    return value === undefined ? [] : [{ name: names[each], value }];
  });
  const highest = held.at(-1);
  if (highest === undefined) return null;
  const said = (place: string): Expression => text(`${place}, n = ${String(n)}`);
  return held.reduceRight<Expression>(
    (further, { name, value }, index) => {
      const before = held[index - 1];
      const short = before === undefined ? `below ${name}` : `between ${before.name} and ${name}`;
      const isAt = lessThan(absolute(difference(figure, value)), number('0.005'));
      return when(isAt, said(`at ${name}`), when(lessThan(figure, value), said(short), further));
    },
    said(`above ${highest.name}`),
  );
}
