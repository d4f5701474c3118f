/**
 * What demand is counted from: a list of placements and, on a sheet or in a file beside it, the council's log of referrals. A
 * sheet that holds placements is no log, though it may have a reference, a day and a status as a log has.
 */
import { holdsPlacements } from '../../reading/portfolio/readPlacements';
import { placementTables } from '../portfolio/placementFields';
import { referralTables } from '../referrals/referralLog';
import type { RowsFromTables } from '../typed/analysis';

const logTables = referralTables('referralLog');

export const demandTables: RowsFromTables = {
  ...placementTables,
  what: `${placementTables.what}, with a log of referrals beside it where there is one`,
  read: (workbook, asAt) => {
    const placed = placementTables.read(workbook, asAt);
    const others = workbook.sheets.filter((sheet) => !holdsPlacements(sheet, asAt));
    const log = others.length === 0 ? null : logTables.read({ ...workbook, sheets: others }, asAt);
    if (log === null) return placed;
    return {
      rows: placed?.rows ?? [],
      beside: { [logTables.list]: log.rows },
      sentence: [placed?.sentence, log.sentence].filter(Boolean).join(' '),
      findings: [...(placed?.findings ?? []), ...log.findings],
    };
  },
};
