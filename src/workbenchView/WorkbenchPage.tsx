/** The whole page: files at the top, the sheet on the left, and the pane on the right as it stands in Excel. */
import type { ReactNode, RefObject } from 'react';
import { CellBar } from './CellBar';
import { ChartPanel } from './ChartPanel';
import type { ExampleGroup } from './ExampleChoice';
import { FileBar } from './FileBar';
import { SheetState } from './SheetState';
import { SheetTable } from './SheetTable';
import { SheetTabs } from './SheetTabs';
import type { ShownSheet } from './shownWorkbook';
import { useRetraceKeys } from './useRetraceKeys';
import { useDroppedFile } from './useDroppedFile';
import { workbench } from './wording';
import type { WorkbenchProps } from './workbenchState';

interface PageProps extends WorkbenchProps {
  readonly examples: readonly ExampleGroup[];
  readonly paneAddress: string;
  readonly pane: RefObject<HTMLIFrameElement>;
  /** Where the grid is drawn; it is never taken off the page. */
  readonly gridPlace: RefObject<HTMLDivElement>;
}

export function WorkbenchPage({ state, actions, examples, paneAddress, pane, gridPlace }: PageProps) {
  const dropping = useDroppedFile(actions.openFiles);
  useRetraceKeys(actions.retrace);
  const { shown, view, grid } = state;
  const sheet = shown.sheets.find(({ id }) => id === shown.activeSheet) ?? shown.sheets[0];
  const asTable = view === 'table' || grid === 'failed';
  const hasCells = shown.sheets.some(({ cells }) => cells.length > 0);
  return (
    <div className="workbench">
      <FileBar state={state} actions={actions} examples={examples} />
      <main className="sheet-side" aria-label={workbench.sheet}>
        <SheetState state={state} actions={actions} examples={examples} hasCells={hasCells} />
        <SheetFrame sheet={sheet} hidden={!hasCells}>
          {sheet === undefined ? null : (
            <CellBar sheet={sheet} selection={shown.selection} actions={actions} />
          )}
          <div ref={gridPlace} className="grid" hidden={asTable} />
          {asTable && sheet !== undefined ? (
            <SheetTable sheet={sheet} selection={shown.selection} actions={actions} />
          ) : null}
          <SheetTabs sheets={shown.sheets} active={sheet?.id ?? ''} choose={actions.chooseSheet} />
        </SheetFrame>
        {sheet === undefined ? null : <ChartPanel charts={sheet.charts} />}
      </main>
      <aside className="pane-side" aria-label={workbench.pane}>
        <iframe
          key={state.paneNumber}
          name={`workbook-${String(state.paneNumber)}`}
          ref={pane}
          src={paneAddress}
          title={workbench.pane}
        />
      </aside>
      {dropping ? <p className="drop">{workbench.dropHere}</p> : null}
    </div>
  );
}

function SheetFrame({
  hidden,
  children,
}: {
  sheet: ShownSheet | undefined;
  hidden: boolean;
  children: ReactNode;
}) {
  return <div className={hidden ? 'sheet-frame waiting-frame' : 'sheet-frame'}>{children}</div>;
}
