/** Findings: what a person should look at, worst first, each with its place, what was expected and received, and what to ask. */
import { findingHeadlines } from '../../domain/evidence/findingCodes';
import { bySeverity, type Finding } from '../../domain/evidence/finding';
import type { FeeReview } from '../../domain/review/feeReview';
import { blank, row, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { framed, type SheetColumn } from '../core/sheetFrame';
import { homeName, placeWords, severityWords } from './reviewWords';
import { severityRules } from './severityRules';

const columns: readonly SheetColumn[] = [
  { header: 'Ref', width: 6 },
  { header: 'What was found', width: 34 },
  { header: 'How serious', width: 12 },
  { header: 'Where', width: 18 },
  { header: 'Expected', width: 38 },
  { header: 'Received', width: 38 },
  { header: 'What to do or ask', width: 52 },
];

export function findingsSheet(review: FeeReview): SheetDescription {
  const findings = bySeverity(review.findings);
  const body: readonly DescribedRow[] =
    findings.length === 0
      ? [row(blank(), words('Nothing was found that needs a question.', 'labelStrong'))]
      : findings.map(findingRow);
  return framed({
    name: 'Findings',
    role: 'results',
    title: `Findings: ${homeName(review)}`,
    purpose:
      '“To settle” comes before any figure is relied on; “To ask” is a question for the provider; “To know” is worth knowing. Words and figures here are of the submission as it was read; they do not follow what is typed.',
    columns,
    freezeColumns: 2,
    body,
    rules: severityRules(findings.map((_, index) => severityCell(index))),
    orientation: 'landscape',
  });
}

export const severityCell = (index: number): string => `finding.${String(index + 1)}.severity`;
export const findingCell = (index: number): string => `finding.${String(index + 1)}`;

function findingRow(finding: Finding, index: number): DescribedRow {
  return row(
    words(`F${String(index + 1).padStart(2, '0')}`, 'note'),
    words(findingHeadlines[finding.code], 'labelStrong', { id: findingCell(index) }),
    words(severityWords[finding.severity], 'severity', { id: severityCell(index) }),
    words(placeWords(finding.at), 'note'),
    words(finding.expected),
    words(finding.received),
    words(finding.advice),
  );
}
