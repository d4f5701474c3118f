/**
 * Reads what a person points at and reviews it: the sheets as received, the mapping used, the submission, the review.
 *
 * Corrections kept for a provider are found by the provider's name in what was read, else by the headings of its table, so
 * the first recognition goes without them and the second, where there are any, with them.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Finding } from '../../domain/evidence/finding';
import { wholeSubmission, type Place } from '../../domain/evidence/place';
import type { Validated } from '../../domain/evidence/validated';
import {
  positionNames,
  ruleFigures,
  ruleFigureWords,
  type ChosenRules,
} from '../../domain/negotiation/positionRule';
import type { FeeReview } from '../../domain/review/feeReview';
import type { FeeSubmission } from '../../domain/submission/feeSubmission';
import { lookOverTable } from '../../domain/submission/personalInTable';
import { receivedText, type ReceivedWorkbook } from '../../domain/submission/received';
import { basesTyped, type ChosenBases } from './chosenBases';
import { sideTyped, type TypedSide } from './councilsSide';
import type { SavedMapping } from './layoutMappings';
import type { PaneSettings } from '../paneSettings';
import type { TypedPositions } from './typedPositions';
import type { HostAnswer, HostReading, HostWorkbook, ListedSheet, WhatToRead } from '../ports/hostWorkbook';
import { recogniseWorkbook, reviewSubmission } from './answer';

export interface SubmissionRead {
  readonly received: ReceivedWorkbook;
  readonly sheets: readonly ListedSheet[];
  /** Opening, target and limit as typed on the page Our position. */
  readonly typed: TypedPositions;
  /** Rules as chosen on the page Our position. */
  readonly rules: ChosenRules;
  /** What a category rests on, as chosen there. */
  readonly bases: ChosenBases;
  readonly side: TypedSide;
}

export interface Reviewed {
  readonly mapping: SavedMapping | null;
  readonly submission: Validated<FeeSubmission>;
  readonly review: Validated<FeeReview>;
  /** Null where the submission names none: a correction cannot then be kept for next time. */
  readonly provider: string | null;
  /** Cells that may tell who a child is. */
  readonly personal: readonly Place[];
}

export async function readSubmission(
  host: HostWorkbook,
  what: WhatToRead,
): Promise<HostAnswer<SubmissionRead>> {
  const answer = await host.read(what);
  return answer.kind === 'problem' ? answer : { kind: 'done', value: submissionRead(answer.value) };
}

/** Sheets by their names, those that Open Book wrote among them: a template filled in, the example. */
export async function readNamedSheets(
  host: HostWorkbook,
  names: readonly string[],
): Promise<HostAnswer<SubmissionRead>> {
  const readings: HostReading[] = [];
  for (const name of names) {
    const answer = await host.read({ kind: 'sheet', name });
    if (answer.kind === 'problem') return answer;
    readings.push(answer.value);
  }
  const [first] = readings;
  const problem = {
    sentence: 'There is no such sheet in this workbook.',
    advice: 'Choose another sheet to read.',
  };
  if (first === undefined) return { kind: 'problem', problem };
  const sheets = readings.flatMap(({ workbook }) => workbook.sheets);
  return { kind: 'done', value: submissionRead({ ...first, workbook: { ...first.workbook, sheets } }) };
}

type Settings = Pick<PaneSettings, 'mappings' | 'localFigures'>;

export function reviewReceived(
  received: ReceivedWorkbook,
  mapping: SavedMapping | null,
  settings: Settings,
  asAt: IsoDate,
  leavesOutPersonalDetails = false,
): Reviewed {
  const recognised = recogniseReceived(received, mapping, settings, leavesOutPersonalDetails);
  return reviewRecognised(recognised, settings, asAt);
}

/** What was received, as a submission: with the mapping asked for, else with the one kept for its provider. */
export function recogniseReceived(
  received: ReceivedWorkbook,
  mapping: SavedMapping | null,
  { mappings }: Settings,
  leavesOutPersonalDetails = false,
): Omit<Reviewed, 'review'> {
  const checked = lookOverTable(received);
  const table = leavesOutPersonalDetails ? checked.without : received;
  const plain = recogniseWorkbook(table, mapping);
  const provider = providerOf(plain);
  const keptMapping = provider === null ? null : (mappings[provider] ?? null);
  const used = mapping ?? keptMapping;
  const recognised = used === mapping ? plain : recogniseWorkbook(table, used);
  const findings = [...checked.findings, ...keptByLayout(plain, mapping === null ? keptMapping : null)];
  const submission = { ...recognised, findings: [...findings, ...recognised.findings] };
  return { mapping: used, submission, provider, personal: checked.findings.map(({ at }) => at) };
}

export function reviewRecognised(
  recognised: Omit<Reviewed, 'review'>,
  { localFigures }: Settings,
  asAt: IsoDate,
): Reviewed {
  const choices = { asAt, weeksPerYear: null, localFigures };
  return { ...recognised, review: reviewSubmission(recognised.submission, choices) };
}

function submissionRead({ workbook, sheets, typedInputs }: HostReading): SubmissionRead {
  return {
    received: workbook,
    sheets,
    typed: typedPositions(typedInputs),
    rules: chosenRules(typedInputs),
    bases: basesTyped(typedInputs),
    side: sideTyped(typedInputs),
  };
}

/** Cells for one's own figures on the page Our position are called `ownPosition.<category>.opening` and so on. */
function typedPositions(typedInputs: HostReading['typedInputs']): TypedPositions {
  const typed: Record<string, Record<string, string>> = {};
  for (const [id, { value }] of typedInputs) {
    const parts = /^ownPosition\.(.+)\.(\w+)$/.exec(id);
    const name = positionNames.find((each) => each === parts?.[2]);
    if (parts?.[1] === undefined || name === undefined) continue;
    typed[parts[1]] = { ...typed[parts[1]], [name]: String(value) };
  }
  return typed;
}

/** Drop-downs above the positions are called `positionRule.<position>.figure` and `.capped`. */
function chosenRules(typedInputs: HostReading['typedInputs']): ChosenRules {
  const chosen = positionNames.map((name) => {
    const held = typedInputs.get(`positionRule.${name}.figure`)?.value;
    const capped = typedInputs.get(`positionRule.${name}.capped`)?.value;
    const figure = ruleFigures.find((each) => ruleFigureWords[each] === held);
    return [
      name,
      {
        ...(figure === undefined ? {} : { figure }),
        ...(capped === undefined ? {} : { capped: capped === 'yes' }),
      },
    ] as const;
  });
  return Object.fromEntries(chosen.filter(([, rule]) => Object.keys(rule).length > 0));
}

function providerOf(submission: Validated<FeeSubmission>): string | null {
  const named = submission.value?.placement.provider ?? submission.value?.placement.home;
  const text = named === undefined ? '' : receivedText(named.cell).trim();
  if (text !== '') return text;
  const layout = submission.value?.reading.layout;
  return layout === undefined ? null : `the layout “${layout}”`;
}

/** A file that names nobody and has the headings of one corrected before: its corrections are used, and that is said. */
function keptByLayout({ value }: Validated<FeeSubmission>, kept: SavedMapping | null): readonly Finding[] {
  if (value === null || kept === null) return [];
  const { provider, home } = value.placement;
  if (provider !== undefined || home !== undefined) return [];
  return [
    {
      code: 'reading-uncertain',
      severity: 'note',
      at: wholeSubmission,
      expected: 'a file that names its provider',
      received: 'no provider, and the headings of a layout that was corrected before',
      advice: `The ${kept.lines.length === 1 ? 'correction' : 'corrections'} kept for that layout were used. Check that the file is of the same provider.`,
    },
  ];
}
