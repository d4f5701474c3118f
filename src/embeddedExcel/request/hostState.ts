/** What the executor knows beside the workbook: its level, the switches a test can throw, and what has been asked of it. */
import type { EmbeddedWorkbook } from '../model/embeddedWorkbook';

/** Excel 2021 has 1.14, Excel 2024 has 1.17, Microsoft 365 of today 1.20 or 1.21; 1.9 is the floor. */
export type RequirementLevel = '1.9' | '1.14' | '1.17' | '1.20' | '1.21';

/** A change that listeners are told of after the request that made it. */
export interface WorkbookChange {
  readonly sheetId: string;
  readonly address: string;
  readonly changeType: string;
  readonly source: 'Local' | 'Remote';
}

/** How the person has left Excel: what is in front, what is selected, how it works figures out. */
export interface HostConditions {
  front: 'sheet' | 'chartSheet' | 'otherWorkbook';
  selected: 'cells' | 'severalAreas' | 'picture';
  isManual: boolean;
  from1904: boolean;
  cellEdit: boolean;
  /** A person begins to type in the next cell as soon as a change is told. */
  editAfterChange: boolean;
  networkLost: boolean;
}

export interface HostState {
  readonly workbook: EmbeddedWorkbook;
  readonly level: RequirementLevel;
  readonly conditions: HostConditions;
  /** Works out the formulas that changed since it was last called. */
  readonly calculate: () => Promise<void>;
  /** Shows a workbook of its own, given as the base64 text of its file. */
  readonly openApart: (base64: string) => void;
  needsCalculation: boolean;
  /** Asked for, whatever the workbook's way of calculating. */
  calculationRequested: boolean;
  eventsEnabled: boolean;
  changeListeners: number;
  readonly pendingChanges: WorkbookChange[];
  /** Requests that wait until the edit of a cell ends. */
  readonly waitingForEdit: (() => void)[];
  /** True between the beginning and the end of an `Excel.run` that groups its undo. */
  groupsUndo: boolean;
  /** Counts down with each action; the action that reaches nought is refused. Null for no fault. */
  actionsUntilFault: number | null;
  faultCode: string;
  /** True where every action after the fault fails as well. */
  faultLasts: boolean;
  /** A member that is refused whenever it is used: `ChartCollection.add`. */
  refusedMember: string | null;
  roundTrips: number;
  actionsDone: number;
  largestRequest: number;
  largestAnswer: number;
  readonly membersUsed: Set<string>;
}
