/** A list of placements as a person's CSV file gives it, read on 1 November 2026. */
import { receivedFromCsv } from '../../../src/adapters/text/csv';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exactText } from '../../../src/domain/money/exact';
import { readPlacements } from '../../../src/reading/portfolio/readPlacements';

export function readListOf(...lines: readonly string[]) {
  const { value } = receivedFromCsv('list.csv', new TextEncoder().encode(lines.join('\n')));
  const read = readPlacements(value!, knownDay('2026-11-01'));
  if (read === null) throw new Error('No list was found');
  return {
    ...read,
    /** Reference, £ a week and the first night of the fee. */
    fees: read.rows.map(
      ({ placement, weekly, feeFrom }) => [placement, exactText(weekly), feeFrom ?? null] as const,
    ),
    found: read.findings.map(({ code, severity }) => `${code}, ${severity}`),
    of: (code: string) => read.findings.filter((finding) => finding.code === code),
  };
}
