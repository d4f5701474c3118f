/** Rows as they were understood: their order, what stays in place, what is found, what is corrected and taken back. */
import { exact } from '../../../src/domain/money/exact';
import type { MappedLine } from '../../../src/domain/submission/feeSubmission';
import { withCorrections, withoutCorrection } from '../../../src/workflows/review/layoutMappings';
import { inOrderOf, leastCertainFirst, rowsFound } from '../../../src/workflows/review/mappedOnScreen';

const line = (
  cell: string,
  label: string,
  confidence: string,
  more: Partial<MappedLine> = {},
): MappedLine => ({
  label,
  at: { sheet: 'Costs', cell },
  treatedAs: 'line',
  category: 'premises',
  confidence: exact(confidence),
  decidedBy: 'the label',
  ...more,
});

const mapped = [
  line('A2', 'Rent', '1'),
  line('A3', 'Sundries', '0.35'),
  line('A4', 'Insurance', '0.7'),
  line('A5', 'Notes', '1', { treatedAs: 'ignored', category: null }),
];
const rows = (corrected: readonly string[] = [], lines = mapped) =>
  leastCertainFirst({ mapped: lines, review: null, corrected });
const labels = (found: ReturnType<typeof rows>) => found.map((row) => row.line.label);

test('the least certain first, then lines that are sure, then what is no line', () => {
  expect(labels(rows())).toEqual(['Sundries', 'Insurance', 'Rent', 'Notes']);
});

test('a corrected row stays where it was, though it is now sure', () => {
  const keys = rows().map(({ key }) => key);
  const after = rows(
    ['Sundries'],
    mapped.map((each) => (each.label === 'Sundries' ? { ...each, confidence: exact(1) } : each)),
  );
  expect(labels(after)).toEqual(['Insurance', 'Rent', 'Sundries', 'Notes']);
  expect(labels(inOrderOf(after, keys))).toEqual(['Sundries', 'Insurance', 'Rent', 'Notes']);
  expect(inOrderOf(after, keys)[0]).toMatchObject({ isCorrected: true });
});

test('rows are found by a part of the label, the cell or the category, in whatever case', () => {
  expect(labels(rowsFound(rows(), 'INSUR', 'all'))).toEqual(['Insurance']);
  expect(labels(rowsFound(rows(), 'a5', 'all'))).toEqual(['Notes']);
  expect(labels(rowsFound(rows(), 'premises', 'all'))).toEqual(['Sundries', 'Insurance', 'Rent']);
  expect(labels(rowsFound(rows(), '', 'uncertain'))).toEqual(['Sundries', 'Insurance']);
  expect(labels(rowsFound(rows(), '', 'leftOut'))).toEqual(['Notes']);
  expect(labels(rowsFound(rows(['Rent']), '', 'corrected'))).toEqual(['Rent']);
});

test('several lines are corrected at once, the later word on a label counts, and one is taken back', () => {
  const food = { label: 'Food', category: 'living', treatedAs: 'line' } as const;
  const rent = { label: 'Rent', category: null, treatedAs: 'ignored' } as const;
  const both = withCorrections(withCorrections(null, [{ ...food, category: 'premises' }, rent]), [food]);
  expect(both.lines).toEqual([rent, food]);
  expect(withoutCorrection(both, 'Rent')?.lines).toEqual([food]);
  expect(withoutCorrection(withoutCorrection(both, 'Rent'), 'Food')).toBeNull();
});
