/**
 * A calculation in the background of the pane: it moves, it ends, it is stopped, and a later one takes its place. The job
 * is the real should-cost simulation; what stands in is the thread, which here waits until the test lets it go on.
 */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { calculatingActions } from '../../../src/panes/actions/calculatingActions';
import type { PaneEvent } from '../../../src/panes/state/paneEvents';
import { paneReducer } from '../../../src/panes/state/paneReducer';
import { startingState } from '../../../src/panes/state/paneState';
import { backgroundHere } from '../../../src/workflows/jobs/backgroundHere';
import type { ShouldCostSimulation } from '../../../src/workflows/jobs/simulateShouldCost';
import { shouldCostDraft } from '../../../src/panes/shouldCost/draft';

const asAt = knownDay('2025-10-01');
const needs = { dayRatio: '1:2' };

function aPane() {
  const events: PaneEvent[] = [];
  let state = startingState('shouldCost', asAt);
  const actions = calculatingActions(backgroundHere, (event) => {
    events.push(event);
    state = paneReducer(state, event);
  });
  const simulate = (draws: number, given: unknown = needs) => {
    actions.calculate(
      'shouldCost',
      'simulateShouldCost',
      { needs: given, asAt, draws, seed: 1 },
      (simulation: ShouldCostSimulation) => shouldCostDraft.change({ simulation }),
    );
  };
  return { actions, events, simulate, state: () => state };
}

const turns = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function ended({ state }: ReturnType<typeof aPane>): Promise<void> {
  while (state().calculation !== null) await turns(10);
}

test('a simulation of 300 draws reports each hundred, and its answer becomes the pane’s work in hand', async () => {
  const pane = aPane();
  const { simulate, state, events } = pane;
  simulate(300);
  expect(state().calculation).toEqual({ pane: 'shouldCost', part: 0 });
  await ended(pane);
  const parts = events.flatMap((event) => (event.kind === 'calculating' ? [event.part] : []));
  expect(parts).toEqual([0, 100 / 300, 200 / 300, 1]);
  expect(state().calculation).toBeNull();
  expect(shouldCostDraft.in(state().drafts).simulation?.simulated?.draws).toBe(300);
});

test('stopped before its turn, it leaves what was there', async () => {
  const { actions, simulate, state } = aPane();
  simulate(100);
  actions.stopCalculating();
  expect(state().calculation).toBeNull();
  // Longer than the job, had it begun, would have taken to its first report.
  await turns(300);
  expect(shouldCostDraft.in(state().drafts).simulation).toBeNull();
});

test('a second simulation takes the place of the first, whose answer is not wanted any more', async () => {
  const pane = aPane();
  const { simulate, state } = pane;
  simulate(100);
  simulate(200);
  await ended(pane);
  expect(shouldCostDraft.in(state().drafts).simulation?.simulated?.draws).toBe(200);
});

test('needs that cannot be understood come back as sentences', async () => {
  const pane = aPane();
  const { simulate, state } = pane;
  simulate(100, { dayRatio: 'plenty' });
  await ended(pane);
  const simulation = shouldCostDraft.in(state().drafts).simulation;
  expect(simulation?.simulated).toBeNull();
  expect(simulation?.problems).toHaveLength(1);
  expect(simulation?.problems[0]).toContain('"dayRatio"');
});
