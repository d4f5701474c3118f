/**
 * Placements that a council takes out of the exchange again: their references hashed with the key they were sent under, so that
 * nobody else can say it of them. All months of a placement go with it.
 *
 * Worked example: the references "P-1042", "" and "P-1042" again: one withdrawal.
 */
import type { PriceFinding } from '../evidence/priceFinding';
import { hashedReference } from '../portfolio/hashedReference';
import type { Withdrawal } from './exchangeRecord';

export function withdrawalsOf(
  references: readonly string[],
  { council, key }: { readonly council: string; readonly key: string },
): { readonly withdrawals: readonly Withdrawal[]; readonly findings: readonly PriceFinding[] } {
  const hashed = [...new Set(references)]
    .filter((reference) => reference.trim() !== '')
    .map((reference) => hashedReference(reference, key));
  return {
    withdrawals: hashed.flatMap(({ value }) =>
      value === null ? [] : [{ council, reference: value, withdrawn: true }],
    ),
    findings: hashed.flatMap(({ findings }) => findings),
  };
}
