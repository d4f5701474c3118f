/** Corrections kept in the workbook for the next ledger; what is not one of them is passed over. */
import { mappingNames, type LedgerMapping } from '../../reading/ledger/ledgerRowMeaning';
import { isObject } from '../typed/inputFields';
import { isOfVersion, type Kept } from '../typed/kept';

const version = 1;

export const keptMapping: Kept<LedgerMapping> = {
  name: 'unitCost',
  toKeep: (mapping) => ({ version, mapping: { ...mapping } }),
  read: (kept) => (isOfVersion(version, kept) ? mappingIn(kept['mapping']) : null),
};

function mappingIn(mapping: unknown): LedgerMapping {
  if (!isObject(mapping)) return {};
  return Object.fromEntries(
    Object.entries(mapping).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && mappingNames.includes(entry[1]),
    ),
  );
}
