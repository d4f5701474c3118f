/** How a sheet prints. */
import type { ObjectTable } from '../request/memberTable';
import { partMember, settingMember, type WithSettings } from './settingMember';
import { isRecord, isText, oneOf, textArgument } from './shapes';

const pageLayout: ObjectTable<WithSettings> = {
  excelName: 'PageLayout',
  members: {
    orientation: settingMember('orientation', '1.9', oneOf('Portrait', 'Landscape'), 'Portrait'),
    paperSize: settingMember('paperSize', '1.9', isText, 'A4'),
    zoom: settingMember('zoom', '1.9', isRecord, { scale: 100 }),
    headersFooters: partMember('headersFooters', 'headersFooters', '1.9'),
    setPrintTitleRows: {
      since: '1.9',
      call: (target, [rows]) => {
        target.settings.set('printTitleRows', textArgument(rows));
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

export const pageLayoutTables = { pageLayout, headersFooters, headerFooter };
