import { exact, type Exact } from '../../money/exact';

/** Whole places in proportion: each its whole part, then one more to the largest remainders, the first listed first. */
export function inWholePlaces(places: number, parts: readonly Exact[]): readonly number[] {
  const due = parts.map((part) => part.times(places));
  const held = due.map((each) => each.floor().toNumber());
  const left = places - held.reduce((sum, each) => sum + each, 0);
  const byRemainder = [...due.keys()].sort((first, second) =>
    remainder(due[second]).comparedTo(remainder(due[first])),
  );
  const oneMore = new Set(byRemainder.slice(0, left));
  return held.map((each, index) => (oneMore.has(index) ? each + 1 : each));
}

function remainder(due: Exact | undefined): Exact {
  return due === undefined ? exact(0) : due.minus(due.floor());
}
