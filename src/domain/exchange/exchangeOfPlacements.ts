/**
 * A council's own placements made ready to leave it: references hashed, days cut to months, everything else left behind.
 * A placement without a reference cannot be known again and stays at home; so does one that its list gives another council, and
 * one in whose words somebody is named.
 *
 * Worked example: P-1042 at £4,900.00 from 1 September 2025, there in October 2026: its hash, "2026-10", 4900, "2025-09".
 */
import type { IsoDate } from '../calendar/isoDate';
import { personalDetailsIn } from '../evidence/personalDetails';
import { priceFinding, type PriceFinding, type PriceFindingCode } from '../evidence/priceFinding';
import { feeOn } from '../portfolio/opportunities';
import { hashedReference } from '../portfolio/hashedReference';
import type { Placed } from '../portfolio/placed';
import { exchangeWords, type ExchangeRecord, type ExchangeWord } from './exchangeRecord';
import { councilKey } from '../evidence/organisationKey';

export interface ToExchange {
  readonly council: string;
  readonly key: string;
  /** Placements there on this day are told, at the fee of the day. */
  readonly day: IsoDate;
  /** Fields that stay at home. */
  readonly keptBack: readonly ExchangeWord[];
}

export function exchangeOfPlacements(
  placements: readonly Placed[],
  { council, key, day, keptBack }: ToExchange,
): { readonly records: readonly ExchangeRecord[]; readonly findings: readonly PriceFinding[] } {
  const findings: PriceFinding[] = [];
  let unnamed = 0;
  const there = placements.filter(({ starts, ends }) => starts <= day && (ends === null || ends > day));
  const own = there.filter(({ row }) => row.council === undefined || isOne(row.council, council));
  const naming = own.filter(({ row }) => wordsTold(row, keptBack).some(([, text]) => namesSomebody(text)));
  const records = own
    .filter((placed) => !naming.includes(placed))
    .flatMap((placed): readonly ExchangeRecord[] => {
      const { row } = placed;
      if (row.placement === undefined) {
        unnamed += 1;
        return [];
      }
      const hashed = hashedReference(row.placement, key);
      findings.push(...hashed.findings);
      if (hashed.value === null) return [];
      return [
        {
          council,
          reference: hashed.value,
          month: monthOf(day),
          weekly: feeOn(placed, day),
          words: Object.fromEntries(wordsTold(row, keptBack)),
          starts: row.starts === undefined ? null : monthOf(row.starts),
          ends: placed.ends === null ? null : monthOf(placed.ends),
        },
      ];
    });
  const warn = (code: PriceFindingCode, found: Omit<PriceFinding, 'code' | 'severity'>) =>
    findings.push(priceFinding(code, found, 'warning'));
  if (unnamed > 0)
    warn('reference-missing', {
      at: 'placements',
      expected: 'a reference for each placement',
      received: `${String(unnamed)} without one`,
      advice: 'They are not exchanged: nobody could tell whether they are told twice.',
    });
  const ofOthers = there.length - own.length;
  if (ofOthers > 0)
    warn('rows-of-other-councils', {
      at: 'placements',
      expected: `placements of ${council}`,
      received: `${String(ofOthers)} of other councils`,
      advice: 'They are not exchanged: each council sends its own, under its own key.',
    });
  for (const placed of naming)
    warn('name-in-words', {
      at: placed.at,
      expected: 'words of a list, such as a provider, a region or a band',
      received: 'words in which somebody is named',
      advice: 'The placement is not exchanged: write the cell without the name, or keep the column back.',
    });
  return { records, findings };
}

const isOne = (one: string, other: string): boolean => councilKey(one) === councilKey(other);

function wordsTold(row: Placed['row'], keptBack: readonly ExchangeWord[]) {
  return exchangeWords.flatMap((name) => {
    const text = row[name];
    return text === undefined || keptBack.includes(name) ? [] : [[name, text] as const];
  });
}

const namesSomebody = (text: string): boolean => personalDetailsIn(text, 'cell').length > 0;

const monthOf = (day: IsoDate): string => day.slice(0, 7);
