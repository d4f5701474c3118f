/** The selected cell: its address, what it holds, and a field to change it where it may be changed. */
import { useLayoutEffect, useRef, useState } from 'react';
import { typingMark } from './useRetraceKeys';
import { cellAddress } from '../domain/evidence/columnLetters';
import { cellIn, type ShownArea, type ShownCell, type ShownSheet } from './shownWorkbook';
import { cells, states } from './wording';
import type { WorkbenchActions } from './workbenchState';

export const cellFieldId = 'cell-content';

interface CellBarProps {
  readonly sheet: ShownSheet;
  readonly selection: ShownArea;
  readonly actions: WorkbenchActions;
}

export function CellBar({ sheet, selection, actions }: CellBarProps) {
  const { top, left } = selection;
  const cell = cellIn(sheet, top, left);
  const held = contentOf(cell);
  const place = `${sheet.id} ${top},${left}`;
  const [draft, setDraft] = useState({ place, typed: held, entered: true });
  const isTyping = draft.place === place && !draft.entered;
  const typed = isTyping ? draft.typed : held;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // The cell changed under the field: what is typed next replaces what it holds now, as it would in a cell.
    if (!isTyping && document.activeElement === field.current) field.current?.select();
  }, [place, held, isTyping]);
  const address = cellAddress(top, left);
  const locked = sheet.isProtected && (cell?.locked ?? true);
  const choices = sheet.choices.get(`${top},${left}`) ?? [];
  return (
    <form
      className="cell-bar"
      onSubmit={(event) => {
        event.preventDefault();
        if (!locked && typed !== held) actions.enter(top, left, typed);
        setDraft({ place, typed, entered: true });
        document.getElementById(`cell-${address}`)?.focus();
      }}
    >
      <output className="address">{address}</output>
      <input
        id={cellFieldId}
        ref={field}
        aria-label={cells.content(address)}
        value={typed}
        {...(isTyping ? { [typingMark]: true } : {})}
        readOnly={locked}
        list={choices.length === 0 ? undefined : 'cell-choices'}
        autoComplete="off"
        spellCheck={false}
        title={locked ? states.locked : undefined}
        onChange={({ target }) => {
          setDraft({ place, typed: target.value, entered: false });
        }}
      />
      <datalist id="cell-choices">
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
      <button type="submit" disabled={locked}>
        {cells.enter}
      </button>
    </form>
  );
}

/** What one would type to get this cell: the formula, or the figure without its pounds. */
function contentOf(cell: ShownCell | null): string {
  if (cell === null) return '';
  if (cell.formula !== null) return cell.formula;
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return String(cell.value);
}
