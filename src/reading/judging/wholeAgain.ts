/** Below the total of everything: the whole once more under another name, and who pays which part of it. */
import type { OpenItems } from './openItems';
import type { RowRole } from './solverRow';
import { roundingOf } from './worth';

/**
 * "Fee required to continue at cost 7,366.15" below a total of as much, "Group of four 17,480.00" below 4,370.00: nothing
 * else is open, so that it is the whole once more, for one child or for several.
 */
export function saysTheWholeAgain(open: OpenItems, label: string, value: number): boolean {
  const [whole] = open.items;
  if (open.items.length !== 1 || whole?.kind !== 'total') return false;
  if (whole.value < leastPrice || whole.to - whole.from < 2) return false;
  const times = Math.round(value / whole.value);
  if (times < 1 || times > mostChildren || Math.abs(value - times * whole.value) > roundingOf(1))
    return false;
  return times === 1 ? namesAPrice.test(label) : namesSeveral.test(label);
}

const leastPrice = 500;
const mostChildren = 8;
const namesAPrice = /\b(fees?|price|charged?|total|due|payable|required|asked|quoted?|invoiced?)\b/i;
const namesSeveral =
  /\b(group|all|both|siblings|sisters|brothers|children|young people|residents|beds|places)\b/i;

/** "ICB share 40 %", "LA share 60 %" below the total they make: who pays it, and not another cost. */
export function withoutSharesOfWhole(open: OpenItems, roles: RowRole[]): void {
  const [whole, ...rest] = open.items;
  if (whole?.kind !== 'total' || rest.length < 2 || rest.some(({ kind }) => kind !== 'line')) return;
  if (Math.abs(open.sumFrom(1) - whole.value) > roundingOf(rest.length)) return;
  for (const { from } of rest) roles[from] = 'memo';
  open.collapse(0, whole);
}
