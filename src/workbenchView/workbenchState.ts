/** What the workbench shows beside the workbook itself. */
import type { ShownWorkbook } from './shownWorkbook';

/** A finding about a file, as far as the page needs it. */
export interface FileProblem {
  readonly received: string;
  readonly advice: string;
}

export type Phase =
  | { readonly kind: 'empty' }
  | { readonly kind: 'opening'; readonly file: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'failed'; readonly file: string; readonly problems: readonly FileProblem[] };

export type SheetView = 'grid' | 'table';

export interface WorkbenchState {
  readonly phase: Phase;
  /** The file in view, to which others may have been added; null before one is opened. */
  readonly file: string | null;
  readonly shown: ShownWorkbook;
  readonly view: SheetView;
  readonly grid: 'opening' | 'ready' | 'failed';
  /** One sentence, for eyes and screen readers alike. */
  readonly notice: string;
  /** Goes up with each workbook opened: the pane then starts afresh. */
  readonly paneNumber: number;
}

export interface WorkbenchActions {
  /** The first in place of the workbook in view, the others added to it. */
  readonly openFiles: (files: readonly File[]) => void;
  /** Their sheets come behind those in view. */
  readonly addFiles: (files: readonly File[]) => void;
  readonly openExample: (name: string) => void;
  readonly addExample: (name: string) => void;
  /** Takes back what was typed last, or does again what was taken back. */
  readonly retrace: (direction: 'back' | 'again') => void;
  readonly download: () => void;
  readonly chooseView: (view: SheetView) => void;
  readonly chooseSheet: (sheetId: string) => void;
  readonly selectCell: (row: number, column: number) => void;
  readonly enter: (row: number, column: number, entry: string) => void;
}

export interface WorkbenchProps {
  readonly state: WorkbenchState;
  readonly actions: WorkbenchActions;
}
