/** Sheets laid out in the background are the sheets that are laid out here: nothing is lost between two threads. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { analyses } from '../../../src/workflows/analyses';
import { wholeOf } from '../../../src/workflows/jobs/acrossThreads';
import { layOutAnalysis } from '../../../src/workflows/jobs/layOutAnalysis';

const asAt = knownDay('2026-10-01');
const withList = analyses.filter(({ tables }) => tables !== null).map(({ id }) => id);

test.each(withList)('%s: the same workbook, cell by cell', (id) => {
  const analysis = analyses.find((each) => each.id === id)!;
  const given = analysis.example;
  const received = JSON.stringify({ file: 'none', sheets: [] });
  const pieces = layOutAnalysis({ analysis: id, given, figures: {}, received, asAt }, () => true);
  const here = analysis.run(given, { asAt, scenario: null }).answered!.workbook();
  const plain = {
    ...here,
    sheets: here.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ cells, height, about }) => ({ cells, height, about })),
    })),
  };
  expect(wholeOf(pieces ?? [])).toEqual(plain);
});

test('a press that stops it gives nothing', () => {
  const analysis = analyses.find(({ id }) => id === 'portfolio')!;
  const asked = {
    analysis: 'portfolio',
    given: analysis.example,
    figures: {},
    received: '{"file":"","sheets":[]}',
    asAt,
  };
  expect(layOutAnalysis(asked, (part) => part < 0.5)).toBeNull();
});
