/** What About says of the versions of a workbook, and what is remembered when sheets are written again. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { layOut } from '../../src/sheets/core/layout';
import { withEarlierVersions } from '../../src/sheets/core/versionList';
import type { WorkbookGrid } from '../../src/sheets/core/grid';
import { poundsPer } from '../../src/domain/money/moneyPer';
import type { FeeReview } from '../../src/domain/review/feeReview';
import { reviewFee } from '../../src/domain/review/reviewFee';
import { describeReview } from '../../src/sheets/review/reviewWorkbook';
import { aReviewOfATemplate } from '../support/reviews';

function askingFor(fee: string): FeeReview {
  const { openBook, rules } = aReviewOfATemplate();
  const placement = { ...openBook.placement, quotedWeeklyFee: poundsPer('week', fee) };
  return reviewFee({ ...openBook, placement }, rules, []);
}
const written = (fee: string) => layOut(describeReview(askingFor(fee)));

function versionsOn(grid: WorkbookGrid): readonly string[] {
  const rows = grid.sheets.find(({ name }) => name === 'About')!.rows.map(({ cells }) => cells);
  const heading = rows.findIndex(([first]) => first?.value === 'Versions of this workbook');
  return rows
    .slice(heading + 1)
    .flatMap(([label, text]) =>
      label?.value == null ? [] : [`${String(label.value)}: ${String(text?.value)}`],
    )
    .map((line) => line.replace(/fingerprint [0-9a-f-]{19}$/, 'fingerprint'));
}

// The template's lines come to 1,562.67: 1,600.00 − 1,562.67 = 37.33; 1,580.00 − 1,562.67 = 17.33.
const first = '1, as at 1 October 2025: £1,600.00 a week, £37.33 of it unexplained; fingerprint';
const second = '2, as at 1 October 2025: £1,580.00 a week, £17.33 of it unexplained; fingerprint';

test('a workbook written once lists one version', () => {
  expect(versionsOn(written('1600'))).toEqual([first]);
});

test('written again with another fee, both stand; written once more with the same, still two', () => {
  const again = withEarlierVersions(written('1580'), written('1600').properties);
  expect(versionsOn(again)).toEqual([first, second]);
  expect(versionsOn(withEarlierVersions(written('1580'), again.properties))).toEqual([first, second]);
});

test('what else was written between does not end the list', () => {
  const other = { ...written('1600').properties, title: 'Contracts' };
  const versions = [{ title: 'Contracts', asAt: knownDay('2025-10-01'), fingerprint: 'c', summary: '' }];
  const between = withEarlierVersions(
    { ...written('1600'), sheets: [], properties: { ...other, versions } },
    written('1600').properties,
  );
  expect(versionsOn(withEarlierVersions(written('1580'), between.properties))).toEqual([first, second]);
});

test('a workbook from before there was a list gives its one version', () => {
  const { versions, ...old } = written('1600').properties;
  expect(versions).toHaveLength(1);
  const [line] = versionsOn(withEarlierVersions(written('1580'), old));
  expect(line).toBe('1, as at 1 October 2025: fingerprint');
});

test('the fingerprint stands on About alone, on no foot of a page', () => {
  const grid = written('1600');
  const { fingerprint } = describeReview(askingFor('1600'));
  const holding = grid.sheets.filter(({ rows, print }) =>
    JSON.stringify({ rows, print }).includes(fingerprint),
  );
  expect(holding.map(({ name }) => name)).toEqual(['About']);
});
