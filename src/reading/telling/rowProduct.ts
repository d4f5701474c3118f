/**
 * Which columns of a block multiply to which: hours × rate, or staff × hours × days × rate where the hours of the week stand
 * nowhere. Found by trying, whatever the columns are called, and kept where most rows bear it out.
 *
 * Worked example: 2 staff × 7 hours × 7 days × £19.80 = £1,940.40, and so on the rows below; "Hours a week 98" beside them makes
 * the same of one column, which is taken before three.
 */
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import { columnKindIn } from '../meanings/columnKind';
import { figureIn } from '../regions/figure';
import type { Block, Region } from '../regions/region';

export interface RowProduct {
  readonly counts: readonly number[];
  readonly rate: number;
  readonly result: number;
  /** How many different amounts it gives to the penny or nearly. */
  readonly agreeing: number;
  /** How far the product is from the amount on the other rows, as a share of it. */
  readonly apart: number;
}

type Columns = Pick<RowProduct, 'counts' | 'rate' | 'result'>;

export interface ProductOfRow {
  readonly counts: readonly number[];
  readonly rate: number;
  readonly amount: number;
}

const rowsLookedAt = 60;
const mostCounts = 5;
const mostFactors = 3;
const fewestAgreeing = 2;

const productsOf = workedOutOnce((region: Region) => region.blocks.map((block) => productIn(region, block)));

/** The product that most rows of the block bear out; of equals what comes nearest on the others, then that of fewest columns. */
export function rowProductOf(region: Region, block: number): RowProduct | null {
  return productsOf(region)[block] ?? null;
}

/** The figures of one row, where it has all of them. */
export function productOfRow(
  region: Region,
  row: number,
  { counts, rate, result }: Columns,
): ProductOfRow | null {
  const [unit, amount, ...quantities] = [rate, result, ...counts].map((column) => {
    const figure = figureIn(region.rows[row]?.[column]);
    return figure?.kind === 'amount' && figure.value > 0 ? figure.value : null;
  });
  const own = quantities.filter((value) => value !== null);
  if (unit == null || amount == null || own.length < counts.length) return null;
  return { counts: own, rate: unit, amount };
}

export function quantityOfRow({ counts }: ProductOfRow): number {
  return counts.reduce((product, each) => product * each, 1);
}

/** Within a rounded rate, and never of any weight under £1 or half a per cent. */
export function isBorneOut(row: ProductOfRow): boolean {
  const quantity = quantityOfRow(row);
  const apart = Math.abs(quantity * row.rate - row.amount);
  return apart <= 0.011 + quantity * 0.005 || apart <= Math.min(1, row.amount * 0.005);
}

function productIn(region: Region, block: Block): RowProduct | null {
  const columns = block.headings.map((heading, column) => ({ column, kind: columnKindIn(heading) }));
  const of = (kinds: readonly string[]): readonly number[] =>
    columns.flatMap(({ column, kind }) =>
      kinds.includes(kind) && column !== block.labelColumn ? [column] : [],
    );
  const counts = subsets(of(['count']).slice(0, mostCounts));
  const found = of(['rate']).flatMap((rate) =>
    of(['amount', 'open']).flatMap((result) =>
      counts.map((each): RowProduct => {
        const columns = { counts: each, rate, result };
        return { ...columns, ...borneOutBy(region, block, columns) };
      }),
    ),
  );
  const best = found.reduce<RowProduct | null>(
    (first, second) => (first === null || isRather(second, first) ? second : first),
    null,
  );
  return best === null || best.agreeing < fewestAgreeing ? null : best;
}

function isRather(second: RowProduct, first: RowProduct): boolean {
  if (second.agreeing !== first.agreeing) return second.agreeing > first.agreeing;
  const nearer = first.apart - second.apart;
  return Math.abs(nearer) > 1e-6 ? nearer > 0 : second.counts.length < first.counts.length;
}

function borneOutBy(
  region: Region,
  { from, to }: Block,
  product: Columns,
): Pick<RowProduct, 'agreeing' | 'apart'> {
  const amounts = new Set<number>();
  let apart = 0;
  for (let row = from; row < Math.min(to, from + rowsLookedAt); row += 1) {
    const own = productOfRow(region, row, product);
    if (own === null) continue;
    if (isBorneOut(own)) amounts.add(own.amount);
    else apart += Math.abs(quantityOfRow(own) * own.rate - own.amount) / own.amount;
  }
  return { agreeing: amounts.size, apart };
}

/** One, two or three of the columns. */
function subsets(columns: readonly number[]): readonly (readonly number[])[] {
  let all: readonly (readonly number[])[] = [[]];
  for (const column of columns) {
    all = [...all, ...all.filter((each) => each.length < mostFactors).map((each) => [...each, column])];
  }
  return all.filter((each) => each.length > 0);
}
