/** The submission template that a provider fills in, laid out and ready for any host. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { WorkbookGrid } from '../../sheets/core/grid';
import { layOut } from '../../sheets/core/layout';
import { templateDescription } from '../../sheets/template/templateDescription';

export function submissionTemplate(created: IsoDate): WorkbookGrid {
  return layOut(templateDescription(created));
}
