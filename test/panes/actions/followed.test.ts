/**
 * What is typed in the workbook while the pane is open: whatever was read from there is told to be out of date, and what is
 * typed into the page Our position stands in the pane at once.
 */
import { negotiationSheets } from '../../../src/panes/negotiate/write';
import type { ExampleKind } from '../../../src/workflows/writeSheets';
import type { PaneWriting } from '../../../src/panes/state/paneState';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { ReceivedCell, ReceivedSheet } from '../../../src/domain/submission/received';
import { actionsOn } from '../../../src/panes/actions/actionsOn';
import { paneReducer } from '../../../src/panes/state/paneReducer';
import { startingState, type PaneState } from '../../../src/panes/state/paneState';
import { backgroundHere } from '../../../src/workflows/jobs/backgroundHere';
import { memoryHost } from '../../support/panes/memoryHost';
import { benchmarksDraft } from '../../../src/panes/benchmarks/draft';
import { draftsOf } from '../../../src/panes/pane';
import { panes } from '../../../src/panes/panes';

const day = knownDay('2025-10-01');
const cellOf = (value: string | number): ReceivedCell =>
  typeof value === 'number' ? { kind: 'number', decimal: String(value) } : { kind: 'text', text: value };
const sheetOf = (name: string, ...rows: readonly (readonly (string | number)[])[]): ReceivedSheet => ({
  name,
  hidden: false,
  rows: rows.map((row) => row.map(cellOf)),
});
const costs = sheetOf(
  'Costs',
  ['Provider', 'Example Care'],
  ['Care staff', 3000],
  ['Rent', 400],
  ['Weekly fee', 3500],
);
const table = sheetOf('Table', ['Home', 'Fee'], ['One', 5000]);

async function aPane() {
  const host = memoryHost([costs, table]);
  let state: PaneState = { ...startingState('read', day), source: { kind: 'sheet', name: 'Costs' } };
  const actions = actionsOn(
    host,
    backgroundHere,
    () => state,
    (event) => {
      state = paneReducer(state, event);
    },
    () => 'read',
  );
  await actions.start(false);
  return { host, actions, state: () => state };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 0));
}

const fiveThousandFive = { kind: 'number', decimal: '5500' } as const;

test.each(draftsOf(panes).ofTables)(
  'the table that $id was read from changes: it is told until it is read again',
  async (pane) => {
    const { host, actions, state } = await aPane();
    actions.readFor(pane, { kind: 'sheet', name: 'Table' });
    await until(() => state().tables[pane.id] !== undefined);
    host.setCell('Costs', 1, 1, fiveThousandFive);
    expect(state().tables[pane.id]?.changed).toBe(false);
    host.setCell('Table', 1, 1, fiveThousandFive);
    expect(state().tables[pane.id]?.changed).toBe(true);
    actions.readFor(pane, state().tables[pane.id]!.what);
    await until(() => state().tables[pane.id]?.changed === false);
    expect(pane.in(state().drafts).received?.sheets[0]?.rows[1]?.[1]).toEqual(fiveThousandFive);
  },
);

test('a change while a table is being read is told: what was read may be from before', async () => {
  const { host, actions, state } = await aPane();
  const letGo = host.hold();
  actions.readFor(benchmarksDraft, { kind: 'sheet', name: 'Table' });
  await until(() => state().work !== null);
  host.changeElsewhere('Table', 'B2');
  letGo();
  await until(() => state().work === null);
  expect(state().tables[benchmarksDraft.id]?.changed).toBe(true);
});

test('a table put aside is not brought back when personal details are left out', async () => {
  const { actions, state } = await aPane();
  actions.readFor(benchmarksDraft, { kind: 'sheet', name: 'Table' });
  await until(() => benchmarksDraft.in(state().drafts).received !== null);
  actions.draft(benchmarksDraft.change({ received: null }));
  actions.leaveOutPersonalDetails(true);
  actions.read();
  await until(() => state().reviewed !== null);
  expect(benchmarksDraft.in(state().drafts).received).toBeNull();
});

test('the sheet that was read is read again, whichever sheet is in front by then', async () => {
  const { host, actions, state } = await aPane();
  actions.chooseSource({ kind: 'activeSheet' });
  actions.read();
  await until(() => state().reviewed !== null);
  const before = state().received;
  host.bringToFront('Table');
  host.setCell('Costs', 2, 1, { kind: 'number', decimal: '450' });
  actions.readAgain();
  await until(() => state().received !== before);
  expect(state().received?.sheets.map(({ name }) => name)).toEqual(['Costs']);
  expect(state().sheetChanged).toBe(false);
});

const anExample = (kind: ExampleKind): PaneWriting => ({
  id: kind,
  from: (state) => ({ kind, today: state.today }),
});

test('sheets of two writings are taken back one after the other, to before the first', async () => {
  const { host, actions, state } = await aPane();
  const idle = () => until(() => state().work === null);
  actions.write(anExample('example'), 'ask');
  await until(() => state().written !== null);
  actions.write(anExample('ledgerExample'), 'ask');
  await until(() => state().written?.what === 'ledgerExample');
  actions.undo();
  await until(() => state().moreToTakeBack);
  expect(host.sheetNames()).toEqual(['Costs', 'Table', 'Hollin Bank example']);
  actions.undo();
  await until(() => !state().moreToTakeBack);
  await idle();
  expect(host.sheetNames()).toEqual(['Costs', 'Table']);
});

describe('Our position, once it is written', () => {
  async function written() {
    const pane = await aPane();
    pane.actions.read();
    await until(() => pane.state().reviewed !== null);
    pane.actions.write(negotiationSheets, 'ask');
    await until(() => pane.state().written !== null);
    return pane;
  }

  test('a figure typed into its sheet stands in the pane without reading again', async () => {
    const { host, state } = await written();
    host.typeInput('Our position', 'ownPosition.premises.opening', 380);
    await until(() => state().typed['premises']?.opening === '380');
    host.typeInput('Our position', 'positionRule.target.figure', 'As submitted');
    await until(() => state().chosen.rules.target?.figure === 'submitted');
  });

  test('of sheet and pane the later counts, cell by cell', async () => {
    const { host, actions, state } = await written();
    host.typeInput('Our position', 'ownPosition.premises.opening', 380);
    await until(() => state().typed['premises']?.opening === '380');
    actions.typePosition('premises', 'opening', '370');
    host.typeInput('Our position', 'ownPosition.directCare.opening', 2900);
    await until(() => state().typed['directCare']?.opening === '2900');
    expect(state().typed['premises']?.opening).toBe('370');
    actions.readAgain();
    await until(() => state().work !== null);
    await until(() => state().work === null);
    expect(state().typed['premises']?.opening).toBe('370');
  });
});
