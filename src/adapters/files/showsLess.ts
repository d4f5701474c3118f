/** What a kind of file cannot show, said once beside how the file was read. */
import type { Finding } from '../../domain/evidence/finding';
import { wholeSubmission } from '../../domain/evidence/place';
import type { ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import { understood, type Validated } from '../../domain/evidence/validated';

export function readThoughShowingLess(
  file: string,
  sheets: readonly ReceivedSheet[],
  itIs: string,
  unseen: string,
): Validated<ReceivedWorkbook> {
  const finding: Finding = {
    code: 'file-shows-less',
    severity: 'note',
    at: wholeSubmission,
    expected: 'an Excel workbook (.xlsx), which shows every cell as its author saw it',
    received: `${file}, ${itIs}: ${unseen} cannot be seen in it`,
    advice: 'The figures are read as they stand; where one looks wrong, save the file as .xlsx and use that.',
  };
  return { ...understood({ file, sheets }), findings: [finding] };
}
