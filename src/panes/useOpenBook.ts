/** The state of the panes and everything a person can do to it: actions become work for the host, answers become events. */
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { IsoDate } from '../domain/calendar/isoDate';
import type { Role } from '../workflows/paneSettings';
import type { Background } from '../workflows/ports/background';
import type { HostWorkbook } from '../workflows/ports/hostWorkbook';
import { actionsOn } from './actions/actionsOn';
import { draftsOf, paneToOpen, type Pane, type PaneProps } from './pane';
import type { PaneEvent } from './state/paneEvents';
import { paneReducer } from './state/paneReducer';
import { startingState } from './state/paneState';
import { withUnfinishedWork, unfinishedWorkAsText, type PaneSession } from './state/unfinishedWork';

export function useOpenBook(
  host: HostWorkbook,
  background: Background,
  panes: readonly Pane[],
  wanted: string | null,
  today: IsoDate,
  session: PaneSession,
): PaneProps {
  const [state, dispatch] = useReducer(paneReducer, null, () =>
    withUnfinishedWork(
      startingState(paneToOpen(panes, wanted, null), today),
      session.read(),
      draftsOf(panes),
    ),
  );
  const latest = useRef(state);
  const send = useCallback((event: PaneEvent) => {
    latest.current = paneReducer(latest.current, event);
    dispatch(event);
  }, []);
  const actions = useMemo(
    () =>
      actionsOn(
        host,
        background,
        () => latest.current,
        send,
        (role: Role | null) => paneToOpen(panes, null, role),
      ),
    [host, background, panes, send],
  );
  useEffect(() => {
    void actions.start(wanted === null);
  }, [actions, wanted]);
  useEffect(() => {
    const keep = () => {
      session.keep(unfinishedWorkAsText(latest.current, draftsOf(panes)));
    };
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
    };
  }, [session, panes]);
  return { state, actions };
}
