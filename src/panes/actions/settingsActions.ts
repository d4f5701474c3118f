/** What is kept in the workbook: the role, corrections for a provider, local figures. */
import type { PaneSettings } from '../../workflows/paneSettings';
import type { HostWorkbook } from '../../workflows/ports/hostWorkbook';
import { notices } from '../wording';
import { loadTasks, type Now, type ReviewingAgain, type Send } from './doWork';
import type { PaneActions } from './paneActions';

export const settingsKey = 'openBook.pane';

type SettingsActions = Pick<
  PaneActions,
  'chooseRole' | 'keepMapping' | 'keepLocalFigure' | 'dropLocalFigure' | 'keepFor'
>;

/** What changes in the settings as they are when it is their turn. */
type Change = (settings: PaneSettings) => Partial<PaneSettings>;

export function settingsActions(
  host: HostWorkbook,
  now: Now,
  send: Send,
  { reviewAgain }: ReviewingAgain,
  starting: () => Promise<void> | null,
): SettingsActions {
  let lastKept: Promise<unknown> = Promise.resolve();
  /** One after the other, each with all that is known by then: the last to be kept is the last that was chosen. */
  const keepInTurn = (): Promise<boolean> => {
    const kept = lastKept.then(() => keepSettings(host, now));
    lastKept = kept;
    return kept;
  };
  const keep = async (
    change: Change,
    notice: string | null,
    then: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> => {
    // What the workbook keeps is known first, or it would be written over.
    const started = starting();
    if (started !== null) await started;
    const { settings } = now();
    send({ kind: 'settingsChanged', settings: { ...settings, ...change(settings) }, notice: null });
    // What follows from them does not wait for the workbook.
    void then();
    const shown = (await keepInTurn()) ? notice : notices.onlyUntilClosed;
    if (shown !== null) send({ kind: 'noticed', notice: shown });
  };
  const keepFigures = (change: (others: Figures) => Figures, figure: string, notice: string): void => {
    void keep(
      ({ localFigures }) => ({
        localFigures: change(localFigures.filter((local) => local.figure !== figure)),
      }),
      notice,
      reviewAgain,
    );
  };
  return {
    chooseRole: (role) => {
      void keep(() => ({ role }), null);
    },
    keepMapping: () => {
      const { provider, mapping } = now().reviewed ?? { provider: null, mapping: null };
      if (provider === null || mapping === null) return;
      void keep(
        ({ mappings }) => ({ mappings: { ...mappings, [provider]: mapping } }),
        notices.mappingKept(provider),
      );
    },
    keepLocalFigure: (figure) => {
      keepFigures((others) => [...others, figure], figure.figure, notices.figureKept);
    },
    dropLocalFigure: (figure) => {
      keepFigures((others) => others, figure, notices.figureDropped);
    },
    keepFor: (pane, kept) => {
      void keep((settings) => {
        const others = Object.entries(settings.kept).filter(([id]) => id !== pane);
        return { kept: Object.fromEntries(kept === null ? others : [...others, [pane, kept] as const]) };
      }, null);
    },
  };
}

type Figures = PaneSettings['localFigures'];

/** A workbook that cannot keep it (read-only, or with settings of a later version) still has it while the pane is open. */
async function keepSettings(host: HostWorkbook, now: Now): Promise<boolean> {
  if (!now().settingsCanBeKept) return false;
  try {
    const { settingsToKeep } = await loadTasks();
    return (await host.writeSetting(settingsKey, settingsToKeep(now().settings))).kind === 'done';
  } catch {
    return false;
  }
}
