/** For whom amounts are, a child or the home, by the words above them, above the table and beside the total. */
import { basisInWords } from '../periodWords';
import type { AmountColumn } from './amountColumn';
import type { Divisor } from './divisors';
import { childOf } from './homeBesideChild';
import type { Basis, Evidence, Price } from './reading';
import type { Setting } from './setting';
import { titlesOf } from './weighPeriod';

export interface Shared {
  readonly basis: Basis;
  readonly divisor: Divisor | null;
}

export function weighBasis(
  column: AmountColumn,
  price: Price,
  { basis, divisor }: Shared,
  setting: Setting,
): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const heading = basisInWords(column.heading);
  if (heading === 'child' || heading === 'home') {
    evidence.push(
      heading === basis
        ? { words: 'the heading says whom it is for', bits: isForOneThere.test(column.heading) ? 4.5 : 4 }
        : { words: 'the heading says another', bits: -4 },
    );
  } else {
    const titles = new Set(
      titlesOf(column, setting).map((title) => (title.length > 160 ? null : basisInTitle(title))),
    );
    titles.delete(null);
    if (titles.size === 1 && !isSaidOfAnother(column, titles))
      evidence.push(
        titles.has(basis)
          ? { words: 'words above the table say whom it is for', bits: 2.5 }
          : { words: 'words above the table say another', bits: isForWholeHome(column, setting) ? -3 : -1.5 },
      );
    const label = price.total === null ? null : basisInWords(column.rows[price.total.row]?.words.label ?? '');
    if (label === 'child' || label === 'home')
      evidence.push(
        label === basis ? { words: 'the total’s label says whom', bits: 2 } : { words: '', bits: -2 },
      );
  }
  if (heading === 'home' && childOf(column) !== null)
    evidence.push({ words: 'a column beside it is for one child', bits: divisor === null ? -6 : -2 });
  if (basis === 'child') evidence.push({ words: '', bits: 1.5 });
  else evidence.push({ words: '', bits: divisor === null ? -3 : divisor.bits });
  return evidence;
}

/** "Per young person @ 90%" beside "Per place": the price is of a child who is there, not of a bed that may be empty. */
const isForOneThere = /\b(child|young person|yp|cyp|placement|occupied)\b/i;

/** "Cost per child per week = year ÷ 52 ÷ 4" above "Year" and "Per child per week": it speaks of the column of that heading. */
function isSaidOfAnother({ region }: AmountColumn, bases: ReadonlySet<Basis | null>): boolean {
  return region.blocks.some(({ headings }) =>
    headings.some((heading) => bases.has(basisInWords(heading) as Basis)),
  );
}

/** "Whole home, annual £" above the table. */
function isForWholeHome(column: AmountColumn, setting: Setting): boolean {
  return titlesOf(column, setting).some(
    (title) => title.length <= 80 && /\b(whole|entire) home\b|\bhome budget\b/i.test(title),
  );
}

const tellsOfHome =
  /\b(the|this|our) (home|house|unit) (has|is|was|can|will|takes|offers|provides|opened|opens|runs|sits|stands|caters)\b/gi;

function basisInTitle(title: string): Basis | null {
  if (
    /\b(one|single|this|individual|solo) (young person|child|placement|yp)\b|\bindividual placement\b|\bper (child|young person|yp|placement)\b|\bfor one (child|placement)\b|\b(price|fee|cost) of (a|one|this) placement\b/i.test(
      title,
    )
  )
    return 'child';
  if (/\b(fee|price)\b.*\b(made up|broken down|breaks down|calculated)\b/i.test(title)) return 'child';
  // "The home has 3 beds" tells of the home, and not whom the amounts are for.
  const basis = basisInWords(title.replace(tellsOfHome, ' '));
  if (basis === 'child' || basis === 'home') return basis;
  return /\b(whole|entire) home\b|\bhome (running )?costs?\b|\bcosts? of (the|running the) home\b|\bof the home\b|\b(running costs|home budget|budget for the home|house costs)\b/i.test(
    title,
  )
    ? 'home'
    : null;
}
