/** The actions of the panes, carried out on a host. `now` gives the state as it is when an action begins. */
import { settingsFromText, type Role } from '../../workflows/paneSettings';
import type { HostWorkbook } from '../../workflows/ports/hostWorkbook';
import type { Background } from '../../workflows/ports/background';
import { calculatingActions } from './calculatingActions';
import type { SubmissionRead } from '../../workflows/review/readSubmission';
import { loadTasks, reviewingAgain, workOn, type Now, type Send } from './doWork';
import type { PaneActions } from './paneActions';
import { readAgainAfterLoading, readingActions } from './readingActions';
import { settingsActions, settingsKey } from './settingsActions';
import { writingActions } from './writingActions';

/** The pane that opens first for a role. */
type FirstPane = (role: Role | null) => string;

interface StartingActions extends PaneActions {
  /** `freely`: no deep link asked for a pane, so the role's own opens. */
  readonly start: (freely: boolean) => Promise<void>;
}

export function actionsOn(
  host: HostWorkbook,
  background: Background,
  now: Now,
  send: Send,
  firstPane: FirstPane,
): StartingActions {
  const work = workOn(send, background);
  const reviewing = reviewingAgain(background, now, send);
  let starting: Promise<void> | null = null;
  const settings = settingsActions(host, now, send, reviewing, () => starting);
  return {
    start: async (freely) => {
      const following = followChanges(host, now, send);
      starting = start(host, now, send, freely ? firstPane : null);
      await starting;
      starting = null;
      await following;
      await readAgainAfterLoading(host, now, work);
    },
    ...plainActions(send, work.stopReading),
    ...readingActions(host, now, send, work, reviewing),
    ...writingActions(host, now, work, reviewing),
    ...calculatingActions(background, send),
    ...settings,
    chooseRole: (role) => {
      send({ kind: 'opened', pane: firstPane(role) });
      settings.chooseRole(role);
    },
    copy: copyText,
    selectedCell: async () => {
      const answer = await host.read({ kind: 'selection' });
      return answer.kind === 'done' ? (answer.value.selection ?? null) : null;
    },
  };
}

type PlainActions = Pick<
  PaneActions,
  'open' | 'chooseSource' | 'cancel' | 'dismiss' | 'typePosition' | 'choosePosition' | 'draft'
>;

function plainActions(send: Send, stop: () => void): PlainActions {
  return {
    open: (pane) => {
      send({ kind: 'opened', pane });
    },
    chooseSource: (source) => {
      send({ kind: 'sourceChosen', source });
    },
    cancel: () => {
      stop();
      send({ kind: 'workCancelled' });
    },
    dismiss: () => {
      send({ kind: 'dismissed' });
    },
    typePosition: (line, name, text) => {
      send({ kind: 'positionTyped', line, name, text });
    },
    choosePosition: (chosen) => {
      send({ kind: 'positionChosen', chosen });
    },
    draft: (draft) => {
      send({ kind: 'drafted', draft });
    },
  };
}

/** Loads the role, the kept corrections and the names of the sheets; a workbook that cannot be read now can be later. */
async function start(host: HostWorkbook, now: Now, send: Send, firstPane: FirstPane | null): Promise<void> {
  const { pane } = now();
  const [setting, reading] = await Promise.all([
    host.readSetting(settingsKey),
    host.read({ kind: 'activeSheet' }),
  ]);
  send({
    kind: 'started',
    settings: setting.kind === 'done' ? settingsFromText(setting.value) : null,
    sheets: reading.kind === 'done' ? reading.value.sheets : [],
  });
  const { role } = now().settings;
  // Whoever went to another pane meanwhile stays there.
  if (firstPane !== null && role !== null && now().pane === pane)
    send({ kind: 'opened', pane: firstPane(role) });
}

/** What somebody types in a sheet is told to whoever has read it; what is typed into our inputs is looked at. */
async function followChanges(host: HostWorkbook, now: Now, send: Send): Promise<void> {
  let wanted = false;
  let looking = false;
  const lookAgain = async (): Promise<void> => {
    wanted = true;
    if (looking) return;
    looking = true;
    while (wanted) {
      wanted = false;
      const { reviewed } = now();
      const answer = await readInputs(host);
      // A reading that ended meanwhile has seen what was typed before it, and may be of another provider.
      if (answer !== null && now().reviewed === reviewed)
        send({ kind: 'inputsRead', inputs: answer, sheets: answer.sheets });
      else if (answer !== null) wanted = true;
    }
    looking = false;
  };
  await host.watch(({ sheet }) => {
    send({ kind: 'cellsChanged', sheet });
    const isOurs = now().written?.sheets.includes(sheet) ?? false;
    const listed = now().sheets.find(({ name }) => name === sheet);
    // A sheet that nobody has seen before was added since.
    if (listed === undefined || (now().reviewed !== null && (isOurs || listed.ours))) void lookAgain();
  });
}

async function readInputs(host: HostWorkbook): Promise<SubmissionRead | null> {
  try {
    const { readSubmission } = await loadTasks();
    const answer = await readSubmission(host, { kind: 'sheets', names: [] });
    return answer.kind === 'problem' ? null : answer.value;
  } catch {
    // Not fetched or refused just now: reading again brings it.
    return null;
  }
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The host does not allow it; the pane then shows the text to copy by hand.
    return false;
  }
}
