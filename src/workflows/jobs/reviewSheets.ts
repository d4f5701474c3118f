/**
 * Sheets as received, reviewed away from the pane: for thousands of lines, which would hold the pane up for seconds.
 *
 * The received sheets go in as JSON text and the review comes back in pieces (`acrossThreads.ts`), both cheap to hand from
 * one thread to the other; `review/reviewInBackground.ts` asks for it and puts the pieces together.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { SavedMapping } from '../review/layoutMappings';
import { recogniseReceived, reviewRecognised } from '../review/readSubmission';
import type { PaneSettings } from '../paneSettings';
import { inPieces, type InPieces } from './acrossThreads';
import type { Job } from './job';

export interface SheetsToReview {
  /** A `ReceivedWorkbook` as JSON text. */
  readonly received: string;
  readonly mapping: SavedMapping | null;
  readonly settings: Pick<PaneSettings, 'mappings' | 'localFigures'>;
  readonly asAt: IsoDate;
  readonly leavesOutPersonalDetails: boolean;
}

/** A `Reviewed` in pieces. */
export const reviewSheets: Job<SheetsToReview, InPieces> = (
  { received, mapping, settings, asAt, leavesOutPersonalDetails },
  goOn,
) => {
  // What this thread was sent is what the other had received.
  const workbook = JSON.parse(received) as ReceivedWorkbook;
  if (!goOn(0.1)) return null;
  const recognised = recogniseReceived(workbook, mapping, settings, leavesOutPersonalDetails);
  if (!goOn(0.5)) return null;
  const reviewed = reviewRecognised(recognised, settings, asAt);
  if (!goOn(0.8)) return null;
  return inPieces(reviewed);
};
