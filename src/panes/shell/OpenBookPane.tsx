/** The whole pane: status line, steps, messages, and the pane in view. It knows the host only as a port. */
import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Background } from '../../workflows/ports/background';
import type { HostWorkbook } from '../../workflows/ports/hostWorkbook';
import { panesFor, type Pane } from '../pane';
import { Messages } from '../parts/Messages';
import { noSession, type PaneSession } from '../state/unfinishedWork';
import { useOpenBook } from '../useOpenBook';
import { PaneInView } from './PaneInView';
import { StatusLine } from './StatusLine';
import { StepBar } from './StepBar';

const useLooks = makeStyles({
  whole: { minHeight: '100vh', display: 'flex', flexDirection: 'column', minWidth: 0 },
  top: { position: 'sticky', top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 },
  pane: { display: 'flex', flexDirection: 'column', gap: '16px', flexGrow: 1, padding: '12px 16px 16px' },
});

interface OpenBookPaneProps {
  readonly host: HostWorkbook;
  readonly background: Background;
  readonly panes: readonly Pane[];
  /** As in `?pane=read`; null where none is asked for. */
  readonly wanted: string | null;
  readonly today: IsoDate;
  readonly theme: Theme;
  /** Where work in hand outlives the pane's page; without it, it does not. */
  readonly session?: PaneSession;
}

export function OpenBookPane(props: OpenBookPaneProps) {
  const { host, background, panes, wanted, today, theme, session = noSession } = props;
  const looks = useLooks();
  const { state, actions } = useOpenBook(host, background, panes, wanted, today, session);
  const ordered = panesFor(panes, state.settings.role);
  const shown = panes.find(({ id }) => id === state.pane) ?? ordered.steps[0];
  return (
    <FluentProvider theme={theme} className={looks.whole}>
      <header className={looks.top}>
        <StatusLine state={state} pane={shown} />
        <StepBar
          panes={ordered}
          current={shown?.id ?? ''}
          role={state.settings.role}
          open={actions.open}
          chooseRole={actions.chooseRole}
        />
      </header>
      <main className={looks.pane} aria-label={shown?.title}>
        <Messages state={state} actions={actions} reads={shown?.reads} />
        {shown === undefined ? null : (
          <PaneInView key={shown.id} pane={shown} state={state} actions={actions} />
        )}
      </main>
    </FluentProvider>
  );
}
