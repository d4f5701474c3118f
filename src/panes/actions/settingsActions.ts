/** What is kept in the workbook: the role, corrections for a provider, local figures. */
import type { PaneSettings } from '../../workflows/paneSettings';
import type { HostWorkbook } from '../../workflows/ports/hostWorkbook';
import { notices } from '../wording';
import { loadTasks, type Now, type ReviewAgain, type Send } from './doWork';
import type { PaneActions } from './paneActions';

export const settingsKey = 'openBook.pane';

type SettingsActions = Pick<
  PaneActions,
  'chooseRole' | 'keepMapping' | 'keepLocalFigure' | 'dropLocalFigure' | 'keepFor'
>;

export function settingsActions(
  host: HostWorkbook,
  now: Now,
  send: Send,
  reviewAgain: ReviewAgain,
): SettingsActions {
  const keep = (changed: Partial<PaneSettings>, notice: string | null) =>
    keepSettings(host, now, send, { ...now().settings, ...changed }, notice);
  const otherFigures = (figure: string) =>
    now().settings.localFigures.filter((local) => local.figure !== figure);
  const keepFigures = async (localFigures: PaneSettings['localFigures'], notice: string) => {
    await keep({ localFigures }, notice);
    await reviewAgain();
  };
  return {
    chooseRole: (role) => {
      void keep({ role }, null);
    },
    keepMapping: () => {
      const { provider, mapping } = now().reviewed ?? { provider: null, mapping: null };
      if (provider === null || mapping === null) return;
      const mappings = { ...now().settings.mappings, [provider]: mapping };
      void keep({ mappings }, notices.mappingKept(provider));
    },
    keepLocalFigure: (figure) => {
      void keepFigures([...otherFigures(figure.figure), figure], notices.figureKept);
    },
    dropLocalFigure: (figure) => {
      void keepFigures(otherFigures(figure), notices.figureDropped);
    },
    keepFor: (pane, kept) => {
      const others = Object.entries(now().settings.kept).filter(([id]) => id !== pane);
      const all = kept === null ? others : [...others, [pane, kept] as const];
      void keep({ kept: Object.fromEntries(all) }, null);
    },
  };
}

/** A workbook that cannot keep it (read-only, or with settings of a later version) still has it while the pane is open. */
async function keepSettings(
  host: HostWorkbook,
  now: Now,
  send: Send,
  settings: PaneSettings,
  notice: string | null,
): Promise<void> {
  send({ kind: 'settingsChanged', settings, notice: null });
  const kept = now().settingsCanBeKept
    ? await loadTasks().then(
        async ({ settingsToKeep }) =>
          (await host.writeSetting(settingsKey, settingsToKeep(settings))).kind === 'done',
        () => false,
      )
    : false;
  const shown = kept ? notice : notices.onlyUntilClosed;
  if (shown !== null) send({ kind: 'noticed', notice: shown });
}
