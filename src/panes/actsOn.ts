/** The acts of the panes, carried out on a host. `now` gives the state as it is when an act begins. */
import { settingsAsText, settingsFromText, type PaneSettings, type Role } from '../workflows/paneSettings';
import type { HostWorkbook } from '../workflows/ports/hostWorkbook';
import type { Writing } from '../workflows/writeSheets';
import type { PaneActs } from './paneActs';
import type { PaneEvent } from './state/paneEvents';
import type { PaneState, Work } from './state/paneState';
import { notices, problems } from './wording';

export const settingsKey = 'openBook.pane';

type Send = (event: PaneEvent) => void;
type Now = () => PaneState;

const loadTasks = () => import(/* webpackChunkName: "tasks" */ './tasks');
type Tasks = Awaited<ReturnType<typeof loadTasks>>;

/** The pane that opens first for a role. */
type FirstPane = (role: Role | null) => string;

interface StartingActs extends PaneActs {
  /** `freely`: no deep link asked for a pane, so the role's own opens. */
  readonly start: (freely: boolean) => Promise<void>;
}

export function actsOn(host: HostWorkbook, now: Now, send: Send, firstPane: FirstPane): StartingActs {
  const work = workOn(send);
  const keep = keepSettings(host, now, send);
  return {
    start: async (freely) => {
      await start(host, send);
      if (freely && now().settings.role !== null)
        send({ kind: 'opened', pane: firstPane(now().settings.role) });
    },
    open: (pane) => {
      send({ kind: 'opened', pane });
    },
    chooseSource: (source) => {
      send({ kind: 'sourceChosen', source });
    },
    cancel: () => {
      send({ kind: 'workCancelled' });
    },
    dismiss: () => {
      send({ kind: 'dismissed' });
    },
    typePosition: (line, name, text) => {
      send({ kind: 'positionTyped', line, name, text });
    },
    ...readingActs(host, now, send, work),
    ...writingActs(host, now, work),
    ...settingsActs(now, keep),
    chooseRole: (role) => {
      void keep({ ...now().settings, role }, null);
      send({ kind: 'opened', pane: firstPane(role) });
    },
    copy: copyText,
  };
}

/** Loads the role, the kept corrections and the names of the sheets; a workbook that cannot be read now can be later. */
async function start(host: HostWorkbook, send: Send): Promise<void> {
  const [setting, reading] = await Promise.all([
    host.readSetting(settingsKey),
    host.read({ kind: 'activeSheet' }),
  ]);
  send({
    kind: 'started',
    settings: setting.kind === 'done' ? settingsFromText(setting.value) : null,
    sheets: reading.kind === 'done' ? reading.value.sheets : [],
  });
}

type DoWork = (work: Work, task: (tasks: Tasks, id: number) => Promise<PaneEvent>) => Promise<void>;

/** Each piece of work has a number; what it finds is sent with it, so that a cancelled one is told apart. */
function workOn(send: Send): DoWork {
  let last = 0;
  return async (kind, task) => {
    const id = ++last;
    send({ kind: 'workStarted', work: kind, id });
    try {
      send(await task(await loadTasks(), id));
    } catch (bug) {
      // Only bugs throw; whoever mends it finds it here.
      console.error(bug);
      send({ kind: 'failed', id, problem: problems.unforeseen });
    }
  };
}

function readingActs(host: HostWorkbook, now: Now, send: Send, work: DoWork) {
  const review = async (mapping: NonNullable<PaneState['reviewed']>['mapping']) => {
    const reviewed = (await loadTasks()).reviewAgain(now(), mapping);
    if (reviewed !== null) send({ kind: 'reviewed', reviewed });
  };
  return {
    read: () => void work('reading', (tasks, id) => tasks.readAsChosen(host, now(), id)),
    checkTemplate: () => void work('reading', (tasks, id) => tasks.readTemplate(host, now(), id)),
    chooseDay: (asAt: PaneState['asAt']) => {
      send({ kind: 'dayChosen', asAt });
      void review(now().reviewed?.mapping ?? null);
    },
    correctLine: (correction: Parameters<PaneActs['correctLine']>[0]) =>
      void (async () => {
        const { withCorrection } = await import('../workflows/layoutMappings');
        await review(withCorrection(now().reviewed?.mapping ?? null, correction));
      })(),
    goTo: (place: Parameters<PaneActs['goTo']>[0]) =>
      void (async () => {
        const answer = await host.goTo(place);
        if (answer.kind === 'problem') send({ kind: 'couldNotGo', problem: answer.problem });
      })(),
  };
}

function writingActs(host: HostWorkbook, now: Now, work: DoWork) {
  return {
    write: (what: Writing['kind'], existing: Parameters<PaneActs['write']>[1]) =>
      void work('writing', async (tasks, id) => {
        const writing = writingOf(what, now());
        return writing === null
          ? tasks.failed(id, problems.nothingToWrite)
          : tasks.writeFromPane(host, writing, existing, id);
      }),
    undo: () =>
      void work('undoing', async (tasks, id) => {
        const answer = await host.undo();
        return answer.kind === 'problem'
          ? tasks.failed(id, answer.problem)
          : { kind: 'undone', id, sentence: answer.value };
      }),
    tryExample: () =>
      void (async () => {
        await work('writing', (tasks, id) =>
          tasks.writeFromPane(host, { kind: 'example', today: now().today }, 'writeBeside', id),
        );
        const written = now().written;
        if (written?.what !== 'example' || now().problem !== null) return;
        await work('reading', (tasks, id) => tasks.readSheets(host, now(), written.sheets, id));
      })(),
  };
}

function writingOf(what: Writing['kind'], { reviewed, typed, today }: PaneState): Writing | null {
  if (what !== 'negotiation') return { kind: what, today };
  const review = reviewed?.review.value ?? null;
  return review === null ? null : { kind: 'negotiation', review, typed };
}

type Keep = (settings: PaneSettings, notice: string | null) => Promise<void>;

function keepSettings(host: HostWorkbook, now: Now, send: Send): Keep {
  return async (settings, notice) => {
    const kept = now().settingsCanBeKept
      ? await host.writeSetting(settingsKey, settingsAsText(settings))
      : { kind: 'problem' as const };
    send({
      kind: 'settingsChanged',
      settings,
      notice: kept.kind === 'done' ? notice : notices.onlyUntilClosed,
    });
  };
}

function settingsActs(now: Now, keep: Keep) {
  const withoutFigure = (figure: string) =>
    now().settings.localFigures.filter((local) => local.figure !== figure);
  return {
    keepMapping: () => {
      const { provider, mapping } = now().reviewed ?? { provider: null, mapping: null };
      if (provider === null || mapping === null) return;
      const { settings } = now();
      const mappings = { ...settings.mappings, [provider]: mapping };
      void keep({ ...settings, mappings }, notices.mappingKept(provider));
    },
    keepLocalFigure: (figure: PaneSettings['localFigures'][number]) =>
      void keep(
        { ...now().settings, localFigures: [...withoutFigure(figure.figure), figure] },
        notices.figureKept,
      ),
    dropLocalFigure: (figure: string) =>
      void keep({ ...now().settings, localFigures: withoutFigure(figure) }, notices.figureDropped),
  };
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
