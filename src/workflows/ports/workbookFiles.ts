/**
 * Workbook files as the workflows know them: bytes in, what they say out; a finished grid in, bytes out.
 * What is wrong with a received file comes back as a finding; neither function throws for what a user can get wrong.
 */
import type { Validated } from '../../domain/evidence/validated';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { WorkbookGrid } from '../../sheets/core/grid';

export type ReadWorkbookFile = (file: string, bytes: Uint8Array) => Promise<Validated<ReceivedWorkbook>>;

/** The same grid gives the same bytes. */
export type WriteWorkbookFile = (grid: WorkbookGrid) => Promise<Uint8Array>;
