/** The workbook a provider fills in: instructions, the four parts of a submission, and a filled example. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { templateMarker } from '../../domain/submission/templateForm';
import type { WorkbookDescription } from '../core/description';
import { templateExampleSheet } from './templateExampleSheet';
import { templateInstructionsSheet } from './templateInstructionsSheet';
import { templatePlacementSheet } from './templatePlacementSheet';
import { templateTableSheet } from './templateTableSheet';

export function templateDescription(created: IsoDate): WorkbookDescription {
  return {
    title: 'Open Book submission',
    subject: 'Cost breakdown of a placement fee',
    description: templateMarker,
    created,
    fingerprint: 'version 1',
    sheets: [
      templateInstructionsSheet(),
      templatePlacementSheet(),
      templateTableSheet('staffing'),
      templateTableSheet('costs'),
      templateTableSheet('additionalNeeds'),
      templateExampleSheet(),
    ],
    toBeRead: true,
  };
}
