/** One small, pure step: what was known and what happened make what is known now. Going back never loses work. */
import type { ReceivedWorkbook } from '../../domain/submission/received';
import { withDraft, type DraftChange } from './drafts';
import type { PaneEvent } from './paneEvents';
import type { PaneState, SheetInputs } from './paneState';
import { afterReading, noSubmissions, understoodAnew } from './submissions';

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  return isLate(state, event) ? state : step(state, event);
}

/** The result of work that was cancelled, or overtaken by later work, is not wanted any more. */
function isLate(state: PaneState, event: PaneEvent): boolean {
  return 'id' in event && event.kind !== 'workStarted' && state.work?.id !== event.id;
}

function step(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'opened':
      return { ...state, pane: event.pane, notice: null, moreToTakeBack: false };
    case 'started':
      return {
        ...state,
        started: true,
        settings: event.settings ?? state.settings,
        settingsCanBeKept: event.settings !== null,
        // What was read meanwhile is newer.
        sheets: state.received === null ? event.sheets : state.sheets,
      };
    case 'settingsChanged':
      return { ...state, settings: event.settings, notice: event.notice, moreToTakeBack: false };
    case 'sourceChosen':
      return { ...state, source: event.source };
    case 'dayChosen':
      return { ...state, asAt: event.asAt };
    case 'workStarted':
      return { ...quiet(state), work: { kind: event.work, id: event.id }, changedWhileReading: [] };
    case 'workMoved':
      return state.work === null ? state : { ...state, work: { ...state.work, part: event.part } };
    case 'workCancelled':
      return { ...state, work: null };
    case 'couldNotGo':
      return { ...state, problem: event.problem };
    case 'dismissed':
      return quiet(state);
    case 'positionTyped':
      return withPosition(state, event);
    case 'positionChosen':
      return { ...state, chosen: { ...state.chosen, ...event.chosen } };
    case 'reviewed':
      return {
        ...state,
        reviewed: event.reviewed,
        submissions: understoodAnew(state.submissions, reviewIn(state), event.reviewed.review.value),
      };
    case 'leavingOut':
      return { ...state, leavesOutPersonalDetails: event.leavesOut };
    case 'cellsChanged':
      return withChangedCells(state, event.sheet);
    case 'inputsRead':
      return { ...(state.reviewed === null ? state : withInputs(state, event.inputs)), sheets: event.sheets };
    case 'noticed':
      return { ...state, notice: event.notice, moreToTakeBack: false };
    case 'drafted':
      return withDrafted(state, event.draft);
    case 'calculating':
      return { ...state, calculation: { pane: event.pane, part: event.part } };
    case 'calculated':
      return { ...withDrafted(state, event.draft), calculation: null };
    case 'failed':
    case 'read':
    case 'readFor':
    case 'written':
    case 'openedApart':
    case 'questionAsked':
    case 'undone':
      return finished({ ...state, work: null }, event);
  }
}

function finished(
  state: PaneState,
  event: Extract<
    PaneEvent,
    { kind: 'failed' | 'read' | 'readFor' | 'written' | 'openedApart' | 'questionAsked' | 'undone' }
  >,
): PaneState {
  switch (event.kind) {
    case 'failed':
      return { ...state, problem: event.problem };
    case 'read':
      return withReading(state, event);
    case 'readFor': {
      const { received, sheets } = event;
      const { into } = event.table;
      const table = { ...event.table, changed: hasSheetOf(event.table.received, state.changedWhileReading) };
      const tables = { ...state.tables, [into.id]: table };
      return { ...withDrafted(state, into.change({ received })), tables, sheets };
    }
    case 'written':
      return {
        ...state,
        written: event.written,
        submissions: { ...state.submissions, written: reviewIn(state) },
      };
    case 'openedApart':
      return { ...state, notice: event.notice };
    case 'questionAsked':
      return { ...state, question: event.question };
    case 'undone':
      return { ...state, written: null, notice: event.sentence, moreToTakeBack: event.more };
  }
}

const reviewIn = ({ reviewed }: PaneState) => reviewed?.review.value ?? null;

/** The same provider read again keeps what was typed in the pane; what was typed in the sheet since then counts first. */
function withReading(state: PaneState, { read, reviewed }: Extract<PaneEvent, { kind: 'read' }>): PaneState {
  const known = state.reviewed ?? state.resumed;
  const isSame = known !== null && known.provider === reviewed.provider;
  const before = isSame
    ? state
    : {
        ...state,
        typed: {},
        chosen: { ...state.chosen, side: {} },
        inputsSeen: { ...state.inputsSeen, typed: {}, side: {} },
      };
  return {
    ...withInputs(before, read),
    received: read.received,
    sheets: read.sheets,
    reviewed,
    submissions: afterReading(isSame ? state.submissions : noSubmissions, reviewed.review.value),
    sheetChanged: hasSheetOf(read.received, state.changedWhileReading),
  };
}

/**
 * What was typed or chosen in the sheet since its inputs were last looked at takes its place in the pane; what the pane was
 * told since then, elsewhere, stays.
 */
function withInputs(state: PaneState, { typed, rules, bases, side }: SheetInputs): PaneState {
  const { inputsSeen, chosen } = state;
  return {
    ...state,
    typed: merged(state.typed, changedIn(inputsSeen.typed, typed)),
    chosen: {
      rules: merged(chosen.rules, changedIn(inputsSeen.rules, rules)),
      bases: merged(chosen.bases, changedIn(inputsSeen.bases, bases)),
      side: merged(chosen.side, changedIn(inputsSeen.side, side)),
    },
    inputsSeen: { typed, rules, bases, side },
  };
}

type ByName<Held> = Readonly<Record<string, Held | undefined>>;

/** Of each row, what is not as it was. */
function changedIn<Held extends object>(before: ByName<Held>, after: ByName<Held>): ByName<Held> {
  return Object.fromEntries(
    Object.entries(after).map(([row, held]) => {
      const was = Object.entries(before[row] ?? {});
      const changed = Object.entries(held ?? {}).filter(
        ([name, value]) => !was.some(([known, same]) => known === name && same === value),
      );
      return [row, Object.fromEntries(changed) as Held];
    }),
  );
}

function merged<Held extends object>(one: ByName<Held>, other: ByName<Held>): Record<string, Held> {
  const rows = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(rows.map((row) => [row, { ...one[row], ...other[row] } as Held]));
}

/** What was read from this sheet is to be read again, by whoever has read it. */
function withChangedCells(state: PaneState, sheet: string): PaneState {
  const { received, work, changedWhileReading } = state;
  const isRead = received !== null && hasSheetOf(received, [sheet]);
  const tables = Object.entries(state.tables).map(
    ([id, table]) => [id, hasSheetOf(table.received, [sheet]) ? { ...table, changed: true } : table] as const,
  );
  return {
    ...state,
    sheetChanged: state.sheetChanged || isRead,
    tables: Object.fromEntries(tables),
    changedWhileReading: work === null ? changedWhileReading : [...changedWhileReading, sheet],
  };
}

function hasSheetOf({ sheets }: ReceivedWorkbook, names: readonly string[]): boolean {
  return sheets.some(({ name }) => names.includes(name));
}

function withDrafted(state: PaneState, draft: DraftChange | null): PaneState {
  if (draft === null) return state;
  const drafts = withDraft(state.drafts, draft);
  // A table that a pane has put aside is read by nobody any more, and is not had back with its names.
  const isPutAside = 'received' in draft.change && draft.change.received === null;
  const tables = isPutAside
    ? Object.fromEntries(Object.entries(state.tables).filter(([pane]) => pane !== draft.pane))
    : state.tables;
  return { ...state, drafts, tables };
}

/** Yesterday's messages are not about today's work. */
function quiet(state: PaneState): PaneState {
  return { ...state, problem: null, question: null, notice: null, moreToTakeBack: false };
}

function withPosition(
  state: PaneState,
  { line, name, text }: Extract<PaneEvent, { kind: 'positionTyped' }>,
): PaneState {
  return { ...state, typed: { ...state.typed, [line]: { ...state.typed[line], [name]: text } } };
}
