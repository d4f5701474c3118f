/** The workbench: the page, the one workbook, the grid that shows and calculates it, and the pane in its frame. */
import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { whenCalculated } from '../embeddedExcel/calculator/whenCalculated';
import { WorkbenchPage } from '../workbenchView/WorkbenchPage';
import type { SpreadsheetGrid } from '../workbenchView/grid/openGrid';
import { actionsOn, offerApart } from './actionsOn';
import { answerPane } from './answerPane';
import { examples } from './examples';
import { firstState, openStore } from './workbenchStore';
import { isLocked, openSession, type WorkbenchSession } from './workbenchSession';

/** Made from the same build as the add-in's page; only its script tags of Office.js differ. */
const panePage = 'pane.html';

function start(element: HTMLElement): void {
  // The workbook of an earlier load of this page is gone, and with it what was in hand beside it.
  sessionStorage.clear();
  const gridPlace = createRef<HTMLDivElement>();
  const pane = createRef<HTMLIFrameElement>();
  const root = createRoot(element);
  let opening: Promise<SpreadsheetGrid> | null = null;
  const grid = (): Promise<SpreadsheetGrid> => {
    opening ??= openGridOn(gridPlace.current);
    return opening;
  };
  const openGridOn = async (place: HTMLElement | null): Promise<SpreadsheetGrid> => {
    try {
      const opened = await loadGrid(
        place,
        () => session,
        () => store.now().view === 'grid',
      );
      store.change({ grid: 'ready' });
      return opened;
    } catch (bug) {
      store.change({ grid: 'failed' });
      throw bug;
    }
  };
  const session: WorkbenchSession = openSession(
    grid,
    (shown) => {
      store.change({ shown });
    },
    (base64) => {
      offerApart(base64, store);
    },
  );
  const store = openStore(firstState(session.shown()), (state) => {
    flushSync(() => {
      root.render(
        <WorkbenchPage
          {...{ state, actions, examples, pane, gridPlace }}
          paneAddress={panePage + paneWanted()}
        />,
      );
    });
  });
  const actions = actionsOn(session, store);
  answerPane({ session, frame: () => pane.current?.contentWindow ?? null });
  store.change({});
}

/** `?pane=check` opens the pane there, as a button of the ribbon would. */
function paneWanted(): string {
  const wanted = new URLSearchParams(window.location.search).get('pane');
  return wanted === null ? '' : `?pane=${encodeURIComponent(wanted)}`;
}

async function loadGrid(
  place: HTMLElement | null,
  session: () => WorkbenchSession,
  isShown: () => boolean,
): Promise<SpreadsheetGrid> {
  const { openGrid } = await import(/* webpackChunkName: "grid" */ '../workbenchView/grid/openGrid');
  if (place === null) throw new Error('The page has no place for the grid.');
  return openGrid(place, {
    whenCalculated,
    typed: (edits) => void session().type(edits),
    selected: (sheetId, area) => {
      // Behind the table the grid only follows, and may tell late where it was led.
      if (isShown()) session().select(sheetId, area);
    },
    mayEdit: (sheetId, row, column) => !isLocked(session().excel().workbook, sheetId, row, column),
  });
}

const element = document.getElementById('workbench');
if (element !== null) start(element);
