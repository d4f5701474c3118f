/** How a sheet prints. Margins are in points; a page begins before each of its breaks. */
import { parseArea } from '../model/area';
import type { ObjectTable } from '../request/memberTable';
import { refuse } from '../request/refusal';
import { isRange, onlyArea, type SheetObject } from './found';
import { partMember, settingMember, type WithSettings } from './settingMember';
import { isNumber, isRecord, isText, oneOf, textArgument } from './shapes';

const pageLayout: ObjectTable<WithSettings> = {
  excelName: 'PageLayout',
  members: {
    orientation: settingMember('orientation', '1.9', oneOf('Portrait', 'Landscape'), 'Portrait'),
    paperSize: settingMember('paperSize', '1.9', isText, 'A4'),
    zoom: settingMember('zoom', '1.9', isRecord, { scale: 100 }),
    // Excel's own: 0.7 inches at the sides, 0.75 above and below, 0.3 for head and foot.
    leftMargin: settingMember('leftMargin', '1.9', isNumber, 50.4),
    rightMargin: settingMember('rightMargin', '1.9', isNumber, 50.4),
    topMargin: settingMember('topMargin', '1.9', isNumber, 54),
    bottomMargin: settingMember('bottomMargin', '1.9', isNumber, 54),
    headerMargin: settingMember('headerMargin', '1.9', isNumber, 21.6),
    footerMargin: settingMember('footerMargin', '1.9', isNumber, 21.6),
    headersFooters: partMember('headersFooters', 'headersFooters', '1.9'),
    setPrintTitleRows: {
      since: '1.9',
      call: (target, [rows]) => {
        target.settings.set('printTitleRows', textArgument(rows));
        return null;
      },
    },
    setPrintTitleColumns: {
      since: '1.9',
      call: (target, [columns]) => {
        target.settings.set('printTitleColumns', textArgument(columns));
        return null;
      },
    },
  },
};

const headersFooters: ObjectTable<WithSettings> = {
  excelName: 'HeaderFooterGroup',
  members: { defaultForAllPages: partMember('headerFooter', 'all', '1.9') },
};

const headerFooter: ObjectTable<WithSettings> = {
  excelName: 'HeaderFooter',
  members: {
    leftFooter: settingMember('leftFooter', '1.9', isText, ''),
    centerFooter: settingMember('centerFooter', '1.9', isText, ''),
    rightFooter: settingMember('rightFooter', '1.9', isText, ''),
  },
};

/** Rows or columns counted from nought, each the first of its page. */
const breaksOf = (
  kept: 'pageBreaks' | 'columnPageBreaks',
  side: 'top' | 'left',
): ObjectTable<SheetObject> => ({
  excelName: 'PageBreakCollection',
  items: ({ sheet }) => sheet[kept].map(() => ({ kind: 'pageBreak' })),
  members: {
    add: {
      since: '1.9',
      changes: true,
      call: ({ sheet }, [given]) => {
        const first = (isRange(given) ? onlyArea(given) : parseArea(textArgument(given)))[side];
        if (first === 0) refuse('InvalidArgument', 'No page can begin before the first row or column.');
        sheet[kept] = [...new Set([...sheet[kept], first])].sort((one, other) => one - other);
        return { kind: 'pageBreak' };
      },
    },
    getCount: { since: '1.9', call: ({ sheet }) => sheet[kept].length },
    removePageBreaks: {
      since: '1.9',
      changes: true,
      call: ({ sheet }) => {
        sheet[kept] = [];
        return null;
      },
    },
  },
});

const pageBreaks = breaksOf('pageBreaks', 'top');
const columnPageBreaks = breaksOf('columnPageBreaks', 'left');

const pageBreak: ObjectTable = { excelName: 'PageBreak', members: {} };

export const pageLayoutTables = {
  pageLayout,
  headersFooters,
  headerFooter,
  pageBreaks,
  columnPageBreaks,
  pageBreak,
};
