/** What is to be settled before the figures are used, as rows at the foot of a sheet. */
import type { Finding } from '../../domain/evidence/finding';
import { bySeverity } from '../../domain/evidence/finding';
import { findingHeadlines } from '../../domain/evidence/findingCodes';
import { severityWords } from '../../domain/evidence/findingWords';
import { placeText } from '../../domain/evidence/place';
import { blank, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';

export function findingRows(findings: readonly Finding[], columns: number): readonly DescribedRow[] {
  if (findings.length === 0) return [headingRow('Nothing to settle: everything was understood', columns)];
  return [
    headingRow('To settle', columns),
    ...bySeverity(findings).map(({ code, severity, at, expected, received, advice }) =>
      row(
        words(`${severityWords[severity]}: ${findingHeadlines[code]}`, 'labelStrong'),
        words(placeText(at), 'note'),
        ...Array.from({ length: columns - 3 }, () => blank()),
        words(`Expected ${expected}; received ${received}. ${advice}`, 'note'),
      ),
    ),
  ];
}
