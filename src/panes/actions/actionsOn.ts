/** The actions of the panes, carried out on a host. `now` gives the state as it is when an action begins. */
import { settingsFromText, type Role } from '../../workflows/paneSettings';
import type { HostWorkbook } from '../../workflows/ports/hostWorkbook';
import type { Background } from '../../workflows/ports/background';
import { calculatingActions } from './calculatingActions';
import { reviewingAgain, workOn, type Now, type Send } from './doWork';
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
  const { work, stop } = workOn(send, background);
  const reviewAgain = reviewingAgain(background, now, send);
  const settings = settingsActions(host, now, send, reviewAgain);
  return {
    start: async (freely) => {
      await start(host, now, send, freely ? firstPane : null);
      await readAgainAfterLoading(host, now, work);
    },
    ...plainActions(send, stop),
    ...readingActions(host, now, send, work, reviewAgain),
    ...writingActions(host, now, work),
    ...calculatingActions(background, send),
    ...settings,
    chooseRole: (role) => {
      send({ kind: 'opened', pane: firstPane(role) });
      settings.chooseRole(role);
    },
    copy: copyText,
  };
}

type PlainActions = Pick<
  PaneActions,
  'open' | 'chooseSource' | 'cancel' | 'dismiss' | 'typePosition' | 'draft'
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
    draft: (draft) => {
      send({ kind: 'drafted', draft });
    },
  };
}

/** Loads the role, the kept corrections and the names of the sheets; a workbook that cannot be read now can be later. */
async function start(host: HostWorkbook, now: Now, send: Send, firstPane: FirstPane | null): Promise<void> {
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
  if (firstPane !== null && role !== null) send({ kind: 'opened', pane: firstPane(role) });
  await host.watch(({ sheet }) => {
    const isRead = now().received?.sheets.some(({ name }) => name === sheet) ?? false;
    if (isRead) send({ kind: 'sheetChanged' });
    const ledger = now().drafts.unitCost.received;
    if (ledger?.sheets.some(({ name }) => name === sheet) === true)
      send({ kind: 'drafted', draft: { pane: 'unitCost', change: { changedSince: ledger } } });
  });
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
