/** What a percentage row comes to, of what stands above it. */
import type { PercentBase } from '../meanings/percentRow';
import type { OpenItems } from './openItems';
import type { SolverRow } from './solverRow';

interface SoFar {
  readonly rows: readonly SolverRow[];
  readonly open: OpenItems;
  readonly lastTotal: number | null;
  readonly pay: number;
}

/** "Margin as % of price | 14 %" above "Margin | 953.14": what the percentage comes to has a row of its own. */
export function isPrintedBelow(pass: SoFar, share: number, row: number): boolean {
  const bases: readonly PercentBase[] = ['cost', 'total', 'price', 'pay'];
  const next = [row + 1, row + 2].map((below) => pass.rows[below]?.value ?? Number.NaN);
  return next.some(
    (value) =>
      value !== 0 &&
      bases.some((base) => Math.abs(percentOf(share, base, pass) - value) <= 0.011 + Math.abs(value) * 1e-5),
  );
}

export function percentOf(share: number, base: PercentBase, { open, lastTotal, pay }: SoFar): number {
  const cost = open.sumFrom(0);
  switch (base) {
    case 'pay':
      return share * (pay === 0 ? cost : pay);
    case 'cost':
      return share * cost;
    case 'total':
      return share * (lastTotal ?? cost);
    case 'price':
      return (share * cost) / (1 - share);
  }
}
