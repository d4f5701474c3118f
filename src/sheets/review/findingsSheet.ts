/**
 * Findings: what a person should look at, worst first and the dearest before the others, each with what it is about a week, its
 * place as the user knows it, what was expected and received, what to ask, who sees to it and where it stands.
 */
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import { findingHeadlines } from '../../domain/evidence/findingCodes';
import type { Finding } from '../../domain/evidence/finding';
import { placeText } from '../../domain/evidence/place';
import { dayInWords } from '../../domain/calendar/isoDate';
import { costCategoryLabel } from '../../domain/fee/costCategory';
import type { FeeLine } from '../../domain/fee/feeLine';
import { isOfWholeFee, linesByPlace } from '../../domain/review/findingsByPounds';
import type { FeeReview } from '../../domain/review/feeReview';
import { whileAsWritten } from '../core/asWritten';
import { blank, chosen, computed, row, words } from '../core/cells';
import { typedWords } from '../core/askedCells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';
import { absolute, cell, equals, text, when, type Expression } from '../core/expression';
import { feeCell } from '../core/feeCells';
import { framed, rowsAboveBody, type SheetColumn } from '../core/sheetFrame';
import { lineCell } from './cellIds';
import { severityWords } from '../../domain/evidence/findingWords';
import { homeName, placeWords } from './reviewWords';
import { severityRules } from './severityRules';

const columnsOn = (day: string): readonly SheetColumn[] => [
  { header: 'Ref', width: 5 },
  { header: 'What was found', width: 24 },
  { header: `How serious, as read on ${day}`, width: 11 },
  { header: 'About, £ a week', width: 11, figures: true },
  { header: 'Where', width: 13 },
  { header: 'Expected, as read', width: 27 },
  { header: 'Received, as read', width: 26 },
  { header: 'What to do or ask', width: 32 },
  { header: 'Owner', width: 11 },
  { header: 'Status', width: 10 },
];

const statuses = ['open', 'asked', 'answered', 'settled'] as const;

export function findingsSheet(review: FeeReview): SheetDescription {
  const { findings } = review;
  const columns = columnsOn(dayInWords(review.asAt));
  const body: readonly DescribedRow[] =
    findings.length === 0
      ? [row(blank(), words('Nothing was found that needs a question.', 'labelStrong'))]
      : findings.map((finding, index) => findingRow(finding, index, review));
  const headerRow = rowsAboveBody - 1;
  return framed({
    name: 'Findings',
    role: 'inputs',
    title: `Findings: ${homeName(review)}`,
    purpose:
      'Settle first, then ask, then know. Words are of the submission as it was read on the day in the footer; pounds follow the sheets.',
    columns,
    freezeColumns: 2,
    body,
    rules: severityRules(findings.map((_, index) => severityCell(index))),
    ...(findings.length === 0
      ? {}
      : {
          tables: [
            {
              name: 'FindingsList',
              headerRow,
              lastRow: headerRow + findings.length,
              fromColumn: 0,
              toColumn: columns.length - 1,
            },
          ],
        }),
    orientation: 'landscape',
  });
}

const severityCell = (index: number): string => `finding.${String(index + 1)}.severity`;
export const findingAdviceCell = (index: number): string => `finding.${String(index + 1)}.advice`;
export const findingRef = (index: number): string => `F${String(index + 1).padStart(2, '0')}`;
export const findingCell = (index: number): string => `finding.${String(index + 1)}`;

/** The line that the finding's place belongs to. */
function lineOf({ at }: Finding, review: FeeReview): FeeLine | undefined {
  return lineByPlace(review).get(placeText(at));
}

const lineByPlace = workedOutOnce((review: FeeReview) => linesByPlace(review));

/** Null where it is about no line: then nobody can say how much. */
function about(finding: Finding, review: FeeReview): Expression | null {
  if (isOfWholeFee(finding)) return absolute(cell(feeCell.unexplained));
  const line = lineOf(finding, review);
  return line === undefined ? null : cell(lineCell(line.id, 'weekly'));
}

/**
 * What to ask, while the pounds beside it and the category of its line are what they were when it was found: what was asked of
 * £394.82 is not asked of £12.00, and a category that was chosen since need not be chosen.
 */
function adviceIn(finding: Finding, index: number, review: FeeReview): DescribedCell {
  const { advice } = finding;
  const id = findingAdviceCell(index);
  const line = lineOf(finding, review);
  const moved = text(`Changed since ${dayInWords(review.asAt)}: review anew before this is asked.`);
  const found = text(advice);
  if (isOfWholeFee(finding)) {
    const written = review.breakdown.unexplained.pounds;
    const still = whileAsWritten([{ figure: cell(feeCell.unexplained), written }], found, moved);
    return computed(id, still, 'text', { measuredAs: advice });
  }
  if (line === undefined) return words(advice, 'text', { id });
  const figure = cell(lineCell(line.id, 'weekly'));
  const still = whileAsWritten([{ figure, written: line.weekly.pounds }], found, moved);
  const isSameCategory = equals(cell(lineCell(line.id, 'category')), text(costCategoryLabel(line.category)));
  return computed(id, when(isSameCategory, still, moved), 'text', { measuredAs: advice });
}

function findingRow(finding: Finding, index: number, review: FeeReview): DescribedRow {
  const pounds = about(finding, review);
  return row(
    words(findingRef(index), 'note'),
    words(findingHeadlines[finding.code], 'labelStrong', { id: findingCell(index) }),
    words(severityWords[finding.severity], 'severity', { id: severityCell(index) }),
    pounds === null ? blank('money') : computed(null, pounds, 'money'),
    words(placeWords(finding.at), 'note'),
    words(finding.expected),
    words(finding.received),
    adviceIn(finding, index, review),
    typedWords(`finding.${String(index + 1)}.owner`, null, ''),
    chosen(`finding.${String(index + 1)}.status`, 'open', statuses, 'Where does it stand?', 'inputKind'),
  );
}
