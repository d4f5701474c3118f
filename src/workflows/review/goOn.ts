/**
 * A review's workbook that goes on from one that was worked in: rounds, evidence, judgements, positions and versions stand in the
 * new one as they stood in the old, and whatever has no place there is told.
 *
 * Worked example: “Kept from before: 14 cells (Rounds 9, Evidence 5).” and “Not kept: Fee breakdown, Rent of the home: 750 was
 * typed over 800, and the new submission has something else there.”
 */
import { findingHeadlines } from '../../domain/evidence/findingCodes';
import { countInWords } from '../../domain/evidence/countInWords';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { exactText, unsafeNumberOfText } from '../../domain/money/exact';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import type { WorkbookGrid } from '../../sheets/core/grid';
import {
  columnsOfNames,
  inputsAsWritten,
  withTypedSince,
  type GoneOn,
  type TypedSince,
} from '../../sheets/core/inputsAsWritten';
import { layOut } from '../../sheets/core/layout';
import { withEarlierVersions } from '../../sheets/core/versionList';
import { councilsRecord, roundCell, roundTypedCells } from '../../sheets/review/cellIds';
import { offersOnRounds } from '../../sheets/review/offersOfTerms';
import { describeReview } from '../../sheets/review/reviewWorkbook';
import type { TypedBefore } from '../ports/filesToOpen';

export const goneOnFrom = (
  review: FeeReview,
  comparisons: ReviewComparisons,
  before: TypedBefore,
): GoneOn => {
  const description = describeReview(review, comparisons);
  const { sheets } = layOut(description);
  const named = namesOfRows(review);
  // Offers and a limit that terms gave the earlier workbook are the council's record: they go on where these terms say none.
  const record = before.standing.filter(({ id }) => councilsRecord.has(id));
  const others = ofAnotherOffer(before, comparisons.terms, review.asAt);
  const goingOn = [...before.typed, ...record].filter(({ id }) => !others.has(id));
  const goneOn = withTypedSince(description, goingOn, (sheet, row) => {
    const said = (sheets[sheet]?.rows[row]?.cells ?? [])
      .slice(0, columnsOfNames)
      .map((cell) => String(cell?.value ?? ''));
    return said.find((words) => named.has(words)) ?? '';
  });
  const replaced = [...before.typed, ...record].filter(({ id }) => others.has(id));
  return { ...goneOn, left: [...replaced, ...goneOn.left.filter((each) => !record.includes(each))] };
};

/** Rounds in which these terms give another offer than stood there: what was written of the one is nothing of the other. */
function ofAnotherOffer(
  { typed, standing }: TypedBefore,
  terms: ReviewComparisons['terms'],
  asAt: IsoDate,
): ReadonlySet<string> {
  const before = new Map([...standing, ...typed].map(({ id, now }) => [id, now]));
  return new Set(
    offersOnRounds(terms, asAt).flatMap(({ weekly }, index) => {
      const held = before.get(roundCell(index + 1, 'offer')) ?? '';
      return held === '' || held === unsafeNumberOfText(exactText(weekly.pounds))
        ? []
        : roundTypedCells(index + 1);
    }),
  );
}

/** A row of a line or a finding is known by it; every other by its place alone, whatever its words come to. */
const namesOfRows = ({ breakdown, findings }: FeeReview): ReadonlySet<string> =>
  new Set([
    ...breakdown.lines.map(({ label }) => label),
    ...findings.map(({ code }) => findingHeadlines[code]),
  ]);

export function goneOnWorkbook({ description, asReviewed }: GoneOn, { versions }: TypedBefore): WorkbookGrid {
  // What went on was typed, whichever workbook it was typed into: it goes on once more.
  const grid = { ...layOut(description), inputsAsWritten: inputsAsWritten(asReviewed) };
  return withEarlierVersions(grid, { ...grid.properties, versions });
}

const mostTold = 20;

export function goneOnLines({ kept, left }: GoneOn): readonly string[] {
  const told = left.slice(0, mostTold).map(leftInWords);
  const more = left.length - told.length;
  return [
    kept.length === 0
      ? 'Kept from before: nothing was typed there that has its place here.'
      : keptInWords(kept),
    ...told,
    ...(more > 0 ? [`Not kept: ${String(more)} more cells, which stand in the workbook before.`] : []),
  ];
}

function keptInWords(kept: readonly TypedSince[]): string {
  const pages = new Map<string, number>();
  for (const { sheet } of kept) pages.set(sheet, (pages.get(sheet) ?? 0) + 1);
  const listed = [...pages].map(([page, cells]) => `${page} ${String(cells)}`).join(', ');
  return `Kept from before: ${kept.length === 1 ? 'one cell' : countInWords(kept.length, 'cell')} (${listed}).`;
}

function leftInWords({ sheet, label, written, now }: TypedSince): string {
  const where = label === null || label === '' ? sheet : `${sheet}, ${label}`;
  const stood =
    now === '' ? 'it was emptied' : `${String(now)} ${written === '' ? 'stood there' : 'was typed'}`;
  const over = written === '' ? '' : ` over ${String(written)}`;
  return `Not kept: ${where}: ${stood}${over}, and the new workbook has something else there, or no such row.`;
}
