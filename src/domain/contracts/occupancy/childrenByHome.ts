/**
 * How children are spread over the homes of one contract: each next child goes to the home with the fewest children that
 * still has a place, the first named of equals. A fraction of a child, from an average, goes where the next child would.
 *
 * Worked example: 5 children over homes of 4 and 2 places: 3 and 2.
 */
import { exact, type Exact } from '../../money/exact';

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
