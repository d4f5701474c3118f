/**
 * A council's own placements made ready to leave it: references hashed, days cut to months, everything else left behind.
 * A placement without a reference cannot be known again and stays at home.
 *
 * Worked example: P-1042 at £4,900.00 from 1 September 2025, there in October 2026: its hash, "2026-10", 4900, "2025-09".
 */
import type { IsoDate } from '../calendar/isoDate';
import { priceFinding, type PriceFinding } from '../evidence/priceFinding';
import { feeOn } from '../portfolio/opportunities';
import { hashedReference } from '../portfolio/hashedReference';
import type { Placed } from '../portfolio/placed';
import { exchangeWords, type ExchangeRecord, type ExchangeWord } from './exchangeRecord';

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
  const records = placements
    .filter(({ starts, ends }) => starts <= day && (ends === null || ends > day))
    .flatMap((placed): readonly ExchangeRecord[] => {
      const { row } = placed;
      if (row.placement === undefined) {
        unnamed += 1;
        return [];
      }
      const hashed = hashedReference(row.placement, key);
      findings.push(...hashed.findings);
      if (hashed.value === null) return [];
      const words = exchangeWords.flatMap((name) => {
        const text = row[name];
        return text === undefined || keptBack.includes(name) ? [] : [[name, text] as const];
      });
      return [
        {
          council,
          reference: hashed.value,
          month: monthOf(day),
          weekly: feeOn(placed, day),
          words: Object.fromEntries(words),
          starts: row.starts === undefined ? null : monthOf(row.starts),
          ends: placed.ends === null ? null : monthOf(placed.ends),
        },
      ];
    });
  if (unnamed > 0)
    findings.push(
      priceFinding(
        'reference-missing',
        {
          at: 'placements',
          expected: 'a reference for each placement',
          received: `${String(unnamed)} without one`,
          advice: 'They are not exchanged: nobody could tell whether they are told twice.',
        },
        'warning',
      ),
    );
  return { records, findings };
}

const monthOf = (day: IsoDate): string => day.slice(0, 7);
