/** What may tell who a child is, in a pane: said when it is read, left out of everything after where asked, and had back. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { ReceivedCell, ReceivedSheet } from '../../../src/domain/submission/received';
import { actionsOn } from '../../../src/panes/actions/actionsOn';
import { paneReducer } from '../../../src/panes/state/paneReducer';
import { startingState, type PaneState } from '../../../src/panes/state/paneState';
import { backgroundHere } from '../../../src/workflows/jobs/backgroundHere';
import { memoryHost } from '../../support/panes/memoryHost';
import { unitCostDraft } from '../../../src/panes/unitCost/draft';

const day = knownDay('2025-10-01');
const cellOf = (value: string | number): ReceivedCell =>
  typeof value === 'number' ? { kind: 'number', decimal: String(value) } : { kind: 'text', text: value };
const sheetOf = (name: string, rows: readonly (readonly (string | number)[])[]): ReceivedSheet => ({
  name,
  hidden: false,
  rows: rows.map((row) => row.map(cellOf)),
});

const costs = sheetOf('Costs', [
  ['Provider', 'Example Care'],
  ['Child’s name', 'Kwabena Osei'],
  ['Taxi for Ellie Turner', 120],
  ['Care staff', 3000],
  ['Rent', 400],
  ['Weekly fee', 3520],
]);
const ledger = sheetOf('Ledger', [
  ['Line', '2024/25'],
  ['Salaries', 990000],
  ['Taxis for Ellie Turner', 4000],
  ['Bed-nights available', 1825],
  ['Bed-nights occupied', 1496],
]);

function aPane(sheets: readonly ReceivedSheet[]) {
  const host = memoryHost(sheets);
  let state: PaneState = startingState('read', day);
  const actions = actionsOn(
    host,
    backgroundHere,
    () => state,
    (event) => {
      state = paneReducer(state, event);
    },
    () => 'read',
  );
  return { host, actions, state: () => state };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('a fee: two cells are said, and everything worked out goes without them, or with them again', async () => {
  const { actions, state } = aPane([costs]);
  actions.read();
  await until(() => state().reviewed !== null);
  const withThem = state().reviewed!;
  expect(withThem.personal).toEqual([
    { sheet: 'Costs', cell: 'B2' },
    { sheet: 'Costs', cell: 'A3' },
  ]);
  actions.leaveOutPersonalDetails(true);
  await until(() => state().reviewed !== withThem);
  const without = state().reviewed!;
  expect(JSON.stringify(without)).not.toMatch(/kwabena|osei|ellie|turner/i);
  expect(JSON.stringify(without.review.value)).toContain('Taxi for [name]');
  actions.leaveOutPersonalDetails(false);
  await until(() => state().reviewed !== without);
  expect(JSON.stringify(state().reviewed)).toContain('Ellie Turner');
});

test('a ledger of a pane of its own: the same, also when it is read again', async () => {
  const { actions, state } = aPane([ledger]);
  const received = () => unitCostDraft.in(state().drafts).received;
  actions.readFor(unitCostDraft, { kind: 'activeSheet' });
  await until(() => received() !== null);
  expect(state().tables[unitCostDraft.id]?.personal).toEqual([{ sheet: 'Ledger', cell: 'A3' }]);
  const withThem = received();
  actions.leaveOutPersonalDetails(true);
  await until(() => received() !== withThem);
  expect(JSON.stringify(received())).not.toMatch(/ellie|turner/i);
  const first = received();
  actions.readFor(unitCostDraft, { kind: 'activeSheet' });
  await until(() => received() !== first);
  expect(JSON.stringify(received())).toContain('Taxis for [name]');
  actions.leaveOutPersonalDetails(false);
  await until(() => JSON.stringify(received()).includes('Ellie Turner'));
});

test('a correction of a line that names somebody is not kept in the workbook', async () => {
  const { actions, state, host } = aPane([costs]);
  actions.read();
  await until(() => state().reviewed !== null);
  const before = state().reviewed;
  actions.correctLines([
    { label: 'Taxi for Ellie Turner', category: 'living', treatedAs: 'line' },
    { label: 'Care staff', category: 'directCare', treatedAs: 'line' },
  ]);
  await until(() => state().reviewed !== before);
  actions.keepMapping();
  await until(() => host.settings.size > 0);
  const [kept = ''] = [...host.settings.values()];
  expect(kept).toContain('Care staff');
  expect(kept).not.toMatch(/ellie|turner/i);
});
