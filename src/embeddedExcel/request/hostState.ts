/** What the executor knows beside the workbook: its level, the switches a test can throw, and what has been asked of it. */
import type { EmbeddedWorkbook } from '../model/embeddedWorkbook';

export type RequirementLevel = '1.9' | '1.14';

/** A change that listeners are told of after the request that made it. */
export interface WorkbookChange {
  readonly sheetId: string;
  readonly address: string;
  readonly changeType: string;
  readonly source: 'Local' | 'Remote';
}

export interface HostState {
  readonly workbook: EmbeddedWorkbook;
  readonly level: RequirementLevel;
  /** Works out the formulas that changed since it was last called. */
  readonly calculate: () => Promise<void>;
  needsCalculation: boolean;
  eventsEnabled: boolean;
  changeListeners: number;
  readonly pendingChanges: WorkbookChange[];
  cellEdit: boolean;
  networkLost: boolean;
  /** Counts down with each action; the action that reaches nought is refused. Null for no fault. */
  actionsUntilFault: number | null;
  faultCode: string;
  /** True where every action after the fault fails as well. */
  faultLasts: boolean;
  roundTrips: number;
  actionsDone: number;
  largestRequest: number;
  readonly membersUsed: Set<string>;
}
