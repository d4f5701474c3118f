/** Everything a person can do in the panes. The panes call these; `useOpenBook` carries them out. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Place } from '../../domain/evidence/place';
import type { ReadingAsked } from '../../domain/submission/feeSubmission';
import type { JsonObject } from '../../workflows/typed/jsonValue';
import type { JobAnswer, JobInput, JobName } from '../../workflows/jobs/jobs';
import type { LocalFigure } from '../../workflows/figures/localFigures';
import type { LineCorrection } from '../../workflows/review/layoutMappings';
import type { PositionName } from '../../domain/negotiation/positionRule';
import type { Role } from '../../workflows/paneSettings';
import type { ExistingSheets, WhatToRead } from '../../workflows/ports/hostWorkbook';
import type { DraftChange, DraftOfTable } from '../state/drafts';
import type { PaneWriting, PositionChoices } from '../state/paneState';

export interface PaneActions {
  readonly open: (pane: string) => void;
  readonly chooseRole: (role: Role) => void;
  readonly chooseSource: (source: WhatToRead) => void;
  readonly chooseDay: (asAt: IsoDate) => void;
  readonly read: () => void;
  /** The very sheets that were read, wherever the user has gone since. */
  readonly readAgain: () => void;
  /** Writes invented figures and reads them: a provider's fee, or the example of a pane's own table. */
  readonly tryExample: (into: DraftOfTable | null) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  readonly goTo: (place: Place) => void;
  readonly correctLines: (corrections: readonly LineCorrection[]) => void;
  /** The line is understood again as it was before anybody corrected it. */
  readonly undoCorrection: (label: string) => void;
  /** Reads the same cells in the way stated; nothing stated is the way that agrees best. */
  readonly chooseReading: (asked: ReadingAsked) => void;
  readonly keepMapping: () => void;
  readonly typePosition: (line: string, name: PositionName, text: string) => void;
  readonly choosePosition: (chosen: Partial<PositionChoices>) => void;
  readonly write: (what: PaneWriting, existing: ExistingSheets) => void;
  /** Opens a workbook of its own that can be handed to the provider. */
  readonly openProvidersCopy: () => void;
  readonly undo: () => void;
  /** Leaves what may tell who a child is out of what is shown and written, or has it back. */
  readonly leaveOutPersonalDetails: (leavesOut: boolean) => void;
  readonly checkTemplate: () => void;
  readonly keepLocalFigure: (figure: LocalFigure) => void;
  readonly dropLocalFigure: (figure: string) => void;
  /** Changes a pane's work in hand. */
  readonly draft: (draft: DraftChange) => void;
  /** Reads a table for a pane; what was read becomes part of its work in hand. */
  readonly readFor: (into: DraftOfTable, what: WhatToRead) => void;
  /** Has a job done in the background, in place of one that is under way; `keep` says what its answer changes. */
  readonly calculate: <Name extends JobName>(
    pane: string,
    name: Name,
    input: JobInput<Name>,
    keep: (answer: JobAnswer<Name>) => DraftChange,
    /** Once the answer is kept. */
    then?: () => void,
  ) => void;
  readonly stopCalculating: () => void;
  /** Keeps a pane's settings in the workbook, where they travel with it: never a child's name. Null forgets them. */
  readonly keepFor: (pane: string, kept: JsonObject | null) => void;
  /** Answers whether the text is on the clipboard: a host may not allow it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Where the selection begins; null where nothing is selected that holds anything. */
  readonly selectedCell: () => Promise<Place | null>;
}
