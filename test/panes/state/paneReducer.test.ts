/** What the panes know after something happens. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { paneReducer } from '../../../src/panes/state/paneReducer';
import { startingState, type PaneState } from '../../../src/panes/state/paneState';
import type { Reviewed, SubmissionRead } from '../../../src/workflows/review/readSubmission';
import { benchmarksDraft } from '../../../src/panes/benchmarks/draft';
import { unitCostDraft } from '../../../src/panes/unitCost/draft';

const start = startingState('read', knownDay('2025-10-01'));
const problem = { sentence: 'A cell is being edited.', advice: 'Press Enter.' };

const reviewedFor = (provider: string): Reviewed => ({
  mapping: null,
  submission: { value: null, findings: [] },
  review: { value: null, findings: [] },
  provider,
  personal: [],
});
const readWith = (typed: SubmissionRead['typed']): SubmissionRead => ({
  received: { file: 'this workbook', sheets: [] },
  sheets: [],
  typed,
  rules: {},
  bases: {},
  side: {},
});

test('a result that comes after cancelling is not wanted', () => {
  const working = paneReducer(start, { kind: 'workStarted', work: 'reading', id: 1 });
  const cancelled = paneReducer(working, { kind: 'workCancelled' });
  expect(paneReducer(cancelled, { kind: 'failed', id: 1, problem })).toBe(cancelled);
});

test('a result of earlier work does not end later work', () => {
  const first = paneReducer(start, { kind: 'workStarted', work: 'reading', id: 1 });
  const second = paneReducer(first, { kind: 'workStarted', work: 'writing', id: 2 });
  expect(paneReducer(second, { kind: 'failed', id: 1, problem }).work).toEqual({ kind: 'writing', id: 2 });
});

test('new work clears what was said about earlier work', () => {
  const failed = paneReducer(
    { ...start, work: { kind: 'reading', id: 1 } },
    { kind: 'failed', id: 1, problem },
  );
  expect(failed.problem).toEqual(problem);
  expect(paneReducer(failed, { kind: 'workStarted', work: 'reading', id: 2 }).problem).toBeNull();
});

test('the same provider read again keeps what was typed in the pane; the sheet’s own typing counts first', () => {
  const typed = {
    ...start,
    reviewed: reviewedFor('Hollin Bank'),
    typed: { L1: { opening: '90', target: '95' } },
  };
  const working = paneReducer(typed, { kind: 'workStarted', work: 'reading', id: 1 });
  const again = paneReducer(working, {
    kind: 'read',
    id: 1,
    read: readWith({ L1: { opening: '85' } }),
    reviewed: reviewedFor('Hollin Bank'),
  });
  expect(again.typed).toEqual({ L1: { opening: '85', target: '95' } });
});

test('another provider starts without the first one’s figures', () => {
  const typed = { ...start, reviewed: reviewedFor('Hollin Bank'), typed: { L1: { opening: '90' } } };
  const working = paneReducer(typed, { kind: 'workStarted', work: 'reading', id: 1 });
  const other = paneReducer(working, {
    kind: 'read',
    id: 1,
    read: readWith({}),
    reviewed: reviewedFor('Elm House'),
  });
  expect(other.typed).toEqual({});
});

test('reading settles that the sheet has changed', () => {
  const costs: PaneState = {
    ...start,
    received: { file: 'this workbook', sheets: [{ name: 'Costs', hidden: false, rows: [] }] },
  };
  expect(paneReducer(costs, { kind: 'cellsChanged', sheet: 'Elsewhere' }).sheetChanged).toBe(false);
  const changed = paneReducer(costs, { kind: 'cellsChanged', sheet: 'Costs' });
  expect(changed.sheetChanged).toBe(true);
  const working = paneReducer(changed, { kind: 'workStarted', work: 'reading', id: 1 });
  const read = paneReducer(working, { kind: 'read', id: 1, read: readWith({}), reviewed: reviewedFor('X') });
  expect(read.sheetChanged).toBe(false);
});

test('what a pane has in hand changes alone, and is there after a look elsewhere', () => {
  const source = { kind: 'sheet', name: 'Ledger' } as const;
  const after = [
    { kind: 'drafted', draft: unitCostDraft.change({ source }) },
    { kind: 'opened', pane: 'check' },
  ] as const;
  const state = after.reduce<PaneState>(paneReducer, start);
  expect(unitCostDraft.in(state.drafts)).toEqual({ ...unitCostDraft.nothing, source });
  expect(benchmarksDraft.in(state.drafts)).toEqual(benchmarksDraft.nothing);
});

test('a table read for a pane becomes its work in hand, but not when it comes after a cancel', () => {
  const received = { file: 'this workbook', sheets: [] };
  const reading: PaneState = { ...start, work: { kind: 'reading', id: 3 } };
  const event = {
    kind: 'readFor',
    id: 3,
    received,
    table: { into: benchmarksDraft, received, personal: [], what: { kind: 'everySheet' }, changed: false },
    sheets: [],
  } as const;
  expect(paneReducer(reading, event)).toMatchObject({ work: null, drafts: { benchmarks: { received } } });
  expect(benchmarksDraft.in(paneReducer(start, event).drafts).received).toBeNull();
});
