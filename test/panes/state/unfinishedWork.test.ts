/** What a person typed outlives the pane that a button of the ribbon loads anew. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { paneReducer } from '../../../src/panes/state/paneReducer';
import { startingState } from '../../../src/panes/state/paneState';
import { withUnfinishedWork, unfinishedWorkAsText } from '../../../src/panes/state/unfinishedWork';
import type { Reviewed } from '../../../src/workflows/review/readSubmission';
import { draftsOf } from '../../../src/panes/pane';
import { panes } from '../../../src/panes/panes';

const drafts = draftsOf(panes);
const start = startingState('read', knownDay('2026-10-01'));
const reviewed: Reviewed = {
  mapping: null,
  submission: { value: null, findings: [] },
  review: { value: null, findings: [] },
  provider: 'Hollin Bank',
  personal: [],
};

test('a figure typed in the pane counts over one that stood in the sheet before it', () => {
  const inSheet = { L1: { opening: '85' } };
  const left = {
    ...start,
    reviewed,
    typed: { L1: { opening: '90' } },
    inputsSeen: { typed: inSheet, rules: {}, bases: {}, side: {} },
  };
  const loadedAnew = withUnfinishedWork(start, unfinishedWorkAsText(left, drafts), drafts);
  const again = paneReducer(
    { ...loadedAnew, work: { kind: 'reading', id: 1 } },
    {
      kind: 'read',
      id: 1,
      read: {
        received: { file: 'this workbook', sheets: [] },
        sheets: [],
        typed: inSheet,
        rules: {},
        bases: {},
        side: {},
      },
      reviewed,
    },
  );
  expect(again.typed).toEqual({ L1: { opening: '90' } });
});

test('a text that is none of ours begins empty', () => {
  expect(withUnfinishedWork(start, 'half a {', drafts)).toBe(start);
  expect(withUnfinishedWork(start, null, drafts)).toBe(start);
});
