/** Why a row is no line, in words. */
import { countInWords } from '../../domain/evidence/countInWords';
import type { RowWords } from '../judging/rowWords';
import type { RowRole, SolvedTotal } from '../judging/solverRow';

export function labelWhy(
  role: RowRole,
  isHeading: boolean,
  words: RowWords | undefined,
  total: SolvedTotal | undefined,
  roles: readonly RowRole[],
): string {
  if (isHeading) return 'a label above lines';
  if (words?.fee === 'named' && role !== 'none') return 'its label names the fee';
  if (total !== undefined && words?.total == null) {
    const count = linesIn(roles, total.from, total.to);
    return `its amount is the sum of the ${countInWords(count, 'line')} ${role === 'parent' ? 'below' : 'above'} it`;
  }
  const known: Readonly<Partial<Record<RowRole, string>>> = {
    subtotal: 'its label says total',
    total: 'its label says total',
    parent: 'its amount is the sum of the lines below it',
    again: 'the total again',
    step: 'a step of the division below the total',
    count: 'it counts something, or says something about the placement',
    memo: 'it says again what other lines hold',
    perUnit: 'a price for each use, not for a week',
    fee: 'its label says total, and its figure is the sum of nothing',
  };
  return known[role] ?? 'it has no amount';
}

function linesIn(roles: readonly RowRole[], from: number, to: number): number {
  let count = 0;
  for (let row = from; row <= to; row += 1) if (roles[row] === 'line') count += 1;
  return count;
}
