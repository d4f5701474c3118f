/** The sheets of the workbook: one is in view, arrow keys move along them. */
import type { KeyboardEvent } from 'react';
import type { ShownSheet } from './shownWorkbook';
import { workbench } from './wording';

interface SheetTabsProps {
  readonly sheets: readonly ShownSheet[];
  readonly active: string;
  readonly choose: (sheetId: string) => void;
}

export function SheetTabs({ sheets, active, choose }: SheetTabsProps) {
  const visible = sheets.filter((sheet) => sheet.visible);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const here = visible.findIndex(({ id }) => id === active);
    const next = visible[(here + step + visible.length) % visible.length];
    if (next === undefined) return;
    event.preventDefault();
    choose(next.id);
    document.getElementById(tabId(next.id))?.focus();
  };
  return (
    <div role="tablist" aria-label={workbench.sheets} className="tabs">
      {visible.map((sheet) => (
        <button
          key={sheet.id}
          id={tabId(sheet.id)}
          type="button"
          role="tab"
          aria-selected={sheet.id === active}
          tabIndex={sheet.id === active ? 0 : -1}
          onKeyDown={move}
          onClick={() => {
            choose(sheet.id);
          }}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}

const tabId = (sheetId: string): string => `tab-${sheetId.replace(/[^0-9a-z-]/gi, '')}`;
