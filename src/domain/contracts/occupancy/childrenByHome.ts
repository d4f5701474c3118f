/**
 * How children are spread over the homes of one contract, which nobody knows beforehand: emptiest first, each next child goes to the home with the fewest children that
 * still has a place, the first named of equals. A fraction of a child, from an average, goes where the next child would.
 *
 * Worked example: 5 children over homes of 4 and 2 places: 3 and 2 emptiest first, 4 and 1 where one is filled first.
 */
import { exact, greatestOf, leastOf, one, zero, type Exact } from '../../money/exact';

export function childrenByHome(occupied: Exact, homes: readonly number[]): readonly Exact[] {
  if (homes.length === 1) return [occupied];
  const whole = occupied.floor();
  const children = homes.map(() => 0);
  for (let placed = 0; exact(placed).lessThan(whole); placed += 1) {
    const home = emptiestHome(children, homes);
    children[home] = (children[home] ?? 0) + 1;
  }
  const next = emptiestHome(children, homes);
  const part = occupied.minus(whole);
  return children.map((count, home) => (home === next ? part.plus(count) : exact(count)));
}

function emptiestHome(children: readonly number[], homes: readonly number[]): number {
  let emptiest = -1;
  for (const [home, places] of homes.entries()) {
    const count = children[home] ?? 0;
    if (count < places && (emptiest === -1 || count < (children[emptiest] ?? 0))) emptiest = home;
  }
  return emptiest;
}

/** The homes with most places are filled one after the other, so that the fewest homes hold the children. */
export function homesFilledInTurn(occupied: Exact, homes: readonly number[]): readonly Exact[] {
  let left = occupied;
  const inTurn = homes.map((places, home) => ({ places, home })).sort((a, b) => b.places - a.places);
  const children = new Map<number, Exact>();
  for (const { places, home } of inTurn) {
    const placed = greatestOf(zero, leastOf(left, exact(places)));
    children.set(home, placed);
    left = left.minus(placed);
  }
  return homes.map((_, home) => children.get(home) ?? zero);
}

/** How likely 0, 1, 2 … of so many children are in a home, where every free place is as likely as any other. */
export function chancesInHome(home: number, places: number, children: Exact): readonly Exact[] {
  const count = children.toNumber();
  const ways = (of: number, chosen: number): Exact => {
    if (chosen < 0 || chosen > of) return zero;
    let made = one;
    for (let step = 1; step <= chosen; step += 1) made = made.times(of - chosen + step).dividedBy(step);
    return made;
  };
  const all = ways(places, count);
  return Array.from({ length: home + 1 }, (_, inHome) =>
    ways(home, inHome)
      .times(ways(places - home, count - inHome))
      .dividedBy(all),
  );
}
