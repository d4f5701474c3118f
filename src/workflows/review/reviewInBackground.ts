/**
 * A review of what was received, wherever it is done soonest: here where there is little, in the background where there is
 * much, with the part done as it goes and a stop. The pane stays at hand meanwhile: nothing here holds its thread for more
 * than a few milliseconds at a time.
 *
 * Worked example: a fee of 30 lines is reviewed at once; one of 5,000 lines takes a second in a worker.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import { fromPieces } from '../jobs/acrossThreads';
import type { PaneSettings } from '../paneSettings';
import type { Background, RunningJob } from '../ports/background';
import type { SavedMapping } from './layoutMappings';
import { reviewReceived, type Reviewed } from './readSubmission';

export interface ReviewRequest {
  readonly received: ReceivedWorkbook;
  readonly mapping: SavedMapping | null;
  readonly settings: Pick<PaneSettings, 'mappings' | 'localFigures'>;
  readonly asAt: IsoDate;
  /** Whether what may tell who a child is stays out of everything after. */
  readonly leavesOutPersonalDetails: boolean;
}

/** Up to so many cells a review takes no longer than a frame or two. */
const mostCellsHere = 2000;

export function reviewInBackground(
  background: Background,
  request: ReviewRequest,
  onProgress: (part: number) => void,
): RunningJob<Reviewed> {
  const { received, mapping, settings, asAt, leavesOutPersonalDetails } = request;
  if (cellsIn(received) <= mostCellsHere)
    return {
      answer: Promise.resolve(reviewReceived(received, mapping, settings, asAt, leavesOutPersonalDetails)),
      stop: () => undefined,
    };
  const { mappings, localFigures } = settings;
  const input = {
    received: JSON.stringify(received),
    mapping,
    settings: { mappings, localFigures },
    asAt,
    leavesOutPersonalDetails,
  };
  const job = background.start('reviewSheets', input, onProgress);
  return {
    answer: job.answer.then(async (pieces) =>
      // The job answers with a `Reviewed`, and with nothing else.
      pieces === null ? null : ((await fromPieces(pieces, aTurn)) as Reviewed),
    ),
    stop: job.stop,
  };
}

function cellsIn({ sheets }: ReceivedWorkbook): number {
  return sheets.reduce(
    (cells, { rows }) => rows.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, cells),
    0,
  );
}

/** Lets whatever else waits have its turn. */
const aTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
