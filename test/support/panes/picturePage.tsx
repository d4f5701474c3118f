/** The panes on a page of their own over a memory host, for taking pictures: `?pane=…&theme=…&example`. */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { panes } from '../../../src/panes/panes';
import { OpenBookPane } from '../../../src/panes/shell/OpenBookPane';
import { workerBackground } from '../../../src/taskpane/workerBackground';
import { memoryHost } from './memoryHost';

const asked = new URLSearchParams(window.location.search);
const theme = asked.get('theme') === 'dark' ? webDarkTheme : webLightTheme;

createRoot(document.getElementById('pane')!).render(
  <OpenBookPane
    host={memoryHost()}
    background={workerBackground}
    panes={panes}
    wanted={asked.get('pane')}
    today={knownDay('2025-10-01')}
    theme={theme}
  />,
);
