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
import { sheetNamesOf, writeSheets } from '../../workflows/writeSheets';
import { workedOutIn } from '../../workflows/ports/listedSheets';
import type { ExistingSheets, WhatToRead } from '../../workflows/ports/hostWorkbook';
import { noComparisons } from '../../domain/review/comparisons';
import { reviewWorkbook } from '../../workflows/review/write';
import { lookOverTable } from '../../domain/submission/personalInTable';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { DraftOfTable } from '../state/drafts';
import type { PaneEvent } from '../state/paneEvents';
import type { PaneState, PaneWriting } from '../state/paneState';
import { problems } from '../wording';
import { negotiate } from '../wordingOfWriting';
import type { Now, Review } from './doWork';

export { readSubmission } from '../../workflows/review/readSubmission';
export { reviewInBackground } from '../../workflows/review/reviewInBackground';
export { withCorrections, withoutCorrection, withReading } from '../../workflows/review/layoutMappings';
export { settingsToKeep } from '../../workflows/settingsToKeep';

export async function readAsChosen(
  host: HostWorkbook,
  now: Now,
  id: number,
  review: Review,
): Promise<PaneEvent> {
  const answer = withoutResults(await readSubmission(host, now().source));
  if (answer.kind === 'problem' || isFilled(answer.value)) return readEvent(answer, now, id, review);
  const written = readableOfOurs(answer.value, now());
  return readEvent(written.length === 0 ? answer : await readNamedSheets(host, written), now, id, review);
}

/** The sheets that were read, or the choice once more where it was a selection or the whole workbook. */
export async function readAgain(
  host: HostWorkbook,
  now: Now,
  id: number,
  review: Review,
): Promise<PaneEvent> {
  const { source, received } = now();
  if (received === null || source.kind === 'everySheet' || source.kind === 'selection')
    return readAsChosen(host, now, id, review);
  return readSheets(
    host,
    now,
    received.sheets.map(({ name }) => name),
    id,
    review,
  );
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
  const names = [...sheetNamesOf({ kind: 'template', today }), ...sheetNamesOf({ kind: 'example', today })];
  return sheets.filter(({ name, ours }) => ours && names.includes(name)).map(({ name }) => name);
}

export async function readSheets(
  host: HostWorkbook,
  now: Now,
  names: readonly string[],
  id: number,
  review: Review,
): Promise<PaneEvent> {
  return readEvent(await readNamedSheets(host, names), now, id, review);
}

/**
 * A table for a pane of its own, as received: the pane's workflow says what it is. Where there is nothing else, an example
 * that Open Book wrote is read again.
 */
export async function readFor(
  host: HostWorkbook,
  into: DraftOfTable,
  what: WhatToRead,
  now: Now,
  id: number,
): Promise<PaneEvent> {
  const answer = withoutResults(await readSubmission(host, what));
  if (answer.kind === 'problem' || isFilled(answer.value)) return readForEvent(answer, into, what, now, id);
  const names = into.example === undefined ? [] : sheetNamesOf({ kind: into.example, today: now().today });
  const here = names.filter((name) => answer.value.sheets.some((sheet) => sheet.ours && sheet.name === name));
  return readForEvent(here.length > 0 ? await readNamedSheets(host, here) : answer, into, what, now, id);
}

/** Sheets by their names for a pane of its own, such as an example just written. */
export async function readSheetsFor(
  host: HostWorkbook,
  into: DraftOfTable,
  names: readonly string[],
  now: Now,
  id: number,
): Promise<PaneEvent> {
  const what = { kind: 'sheets', names } as const;
  return readForEvent(await readNamedSheets(host, names), into, what, now, id);
}

function readForEvent(
  answer: HostAnswer<SubmissionRead>,
  into: DraftOfTable,
  what: WhatToRead,
  now: Now,
  id: number,
): PaneEvent {
  if (answer.kind === 'problem') return failed(id, answer.problem);
  const { received, sheets } = answer.value;
  if (!isFilled(answer.value)) return failed(id, problems.nothingThere);
  const { findings, without } = lookOverTable(received);
  // The sheet in view is another one soon; what was read of it is read again by its name.
  const again = what.kind === 'activeSheet' ? ({ kind: 'sheets', names: namesOf(received) } as const) : what;
  const table = { into, what: again, received, personal: findings.map(({ at }) => at), changed: false };
  return {
    kind: 'readFor',
    id,
    received: now().leavesOutPersonalDetails ? without : received,
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
  now: Now,
  id: number,
  review: Review,
): Promise<PaneEvent> {
  const listed = await readSubmission(host, { kind: 'activeSheet' });
  if (listed.kind === 'problem') return failed(id, listed.problem);
  const names = sheetNamesOf({ kind: 'template', today: now().today });
  const here = listed.value.sheets.map(({ name }) => name).filter((name) => names.includes(name));
  if (here.length === 0) return failed(id, problems.noTemplate);
  return readEvent(await readNamedSheets(host, here), now, id, review);
}

export async function writeFromPane(
  host: HostWorkbook,
  what: PaneWriting,
  existing: ExistingSheets,
  state: PaneState,
  id: number,
): Promise<PaneEvent> {
  const writing = await what.from(state);
  if (writing === null) return failed(id, problems.nothingToWrite);
  const { pane } = state;
  const answer = await writeSheets(host, writing, existing);
  if (answer.kind === 'problem') return failed(id, answer.problem);
  const outcome = answer.value;
  if (outcome.kind === 'question')
    return {
      kind: 'questionAsked',
      id,
      question: { what, pane, sentence: outcome.sentence, sheets: outcome.sheets },
    };
  const { sheets, answer: page, leftOut } = outcome;
  return { kind: 'written', id, written: { what: what.id, pane, sheets, answer: page, leftOut } };
}

/** The provider's copy stands in a file of its own: beside the council's pages it would be no copy to hand over. */
export async function openProvidersCopy(
  host: HostWorkbook,
  { reviewed, submissions: { earlier } }: PaneState,
  id: number,
): Promise<PaneEvent> {
  const review = reviewed?.review.value ?? null;
  if (review === null) return failed(id, problems.nothingToWrite);
  const before = earlier === null ? noComparisons : { ...noComparisons, earlier };
  const answer = await host.openApart(reviewWorkbook(review, before, 'provider'));
  return answer.kind === 'problem'
    ? failed(id, answer.problem)
    : { kind: 'openedApart', id, notice: negotiate.copyOpened };
}

async function readEvent(
  answer: HostAnswer<SubmissionRead>,
  now: Now,
  id: number,
  review: Review,
): Promise<PaneEvent> {
  if (answer.kind === 'problem') return failed(id, answer.problem);
  const read = answer.value;
  if (!isFilled(read)) return failed(id, problems.nothingThere);
  const reviewed = await reviewRead(read, now, review);
  // Only a reading that was cancelled is stopped, and what comes of one is not seen any more.
  return reviewed === null ? failed(id, problems.unforeseen) : { kind: 'read', id, read, reviewed };
}

const namesOf = ({ sheets }: ReceivedWorkbook): readonly string[] => sheets.map(({ name }) => name);

function isFilled({ received }: SubmissionRead): boolean {
  return received.sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
}

/**
 * Corrections made in the pane hold when the same provider's sheet is read again. What was chosen or corrected while the
 * review was under way counts: it is then made once more.
 */
async function reviewRead(read: SubmissionRead, now: Now, review: Review): Promise<Reviewed | null> {
  const used = now();
  const reviewed = await reviewWith(read, used, review);
  return reviewed === null || isReviewedAlike(used, now()) ? reviewed : reviewRead(read, now, review);
}

function isReviewedAlike(one: PaneState, other: PaneState): boolean {
  return (
    one.asAt === other.asAt &&
    one.leavesOutPersonalDetails === other.leavesOutPersonalDetails &&
    one.reviewed?.mapping === other.reviewed?.mapping &&
    one.settings.mappings === other.settings.mappings &&
    one.settings.localFigures === other.settings.localFigures
  );
}

async function reviewWith(
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
