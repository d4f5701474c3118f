/** The document's properties: its title, its subject, what it is. */
import type { ObjectTable } from '../request/memberTable';
import { settingMember, type WithSettings } from './settingMember';
import { isText } from './shapes';

export const propertiesTable: ObjectTable<WithSettings> = {
  excelName: 'DocumentProperties',
  members: {
    title: settingMember('title', '1.7', isText, ''),
    subject: settingMember('subject', '1.7', isText, ''),
    comments: settingMember('comments', '1.7', isText, ''),
  },
};
