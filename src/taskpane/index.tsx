/** The task pane: Office tells when it is ready, then the panes are put on the page with Excel behind their port. */
import { RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { isExcelSupported } from '../adapters/office/officeFeatures';
import { loadWriting, officeWorkbook, type FileOfGrid } from '../adapters/office/officeWorkbook';
import { isoDate, knownDay } from '../domain/calendar/isoDate';
import { loadTasks } from '../panes/actions/doWork';
import { panes } from '../panes/panes';
import { OpenBookPane } from '../panes/shell/OpenBookPane';
import { taskpane } from '../panes/wording';
import { paneSession } from './paneSession';
import { paneStyles, paneTheme, whenThemeChanges } from './paneTheme';
import { fetchWhenIdle } from './fetchWhenIdle';
import { prepareWorker, workerBackground } from './workerBackground';

/** Its name tells one build from another; both are only known while the script begins. */
const build = document.currentScript?.getAttribute('src') ?? '';
const nonce = document.currentScript?.nonce ?? '';

function today() {
  const now = new Date();
  const padded = (part: number) => String(part).padStart(2, '0');
  const text = `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
  return isoDate(text) ?? knownDay('2026-04-01');
}

function officeIsDark(): boolean | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme ?? null;
}

function say(words: string): void {
  const place = document.querySelector('#pane .waiting');
  if (place !== null) place.textContent = words;
}

/** Fetched when a workbook of its own is asked for, and not before. */
const fileOf: FileOfGrid = async (grid) => {
  const { writeXlsx } = await import(/* webpackChunkName: "file" */ '../adapters/xlsx/writeXlsx');
  return writeXlsx(grid);
};

async function start(): Promise<void> {
  if (!('Office' in globalThis)) {
    say(taskpane.noOffice);
    return;
  }
  await Office.onReady();
  if (!isExcelSupported()) {
    say(taskpane.excelTooOld);
    return;
  }
  const element = document.getElementById('pane');
  if (element === null) return;
  const host = officeWorkbook(fileOf);
  const wanted = new URLSearchParams(window.location.search).get('pane');
  const session = paneSession(build);
  const root = createRoot(element);
  const styles = paneStyles(nonce);
  const show = () => {
    const theme = paneTheme(officeIsDark());
    root.render(
      <RendererProvider renderer={styles} targetDocument={document}>
        <OpenBookPane
          {...{ host, panes, wanted, theme, session }}
          background={workerBackground}
          today={today()}
        />
      </RendererProvider>,
    );
  };
  whenThemeChanges(show);
  show();
  fetchWhenIdle([loadTasks, loadWriting, ...panes.map(({ load }) => load), prepareWorker]);
}

void start();
