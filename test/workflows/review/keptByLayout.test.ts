/** Corrections of a file that names nobody: kept by the headings of its table, used again with a word said. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { withCorrections } from '../../../src/workflows/review/layoutMappings';
import { reviewReceived } from '../../../src/workflows/review/readSubmission';
import { aWorkbook } from '../../reading/aWorkbook';

const asAt = knownDay('2026-05-01');
const anItem = (rent: number) =>
  aWorkbook([
    ['Item', 'Notes', '£ per child per week'],
    ['Rent', null, rent],
    ['Sundry matters', null, 40],
    ['Weekly fee', null, rent + 40],
  ]);
const corrections = withCorrections(null, [
  { label: 'Sundry matters', category: 'living', treatedAs: 'line' },
]);
const settings = {
  localFigures: [],
  mappings: { 'the layout “Item · Notes · £ per child per week”': corrections },
};
const saidOfLayout = 'no provider, and the headings of a layout that was corrected before';

test('a later file with the same headings is read with them, and that is said', () => {
  const reviewed = reviewReceived(anItem(320), null, settings, asAt);
  expect(reviewed.provider).toBe('the layout “Item · Notes · £ per child per week”');
  expect(reviewed.submission.value?.reading.mapped[1]).toMatchObject({
    category: 'living',
    decidedBy: 'corrected by you',
  });
  expect(reviewed.submission.findings.map(({ received }) => received)).toContain(saidOfLayout);
});

test('a file with other headings, or one that names its provider, is read without them', () => {
  const other = aWorkbook([
    ['Heading', '£ per child per week'],
    ['Rent', 300],
    ['Sundry matters', 40],
    ['Weekly fee', 340],
  ]);
  const named = aWorkbook([
    ['Provider', 'Fernlea Homes', null],
    [null, null, null],
    ['Item', 'Notes', '£ per child per week'],
    ['Rent', null, 300],
    ['Sundry matters', null, 40],
  ]);
  for (const received of [other, named]) {
    const { mapping, submission } = reviewReceived(received, null, settings, asAt);
    expect(mapping).toBeNull();
    expect(submission.findings.map((finding) => finding.received)).not.toContain(saidOfLayout);
  }
});
