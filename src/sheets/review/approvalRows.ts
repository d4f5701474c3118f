/** What a decision ends with: the risks and what answers each, and who approves it on what day. All of it is typed. */
import { blank, headingRow, row } from '../core/cells';
import { typedDay, typedWords } from '../core/askedCells';
import type { DescribedRow } from '../core/description';
import { columnHeaderRow } from '../core/sheetFrame';

export function riskRows(columns: number): readonly DescribedRow[] {
  return [
    headingRow('Risks, and what answers them', columns),
    columnHeaderRow([
      { header: 'Risk' },
      { header: '' },
      { header: '' },
      { header: '' },
      { header: 'What answers it' },
    ]),
    ...['1', '2', '3'].map((each) =>
      row(
        typedWords(`decision.risk.${each}`, null, ''),
        blank(),
        blank(),
        blank(),
        typedWords(`decision.answer.${each}`, null, ''),
      ),
    ),
  ];
}

export function approvalRows(columns: number): readonly DescribedRow[] {
  return [
    headingRow('Who approves', columns),
    columnHeaderRow([
      { header: 'Name and role' },
      { header: 'On', figures: true },
      { header: '' },
      { header: '' },
      { header: '' },
    ]),
    row(
      typedWords('decision.approvedBy', null, 'Name and role'),
      typedDay('decision.approvedOn', null, 'Type the day.'),
    ),
  ];
}
