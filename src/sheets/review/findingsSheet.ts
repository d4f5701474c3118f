/**
 * Findings: what a person should look at, worst first and the dearest before the others, each with what it is about a week, its
 * place as the user knows it, what was expected and received, what to ask, who sees to it and where it stands.
 */
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import { findingHeadlines } from '../../domain/evidence/findingCodes';
import type { Finding } from '../../domain/evidence/finding';
import { placeText } from '../../domain/evidence/place';
import type { FeeLine } from '../../domain/fee/feeLine';
import { isOfWholeFee, linesByPlace } from '../../domain/review/findingsByPounds';
import type { FeeReview } from '../../domain/review/feeReview';
import { blank, chosen, computed, row, words } from '../core/cells';
import { typedWords } from '../core/askedCells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { absolute, cell, type Expression } from '../core/expression';
import { feeCell } from '../core/feeCells';
import { framed, rowsAboveBody, type SheetColumn } from '../core/sheetFrame';
import { lineCell } from './cellIds';
import { severityWords } from '../../domain/evidence/findingWords';
import { homeName, placeWords } from './reviewWords';
import { severityRules } from './severityRules';

const columns: readonly SheetColumn[] = [
  { header: 'Ref', width: 5 },
  { header: 'What was found', width: 24 },
  { header: 'How serious', width: 9 },
  { header: 'About, £ a week', width: 11, figures: true },
  { header: 'Where', width: 13 },
  { header: 'Expected', width: 27 },
  { header: 'Received', width: 27 },
  { header: 'What to do or ask', width: 33 },
  { header: 'Owner', width: 11 },
  { header: 'Status', width: 10 },
];

const statuses = ['open', 'asked', 'answered', 'settled'] as const;

export function findingsSheet(review: FeeReview): SheetDescription {
  const { findings } = review;
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

function findingRow(finding: Finding, index: number, review: FeeReview): DescribedRow {
  const pounds = about(finding, review);
  return row(
    words(`F${String(index + 1).padStart(2, '0')}`, 'note'),
    words(findingHeadlines[finding.code], 'labelStrong', { id: findingCell(index) }),
    words(severityWords[finding.severity], 'severity', { id: severityCell(index) }),
    pounds === null ? blank('money') : computed(null, pounds, 'money'),
    words(placeWords(finding.at), 'note'),
    words(finding.expected),
    words(finding.received),
    words(finding.advice),
    typedWords(`finding.${String(index + 1)}.owner`, null, ''),
    chosen(`finding.${String(index + 1)}.status`, 'open', statuses, 'Where does it stand?', 'inputKind'),
  );
}
