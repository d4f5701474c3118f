/**
 * Every two things that a person can do, the second while the first still waits for Excel: what is then known, kept and
 * written is what one after the other would have brought, in the one order or in the other. Nothing is lost, nothing
 * comes back from before. The host is a workbook in memory; what comes late is its first answer.
 */
import { negotiationSheets } from '../../../src/panes/negotiate/write';
import { templateSheets } from '../../../src/panes/template/write';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { ReceivedCell, ReceivedSheet } from '../../../src/domain/submission/received';
import { actionsOn } from '../../../src/panes/actions/actionsOn';
import { paneReducer } from '../../../src/panes/state/paneReducer';
import { startingState, type PaneState } from '../../../src/panes/state/paneState';
import { backgroundHere } from '../../../src/workflows/jobs/backgroundHere';
import { noSettings } from '../../../src/workflows/paneSettings';
import type { Background } from '../../../src/workflows/ports/background';
import type { HostAnswer, HostWorkbook } from '../../../src/workflows/ports/hostWorkbook';
import { memoryHost, type MemoryHost } from '../../support/panes/memoryHost';
import { unitCostDraft } from '../../../src/panes/unitCost/draft';

const day = knownDay('2025-10-01');
const cellOf = (value: string | number): ReceivedCell =>
  typeof value === 'number' ? { kind: 'number', decimal: String(value) } : { kind: 'text', text: value };
const sheetOf = (name: string, rows: readonly (readonly (string | number)[])[]): ReceivedSheet => ({
  name,
  hidden: false,
  rows: rows.map((row) => row.map(cellOf)),
});
const costRows = [
  ['Provider', 'Example Care'],
  ['Child’s name', 'Kwabena Osei'],
  ['Care staff', 3000],
  ['Sundries', 120],
  ['Rent', 400],
  ['Weekly fee', 3600],
];
const costs = sheetOf('Costs', costRows);
/**
 * More cells than are reviewed on the pane's own thread, in columns that hold no word: the review is a job, which can be late
 * too, and takes no longer than the short one.
 */
const longCosts = sheetOf(
  'Costs',
  costRows.map((row) => [...row, ...Array.from({ length: 400 }, () => '')]),
);
const ledger = sheetOf('Ledger', [
  ['Line', '2024/25'],
  ['Salaries', 990000],
  ['Taxis for Ellie Turner', 4000],
  ['Bed-nights available', 1825],
  ['Bed-nights occupied', 1496],
]);

interface Late {
  /** The next answer waits until it is let go. */
  readonly delayNext: () => { readonly letGo: () => void };
  /** Counts each promise that is still open, the delayed one not among them. */
  readonly open: () => number;
  readonly through: <T>(answer: Promise<T>) => Promise<T>;
}

function lateAnswers(): Late {
  let open = 0;
  let next: { readonly gate: Promise<void> } | null = null;
  return {
    open: () => open,
    delayNext: () => {
      let letGo: () => void = () => undefined;
      const mine = { gate: new Promise<void>((resolve) => (letGo = resolve)) };
      next = mine;
      return {
        letGo: () => {
          if (next === mine) next = null;
          letGo();
        },
      };
    },
    through: async (answer) => {
      open += 1;
      const delay = next;
      next = null;
      const value = await answer;
      open -= 1;
      if (delay !== null) await delay.gate;
      return value;
    },
  };
}

/** The same workbook, whose answers can come late: what it does is done when it is asked. */
function lateHost(host: MemoryHost, late: Late): HostWorkbook {
  const through = <T>(answer: Promise<HostAnswer<T>>) => late.through(answer);
  return {
    ...host,
    read: (what) => through(host.read(what)),
    write: (grid, existing) => through(host.write(grid, existing)),
    undo: () => through(host.undo()),
    goTo: (place) => through(host.goTo(place)),
    readSetting: (key) => through(host.readSetting(key)),
    // Excel keeps settings in the order in which they reach it; on the way they can overtake each other.
    writeSetting: async (key, text) => {
      await late.through(Promise.resolve());
      return host.writeSetting(key, text);
    },
  };
}

function lateBackground(late: Late): Background {
  return {
    start: (name, input, onProgress) => {
      const job = backgroundHere.start(name, input, onProgress);
      return { ...job, answer: late.through(job.answer) };
    },
  };
}

interface APane {
  readonly host: MemoryHost;
  /** What the workbook answers, and what is worked out in the background. */
  readonly late: Readonly<Record<'host' | 'background', Late>>;
  readonly actions: ReturnType<typeof actionsOn>;
  readonly state: () => PaneState;
  readonly quiet: () => Promise<void>;
}

function aPane(sheets: readonly ReceivedSheet[], from: PaneState, kept: string | null): APane {
  const host = memoryHost(sheets);
  if (kept !== null) host.settings.set('openBook.pane', kept);
  const late = { host: lateAnswers(), background: lateAnswers() };
  let state = from;
  let events = 0;
  const actions = actionsOn(
    lateHost(host, late.host),
    lateBackground(late.background),
    () => state,
    (event) => {
      events += 1;
      state = paneReducer(state, event);
    },
    (role) => (role === 'financeOfficer' ? 'unitCost' : 'read'),
  );
  /** Nothing is open but what waits for the delayed answer, and several turns have brought nothing new. */
  const quiet = async () => {
    for (let still = 0; still < 4; still += 1) {
      const before = events;
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (late.host.open() + late.background.open() > 0 || events !== before) still = 0;
    }
  };
  return { host, late, actions, state: () => state, quiet };
}

type Does = (pane: APane) => void;
const elsewhere = knownDay('2024-10-01');
const figure = (value: string) =>
  ({ figure: 'nationalLivingWage', value, owner: 'Team', reason: 'Policy' }) as const;

const things: Readonly<Record<string, Does>> = {
  read: ({ actions }) => {
    actions.read();
  },
  'read again': ({ actions }) => {
    actions.readAgain();
  },
  'read the ledger': ({ actions }) => {
    actions.readFor(unitCostDraft, { kind: 'sheet', name: 'Ledger' });
  },
  'put the ledger aside': ({ actions }) => {
    actions.draft(unitCostDraft.change({ received: null }));
  },
  'try the example': ({ actions }) => {
    actions.tryExample(null);
  },
  'try the example of a ledger': ({ actions }) => {
    actions.tryExample(unitCostDraft);
  },
  'leave out personal details': ({ actions }) => {
    actions.leaveOutPersonalDetails(true);
  },
  'choose another day': ({ actions }) => {
    actions.chooseDay(elsewhere);
  },
  'correct a line': ({ actions }) => {
    actions.correctLines([{ label: 'Sundries', category: 'living', treatedAs: 'line' }]);
  },
  'correct another line': ({ actions }) => {
    actions.correctLines([{ label: 'Rent', category: 'living', treatedAs: 'line' }]);
  },
  'take a correction back': ({ actions }) => {
    actions.undoCorrection('Care staff');
  },
  'keep the corrections': ({ actions }) => {
    actions.keepMapping();
  },
  'choose a role': ({ actions }) => {
    actions.chooseRole('financeOfficer');
  },
  'keep a local figure': ({ actions }) => {
    actions.keepLocalFigure(figure('12.60'));
  },
  'keep another value of it': ({ actions }) => {
    actions.keepLocalFigure(figure('13.00'));
  },
  'drop the local figure': ({ actions }) => {
    actions.dropLocalFigure('nationalLivingWage');
  },
  'keep what a pane has': ({ actions }) => {
    actions.keepFor('unitCost', { version: 1, mapping: {} });
  },
  'write the negotiation': ({ actions }) => {
    actions.write(negotiationSheets, 'ask');
  },
  'write the template': ({ actions }) => {
    actions.write(templateSheets, 'ask');
  },
  undo: ({ actions }) => {
    actions.undo();
  },
  'type a position': ({ actions }) => {
    actions.typePosition('premises', 'opening', '350');
  },
  'go to another pane': ({ actions }) => {
    actions.open('compare');
  },
  'type in the sheet of costs': ({ host }) => {
    host.setCell('Costs', 4, 1, { kind: 'number', decimal: '410' });
  },
  'type in the ledger': ({ host }) => {
    host.setCell('Ledger', 1, 1, { kind: 'number', decimal: '980000' });
  },
};

const passing = ['notice', 'moreToTakeBack', 'inputsSeen', 'changedWhileReading'];

/** What is known, kept and written at the end: everything but numbers of pieces of work and passing sentences. */
function endOf({ state, host }: APane): string {
  const known = Object.fromEntries(Object.entries(state()).filter(([name]) => !passing.includes(name)));
  const { tables, typed } = state();
  return JSON.stringify({
    known: { ...known, tables: inOrder(tables), typed: inOrder(typed) },
    kept: host.settings.get('openBook.pane') ?? null,
    sheets: [...host.sheetNames()].sort(),
    written: host.written.at(-1)?.sheets.map(({ rows }) => rows) ?? null,
  });
}

const inOrder = (record: object) => Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));

async function prepared(
  sheets: readonly ReceivedSheet[],
): Promise<{ readonly state: PaneState; readonly kept: string }> {
  const source = { kind: 'sheet', name: 'Costs' } as const;
  const pane = aPane(sheets, { ...startingState('read', day), source }, null);
  await pane.actions.start(true);
  pane.actions.read();
  await pane.quiet();
  pane.actions.readFor(unitCostDraft, { kind: 'sheet', name: 'Ledger' });
  await pane.quiet();
  pane.actions.correctLines([{ label: 'Care staff', category: 'managementAndSupport', treatedAs: 'line' }]);
  await pane.quiet();
  pane.actions.chooseRole('provider');
  await pane.quiet();
  return { state: pane.state(), kept: pane.host.settings.get('openBook.pane')! };
}

interface Begun {
  readonly sheets: readonly ReceivedSheet[];
  readonly from: Awaited<ReturnType<typeof prepared>>;
}

async function begun({ sheets, from }: Begun): Promise<APane> {
  const pane = aPane(sheets, from.state, from.kept);
  await pane.actions.start(false);
  await pane.quiet();
  return pane;
}

async function inTurn(pane: APane, one: Does, other: Does): Promise<string> {
  one(pane);
  await pane.quiet();
  other(pane);
  await pane.quiet();
  return endOf(pane);
}

async function raced(pane: APane, whose: 'host' | 'background', one: Does, other: Does): Promise<string> {
  const { letGo } = pane.late[whose].delayNext();
  one(pane);
  await pane.quiet();
  other(pane);
  await pane.quiet();
  letGo();
  await pane.quiet();
  return endOf(pane);
}

/** Of the others, those that end otherwise than in either order. */
async function raceAgainst(
  prepare: () => Promise<APane>,
  whose: 'host' | 'background',
  first: string,
  others: readonly string[],
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const second of others) {
    const one = things[first]!;
    const other = things[second]!;
    const late = await raced(await prepare(), whose, one, other);
    if (late === (await inTurn(await prepare(), one, other))) continue;
    if (late === (await inTurn(await prepare(), other, one))) continue;
    wrong.push(second);
  }
  return wrong;
}

const names = Object.keys(things);

describe('the first answer of Excel comes late', () => {
  const sheets = [costs, ledger];
  let from: Begun['from'];
  beforeAll(async () => {
    from = await prepared(sheets);
  });
  test.each(names)('while a person can “%s”, then anything else', async (first) => {
    expect(await raceAgainst(() => begun({ sheets, from }), 'host', first, names)).toEqual([]);
  });
});

describe('a long fee is reviewed in the background, which comes late', () => {
  const sheets = [longCosts, ledger];
  const reviewing = [
    'read',
    'leave out personal details',
    'choose another day',
    'correct a line',
    'correct another line',
    'take a correction back',
    'keep a local figure',
  ];
  const meanwhile = [
    ...reviewing,
    'keep the corrections',
    'write the negotiation',
    'type in the sheet of costs',
  ];
  let from: Begun['from'];
  beforeAll(async () => {
    from = await prepared(sheets);
  });
  test('its review is a job', async () => {
    const pane = await begun({ sheets, from });
    const { letGo } = pane.late.background.delayNext();
    things['read']!(pane);
    await pane.quiet();
    const beforeItsAnswer = endOf(pane);
    letGo();
    await pane.quiet();
    expect(endOf(pane)).not.toBe(beforeItsAnswer);
  });
  test.each(reviewing)('“%s”, then anything else', async (first) => {
    expect(await raceAgainst(() => begun({ sheets, from }), 'background', first, meanwhile)).toEqual([]);
  });
});

describe('the pane is still being opened', () => {
  const sheets = [costs, ledger];
  let from: Begun['from'];
  beforeAll(async () => {
    from = await prepared(sheets);
  });
  const opening = () =>
    Promise.resolve(aPane(sheets, { ...from.state, started: false, settings: noSettings }, from.kept));
  test.each(names)('“%s” loses nothing that the workbook keeps', async (second) => {
    const start: Does = ({ actions }) => void actions.start(true);
    const late = await raced(await opening(), 'host', start, things[second]!);
    const apart = await inTurn(await opening(), start, things[second]!);
    // Compared here, since a difference of two whole states says nothing to anybody.
    expect(late === apart).toBe(true);
  });
});
