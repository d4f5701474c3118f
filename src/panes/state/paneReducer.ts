/** One small, pure step: what was known and what happened make what is known now. Going back never loses work. */
import { positionNames, type ChosenRules } from '../../domain/negotiation/positionRule';
import type { TypedPositions } from '../../workflows/review/negotiationPositions';
import { withDraft, type DraftChange } from './drafts';
import type { PaneEvent } from './paneEvents';
import type { PaneState } from './paneState';

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
      return { ...state, pane: event.pane, notice: null };
    case 'started':
      return {
        ...state,
        started: true,
        settings: event.settings ?? state.settings,
        settingsCanBeKept: event.settings !== null,
        sheets: event.sheets,
      };
    case 'settingsChanged':
      return { ...state, settings: event.settings, notice: event.notice };
    case 'sourceChosen':
      return { ...state, source: event.source };
    case 'dayChosen':
      return { ...state, asAt: event.asAt };
    case 'workStarted':
      return { ...quiet(state), work: { kind: event.work, id: event.id } };
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
    case 'reviewed':
      return { ...state, reviewed: event.reviewed };
    case 'leavingOut':
      return { ...state, leavesOutPersonalDetails: event.leavesOut };
    case 'sheetChanged':
      return { ...state, sheetChanged: true };
    case 'noticed':
      return { ...state, notice: event.notice };
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
    case 'questionAsked':
    case 'undone':
      return finished({ ...state, work: null }, event);
  }
}

function finished(
  state: PaneState,
  event: Extract<PaneEvent, { kind: 'failed' | 'read' | 'readFor' | 'written' | 'questionAsked' | 'undone' }>,
): PaneState {
  switch (event.kind) {
    case 'failed':
      return { ...state, problem: event.problem };
    case 'read':
      return withReading(state, event);
    case 'readFor': {
      const { pane, received, table, sheets } = event;
      const tables = { ...state.tables, [pane]: table };
      return { ...withDrafted(state, { pane, change: { received } }), tables, sheets };
    }
    case 'written':
      return { ...state, written: event.written };
    case 'questionAsked':
      return { ...state, question: event.question };
    case 'undone':
      return { ...state, written: null, notice: event.sentence };
  }
}

/** The same provider read again keeps what was typed in the pane; what was typed in the sheet counts first. */
function withReading(state: PaneState, { read, reviewed }: Extract<PaneEvent, { kind: 'read' }>): PaneState {
  const before = state.reviewed ?? state.resumed;
  const isSame = before !== null && before.provider === reviewed.provider;
  return {
    ...state,
    received: read.received,
    sheets: read.sheets,
    reviewed,
    sheetChanged: false,
    typed: isSame ? mergedPositions(state.typed, read.typed) : read.typed,
    drafts: { ...state.drafts, negotiate: { rules: mergedRules(state.drafts.negotiate.rules, read.rules) } },
  };
}

function mergedPositions(inPane: TypedPositions, inSheet: TypedPositions): TypedPositions {
  const lines = [...new Set([...Object.keys(inPane), ...Object.keys(inSheet)])];
  return Object.fromEntries(lines.map((line) => [line, { ...inPane[line], ...inSheet[line] }]));
}

/** A rule chosen on the sheet counts first; the rest stays as it was chosen in the pane. */
function mergedRules(inPane: ChosenRules, inSheet: ChosenRules): ChosenRules {
  return Object.fromEntries(positionNames.map((name) => [name, { ...inPane[name], ...inSheet[name] }]));
}

function withDrafted(state: PaneState, draft: DraftChange | null): PaneState {
  return draft === null ? state : { ...state, drafts: withDraft(state.drafts, draft) };
}

/** Yesterday's messages are not about today's work. */
function quiet(state: PaneState): PaneState {
  return { ...state, problem: null, question: null, notice: null };
}

function withPosition(
  state: PaneState,
  { line, name, text }: Extract<PaneEvent, { kind: 'positionTyped' }>,
): PaneState {
  return { ...state, typed: { ...state.typed, [line]: { ...state.typed[line], [name]: text } } };
}
