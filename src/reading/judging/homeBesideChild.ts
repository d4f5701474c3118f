/**
 * "House per week" beside "Each child (÷3)": the home's money and a whole part of it, each under words that say whose it is.
 * The second column is the price of one child, and of the same period as the first.
 */
import { basisInWords } from '../periodWords';
import type { AmountColumn } from './amountColumn';

/** The heading of the home's column, where this is the child's beside it; null elsewhere. */
export function homeOf(column: AmountColumn): string | null {
  return basisInWords(column.heading) === 'child' ? besideIt(column, 'home') : null;
}

/** The heading of the child's column, where this is the home's beside it; null elsewhere. */
export function childOf(column: AmountColumn): string | null {
  return basisInWords(column.heading) === 'home' ? besideIt(column, 'child') : null;
}

function besideIt(
  { region, columnOf, heading, identities, how }: AmountColumn,
  wanted: 'home' | 'child',
): string | null {
  const own = columnOf.find((each) => each >= 0) ?? -1;
  if (how !== 'printed' || own < 0) return null;
  const headings = region.blocks.find(({ headings: all }) => all[own] === heading)?.headings ?? [];
  for (const { of, column, times } of identities.flatMap(({ views }) => views)) {
    const other = of === own ? column : column === own ? of : -1;
    if (other < 0 || basisInWords(headings[other] ?? '') !== wanted) continue;
    const children = Math.max(times, 1 / times);
    const isShare = (wanted === 'home') === (of === own ? times > 1 : times < 1);
    if (isShare && isWhole(children)) return headings[other] ?? '';
  }
  return null;
}

/** Two to twelve children; no home of ours is larger. */
function isWhole(children: number): boolean {
  const nearest = Math.round(children);
  return nearest >= 2 && nearest <= 12 && Math.abs(children / nearest - 1) < 0.001;
}
