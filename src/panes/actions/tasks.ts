/**
 * The longer tasks of the panes, each a host's answer turned into events. They are loaded when first needed, so that the
 * pane is on screen before the reading and the sheets are.
 */
import type { HostAnswer, HostProblem, HostWorkbook } from '../../workflows/ports/hostWorkbook';
import {
  readNamedSheets,
  readSubmission,
  type Reviewed,
  type SubmissionRead,
} from '../../workflows/review/readSubmission';
import { exampleSheetName } from '../../workflows/review/exampleSheet';
import { ledgerExampleNames } from '../../workflows/unitCost/exampleLedger';
import { templateSheetNames, writeSheets, type Writing } from '../../workflows/writeSheets';
import { workedOutIn } from '../../workflows/ports/listedSheets';
import type { ExistingSheets, WhatToRead } from '../../workflows/ports/hostWorkbook';
import { lookOverTable } from '../../domain/submission/personalInTable';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { PaneThatReads } from '../state/drafts';
import type { PaneEvent } from '../state/paneEvents';
import type { PaneState } from '../state/paneState';
import { problems } from '../wording';
import type { Review } from './doWork';

export { reviewInBackground } from '../../workflows/review/reviewInBackground';
export { withCorrections, withoutCorrection } from '../../workflows/review/layoutMappings';
export { settingsToKeep } from '../../workflows/settingsToKeep';
export { whatToWrite } from './whatToWrite';

export async function readAsChosen(
  host: HostWorkbook,
  state: PaneState,
  id: number,
  review: Review,
): Promise<PaneEvent> {
  const answer = withoutResults(await readSubmission(host, state.source));
  if (answer.kind === 'problem' || isFilled(answer.value)) return readEvent(answer, state, id, review);
  const written = readableOfOurs(answer.value, state);
  return readEvent(written.length === 0 ? answer : await readNamedSheets(host, written), state, id, review);
}

/** What Open Book worked out is nobody's figures, even where that very sheet is pointed at. */
function withoutResults(answer: HostAnswer<SubmissionRead>): HostAnswer<SubmissionRead> {
  if (answer.kind === 'problem') return answer;
  const { received, sheets } = answer.value;
  const results = new Set(workedOutIn(sheets).map(({ name }) => name));
  const others = received.sheets.filter(({ name }) => !results.has(name));
  if (others.length === received.sheets.length) return answer;
  return others.length === 0
    ? { kind: 'problem', problem: problems.ownSheet }
    : { kind: 'done', value: { ...answer.value, received: { ...received, sheets: others } } };
}

/** A template or an example that Open Book wrote here is still something to read, where there is nothing else. */
function readableOfOurs({ sheets }: SubmissionRead, { today }: PaneState): readonly string[] {
  const names = [...templateSheetNames(today), exampleSheetName];
  return sheets.filter(({ name, ours }) => ours && names.includes(name)).map(({ name }) => name);
}

export async function readSheets(
  host: HostWorkbook,
  state: PaneState,
  names: readonly string[],
  id: number,
  review: Review,
): Promise<PaneEvent> {
  return readEvent(await readNamedSheets(host, names), state, id, review);
}

/**
 * A table for a pane of its own, as received: the pane's workflow says what it is. Where there is nothing else, an example
 * that Open Book wrote is read again.
 */
export async function readFor(
  host: HostWorkbook,
  pane: PaneThatReads,
  what: WhatToRead,
  state: PaneState,
  id: number,
): Promise<PaneEvent> {
  const answer = withoutResults(await readSubmission(host, what));
  if (answer.kind === 'problem' || isFilled(answer.value)) return readForEvent(answer, pane, state, id);
  const names = ledgerExampleNames.filter((name) =>
    answer.value.sheets.some((sheet) => sheet.ours && sheet.name === name),
  );
  const isThere = pane === 'unitCost' && names.length > 0;
  return readForEvent(isThere ? await readNamedSheets(host, names) : answer, pane, state, id);
}

/** Sheets by their names for a pane of its own, such as an example just written. */
export async function readSheetsFor(
  host: HostWorkbook,
  pane: PaneThatReads,
  names: readonly string[],
  state: PaneState,
  id: number,
): Promise<PaneEvent> {
  return readForEvent(await readNamedSheets(host, names), pane, state, id);
}

function readForEvent(
  answer: HostAnswer<SubmissionRead>,
  pane: PaneThatReads,
  { leavesOutPersonalDetails }: PaneState,
  id: number,
): PaneEvent {
  if (answer.kind === 'problem') return failed(id, answer.problem);
  const { received, sheets } = answer.value;
  if (!isFilled(answer.value)) return failed(id, problems.nothingThere);
  const { findings, without } = lookOverTable(received);
  const table = { received, personal: findings.map(({ at }) => at) };
  return {
    kind: 'readFor',
    id,
    pane,
    received: leavesOutPersonalDetails ? without : received,
    table,
    sheets,
  };
}

/** A table as a pane works with it, once the choice of leaving out changed. */
export function tableAsChosen(received: ReceivedWorkbook, leavesOut: boolean): ReceivedWorkbook {
  return leavesOut ? lookOverTable(received).without : received;
}

/** The template's sheets that stand in this workbook, whoever wrote them there. */
export async function readTemplate(
  host: HostWorkbook,
  state: PaneState,
  id: number,
  review: Review,
): Promise<PaneEvent> {
  const listed = await readSubmission(host, { kind: 'activeSheet' });
  if (listed.kind === 'problem') return failed(id, listed.problem);
  const names = templateSheetNames(state.today);
  const here = listed.value.sheets.map(({ name }) => name).filter((name) => names.includes(name));
  if (here.length === 0) return failed(id, problems.noTemplate);
  return readEvent(await readNamedSheets(host, here), state, id, review);
}

export async function writeFromPane(
  host: HostWorkbook,
  writing: Writing,
  existing: ExistingSheets,
  pane: string,
  id: number,
): Promise<PaneEvent> {
  const answer = await writeSheets(host, writing, existing);
  if (answer.kind === 'problem') return failed(id, answer.problem);
  const outcome = answer.value;
  if (outcome.kind === 'question')
    return {
      kind: 'questionAsked',
      id,
      question: { what: writing.kind, sentence: outcome.sentence, sheets: outcome.sheets },
    };
  const { sheets, leftOut } = outcome;
  return { kind: 'written', id, written: { what: writing.kind, pane, sheets, leftOut } };
}

async function readEvent(
  answer: HostAnswer<SubmissionRead>,
  state: PaneState,
  id: number,
  review: Review,
): Promise<PaneEvent> {
  if (answer.kind === 'problem') return failed(id, answer.problem);
  const read = answer.value;
  if (!isFilled(read)) return failed(id, problems.nothingThere);
  const reviewed = await reviewRead(read, state, review);
  // Only a reading that was cancelled is stopped, and what comes of one is not seen any more.
  return reviewed === null ? failed(id, problems.unforeseen) : { kind: 'read', id, read, reviewed };
}

function isFilled({ received }: SubmissionRead): boolean {
  return received.sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
}

/** Corrections made in the pane hold when the same provider's sheet is read again. */
async function reviewRead(
  { received }: SubmissionRead,
  { settings, asAt, leavesOutPersonalDetails, ...state }: PaneState,
  review: Review,
): Promise<Reviewed | null> {
  const before = state.reviewed ?? state.resumed;
  const reviewed = await review({ received, mapping: null, settings, asAt, leavesOutPersonalDetails });
  const isSame =
    before !== null && before.mapping !== null && before.provider === (reviewed?.provider ?? null);
  return isSame && reviewed !== null
    ? review({ received, mapping: before.mapping, settings, asAt, leavesOutPersonalDetails })
    : reviewed;
}

export function failed(id: number, problem: HostProblem): PaneEvent {
  return { kind: 'failed', id, problem };
}
